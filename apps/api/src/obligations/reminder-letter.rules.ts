import type { EscalationStep } from '@mufakat/planning/obligations/escalation';
import type { ObligationKind } from '@mufakat/planning/obligations/kinds';
import type { Translated } from '@mufakat/planning/records/record';

/** One thing somebody owes, as a letter names it. */
export interface DueThing {
  readonly kind: ObligationKind;
  readonly planTitle: Translated | null;
  /** Letters then say no more than that something waits, and the link. */
  readonly isRestricted: boolean;
  readonly dueOn: string;
  /** Whole days left; negative after the last day. */
  readonly daysLeft: number;
  /** What else the letter says of it, line by line, such as links that answer it; never of what is restricted. */
  readonly more?: readonly string[];
  readonly bodyName: Translated | null;
  /** With whom it lies beside the holder. */
  readonly step: EscalationStep;
}

type Language = 'en' | 'ar';

/** What somebody owes, in the words of a letter or a paper. */
export const obligationWords: Readonly<Record<Language, Readonly<Record<ObligationKind, string>>>> = {
  en: {
    'comment-on-consultation': 'Comment on the draft',
    'answer-review-request': 'Answer the request for a review',
    'review-plan': 'Review the plan',
    'answer-advice': 'Answer the advice',
    'answer-comment': 'Answer a comment',
    'decide-suggestion': 'Decide on a suggestion',
    'return-rows': 'Look through the rows and send them back',
    'record-act': 'Record the act',
    'submit-report': 'Submit the report',
    'clear-report': 'Clear the report',
    'correct-report': 'Correct the returned report',
    'verify-report': 'Verify the report',
    'freeze-round': 'Freeze the reporting round',
    'commit-to-actions': 'Say what your body takes on this year',
    'prepare-successor': 'Prepare the successor plan',
    'open-evaluation': 'Open the evaluation',
    'evaluate-plan': 'Evaluate the plan',
    'respond-to-evaluation': 'Answer the recommendations of the evaluation',
    'follow-up-recommendation': 'Carry out what was promised to a recommendation',
    'follow-up-decision': 'Answer what a meeting decided',
  },
  ar: {
    'comment-on-consultation': 'التعليق على المسودة',
    'answer-review-request': 'الرد على طلب المراجعة',
    'review-plan': 'مراجعة الخطة',
    'answer-advice': 'الرد على المشورة',
    'answer-comment': 'الرد على تعليق',
    'decide-suggestion': 'البت في اقتراح',
    'return-rows': 'مراجعة صفوف جهتكم وإعادتها',
    'record-act': 'تسجيل القرار',
    'submit-report': 'تقديم التقرير',
    'clear-report': 'إجازة التقرير',
    'correct-report': 'تصحيح التقرير المُعاد',
    'verify-report': 'التحقق من التقرير',
    'freeze-round': 'تجميد جولة الإبلاغ',
    'commit-to-actions': 'بيان ما تلتزم به جهتكم هذه السنة',
    'prepare-successor': 'إعداد الخطة اللاحقة',
    'open-evaluation': 'فتح التقييم',
    'evaluate-plan': 'تقييم الخطة',
    'respond-to-evaluation': 'الرد على توصيات التقييم',
    'follow-up-recommendation': 'تنفيذ ما وُعد به ردًّا على توصية',
    'follow-up-decision': 'الرد على ما قرره اجتماع',
  },
};

const whenIn: Readonly<Record<Language, (days: number) => string>> = {
  en: (days) => {
    if (days === 0) return 'ends today';
    const count = Math.abs(days) === 1 ? '1 day' : `${String(Math.abs(days))} days`;
    return days > 0 ? `${count} left` : `${count} late`;
  },
  ar: (days) => {
    if (days === 0) return 'ينتهي اليوم';
    return days > 0 ? `الأيام الباقية: ${String(days)}` : `أيام التأخر: ${String(-days)}`;
  },
};

const titleIn = (title: Translated, language: Language): string =>
  title[language] ?? title['en'] ?? Object.values(title)[0] ?? '';

const unsaid: Readonly<Record<Language, string>> = {
  en: 'Something that is not said in letters: follow the link',
  ar: 'أمر لا يُذكر في الرسائل: اتبعوا الرابط',
};

const besides: Readonly<Record<Language, Readonly<Record<EscalationStep, string>>>> = {
  en: { holder: '', deputy: '; now with the deputy too', coordinator: '; now with the coordinator too' },
  ar: { holder: '', deputy: '؛ صار أيضًا لدى النائب', coordinator: '؛ صار أيضًا لدى المنسق' },
};

const lineOf = (thing: DueThing, language: Language): string => {
  const { kind, planTitle, isRestricted, dueOn, daysLeft, bodyName, step, more = [] } = thing;
  if (isRestricted) return `– ${unsaid[language]}`;
  const body = step !== 'holder' && bodyName ? ` (${titleIn(bodyName, language)})` : '';
  const what = `${obligationWords[language][kind]}${planTitle ? `: ${titleIn(planTitle, language)}` : ''}${body}`;
  return [`– ${what} (${dueOn}, ${whenIn[language](daysLeft)}${besides[language][step]})`, ...more].join('\n');
};

interface Links {
  /** Where what is due stands. */
  readonly home: string;
  /** Where letters of these kinds are ended. */
  readonly choices: string;
}

const frame: Readonly<Record<Language, (name: string, lines: string, links: Links) => string>> = {
  en: (name, lines, { home, choices }) =>
    `Dear ${name},\n\nthis waits on you:\n\n${lines}\n\n${home}\n\nWhich letters you get: ${choices}\n`,
  ar: (name, lines, { home, choices }) =>
    `تحية طيبة ${name}،\n\nهذا ما ينتظركم:\n\n${lines}\n\n${home}\n\nاختيار ما يصلكم من رسائل: ${choices}\n`,
};

const subjectOf = (things: readonly DueThing[], language: Language): string => {
  const late = things.filter(({ daysLeft }) => daysLeft < 0).length;
  if (language === 'ar') return late > 0 ? 'أمور متأخرة تنتظركم' : 'أمور تنتظركم';
  const count = things.length === 1 ? '1 thing waits on you' : `${String(things.length)} things wait on you`;
  return late > 0 ? `${count}, ${String(late)} late` : count;
};

/** What somebody owes, soonest first, in their language. */
export const reminderLetter = (
  to: { readonly name: string; readonly language: string },
  things: readonly DueThing[],
  links: Links,
): { readonly subject: string; readonly text: string } => {
  const language = to.language === 'ar' ? 'ar' : 'en';
  const sorted = things.toSorted((a, b) => a.daysLeft - b.daysLeft);
  const lines = sorted.map((thing) => lineOf(thing, language)).join('\n');
  return { subject: subjectOf(things, language), text: frame[language](to.name, lines, links) };
};
