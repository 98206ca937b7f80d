import type { Translated } from '@mufakat/planning/records/record';

export interface LinkedAction {
  readonly code: string | null;
  readonly title: Translated | null;
  /** Address of the link's page. */
  readonly link: string;
  /** Whether the body reported on it before. */
  readonly hasBefore: boolean;
}
export interface LinkedReport {
  readonly planTitle: Translated | null;
  readonly roundTitle: string;
  readonly dueOn: string;
}

type Language = 'en' | 'ar';

const wordingIn = (words: Translated | null, language: Language): string =>
  words?.[language] ?? words?.['en'] ?? Object.values(words ?? {})[0] ?? '';

const words = {
  en: {
    subject: (plan: string) => `Answer in one tap: ${plan}`,
    open: (name: string, { roundTitle, dueOn }: LinkedReport, plan: string) =>
      `Dear ${name},\n\n“${plan}” asks for your report “${roundTitle}” by ${dueOn}. Each link answers on one action, once; you see what will be recorded before you confirm it. The links are yours: please do not pass them on.`,
    noChange: 'no change',
    other: 'another answer',
    answer: 'answer',
    inDigest: 'Answer in one tap; you see what will be recorded before you confirm it:',
    more: (count: number) =>
      `and ${count === 1 ? '1 more action' : `${String(count)} more actions`} in the report itself`,
  },
  ar: {
    subject: (plan: string) => `أجيبوا بلمسة واحدة: ${plan}`,
    open: (name: string, { roundTitle, dueOn }: LinkedReport, plan: string) =>
      `تحية طيبة ${name}،\n\nتطلب «${plan}» تقريركم «${roundTitle}» في موعد أقصاه ${dueOn}. يجيب كل رابط عن إجراء واحد مرة واحدة، وترون ما سيُسجَّل قبل تأكيده. الروابط لكم وحدكم، فالرجاء ألا تمرروها إلى غيركم.`,
    noChange: 'لا تغيير',
    other: 'إجابة أخرى',
    answer: 'الإجابة',
    inDigest: 'أجيبوا بلمسة واحدة، وترون ما سيُسجَّل قبل تأكيده:',
    more: (count: number) => `وإجراءات أخرى في التقرير نفسه: ${String(count)}`,
  },
} as const;

const blockOf = ({ code, title, link, hasBefore }: LinkedAction, language: Language): readonly string[] => {
  const said = words[language];
  const name = [code, wordingIn(title, language)].filter(Boolean).join(' ');
  const links = hasBefore
    ? [`${said.noChange}: ${link}?say=no-change`, `${said.other}: ${link}`]
    : [`${said.answer}: ${link}`];
  return [`– ${name}`, ...links.map((line) => `  ${line}`)];
};

/** What a letter about many things says under a report: its first actions with their links, and how many more there are. */
export const answerLines = (actions: readonly LinkedAction[], more: number, written: string): readonly string[] => {
  const language: Language = written === 'ar' ? 'ar' : 'en';
  const said = words[language];
  const blocks = actions.flatMap((action) => blockOf(action, language));
  return [said.inDigest, ...blocks, ...(more > 0 ? [said.more(more)] : [])].map((line) => `  ${line}`);
};

/** One letter a holder: their actions, each with its link. */
export const answerLetter = (
  to: { readonly name: string; readonly language: string },
  report: LinkedReport,
  actions: readonly LinkedAction[],
): { readonly subject: string; readonly text: string } => {
  const language: Language = to.language === 'ar' ? 'ar' : 'en';
  const said = words[language];
  const plan = wordingIn(report.planTitle, language);
  const blocks = actions.map((action) => blockOf(action, language).join('\n'));
  return { subject: said.subject(plan), text: [said.open(to.name, report, plan), ...blocks, ''].join('\n\n') };
};
