import type { Translation } from '../platform/i18n/messages.js';
import type { messages as english } from './document.en.js';

export const messages: Translation<typeof english> = {
  plan: {
    prose: {
      text_of: 'نص {title}',
      write_on: 'اكتب هنا',
      tools: 'أدوات النص',
      style: 'النمط',
      styles: {
        paragraph: 'فقرة',
        heading1: 'عنوان 1',
        heading2: 'عنوان 2',
        heading3: 'عنوان 3',
        blockquote: 'اقتباس',
      },
      bold: 'غامق',
      italic: 'مائل',
      bullets: 'قائمة نقطية',
      numbers: 'قائمة مرقّمة',
      indent: 'مستوى إلى الداخل',
      outdent: 'مستوى إلى الخارج',
      table: 'إدراج جدول',
      undo: 'تراجع',
      redo: 'إعادة',
      footnote: 'حاشية',
      link: 'رابط',
      in_table: 'في الجدول…',
      add_row: 'إضافة صف تحته',
      add_column: 'إضافة عمود بعده',
      delete_row: 'حذف الصف',
      delete_column: 'حذف العمود',
      header_row: 'الصف الأول عناوين',
      delete_table: 'حذف الجدول',
      asked: { link: 'عنوان الرابط', footnote: 'نص الحاشية' },
      put: 'إدراج',
      keep: 'تعديل',
      take_away: 'إزالة',
      no_link: 'يبدأ الرابط بـ https:// أو http:// أو mailto:',
    },
  },
};
