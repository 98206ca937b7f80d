import type { Status } from '@mufakat/planning/status/scale';

interface Words {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly title: string;
  readonly period: string;
  readonly figuresAsOf: string;
  readonly introduction: string;
  readonly figures: string;
  readonly reported: string;
  readonly of: string;
  readonly silent: string;
  readonly vacant: string;
  readonly nobody: string;
  readonly pillars: string;
  readonly noPillar: string;
  readonly decisions: string;
  readonly indicators: string;
  readonly actions: string;
  readonly all: string;
  readonly columns: Readonly<
    Record<
      | 'status'
      | 'code'
      | 'action'
      | 'body'
      | 'proof'
      | 'said'
      | 'challenge'
      | 'help'
      | 'indicator'
      | 'value'
      | 'periods',
      string
    >
  >;
  readonly correctedOn: string;
  readonly noValue: string;
}

const english: Words = {
  statuses: {
    'not-due': 'Not due',
    'not-started': 'Not started',
    'on-track': 'On track',
    'at-risk': 'At risk',
    'off-track': 'Off track',
    completed: 'Completed',
    'completed-closed': 'Completed, closed for reporting',
    cancelled: 'Cancelled',
    'no-report': 'No report',
  },
  title: 'Consolidated report',
  period: 'Period',
  figuresAsOf: 'Figures as of',
  introduction: 'Introduction',
  figures: 'Figures',
  reported: 'Reports given',
  of: 'of',
  silent: 'Silent',
  vacant: 'Post vacant',
  nobody: 'nobody',
  pillars: 'By pillar',
  noPillar: 'Under no pillar',
  decisions: 'Decisions asked',
  indicators: 'Indicators',
  actions: 'Actions',
  all: 'In all',
  columns: {
    status: 'Status',
    code: 'Code',
    action: 'Action',
    body: 'Lead',
    proof: 'Proof',
    said: 'What was done',
    challenge: 'What stands in the way',
    help: 'Help needed',
    indicator: 'Indicator',
    value: 'Value',
    periods: 'Periods reported',
  },
  correctedOn: 'corrected on',
  noValue: 'no value',
};

const arabic: Words = {
  statuses: {
    'not-due': 'لم يحن موعده',
    'not-started': 'لم يبدأ',
    'on-track': 'على المسار',
    'at-risk': 'معرّض للخطر',
    'off-track': 'خارج المسار',
    completed: 'مكتمل',
    'completed-closed': 'مكتمل ومغلق للإبلاغ',
    cancelled: 'ملغى',
    'no-report': 'لا تقرير',
  },
  title: 'التقرير الموحَّد',
  period: 'الفترة',
  figuresAsOf: 'الأرقام كما في',
  introduction: 'مقدمة',
  figures: 'الأرقام',
  reported: 'التقارير المقدَّمة',
  of: 'من',
  silent: 'صامتة',
  vacant: 'منصب شاغر',
  nobody: 'لا أحد',
  pillars: 'بحسب المحور',
  noPillar: 'تحت غير محور',
  decisions: 'القرارات المطلوبة',
  indicators: 'المؤشرات',
  actions: 'الإجراءات',
  all: 'المجموع',
  columns: {
    status: 'الحالة',
    code: 'الرمز',
    action: 'الإجراء',
    body: 'الجهة القائدة',
    proof: 'الإثبات',
    said: 'ما أُنجز',
    challenge: 'ما يعيق',
    help: 'المساعدة المطلوبة',
    indicator: 'المؤشر',
    value: 'القيمة',
    periods: 'الفترات المُبلَّغ عنها',
  },
  correctedOn: 'صُحِّح في',
  noValue: 'بلا قيمة',
};

export const roundPaperWords = (language: string): Words => (language.startsWith('ar') ? arabic : english);
