import { type Citations, citationsOf } from '@mufakat/planning/versions/citations';
import type { PlanDocument } from '@mufakat/planning/records/record';
import type { CitedAmendment, FileMeta } from './file-meta.js';
import { printedEdge } from './printed-values.js';
import { isFromRight, listed, wordIn } from './words.js';

/** A number as it was written, also between words that run from the right. */
const fromLeft = (number: string, language: string): string =>
  isFromRight(language) ? `\u200e${number}\u200e` : number;

/** "Council of Ministers, 17/2026, 1 Mar 2026". */
export const actWords = ({ body, actNumber, on }: CitedAmendment, language: string): string => {
  const number = actNumber ? fromLeft(actNumber, language) : undefined;
  return listed([body, number, printedEdge(language, on, false)], language);
};

/** "17/2026": how an act is named where all of it stands at the head of the paper; its day too where another has its number. */
export const shortMarks = (amendments: readonly CitedAmendment[], language: string) => {
  const numbers = amendments.map(({ actNumber }) => actNumber);
  const isAlone = (number: string) => numbers.indexOf(number) === numbers.lastIndexOf(number);
  return (amendment: CitedAmendment): string => {
    const { actNumber, on } = amendment;
    if (actNumber && isAlone(actNumber)) return fromLeft(actNumber, language);
    const day = printedEdge(language, on, false);
    return actNumber ? listed([fromLeft(actNumber, language), day], language) : actWords(amendment, language);
  };
};

const bracketed = (verb: string, acts: readonly string[]): string => `[${verb} ${acts.join('; ')}]`;

/** "[Amended by 17/2026]"; nothing where no act is cited. */
export const amendedBy = (
  amendments: readonly CitedAmendment[],
  language: string,
  mark: (amendment: CitedAmendment) => string = (one) => actWords(one, language),
): string[] => (amendments.length === 0 ? [] : [bracketed(wordIn(language, 'Amended by'), amendments.map(mark))]);

/** The acts that made the text what it is, one a line, each with what it is called and the version it made. */
export const amendingActs = ({ amendments = [], language }: FileMeta): string[] =>
  amendments.map((one) => {
    const version = `${wordIn(language, 'Version')} ${String(one.version)}`;
    return `${actWords(one, language)}: ${one.title} (${version})`;
  });

/** What was taken out under a record: "[P1.A3 Open clubs: taken out by 17/2026]". */
export const takenOut = (
  citations: Citations<CitedAmendment>,
  record: string,
  language: string,
  words: { say(text: unknown): string; mark(amendment: CitedAmendment): string },
): string[] =>
  citations.takenOut(record).map(({ gone, by }) => {
    const name = [gone.code, words.say(gone.title)].filter(Boolean).join(' ');
    return bracketed(`${name}${name && ': '}${wordIn(language, 'taken out by')}`, [words.mark(by)]);
  });

export const citationsIn = (document: PlanDocument, meta: FileMeta, languages: readonly string[]) =>
  citationsOf(document, meta.amendments ?? [], languages);
