import type { Translation } from '../../platform/i18n/messages.js';
import type { messages as en } from './amendment.en.js';

export const messages: Translation<typeof en> = {
  amendment: {
    title: 'التعديلات الرسمية',
    why: 'لا يتغير النص المعتمد إلا بتعديل رسمي: تنتظر التغييرات بجانبه حتى تعتمدها جهة، ويستمر التسيير في هذه الأثناء.',
    begin: 'بدء تعديل رسمي',
    name: 'اسم التعديل',
    numbered: 'التعديل الرسمي {number}',
    states: { open: 'قيد الكتابة', adopted: 'معتمد', abandoned: 'متروك' },
    changes: '{count, plural, =0 {لا تغييرات بعد} one {تغيير واحد} two {تغييران} few {# تغييرات} other {# تغييرًا}}',
    write: 'كتابة',
    review: 'مراجعة',
    leave: 'مغادرة التعديل',
    record: 'تسجيل قراره',
    record_why:
      'تعتمد جهةٌ التعديلَ خارج هذا النظام، ويُسجَّل قرارها هنا. عندئذ تُطبَّق التغييرات دفعة واحدة ويُجمَّد النص المعدَّل نسخةً جديدة.',
    abandon: 'ترك',
    abandon_why: 'تبقى التغييرات للقراءة ولا تُطبَّق أبدًا.',
    adopted_done: 'صار التعديل نافذًا، وجُمِّدت النسخة {number}.',
    act: '{body}، {number}، {day}',
    act_plain: '{body}، {day}',
    version: 'نشأت عنه النسخة {number}',
    writing:
      'تكتب على نسخة من النص المعتمد: {count, plural, =0 {لم يتغير شيء بعد} one {اختلف سجل واحد} two {اختلف سجلان} few {اختلفت # سجلات} other {اختلف # سجلًا}}.',
    closed: 'لا يمكن فتح هذا النص',
    to_plan: 'إلى النص النافذ',
    reading_adopted: 'تقرأ النص كما اعتُمد أول مرة، قبل أي تعديل.',
    reading: 'أي نص',
    as_amended: 'كما عُدِّل',
    as_adopted: 'كما اعتُمد',
    cited: 'عُدِّل بموجب {act}',
    taken_out: '{what}: حُذف بموجب {act}',
    review_title: 'ما يغيّره التعديل الرسمي {number}: {title}',
    empty: 'لا يغيّر شيئًا بعد.',
    not_yet: 'لا يُعتمد بعد:',
    conflicts_title:
      '{count, plural, one {تغير موضع واحد} two {تغير موضعان} few {تغيرت # مواضع} other {تغير # موضعًا}} في النص المعتمد في هذه الأثناء',
    conflicts_why: 'اختر لكل موضع الصياغة التي يحتفظ بها التعديل.',
    theirs: 'النافذ الآن',
    mine: 'في هذا التعديل',
    decide: 'الاحتفاظ بهذه',
    back: 'كل التعديلات',
    extended_to: 'حتى',
    extended: 'حتى {day}',
  },
  explanations: {
    'amendment-empty': 'لا يغيّر التعديل شيئًا بعد',
    'amendment-conflicts': 'تغيّر النص المعتمد في هذه الأثناء حيث قصد التعديل شيئًا آخر',
    'act-before-adoption': 'يسبق القرار اعتماد الخطة',
    'act-in-future': 'يقع القرار في المستقبل',
  },
};
