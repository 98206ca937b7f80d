import type { Translation } from '../platform/i18n/messages.js';
import type { messages as en } from './components.en.js';

export const messages: Translation<typeof en> = {
  status: {
    'not-due': 'لم يحن موعده',
    'not-started': 'لم يبدأ',
    'on-track': 'على المسار',
    'at-risk': 'معرّض للخطر',
    'off-track': 'خارج المسار',
    completed: 'مكتمل',
    'completed-closed': 'مكتمل ومغلق',
    cancelled: 'ملغى',
    'no-report': 'بلا تقرير',
  },
  figure: {
    nothing: 'لا شيء لعدّه',
    made_of: '{numerator} من أصل {denominator} ({of})',
    as_of: 'حتى {day}',
    silent:
      '{count, plural, zero {لا جهة صامتة} one {جهة واحدة صامتة} two {جهتان صامتتان} few {# جهات صامتة} many {# جهة صامتة} other {# جهة صامتة}}',
    vacant:
      '{count, plural, zero {لا منصب شاغر} one {منصب واحد شاغر} two {منصبان شاغران} few {# مناصب شاغرة} many {# منصبًا شاغرًا} other {# منصب شاغر}}',
    of: {
      'adopted-actions': 'إجراءات معتمدة',
      'plan-actions': 'إجراءات الخطة',
      'actions-owed': 'إجراءات مستحقة في الجولة',
      values: 'قيم',
      'actions-in-play': 'إجراءات سارية',
      'actions-committed': 'إجراءات ملتزم بها',
      'reports-owed': 'تقارير مستحقة',
      'actions-led': 'إجراءات تقودها الجهة',
      'actions-supported': 'إجراءات تدعمها الجهة',
      'reports-due': 'تقارير حلّ موعدها',
      'actions-of-either': 'إجراءات أيّ من الجهتين',
      'actions-of-body': 'إجراءات الجهة',
      'bodies-named': 'جهات تسمّيها الخطة',
      'sectoral-bodies-named': 'هيئات قطاعية تسمّيها الخطة',
    },
  },
  take_out: { csv: 'الجدول بصيغة CSV', csv_of: 'الجدول بصيغة CSV: {of}' },
  save_state: {
    saved: 'تم الحفظ{has_when, select, yes { {when}} other {}}',
    saving: 'جارٍ الحفظ…',
    unsaved:
      '{count, plural, zero {لم يُحفظ بعد} one {تعديل واحد لم يُحفظ بعد} two {تعديلان لم يُحفظا بعد} few {# تعديلات لم تُحفظ بعد} many {# تعديلًا لم تُحفظ بعد} other {# تعديل لم تُحفظ بعد}}',
    offline:
      '{count, plural, zero {دون اتصال} one {دون اتصال · تعديل واحد ينتظر} two {دون اتصال · تعديلان ينتظران} few {دون اتصال · # تعديلات تنتظر} many {دون اتصال · # تعديلًا تنتظر} other {دون اتصال · # تعديل تنتظر}}',
    conflict: 'عدّل غيرك العنصر نفسه: اختر',
    failed: 'لم يُحفظ',
  },
  confirm: { reason: 'السبب', reason_optional: 'السبب (إن وُجد)' },
  list: {
    search: 'بحث',
    any: 'الكل',
    clear: 'إزالة عوامل التصفية',
    none_match: 'لا نتائج مطابقة',
    none_match_why: 'لم تُبقِ عوامل التصفية شيئًا.',
    sort_by: 'الترتيب بحسب {column}',
    range: '\u2066{from}–{to}\u2069 من {total}',
    loading: 'جارٍ تحميل القائمة',
    failed: 'تعذّر جلب القائمة.',
    choose: 'اختر…',
    nobody: 'لا نتائج',
  },
  form: {
    in_language: '{label} ({language})',
    more_language: 'إضافة {language}',
    drop: 'أفلت ملفًا هنا أو اختر ملفًا',
    drop_limit: 'حتى {megabytes} ميغابايت',
    too_large: 'حجم هذا الملف {megabytes} ميغابايت، والحد الأقصى {limit} ميغابايت.',
    wrong_kind: 'هذا النوع من الملفات لا يُقرأ هنا: {name}',
    delete_title: 'حذف نهائي؟',
    copy: 'نسخ',
    copied: 'تم النسخ',
    yes: 'نعم',
    no: 'لا',
  },
};
