export const messages = {
  search: {
    title: 'البحث',
    label: 'ما الذي تبحث عنه',
    hint: 'كلمات أو رمز مثل P2.A4',
    seek: 'ابحث',
    begin:
      'عناوين الخطط ونصوصها والتعليقات والتقارير وأسماء الأدلة التي يحقّ لك قراءتها، بأي لغة كانت، ولو كُتبت الكلمة بخطأ يسير.',
    sources_label: 'موضع النص',
    everything: 'كل المواضع',
    sources: {
      record: 'الخطط',
      version: 'المعتمدة أو المرسلة للمراجعة',
      comment: 'التعليقات',
      'report-line': 'التقارير',
      evidence: 'الأدلة',
    },
    one: { comment: 'تعليق', 'report-line': 'تقرير عن', evidence: 'دليل على' },
    version: 'النسخة {number}',
    found: '{count, plural, =0 {لا نتائج} one {موضع واحد} two {موضعان} few {# مواضع} many {# موضعًا} other {# موضع}}',
    only_alike: 'لا يوجد نص يحمل هذه الكلمات بعينها؛ وهذه أقربها إليها.',
    nothing: 'لا شيء مما يحقّ لك قراءته يحمل «{q}»',
    nothing_why: 'جرّب كلمات أقل، أو بداية كلمة واحدة فقط.',
    more: 'المزيد',
  },
};
