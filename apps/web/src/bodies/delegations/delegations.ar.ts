import type { Translation } from '../../platform/i18n/messages.js';
import type { messages as en } from './delegations.en.js';

export const messages: Translation<typeof en> = {
  delegations: {
    title: 'المهام المفوَّضة',
    none: 'لا مهام مفوَّضة.',
    give_post: 'تفويض مهام {post} …',
    form_title: 'تفويض مهام {post}',
    why: 'يطّلع المفوَّض على ما على المنصب ويجيب عنه، ولا يتجاوز ذلك ما يحق لك: لا توقيع ولا مسودات خطط ولا شيء مقيَّد. وينتهي التفويض تلقائيًا.',
    to: 'إلى من',
    choose: 'اختر',
    people: 'الزملاء',
    posts: 'شاغل هذا المنصب',
    from: 'من',
    until: 'آخر يوم',
    words: 'كلمة لهم',
    confirm: 'تفويض',
    given: 'تم تفويض المهام.',
    told: '{post}: من {from} إلى {to}',
    days: '{from} – {to}',
    withdraw: 'سحب',
    withdraw_title: 'سحب التفويض',
    withdraw_why: 'لن يتمكن {to} بعد ذلك من الاطلاع على ما على المنصب والإجابة عنه. وما أُرسل يبقى مرسلًا.',
    withdrawn: 'سُحب التفويض.',
    by: 'بتفويض من {name}',
    grant: 'بتفويض من {name} حتى {day}',
    states: { ahead: 'يبدأ لاحقًا', 'in-force': 'سارٍ', ended: 'انتهى', withdrawn: 'سُحب' },
  },
};
