import type { Translation } from '../../platform/i18n/messages.js';
import type { messages as en } from './joint.en.js';

export const messages: Translation<typeof en> = {
  joint: {
    title: 'تقرير عن {count} خطط',
    why: 'صفحة واحدة لها كلها، ولكل خطة تقريرها.',
    submit: 'تقديم الكل',
    hand_in: 'إحالة الكل للإجازة',
    submit_title: 'تقديم تقارير كل الخطط؟',
    submit_why: 'تُقدَّم {reports} تقارير وفيها {count} إجراءات معًا أو لا يُقدَّم شيء. ويقرأ منسق كل خطة تقريرها.',
    hand_in_why: 'تُحال {reports} تقارير وفيها {count} إجراءات إلى {officers} معًا أو لا يُحال شيء.',
    done: 'قُدّمت كل التقارير.',
    given: 'قُدّم هذا التقرير.',
    open_one: 'فتح هذا التقرير وحده',
    nothing: 'لا شيء مفتوح هنا',
    nothing_why: 'لا تقرير في هذه الجولة بانتظارك.',
  },
};
