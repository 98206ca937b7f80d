/** What a file says of the state of its text, in the words of its language. */
const words = {
  en: {
    draft: (revision: number) => `Draft, revision ${String(revision)}, not frozen`,
    frozen: (number: number, hash: string) => `Version ${String(number)}, SHA-256 ${hash}`,
  },
  ar: {
    draft: (revision: number) => `مسودة، المراجعة ${String(revision)}، غير مجمّدة`,
    frozen: (number: number, hash: string) => `النسخة ${String(number)}، SHA-256 ${hash}`,
  },
} as const;

interface State {
  readonly revision: number;
  readonly number?: number;
  readonly hash?: string;
}

/** "Version 3, SHA-256 …" for a frozen text, "Draft, revision 12, not frozen" for any other. */
export const stateLineOf = ({ revision, number, hash }: State, language: string): string => {
  const said = language.startsWith('ar') ? words.ar : words.en;
  return number !== undefined && hash ? said.frozen(number, hash) : said.draft(revision);
};
