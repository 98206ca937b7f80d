import type { BroughtWord } from '@mufakat/plan-documents/brought';
import type { PlanDocument, Translated } from '@mufakat/planning/records/record';
import type { Actor } from '../../platform/access/actor.js';
import type { BroughtFileRow } from './brought-file.entity.js';
import { keyOfWord } from './brought-words.rules.js';
import type { BroughtAuthorView, BroughtBeforeView, BroughtFileView, BroughtWordView } from './round-files.dto.js';

interface Beside {
  readonly document: PlanDocument;
  readonly before: BroughtBeforeView | null;
  readonly rights: Pick<BroughtFileView, 'speaksForOthers' | 'suggests' | 'isAsked'>;
  /** Keys of words that the round holds. */
  readonly known: ReadonlyMap<string, string>;
}

/** Under which name a word would be kept, before anybody says otherwise. */
const likelyAuthor = ({ author }: BroughtWord, { lastEditedBy }: BroughtFileRow): string =>
  author ?? lastEditedBy ?? '';

export const likelyKeys = (given: BroughtFileRow): string[] =>
  given.words.map((word) => keyOfWord(word, likelyAuthor(word, given)));

const authorsOf = ({ words }: BroughtFileRow, { name }: Actor): BroughtAuthorView[] => {
  const counts = new Map<string | null, number>();
  for (const { author = null } of words) counts.set(author, (counts.get(author) ?? 0) + 1);
  return [...counts].map(([named, count]) => ({ named, words: count, isMe: named === name }));
};

/** What the file does not say is null. */
const nothing = {
  ...{ found: null, field: null, language: null, quote: null },
  ...{ before: null, reason: null, priority: null, author: null, unplaced: null },
} as const;

const wordView = (word: BroughtWord, number: number, document: PlanDocument): Omit<BroughtWordView, 'isKnown'> => {
  const { where, is, at, text, found, before, reason, priority, author, unplaced } = word;
  const { record: recordId, field, language, quote } = at;
  const record = document.records.get(recordId ?? '');
  const said = { found, field, language, quote, before, reason, priority, author, unplaced };
  const title = record?.['title'] as Translated | undefined;
  return {
    ...nothing,
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    ...{ number, where, is, recordId, text, recordCode: record?.code ?? null, recordTitle: title ?? null },
  };
};

/** What is shown of a file that was brought: every word with where it will stand, and what nobody could read. */
export const viewOfBrought = (given: BroughtFileRow, beside: Beside, actor: Actor): BroughtFileView => {
  const { id, version, planId, roundId, form, fileName, state, lastEditedBy } = given;
  const keys = likelyKeys(given);
  return {
    ...{ id, version, planId, roundId, form, fileName, state, lastEditedBy, before: beside.before, ...beside.rights },
    authors: authorsOf(given, actor),
    words: given.words.map((word, at) => ({
      ...wordView(word, at, beside.document),
      isKnown: beside.known.has(keys[at] ?? ''),
    })),
    notices: given.notices.map(({ where, code, text }) => ({ where, code, text })),
    ...{ comments: given.comments, suggestions: given.suggestions, known: given.known },
  };
};
