import { packed, packedShare, RowTable } from '@mufakat/planning/figures/packed';
import type { StatusFigures } from '@mufakat/planning/figures/action-figures';
import { sending } from '../progress.answer.js';
import type { BodyTrendView, HalfYearView, RegionTrendView } from './trend-over-plans.dto.js';
import type { HalfYear, TrendOverPlans } from './trend-over-plans.rules.js';
import type { PlanTrendView, ProofFiguresView } from './trend.dto.js';
import type { PlanTrend, ProofFigures, TrendGroup } from './trend.rules.js';

const sentProof = (figures: ProofFigures, table: RowTable): ProofFiguresView => ({
  'no-word': packedShare(figures['no-word'], table),
  claimed: packedShare(figures.claimed, table),
  evidence: packedShare(figures.evidence, table),
  verified: packedShare(figures.verified, table),
  'independently-confirmed': packedShare(figures['independently-confirmed'], table),
});

interface Divided<Group extends TrendGroup> {
  readonly byStatus: StatusFigures;
  readonly byProof: ProofFigures;
  readonly byPillar: readonly Group[];
  readonly byBody: readonly Group[];
  readonly byPlace: readonly Group[];
}

const divided =
  (table: RowTable) =>
  <Group extends TrendGroup, Point extends Divided<Group>>({
    byStatus,
    byProof,
    byPillar,
    byBody,
    byPlace,
    ...point
  }: Point & Divided<Group>) => ({
    ...point,
    byStatus: packed(byStatus, table),
    byProof: sentProof(byProof, table),
    byPillar: byPillar.map(sending(table)),
    byBody: byBody.map(sending(table)),
    byPlace: byPlace.map(sending(table)),
  });

const tableOf = ({ actions }: { readonly actions: readonly { readonly id: string }[] }): RowTable =>
  new RowTable(actions.map(({ id }) => id));

/** Rows of the figures as places in `actions`. */
export const trendAnswer = (trend: PlanTrend & Pick<PlanTrendView, 'extent'>): PlanTrendView => {
  const table = tableOf(trend);
  return { ...trend, points: trend.points.map(divided(table)) };
};

type OfThing = TrendOverPlans & Pick<RegionTrendView, 'id' | 'name' | 'asOf'>;

/** Rows of the figures as places in `actions`. */
export const regionTrendAnswer = (trend: OfThing): RegionTrendView => {
  const table = tableOf(trend);
  const points = trend.points.map((point) => ({
    ...divided(table)(point),
    rounds: point.rounds.map(sending(table)),
  }));
  return { ...trend, points };
};

/** Without the reports of other bodies. */
const halfOfBody = (table: RowTable, half: HalfYear): HalfYearView => {
  const { from, to, asOf, plansReported, without } = half;
  const rounds = half.rounds.map(({ plan, round, title, periodFrom, periodTo, dueOn, stateOnDay, ...rest }) => ({
    ...{ plan, round, title, periodFrom, periodTo, dueOn, stateOnDay, asOf: rest.asOf, earlier: rest.earlier },
    byStatus: packed(rest.byStatus, table),
  }));
  const { byStatus, byProof, byPillar, byBody, byPlace } = half;
  return {
    ...{ from, to, asOf, plansReported, without, rounds },
    ...divided(table)({ byStatus, byProof, byPillar, byBody, byPlace }),
  };
};

/** Rows of the figures as places in `actions`, of which only those it led in a round are named. */
export const bodyTrendAnswer = (trend: OfThing): BodyTrendView => {
  const led = new Set(trend.points.flatMap(({ byStatus }) => byStatus['no-report'].rows));
  const actions = trend.actions.filter(({ id }) => led.has(id));
  const table = tableOf({ actions });
  return { ...trend, actions, points: trend.points.map((point) => halfOfBody(table, point)) };
};
