import type { Translation } from '../../platform/i18n/messages.js';
import type { messages as en } from './paper.en.js';

export const messages: Translation<typeof en> = {
  paper: {
    title: 'التقرير الموحَّد: {round}',
    link: 'التقرير الموحَّد',
    none: 'لا تقرير موحَّدًا بعد',
    none_why: 'يُعدّ من جولة مجمَّدة: تبقى أرقامه كما جُمّدت، وتحرّر أنت كلماته.',
    make: 'إعداد التقرير',
    as_of: 'الأرقام كما في {day}',
    introduction: 'مقدمة',
    figures: 'الأرقام',
    given: 'التقارير المقدَّمة: {given} من {owed}',
    silent: 'صامتة',
    vacant: 'منصب شاغر',
    nobody: 'لا أحد',
    pillar: 'المحور',
    pillars: 'بحسب المحور',
    no_pillar: 'تحت غير محور',
    narrative: 'ما يقوله التقرير عنه',
    all: 'المجموع',
    decisions: 'القرارات المطلوبة',
    decisions_hint: 'قرار في كل سطر',
    release: 'ترى الجهات',
    releases: { own: 'ما يخصها فقط', figures: 'ما يخصها والأرقام', whole: 'التقرير كله' },
    saved: 'حُفظ التقرير.',
    formats: { docx: 'ملف Word', xlsx: 'جدول Excel', pdf: 'ملف PDF' },
  },
};
