import type { Translation } from '../../platform/i18n/messages.js';
import type { messages as en } from './history.en.js';

export const messages: Translation<typeof en> = {
  told: {
    add: 'أضاف {who} {what} {source}',
    set: 'عدّل {who} {fields} في {what} {source}',
    move: 'نقل {who} {what} {source}',
    remove: '{count, plural, one {حذف {who} {what} {source}} other {حذف {who} {what} مع كل ما فيه (# سجلات) {source}}}',
    many: 'أجرى {who} {count, plural, one {تعديلًا واحدًا} two {تعديلين} few {# تعديلات} other {# تعديلًا}} {source}',
    why: 'والسبب: «{reason}»',
    taken_in: 'قبله {name}',
    sources: {
      matrix: 'في المصفوفة',
      document: 'في الوثيقة',
      form: 'في اللوحة الجانبية',
      import: 'باستيراد ملف',
      suggestion: 'اقتراحًا',
      amendment: 'بتعديل رسمي',
      merge: 'بالدمج',
      undo: 'باستعادة ما كان',
      api: 'عبر الواجهة البرمجية',
    },
    any_pillar: 'في الخطة كلها',
    since: 'من يوم',
    until: 'إلى يوم',
    compare_since: 'قارن بالآن',
  },
  restoring: {
    open: 'استعادة',
    open_title: 'استعادة {what} كما كان قبل هذا التعديل',
    open_point: 'استعادة {what} كما كان عند النقطة الأولى',
    field: 'استعادة {field}',
    title: 'استعادة ما كان',
    why: 'يصبح هذا تعديلًا جديدًا في الخطة باسمك، ولا يُمحى شيء من السجل.',
    nothing: 'هو كما كان بالفعل.',
    whole: 'السجل كله',
    only: '{field} فقط',
    what: 'ما يُستعاد',
    confirm: 'استعادة',
    done: 'تمت الاستعادة بتعديل جديد في الخطة.',
    locked: 'النص معتمد ولا يتغير إلا بتعديل رسمي. ابدأ واحدًا من صفحة النظرة العامة.',
    above:
      '{count, plural, one {يعود معه سجل واحد فيه أو فوقه.} two {يعود معه سجلان فيه أو فوقه.} few {يعود معه # سجلات فيه أو فوقه.} other {يعود معه # سجلًا فيه أو فوقه.}}',
  },
};
