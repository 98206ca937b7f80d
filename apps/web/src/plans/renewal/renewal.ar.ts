import type { Translation } from '../../platform/i18n/messages.js';
import type { messages as en } from './renewal.en.js';

export const messages: Translation<typeof en> = {
  renewal: {
    from_plan: 'من خطة أخرى',
    from_plan_why: 'نسخة منها، أو خطة فرعية لخطة أم، أو خلف لخطة تنتهي',
    title: 'خطة من خطة أخرى',
    source: 'الخطة التي تؤخذ منها',
    as: 'كيف',
    derivations: {
      duplicate: 'نسخة من بنيتها',
      child: 'فرعية: بنيتها بداية، مع المواءمة معها',
      successor: 'خلفها: يُرحَّل ما لم يكتمل',
    },
    with_steering: 'مع الجهات والأنشطة والأموال والمخاطر والمواءمات',
    unfinished: 'إجراءات لم تكتمل وتُرحَّل',
    none_unfinished: 'لا شيء لم يكتمل، أو أن تقدمها غير متاح لك.',
    all: 'الكل',
    none: 'لا شيء',
    known: '{status}، {round}',
    submit: 'بدء الخطة',
    prompt: 'تنتهي هذه الخطة في {day} ولا شيء يليها بعد.',
    ended: 'انتهت هذه الخطة في {day} ولا شيء يليها بعد.',
    prepare: 'بدء خلفها',
    extend: 'تسجيل تمديد',
    follows: 'تلي',
    followed_by: 'تليها',
    child_of: 'فرع من',
    strategy: 'خطة عمل للاستراتيجية',
    carried: 'مرحَّل من {code} في الخطة السابقة',
    carried_status: 'هناك: {status}، {round}',
    to_origin: 'من أين أتى',
    sections: 'مع الأقسام المعتادة لخطة كهذه',
  },
};
