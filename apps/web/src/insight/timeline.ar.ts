import type { Translation } from '../platform/i18n/messages.js';
import type { messages as en } from './timeline.en.js';

export const messages: Translation<typeof en> = {
  timeline: {
    title: 'الجدول الزمني',
    caption: '{plan}: الجدول الزمني في {day}',
    down_to: 'حتى مستوى',
    only_moved: 'ما تغيّر موعده منذ الاعتماد فقط',
    svg: 'صورة (SVG)',
    png: 'صورة (PNG)',
    csv: 'الجدول بصيغة CSV',
    print: 'طباعة أو PDF',
    table: 'الشيء نفسه جدولًا',
    drawing: 'الجدول الزمني. {summary} والجدول أدناه يقول الشيء نفسه بالكلمات.',
    picture_failed: 'تعذّر على هذا المتصفح إنشاء الصورة. صورة SVG والطباعة متاحتان.',
    now: 'المخطط الآن',
    adopted: 'كما اعتُمد',
    ongoing: 'مستمر',
    no_end: 'لا نهاية مذكورة',
    no_start: 'لا تُذكر إلا النهاية',
    pillar: 'المحور: كل إجراءاته',
    today: 'اليوم',
    today_before: 'يقع اليوم، {day}، قبل الزمن المعروض.',
    today_after: 'يقع اليوم، {day}، بعد الزمن المعروض.',
    columns: {
      level: 'المستوى',
      code: 'الرمز',
      name: 'ماذا',
      when: 'متى',
      starts: 'البداية',
      ends: 'النهاية',
      adopted: 'كما اعتُمد',
      adopted_start: 'البداية المعتمدة',
      adopted_end: 'النهاية المعتمدة',
      start_days: 'تأخر البداية بالأيام',
      end_days: 'تأخر النهاية بالأيام',
      slip: 'منذ الاعتماد',
      adopted_version: 'النسخة المعتمدة',
      as_of: 'حتى',
    },
    spans: {
      dated: '{from} – {to}',
      'no-end': 'من {from}، دون نهاية مذكورة',
      'no-start': 'حتى {to}، دون بداية مذكورة',
      ongoing: '{from, select, none {مستمر} other {مستمر منذ {from}}}',
      undated: 'بلا مواعيد',
    },
    pillar_spans: {
      dated: '{from} – {to}',
      'no-end': 'من {from}، وبعضه دون نهاية',
      'no-start': 'حتى {to}، دون بداية مذكورة',
      ongoing: '{from, select, none {مستمر} other {من {from}، وبعضه مستمر}}',
      undated: 'لا إجراء له موعد',
    },
    slips: {
      start_later:
        'يبدأ متأخرًا عن الموعد المعتمد {days, plural, one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
      start_earlier:
        'يبدأ قبل الموعد المعتمد {days, plural, one {بيوم واحد} two {بيومين} few {بـ # أيام} many {بـ # يومًا} other {بـ # يوم}}',
      end_later:
        'ينتهي متأخرًا عن الموعد المعتمد {days, plural, one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
      end_earlier:
        'ينتهي قبل الموعد المعتمد {days, plural, one {بيوم واحد} two {بيومين} few {بـ # أيام} many {بـ # يومًا} other {بـ # يوم}}',
      'start-given-up': 'تُركت بدايته المعتمدة، {day}',
      'start-newly-set': 'لم تكن له بداية عند الاعتماد',
      'end-given-up': 'تُركت نهايته المعتمدة، {day}',
      'end-newly-set': 'لم تكن له نهاية عند الاعتماد',
      new: 'ليس في النص المعتمد',
      gone: 'لم يعد في الخطة',
      same: 'كما اعتُمد',
    },
    summary:
      '{later, plural, =0 {لا ينتهي أي إجراء} one {ينتهي إجراء واحد} two {ينتهي إجراءان} few {تنتهي # إجراءات} many {ينتهي # إجراءً} other {ينتهي # إجراء}} بعد الموعد المعتمد في النسخة {version}، من أصل {of} في النصين.',
    furthest:
      'أبعدها: {name}، بفارق {days, plural, one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.',
    nothing_adopted: 'لم يُعتمد شيء بعد، فلا مواعيد معتمدة للمقارنة.',
    adopted_closed: 'تعذّر فتح النسخة المعتمدة لك، فلا تظهر مواعيدها.',
    empty: 'لا موعد لشيء بعد',
    empty_why: 'حدّد في المصفوفة مدة الخطة وبداية كل إجراء ونهايته.',
    none_moved: 'لم يتغير أي موعد منذ الاعتماد',
    none_moved_why: 'كل محور وإجراء ونشاط في الموعد الذي حدده النص المعتمد.',
  },
};
