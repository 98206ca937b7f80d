import type { Disposition } from '../lifecycles/comment.js';
import { groupedBy } from './action-figures.js';
import { type Figure, type FigureStamp, shareOf } from './figure.js';

/** What became of something said. */
export type AnswerGiven = Disposition | 'overtaken' | 'open';
export const answers = [
  'accepted',
  'partly',
  'not-accepted',
  'out-of-scope',
  'later',
  'overtaken',
  'open',
] as const satisfies readonly AnswerGiven[];

/** A comment or a suggestion as the statistics of a round see it. */
export interface SaidRow {
  readonly id: string;
  readonly answer: AnswerGiven;
  /** The body it was said for; null for a person who speaks for none. */
  readonly body: string | null;
  /** The top grouping of the plan it stands under; null for the plan as a whole. */
  readonly pillar: string | null;
  /** Milliseconds since 1970. */
  readonly saidAt: number;
  readonly answeredAt?: number | null;
}

export type AnswerFigures = Readonly<Record<AnswerGiven, Figure>>;

export interface DispositionFigures {
  /** Answered of all that was said. */
  readonly answered: Figure;
  /** Their numerators add to the denominator. */
  readonly byAnswer: AnswerFigures;
  readonly byBody: ReadonlyMap<string, AnswerFigures>;
  readonly byPillar: ReadonlyMap<string, AnswerFigures>;
  /** Whole days from word to answer, the middle one of all answered; null where nothing is answered. */
  readonly medianDays: number | null;
}

const day = 24 * 3600 * 1000;

const answersOf = (rows: readonly SaidRow[], stamp: FigureStamp): AnswerFigures => {
  const figures = answers.map((answer) => [answer, shareOf(rows, (row) => row.answer === answer, stamp)] as const);
  return Object.fromEntries(figures) as Record<AnswerGiven, Figure>;
};

const medianOf = (numbers: readonly number[]): number | null => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
};

const grouped = (rows: readonly SaidRow[], keyOf: (row: SaidRow) => string | null, stamp: FigureStamp) =>
  new Map([...groupedBy(rows, keyOf)].map(([key, group]) => [key, answersOf(group, stamp)]));

/** What became of everything said in a round. Throws RowCountedTwice. */
export const dispositionFigures = (rows: readonly SaidRow[], stamp: FigureStamp): DispositionFigures => ({
  answered: shareOf(rows, ({ answer }) => answer !== 'open', stamp),
  byAnswer: answersOf(rows, stamp),
  byBody: grouped(rows, ({ body }) => body, stamp),
  byPillar: grouped(rows, ({ pillar }) => pillar, stamp),
  medianDays: medianOf(
    rows.flatMap(({ saidAt, answeredAt }) =>
      typeof answeredAt === 'number' ? [Math.floor(Math.max(0, answeredAt - saidAt) / day)] : [],
    ),
  ),
});
