import { type Day } from '../obligations/day.js';
import { type OwedWord, reportersOn } from '../obligations/who-reports.js';
import type { PlanDocument } from '../records/record.js';

/** What a body says of an action it leads, for one year. */
export const commitmentAnswers = ['takes-on', 'with-change', 'not-this-year'] as const;
export type CommitmentAnswer = (typeof commitmentAnswers)[number];

/** An answer, signed; it is never changed, only replaced by a later one. */
export interface Commitment {
  readonly id: string;
  readonly action: string;
  readonly body: string;
  readonly year: number;
  readonly answer: CommitmentAnswer;
  /** The answer it replaces. */
  readonly replaces?: string | null;
}

export interface AnswerTerms {
  readonly answer: CommitmentAnswer;
  /** What is taken on otherwise than the plan says. */
  readonly change?: string | null;
  readonly reason?: string | null;
}

/** What an answer lacks: a change is said, a refusal and the replacing of an earlier answer have a reason. */
export const lackOf = ({ answer, change, reason }: AnswerTerms, isAnew: boolean): 'change' | 'reason' | undefined => {
  if (answer === 'with-change' && !change?.trim()) return 'change';
  return (answer === 'not-this-year' || isAnew) && !reason?.trim() ? 'reason' : undefined;
};

/** The answers that stand: those no later one replaces. */
export const standing = <One extends Pick<Commitment, 'id' | 'replaces'>>(all: readonly One[]): readonly One[] => {
  const replaced = new Set(all.flatMap(({ replaces }) => replaces ?? []));
  return all.filter(({ id }) => !replaced.has(id));
};

/** Actions that at least one of their bodies takes on in the year, as the plan says or with a change. */
export const committedIn = (all: readonly Commitment[], year: number): ReadonlySet<string> =>
  new Set(
    standing(all)
      .filter((one) => one.year === year && one.answer !== 'not-this-year')
      .map(({ action }) => action),
  );

/** Begun by the end of the year and not ended before it. */
export const isInPlay = (
  { startsOn, endsOn }: { readonly id?: string; readonly startsOn?: unknown; readonly endsOn?: unknown },
  year: number,
): boolean =>
  (typeof startsOn === 'string' ? startsOn : '') <= `${String(year)}-12-31` &&
  (typeof endsOn === 'string' ? endsOn : '9999') >= `${String(year)}-01-01`;

/** Who is to say for a year what it takes on: the leads, on that day, of each action that is in play in the year. */
export const askedToCommit = (document: PlanDocument, day: Day, year: number): readonly OwedWord[] =>
  reportersOn(document, day).filter(({ action }) => isInPlay(document.records.get(action) ?? {}, year));
