import type { Translation } from './platform/i18n/messages.js';
import type { messages as en } from './places.en.js';

export const messages: Translation<typeof en> = {
  reports: { title: 'التقارير' },
  initiatives: { title: 'المبادرات' },
  meetings: { title: 'الاجتماعات' },
  inbox: { title: 'بانتظار التحقق' },
  review: { rounds: 'المراجعات' },
  exchange: { new_from_file: 'خطة جديدة من ملف' },
};
