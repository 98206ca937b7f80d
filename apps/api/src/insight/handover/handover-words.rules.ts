import type { CommitmentAnswer } from '@mufakat/planning/commitments/commitment';
import type { ReportState } from '@mufakat/planning/lifecycles/report';

export const handoverLanguages = ['en', 'ar'] as const;
export type HandoverLanguage = (typeof handoverLanguages)[number];

const english = {
  title: 'Handover: {post}',
  line: '{body} · as of {day}',
  holders: 'Who holds the post',
  nobody: 'Nobody holds the post.',
  holder: '{name} ({email}), from {from}',
  deputy: '{name} ({email}), deputy, from {from}',
  former: '{name}, {from} – {to}',
  open: 'What is due now',
  nothingOpen: 'Nothing is due.',
  due: '{what}: {plan}, by {day}',
  late: '{what}: {plan}, was due {day}',
  noDay: '{what}: {plan}',
  returned: 'Waits for a correction',
  return: '{action}: {reason} ({round})',
  contacts: 'Who coordinates the plans',
  contact: '{name}, {post}, {body}',
  actions: 'What the body has a part in',
  reports: 'Reports so far',
  commitments: 'Commitments that stand',
  plan: 'Plan',
  code: 'Code',
  action: 'Action',
  role: 'Role',
  time: 'Time',
  round: 'Round',
  state: 'State',
  submitted: 'Submitted',
  evidence: 'Evidence',
  year: 'Year',
  answer: 'Answer',
  words: 'In its words',
  signed: 'Signed by',
  lead: 'Lead',
  'co-lead': 'Co-lead',
  support: 'Support',
  funding: 'Funding',
  consulted: 'Consulted',
} as const;
export type HandoverWord = keyof typeof english;

const arabic: Readonly<Record<HandoverWord, string>> = {
  title: 'تسليم المهام: {post}',
  line: '{body} · في {day}',
  holders: 'شاغلو المنصب',
  nobody: 'المنصب شاغر.',
  holder: '{name} ({email})، منذ {from}',
  deputy: '{name} ({email})، نائب، منذ {from}',
  former: '{name}، {from} – {to}',
  open: 'ما هو مستحق الآن',
  nothingOpen: 'لا شيء مستحق.',
  due: '{what}: {plan}، حتى {day}',
  late: '{what}: {plan}، كان مستحقًا في {day}',
  noDay: '{what}: {plan}',
  returned: 'ما ينتظر التصحيح',
  return: '{action}: {reason} ({round})',
  contacts: 'منسقو الخطط',
  contact: '{name}، {post}، {body}',
  actions: 'ما للجهة دور فيه',
  reports: 'التقارير حتى الآن',
  commitments: 'الالتزامات القائمة',
  plan: 'الخطة',
  code: 'الرمز',
  action: 'الإجراء',
  role: 'الدور',
  time: 'المدة',
  round: 'الجولة',
  state: 'الحالة',
  submitted: 'قُدّم',
  evidence: 'الأدلة',
  year: 'السنة',
  answer: 'الجواب',
  words: 'بكلماتها',
  signed: 'وقّعه',
  lead: 'جهة قائدة',
  'co-lead': 'جهة قائدة مشاركة',
  support: 'جهة داعمة',
  funding: 'جهة ممولة',
  consulted: 'جهة مستشارة',
};

const said = { en: english, ar: arabic } as const;

export const handoverWord = (
  language: HandoverLanguage,
  word: HandoverWord,
  values: Readonly<Record<string, string>> = {},
): string => said[language][word].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

export const reportStateWords: Readonly<Record<HandoverLanguage, Readonly<Record<ReportState, string>>>> = {
  en: {
    'not-opened': 'Not begun',
    draft: 'Draft',
    'in-clearance': 'In clearance',
    submitted: 'Submitted',
    returned: 'Returned',
    verified: 'Verified',
  },
  ar: {
    'not-opened': 'لم يبدأ',
    draft: 'مسودة',
    'in-clearance': 'قيد الإجازة',
    submitted: 'مقدَّم',
    returned: 'مُعاد',
    verified: 'متحقَّق منه',
  },
};

export const answerWords: Readonly<Record<HandoverLanguage, Readonly<Record<CommitmentAnswer, string>>>> = {
  en: { 'takes-on': 'Takes on', 'with-change': 'Takes on with a change', 'not-this-year': 'Not this year' },
  ar: { 'takes-on': 'تلتزم به', 'with-change': 'تلتزم به مع تعديل', 'not-this-year': 'ليس هذه السنة' },
};
