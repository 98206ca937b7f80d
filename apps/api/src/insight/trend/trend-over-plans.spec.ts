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

const added = (figures: readonly (FigureReading | undefined)[], part: 'numerator' | 'denominator'): number =>
  figures.reduce((all, one) => all + Number(one?.[part] ?? 0), 0);
const sum = (figures: readonly (FigureReading | undefined)[]) => [
  added(figures, 'numerator'),
  added(figures, 'denominator'),
];
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

const partsOf = (half: HalfYear, plans: readonly TrendOfPlan[]): Own[] => {
  const [asked] = halves.filter(({ from }) => from === half.from);
  if (!asked) throw new Error(`No half of a year begins on ${half.from}.`);
  return plans.flatMap((plan): Own[] => {
    const point = pointIn(plan, asked.year, asked.isFirstHalf);
    return point ? [{ plan, point }] : [];
  });
};

const namesItsRounds = (
  { rounds, plansReported, without }: HalfYear,
  own: readonly Own[],
  all: readonly TrendOfPlan[],
) => {
  const had = own.map(({ plan }) => plan);
  expect(rounds.map(({ round }) => round)).toEqual(own.map(({ point }) => point.round));
  expect(plansReported).toEqual({ reported: own.length, of: all.length });
  expect(without).toEqual(all.filter((plan) => !had.includes(plan)).map(({ id }) => id));
};

const halfIsSum = (half: HalfYear, plans: readonly TrendOfPlan[]): void => {
  const own = partsOf(half, plans);
  namesItsRounds(half, own, plans);
  for (const status of statuses) isSumOf(half.byStatus[status], own, ({ point }) => point.byStatus[status]);
  for (const step of proofSteps) isSumOf(half.byProof[step], own, ({ point }) => point.byProof[step]);
  expect(sum([half.response])).toEqual(sum(own.map(({ point }) => point.response)));
  groupsAreSums(half, own);
};

it('a half year over plans is the sum of the rounds that ended in it, one a plan, whatever ends when', () => {
  fc.assert(
    fc.property(drawnPlans, (drawn) => {
      const plans = plansOf(drawn);
      const { points, actions } = trendOverPlans(plans);
      const expected = halves.filter(({ year, isFirstHalf }) => plans.some((plan) => pointIn(plan, year, isFirstHalf)));
      expect(points.map(({ from }) => from)).toEqual(expected.map(({ from }) => from));
      for (const half of points) halfIsSum(half, plans);
      const open = plans.filter(({ extent }) => extent !== 'figures');
      expect(actions.map(({ id }) => id)).toEqual(open.flatMap((plan) => plan.actions.map(({ id }) => id)));
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

const isOfBodies = (point: TrendPoint, own: readonly TrendPoint[]): void => {
  const countedIn = (figures: readonly Figure[]) => sorted(figures.flatMap(({ counted }) => counted ?? []));
  for (const status of statuses) {
    expect(countedIn(own.map(({ byStatus }) => byStatus[status]))).toEqual(countedIn([point.byStatus[status]]));
    for (const { byStatus, byPillar, byPlace } of own)
      for (const groups of [byPillar, byPlace])
        expect(sum(groups.map((group) => group.byStatus[status]))).toEqual(sum([byStatus[status]]));
  }
  for (const step of proofSteps)
    expect(countedIn(own.map(({ byProof }) => byProof[step]))).toEqual(countedIn([point.byProof[step]]));
};

it('what bodies led, body by body, is all that was led', () => {
  fc.assert(
    fc.property(reportedWorld, (world) => {
      for (const point of planTrend(inputsOf(world)).points) {
        const own = bodies.flatMap((body) => pointOfBody(point, body) ?? []);
        isOfBodies(point, own);
        for (const { byStatus } of own) for (const figure of Object.values(byStatus)) readShare(figure as never);
      }
    }),
  );
});
