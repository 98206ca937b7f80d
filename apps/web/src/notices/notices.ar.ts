import type { Translation } from '../platform/i18n/messages.js';
import type { messages as en } from './notices.en.js';

export const messages: Translation<typeof en> = {
  mails: {
    title: 'الرسائل',
    subject: 'الموضوع',
    to: 'إلى',
    state: 'الحالة',
    at: 'كُتبت في',
    text: 'النص',
    empty: 'لا رسائل',
    empty_why: 'تُحفظ هنا رسائل الدعوة وإعادة التعيين والملخصات؛ وإن لم يكن هناك خادم بريد تبقى بانتظار نقلها يدويًا.',
    emptied: 'أُفرغ النص عند خروج الرسالة لأنه كان يحمل رابطًا يفتح الحساب.',
    states: { waiting: 'بانتظار الإرسال', sent: 'أُرسلت', refused: 'لم تُقبل' },
  },
};
