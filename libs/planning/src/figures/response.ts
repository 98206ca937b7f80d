import { isGiven, type ReportState } from '../lifecycles/report.js';
import type { Day } from '../obligations/day.js';
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
