import { type Figure, type FigureReading, readShare } from '@mufakat/planning/figures/figure';
import { statuses } from '@mufakat/planning/status/scale';
import fc from 'fast-check';
import { bodies, inputsOf, reportedWorld } from '../../../test/trend.world.js';
import { extents } from '../released.rules.js';
import { type HalfYear, type TrendOfPlan, trendOverPlans } from './trend-over-plans.rules.js';
import { pointOfBody } from './trend-of-body.rules.js';
import { planTrend, proofSteps, type TrendGroup, type TrendPoint } from './trend.rules.js';

const days = ['2025-03-31', '2025-06-30', '2025-07-01', '2025-12-31', '2026-02-28', '2026-06-30'];
const end = fc.constantFrom(...days);
/* Plans of two states whose rounds end when they like, released as far as it falls. */
const drawnPlan = fc.record({
  world: reportedWorld,
  ends: fc.tuple(end, end, end),
  extent: fc.constantFrom(...extents),
  listsReports: fc.boolean(),
  state: fc.constantFrom('East', 'West'),
});
const drawnPlans = fc.array(drawnPlan, { minLength: 1, maxLength: 4 });
type Drawn = typeof drawnPlans extends fc.Arbitrary<infer D> ? D : never;

const plansOf = (drawn: Drawn): TrendOfPlan[] =>
  drawn.map(({ world, ends, extent, listsReports, state }, nth) => {
    const trend = planTrend(inputsOf(world, { name: `${String(nth)}.`, ends }));
    const { points, actions, bodies: names } = trend;
    return {
      ...{ id: trend.plan, title: null, jurisdiction: state, jurisdictionName: { en: state } },
      ...{ extent, listsReports, points, actions, bodies: names },
    };
  });

/** The point of a plan in a half year, by loops and month numbers alone: no rule of ours. */
const pointIn = ({ points }: TrendOfPlan, year: number, isFirstHalf: boolean): TrendPoint | undefined => {
  let found: TrendPoint | undefined;
  for (const point of points) {
    const ends = new Date(`${point.periodTo}T00:00:00Z`);
    if (ends.getUTCFullYear() !== year || ends.getUTCMonth() < 6 !== isFirstHalf) continue;
    if (!found || found.periodTo <= point.periodTo) found = point;
  }
  return found;
};
const halves = [2025, 2026].flatMap((year) => [
  { from: `${String(year)}-01-01`, year, isFirstHalf: true },
  { from: `${String(year)}-07-01`, year, isFirstHalf: false },
]);

const sum = (figures: readonly (FigureReading | undefined)[]) =>
  figures.reduce(
    (all, one) => [all[0] + Number(one?.numerator ?? 0), all[1] + Number(one?.denominator ?? 0)] as const,
    [0, 0] as readonly [number, number],
  );
const sorted = (ids: readonly string[]) => [...ids].sort();

interface Own {
  readonly plan: TrendOfPlan;
  readonly point: TrendPoint;
}
/** The whole is the sum of its parts; rows are those of the open plans, and it says where others are withheld. */
const isSumOf = (whole: Figure, own: readonly Own[], figureOf: (one: Own) => Figure | undefined): void => {
  expect(sum([whole])).toEqual(sum(own.map(figureOf)));
  const open = own.filter(({ plan }) => plan.extent !== 'figures');
  expect(sorted(whole.counted ?? [])).toEqual(sorted(open.flatMap((one) => figureOf(one)?.counted ?? [])));
  expect(sorted(whole.rows)).toEqual(sorted(open.flatMap((one) => figureOf(one)?.rows ?? [])));
  const isWithheld = 'rowsWithheld' in whole;
  expect(isWithheld).toBe(own.some((one) => !open.includes(one) && (figureOf(one)?.rows.length ?? 0) > 0));
  if (!isWithheld) readShare({ ...whole, counted: whole.counted ?? [] });
};

const groupKey = ({ id, title }: TrendGroup): string => id ?? title?.['en'] ?? '';
const groupsAreSums = (half: HalfYear, own: readonly Own[]): void => {
  const underOf = {
    byPillar: ({ id }: TrendOfPlan) => id,
    byBody: () => null,
    byPlace: (plan: TrendOfPlan) => plan.jurisdiction,
  };
  for (const way of ['byPillar', 'byBody', 'byPlace'] as const)
    for (const status of statuses) {
      for (const group of half[way]) {
        const under = group.plan ?? group.jurisdiction;
        isSumOf(
          group.byStatus[status],
          own.filter(({ plan }) => underOf[way](plan) === under),
          ({ point }) => point[way].find((one) => groupKey(one) === groupKey(group))?.byStatus[status],
        );
      }
      expect(sum(half[way].map(({ byStatus }) => byStatus[status]))).toEqual(sum([half.byStatus[status]]));
    }
};

it('a half year over plans is the sum of the rounds that ended in it, one a plan, whatever ends when', () => {
  fc.assert(
    fc.property(drawnPlans, (drawn) => {
      const plans = plansOf(drawn);
      const { points, actions } = trendOverPlans(plans);
      const expected = halves.filter(({ year, isFirstHalf }) => plans.some((plan) => pointIn(plan, year, isFirstHalf)));
      expect(points.map(({ from }) => from)).toEqual(expected.map(({ from }) => from));
      for (const half of points) {
        const { year, isFirstHalf } = halves.find(({ from }) => from === half.from) ?? { year: 0, isFirstHalf: false };
        const own = plans.flatMap((plan): Own[] => {
          const point = pointIn(plan, year, isFirstHalf);
          return point ? [{ plan, point }] : [];
        });
        expect(half.rounds.map(({ round }) => round)).toEqual(own.map(({ point }) => point.round));
        expect(half.plansReported).toEqual({ reported: own.length, of: plans.length });
        expect(half.without).toEqual(plans.filter((plan) => !own.some((one) => one.plan === plan)).map(({ id }) => id));
        for (const status of statuses) isSumOf(half.byStatus[status], own, ({ point }) => point.byStatus[status]);
        for (const step of proofSteps) isSumOf(half.byProof[step], own, ({ point }) => point.byProof[step]);
        expect(sum([half.response])).toEqual(sum(own.map(({ point }) => point.response)));
        groupsAreSums(half, own);
      }
      const shown = new Set(actions.map(({ id }) => id));
      const closed = plans.filter(({ extent }) => extent === 'figures');
      for (const { actions: hidden } of closed) for (const { id } of hidden) expect(shown.has(id)).toBe(false);
    }),
  );
});

it('every round stands in one half year, counted or named as earlier', () => {
  fc.assert(
    fc.property(drawnPlans, (drawn) => {
      const plans = plansOf(drawn);
      const told = trendOverPlans(plans).points.flatMap(({ rounds }) => rounds);
      const rounds = told.length + told.reduce((all, { earlier }) => all + earlier, 0);
      expect(rounds).toBe(plans.reduce((all, { points }) => all + points.length, 0));
    }),
  );
});

it('what bodies led, body by body, is all that was led', () => {
  fc.assert(
    fc.property(reportedWorld, (world) => {
      for (const point of planTrend(inputsOf(world)).points) {
        const own = bodies.flatMap((body) => pointOfBody(point, body) ?? []);
        for (const status of statuses) {
          const rows = own.flatMap(({ byStatus }) => byStatus[status].counted ?? []);
          expect(sorted(rows)).toEqual(sorted(point.byStatus[status].counted ?? []));
          for (const { byStatus, byPillar, byPlace } of own)
            for (const groups of [byPillar, byPlace])
              expect(sum(groups.map((group) => group.byStatus[status]))).toEqual(sum([byStatus[status]]));
        }
        for (const step of proofSteps)
          expect(sorted(own.flatMap(({ byProof }) => byProof[step].counted ?? []))).toEqual(
            sorted(point.byProof[step].counted ?? []),
          );
        for (const { byStatus } of own) for (const figure of Object.values(byStatus)) readShare(figure as never);
      }
    }),
  );
});
