import { packed, type PackedFigures, RowTable } from '@mufakat/planning/figures/packed';
import type { StatusFigures } from '@mufakat/planning/figures/action-figures';
import type { IndicatorShown } from './indicator-progress.rules.js';
import type { PlanProgress } from './plan-progress.rules.js';
import type { RegionProgress } from './region.service.js';
import type { Extent } from './released.rules.js';

/** The same with its nine figures naming each row once. */
type Sent<Part extends { readonly byStatus: StatusFigures }> = Omit<Part, 'byStatus'> & {
  readonly byStatus: PackedFigures;
};
export const sending =
  (table: RowTable) =>
  <Part extends { readonly byStatus: StatusFigures }>(part: Part): Sent<Part> => ({
    ...part,
    byStatus: packed(part.byStatus, table),
  });

/** Progress shows an indicator's figure; what explains it stands in the results. */
const inProgress = (indicator: IndicatorShown) => ({
  ...indicator,
  ...{ told: undefined, sensitivity: undefined, heldValue: undefined },
});

const roundAnswer = (round: PlanProgress['rounds'][number]) => ({ ...round, frozenOn: undefined });

/** Rows of the figures as places in `actions`. */
export const planAnswer = (progress: PlanProgress & { readonly extent: Extent }) => {
  const sent = sending(new RowTable(progress.actions.map(({ id }) => id)));
  const { denominators, byPillar, byBody, indicators, ...rest } = progress;
  return {
    ...rest,
    /* What other answers are computed from. */
    ...{ parts: undefined, reports: undefined, slips: undefined, namedBodies: undefined, bodyKinds: undefined },
    rounds: progress.rounds.map(roundAnswer),
    currentRound: progress.currentRound && roundAnswer(progress.currentRound),
    indicators: indicators.map(inProgress),
    denominators: denominators.map(sent),
    byPillar: byPillar.map(sent),
    byBody: byBody.map(sent),
  };
};

/** Rows of the figures as places in `rowIds`. */
export const regionAnswer = ({ byStatus, denominators, byBody, plans, ...rest }: RegionProgress) => {
  const table = new RowTable();
  const sent = sending(table);
  const answer = {
    ...rest,
    byStatus: packed(byStatus, table),
    denominators: denominators.map(sent),
    byBody: byBody.map(sent),
    plans: plans.map((plan) => ({
      ...sent(plan),
      denominators: plan.denominators.map(sent),
      byPillar: plan.byPillar.map(sent),
      byBody: plan.byBody.map(sent),
    })),
  };
  return { ...answer, rowIds: table.ids };
};
