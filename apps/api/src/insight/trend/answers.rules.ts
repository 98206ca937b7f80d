import type { Figure } from '@mufakat/planning/figures/figure';
import { responsesBy } from '@mufakat/planning/figures/response';
import { isGiven } from '@mufakat/planning/lifecycles/report';
import { type Day, daysBetween } from '@mufakat/planning/obligations/day';
import type { Translated } from '@mufakat/planning/records/record';
import type { OwedShown, PlanProgress } from '../plan-progress.rules.js';

export interface Answering {
  readonly id: string | null;
  readonly title: Translated | null;
  /** Null where several bodies stand under it. */
  readonly body: string | null;
  /** Reports given of those due, over all rounds. */
  readonly response: Figure;
}

export interface SilentReport extends Pick<OwedShown, 'body' | 'round' | 'dueOn' | 'isVacant' | 'post'> {
  readonly report: string;
  readonly daysLate: number;
}

const answeringOf = (
  reports: readonly OwedShown[],
  {
    asOf,
    keyOf,
    titleOf,
  }: {
    readonly asOf: Day;
    readonly keyOf: (one: OwedShown) => string | undefined;
    readonly titleOf: (one: OwedShown) => Translated | null;
  },
): Answering[] =>
  [...responsesBy(reports, keyOf, asOf)].map(([id, response]) => {
    const one = reports.find((report) => (keyOf(report) ?? '') === id);
    return { id: id || null, title: one && id ? titleOf(one) : null, body: (id && one?.body) || null, response };
  });

export const answersByBody = ({ reports, bodies, asOf }: PlanProgress): Answering[] =>
  answeringOf(reports, { asOf, keyOf: ({ body }) => body, titleOf: ({ body }) => bodies[body] ?? null });

export const answersByPost = ({ reports, asOf }: PlanProgress): Answering[] =>
  answeringOf(reports, { asOf, keyOf: ({ post }) => post?.id, titleOf: ({ post }) => post?.name ?? null });

/** Reports due and not given, the oldest first. */
export const silentOf = ({ reports, rounds, asOf }: PlanProgress): SilentReport[] => {
  const due = new Set(
    rounds.filter(({ stateOnDay }) => stateOnDay === 'due' || stateOnDay === 'frozen').map(({ id }) => id),
  );
  return reports
    .filter(({ round, state, dueOn }) => due.has(round) && !isGiven(state) && dueOn < asOf)
    .map(({ id, body, round, dueOn, isVacant, post }) => ({
      ...{ report: id, body, round, dueOn, isVacant, post },
      daysLate: daysBetween(dueOn, asOf),
    }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
};
