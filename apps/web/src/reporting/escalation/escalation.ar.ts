import type { Translation } from '../../platform/i18n/messages.js';
import type { messages as en } from './escalation.en.js';

export const messages: Translation<typeof en> = {
  escalation: {
    title: 'ما لا يردّ عليه أحد',
    policy: 'عدد أيام التأخر قبل انتقاله إلى النائب أيضًا: {deputy}، وإلى المنسق: {coordinator}.',
    change: 'تغيير',
    to_deputy: 'أيام التأخر قبل انتقاله إلى النائب أيضًا',
    to_coordinator: 'أيام التأخر قبل انتقاله إلى المنسق أيضًا',
    why: 'يبقى لصاحب المنصب أن يجيب، وما أُجيب عنه لا ينتقل بعد ذلك. وحيث المنصب شاغر ينتقل فورًا.',
    saved: 'حُفظ: يسري ابتداءً من الساعة القادمة.',
    log: {
      holder: 'عاد إلى المنصب بعد شغله في {day}',
      deputy: 'انتقل إلى النائب في {day}',
      coordinator: 'انتقل إلى المنسق في {day}',
    },
  },
};
