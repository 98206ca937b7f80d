import { createHash } from 'node:crypto';
import type { BroughtWord } from '@mufakat/plan-documents/brought';
import { reviewWord } from '@mufakat/plan-documents/review-words';
import type { BroughtSaid } from '../../reviews/reviews.commands.js';
import { AuthorNeeded } from './round-files.failures.js';

/** Whose words a file's are: the bringer's own, or those of somebody without an account. */
type Speaker = 'me' | { readonly name: string; readonly organisation: string | null };

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The same for the same words at the same place by the same author, however the file was named or sorted. */
export const keyOfWord = (word: BroughtWord, author: string): string => {
  const { is, at, text, reason = '' } = word;
  const place = [at.record, at.field, at.language, at.block, at.quote].map((part) => part ?? '');
  const said = [folded(author).toLowerCase(), is, ...place, folded(text), folded(reason)];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
};

/** Where a change may not be suggested, its wording is said in a comment. */
const asComment = ({ reason, text, is }: BroughtWord, wordingIs: string): string =>
  is === 'change' ? [reason, `${wordingIs} ${text}`].filter(Boolean).join('\n') : text;

interface Saying {
  readonly speaker: Speaker;
  readonly mayChange: boolean;
  readonly key: string;
  /** "Proposed wording:" in the language of the file. */
  readonly wordingIs: string;
  /** Key of the word of the same file that it answers. */
  readonly answers?: string;
}

/** A word of a file as it is said in the round. */
const saidOf = (word: BroughtWord, { speaker, mayChange, key, wordingIs, answers }: Saying): BroughtSaid => {
  const { record: recordId, ...anchor } = word.at;
  const { priority, changes, reason, parent } = word;
  const isChange = word.is === 'change' && mayChange;
  return {
    ...{ key, recordId, anchor, priority, text: asComment(word, wordingIs), answers },
    ...(parent && { parentId: parent }),
    ...(speaker === 'me' ? {} : { outsider: speaker }),
    ...(isChange ? { changes, reason } : { kind: word.is === 'comment' ? 'comment' : 'proposal' }),
  };
};

interface AuthorSaid {
  readonly named: string | null;
  readonly isMe?: boolean;
  readonly name?: string;
  readonly organisation?: string | null;
}

interface Deciding {
  readonly authors: readonly AuthorSaid[];
  readonly leftOut?: readonly number[];
  readonly mayChange: boolean;
  readonly by: { readonly name: string; readonly language: string };
}

const nobody: Partial<AuthorSaid> = {};

/** Who speaks: as was decided, else by the name in the file; throws where nobody is named. */
const speakerOf = (named: string | null, { authors, by }: Deciding): Speaker => {
  const decided = authors.find((author) => author.named === named) ?? nobody;
  const { isMe = named === by.name, name = named, organisation = null } = decided;
  if (isMe) return 'me';
  if (!name?.trim()) throw new AuthorNeeded(named);
  return { name: name.trim(), organisation };
};

/** The words of a file as they are said in the round, without those left out. */
export const wordsToSay = (words: readonly BroughtWord[], deciding: Deciding): BroughtSaid[] => {
  const { leftOut = [], mayChange, by } = deciding;
  const wordingIs = reviewWord(by.language, 'wordingIs');
  const keys = new Map<string, string>();
  return words.flatMap((word, number) => {
    if (leftOut.includes(number)) return [];
    const speaker = speakerOf(word.author ?? null, deciding);
    const key = keyOfWord(word, word.author ?? (speaker === 'me' ? by.name : speaker.name));
    if (word.key !== undefined) keys.set(word.key, key);
    return [saidOf(word, { speaker, mayChange, key, wordingIs, answers: keys.get(word.answers ?? '') })];
  });
};
