import { isGiven, type ReportState } from '../lifecycles/report.js';
import type { Day } from '../obligations/day.js';
import { groupedBy } from './action-figures.js';
import { type Figure, type FigureStamp, shareOf } from './figure.js';

export interface OwedReport {
  /** Id of the report or of the obligation. */
  readonly id: string;
  readonly body: string;
  readonly state: ReportState;
  readonly dueOn: Day;
  /** Nobody holds the post. */
  readonly isVacant?: boolean;
}

/** Reported of owed. Nobody is silent before the due day has ended; the vacant are named apart from the silent. */
export const responseFigure = (owed: readonly OwedReport[], stamp: Omit<FigureStamp, 'silent' | 'vacant'>): Figure => {
  const waiting = owed.filter(({ state }) => !isGiven(state));
  const overdue = waiting.filter(({ dueOn }) => stamp.asOf > dueOn);
  return shareOf(owed, ({ state }) => isGiven(state), {
    ...stamp,
    silent: overdue.filter(({ isVacant }) => !isVacant).map(({ body }) => body),
    vacant: waiting.filter(({ isVacant }) => isVacant).map(({ body }) => body),
  });
};

/** Reports whose word could be had by now: those due, and those given before their day. */
export const dueReports = <Owed extends OwedReport>(owed: readonly Owed[], asOf: Day): readonly Owed[] =>
  owed.filter(({ dueOn, state }) => asOf > dueOn || isGiven(state));

/** Reported of due over all rounds, by a key such as body or post; those without a key stand under `''`. */
export const responsesBy = <Owed extends OwedReport>(
  owed: readonly Owed[],
  keyOf: (one: Owed) => string | null | undefined,
  asOf: Day,
): ReadonlyMap<string, Figure> =>
  new Map(
    [...groupedBy(dueReports(owed, asOf), keyOf)].map(([key, own]) => [
      key,
      responseFigure(own, { of: 'reports-due', asOf }),
    ]),
  );
