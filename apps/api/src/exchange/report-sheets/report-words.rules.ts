import type { ReportSheet } from '@mufakat/plan-documents/writing/report-sheet';
import type { Judgement } from '@mufakat/planning/status/scale';

type Language = 'en' | 'ar';

const en: ReportSheet['words'] = {
  ...{ report: 'Report', values: 'Values', code: 'Code', action: 'Action', before: 'Last time', unit: 'Unit' },
  indicator: 'Indicator',
  fields: {
    noChange: 'No change (x)',
    judgement: 'How does it stand?',
    narrative: 'What was done',
    challenge: 'What stands in the way',
    nextStep: 'Next step',
    helpNeeded: 'Help needed',
    nothingReason: 'Nothing to report, because',
    noEvidenceReason: 'Why is there no evidence?',
    category: 'Category (name it)',
    ...{ value: 'Value', numerator: 'Numerator', denominator: 'Denominator', words: 'In words', note: 'Note' },
  },
};
const ar: ReportSheet['words'] = {
  ...{ report: 'التقرير', values: 'القيم', code: 'الرمز', action: 'الإجراء', before: 'المرة السابقة', unit: 'الوحدة' },
  indicator: 'المؤشر',
  fields: {
    noChange: 'لا تغيير (x)',
    judgement: 'ما وضعه؟',
    narrative: 'ما الذي أُنجز',
    challenge: 'ما الذي يعترض العمل',
    nextStep: 'الخطوة التالية',
    helpNeeded: 'المساعدة المطلوبة',
    nothingReason: 'لا شيء يُبلَّغ عنه، لأن',
    noEvidenceReason: 'لماذا لا يوجد دليل؟',
    category: 'الفئة (اذكروها)',
    ...{ value: 'القيمة', numerator: 'البسط', denominator: 'المقام', words: 'بالكلمات', note: 'ملاحظة' },
  },
};

export const reportWords: Readonly<Record<Language, ReportSheet['words']>> = { en, ar };

export const stepWords: Readonly<Record<Language, Readonly<Record<Judgement, string>>>> = {
  en: {
    ...{ 'not-started': 'Not started', 'on-track': 'On track', 'at-risk': 'At risk', 'off-track': 'Off track' },
    ...{ completed: 'Completed', 'completed-closed': 'Completed, closed for reporting', cancelled: 'Cancelled' },
  },
  ar: {
    ...{ 'not-started': 'لم يبدأ', 'on-track': 'على المسار', 'at-risk': 'معرّض للخطر', 'off-track': 'خارج المسار' },
    ...{ completed: 'مكتمل', 'completed-closed': 'مكتمل ومغلق أمام الإبلاغ', cancelled: 'ملغى' },
  },
};

export const cutWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { female: 'female', male: 'male', other: 'other', 'not-stated': 'not stated' },
  ar: { female: 'إناث', male: 'ذكور', other: 'غير ذلك', 'not-stated': 'غير مذكور' },
};

export const yesNoWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { yes: 'Yes', no: 'No' },
  ar: { yes: 'نعم', no: 'لا' },
};
