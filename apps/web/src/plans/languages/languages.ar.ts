import type { Translation } from '../../platform/i18n/messages.js';
import type { messages as english } from './languages.en.js';

export const messages: Translation<typeof english> = {
  plan_languages: {
    languages: 'لغات الخطة',
    add: 'إضافة لغة…',
    other_tag: 'رمز آخر',
    authoritative: 'ذات حجية',
    required: 'لا تُعتمد إلا بترجمات محدثة',
    done: '{fresh} من {all} محدثة',
    count: {
      fresh: '{count} محدثة',
      stale: '{count} أقدم',
      missing: '{count} ناقصة',
    },
    show: 'أي النصوص',
    shows: { todo: 'المطلوب', stale: 'الأقدم من الأصل', missing: 'الناقصة', all: 'الكل' },
    states: { fresh: 'محدثة', stale: 'أقدم من أصلها', missing: 'ناقصة' },
    origins: { human: 'كُتبت باليد', file: 'من جدول ترجمة', machine: 'ترجمة آلية' },
    where: 'الموضع',
    state: 'الحالة',
    no_source: 'لا نص بهذه اللغة',
    changed_in: 'تغيّر النص بـ{language} في المراجعة {revision}',
    still_right: 'ما زالت صحيحة',
    in_document: 'اكتبها في الوثيقة',
    nothing: 'لا شيء مطلوب هنا',
    nothing_why: 'كل نص بهذه اللغة يواكب أصله.',
    one: 'هذه الخطة بلغة واحدة',
    one_why: 'أضف لغة لتظهر نصوصها هنا بجانب الأصل.',
    more: '{count} أخرى',
    sheet_out: 'جدول الترجمة',
    sheet_back: 'استعادة جدول',
    sheet_choose: 'اختر الجدول بعد ملئه',
    sheet_says:
      '{language}، أُعد من المراجعة {revision}: {changes, plural, =0 {لا جديد} one {نص واحد يُؤخذ} two {نصان يُؤخذان} few {# نصوص تُؤخذ} many {# نصًا يُؤخذ} other {# نص يُؤخذ}}، و{unchanged} بلا تغيير.',
    sheet_left:
      '{count, plural, one {تُرك صف واحد:} two {تُرك صفان:} few {تُركت # صفوف:} many {تُرك # صفًا:} other {تُرك # صف:}} نصه لم يعد في الخطة، أو ليست أسطره وعلاماته المرقمة كما في الأصل.',
    sheet_machine: 'ترجمة آلية',
    sheet_row: 'الصف {row}',
    sheet_conflict: 'ترجمه غيرك بعد إعداد الجدول. حدده لتضع ترجمتك مكانها.',
    sheet_older: 'تغيّر الأصل بعد إعداد الجدول، فتدخل الترجمة على أنها أقدم:',
    take: '{count, plural, one {خذ نصًا واحدًا} two {خذ نصين} few {خذ # نصوص} many {خذ # نصًا} other {خذ # نص}}',
    taken: '{count, plural, one {أُخذ نص واحد} two {أُخذ نصان} few {أُخذت # نصوص} many {أُخذ # نصًا} other {أُخذ # نص}}',
  },
  failures: {
    'translation.sheet-unknown': 'هذا الملف ليس جدول ترجمة لهذه الخطة.',
  },
};
