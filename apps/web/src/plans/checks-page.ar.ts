export const messages = {
  checks_page: {
    working: 'جارٍ فحص الخطة…',
    blocking: 'ما يمنع تقديم الخطة',
    nothing: 'لا تجد الفحوص شيئًا',
    nothing_why: 'طُبّقت كل قاعدة على كل سجل. وما لا يحكم فيه إلا الناس موضعه المراجعة.',
    ready: 'لا شيء يمنع تقديم الخطة.',
    not_ready:
      '{count, plural, one {ملاحظة واحدة تمنع} two {ملاحظتان تمنعان} few {# ملاحظات تمنع} other {# ملاحظة تمنع}} تقديم الخطة.',
    more_since:
      '{count, plural, one {أكثر بواحدة} two {أكثر باثنتين} few {أكثر بـ# ملاحظات} other {أكثر بـ# ملاحظة}} من النسخة {version}',
    fewer_since:
      '{count, plural, one {أقل بواحدة} two {أقل باثنتين} few {أقل بـ# ملاحظات} other {أقل بـ# ملاحظة}} من النسخة {version}',
    same_since: 'العدد نفسه كما في النسخة {version}',
    show_muted: 'إظهار المكتوم',
    print: 'طباعة',
    all: 'إظهار الكل ({count})',
    fix_all: 'إصلاح الكل ({count})',
    fix_title: '{count, plural, one {تعديل واحد} two {تعديلان} few {# تعديلات} other {# تعديلًا}}',
    fix_why: 'هذا ما سيتغير. يصير خطوة واحدة يمكن التراجع عنها.',
    fix_do: 'تنفيذ هذه التعديلات',
    fix_more: 'و{count} أخرى من النوع نفسه.',
    mute: 'كتم',
    unmute: 'إسماع من جديد',
    mute_title: 'يجوز أن يبقى هذا',
    mute_what: 'ما يُكتم',
    mute_one: 'هذه الملاحظة، إلى أن يتغير نصها',
    mute_rule: 'هذا الفحص في الخطة كلها',
    muted_by: 'كتمها {name}، {day}:',
    counts: {
      error: 'تمنع التقديم',
      warning: 'ينبغي إصلاحها',
      hint: 'تستحق النظر',
      muted: 'مكتومة مع ذكر السبب',
    },
  },
};
