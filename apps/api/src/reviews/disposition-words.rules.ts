/** Words of the disposition table; the file's language is Arabic where asked for, else English. */
export const tableLanguages = ['en', 'ar'] as const;
export type TableLanguage = (typeof tableLanguages)[number];

const english = {
  version: 'Version {number}, frozen, SHA-256 {hash}',
  dispositions: 'Comments and answers',
  question: 'Question: {text}',
  opinion: 'Opinion of {body}: {text}',
  advice: 'Advice of all bodies asked, led by {body}: {text}',
  declined: '{body} declined: {text}',
  count: '{answered} of {all} answered',
  number: 'No.',
  reference: 'Where',
  from: 'From',
  said: 'Comment or suggestion',
  outcome: 'Disposition',
  reason: 'Reason',
  by: 'Answered',
  wholePlan: 'The plan as a whole',
  removes: 'Remove: {text}',
  moves: 'Move to another place',
  empty: '(empty)',
  open: 'Open',
  accepted: 'Accepted',
  partly: 'Partly accepted',
  'not-accepted': 'Not accepted',
  'out-of-scope': 'Out of scope',
  later: 'Later',
  waiting: 'Open',
  rejected: 'Not accepted',
  overtaken: 'Overtaken by another change',
  withdrawn: 'Withdrawn',
};
export type TableWord = keyof typeof english;

const arabic: Readonly<Record<TableWord, string>> = {
  version: 'الإصدار {number}، مجمّد، SHA-256 {hash}',
  dispositions: 'التعليقات والردود',
  question: 'السؤال: {text}',
  opinion: 'رأي {body}: {text}',
  advice: 'مشورة جميع الجهات المطلوب رأيها بقيادة {body}: {text}',
  declined: 'اعتذرت {body}: {text}',
  count: 'أُجيب عن {answered} من {all}',
  number: 'الرقم',
  reference: 'الموضع',
  from: 'من',
  said: 'التعليق أو الاقتراح',
  outcome: 'القرار',
  reason: 'السبب',
  by: 'المجيب',
  wholePlan: 'الخطة بأكملها',
  removes: 'حذف: {text}',
  moves: 'نقل إلى موضع آخر',
  empty: '(فارغ)',
  open: 'مفتوح',
  accepted: 'مقبول',
  partly: 'مقبول جزئياً',
  'not-accepted': 'غير مقبول',
  'out-of-scope': 'خارج النطاق',
  later: 'لاحقاً',
  waiting: 'مفتوح',
  rejected: 'غير مقبول',
  overtaken: 'تجاوزه تغيير آخر',
  withdrawn: 'مسحوب',
};

const words = { en: english, ar: arabic } as const;

/** A sentence of the table with its values in place. */
export const tableWord = (
  language: TableLanguage,
  word: TableWord,
  values: Readonly<Record<string, string>> = {},
): string => words[language][word].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
