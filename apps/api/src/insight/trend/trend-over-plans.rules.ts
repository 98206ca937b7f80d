import { groupedBy } from '@mufakat/planning/figures/action-figures';
import type { Figure, FigureStamp } from '@mufakat/planning/figures/figure';
import type { Day } from '@mufakat/planning/obligations/day';
import type { Translated } from '@mufakat/planning/records/record';
import { wordingOf } from '@mufakat/planning/records/wording';
import { added, addedEach, together } from '../region.rules.js';
import { type Extent, eachWithoutRows, withoutRows } from '../released.rules.js';
import { type PlanTrend, type ProofFigures, proofSteps, type TrendGroup, type TrendPoint } from './trend.rules.js';

/** A plan from round to round, whole, with how much of it the reader may see. */
export interface TrendOfPlan extends Pick<PlanTrend, 'points' | 'actions' | 'bodies'> {
  readonly id: string;
  readonly title: Translated | null;
  readonly jurisdiction: string;
  readonly jurisdictionName: Translated;
  readonly extent: Extent;
  readonly listsReports: boolean;
}

export type PlanInTrend = Pick<TrendOfPlan, 'id' | 'title' | 'jurisdiction' | 'jurisdictionName' | 'extent'>;
type Named = 'round' | 'title' | 'periodFrom' | 'periodTo' | 'dueOn' | 'stateOnDay' | 'asOf' | 'byStatus' | 'response';

/** The round by which a plan stands in a half year. */
export interface RoundInHalf extends Pick<TrendPoint, Named> {
  readonly plan: string;
  /** Rounds of the plan whose periods ended earlier in the half year: they are not counted again. */
  readonly earlier: number;
}

export interface GroupOverPlans extends TrendGroup {
  /** Of a level, which is its plan's own. */
  readonly plan: string | null;
  /** Of a place: the same words in another state name another place. */
  readonly jurisdiction: string | null;
}

/** How the actions that plans asked for stood in the rounds whose periods ended in a half year. */
export interface HalfYear {
  readonly from: Day;
  readonly to: Day;
  /** The newest of the days on which its rounds are read. */
  readonly asOf: Day;
  readonly plansReported: { readonly reported: number; readonly of: number };
  /** Plans without such a round: nothing of them is counted, nothing carried over. */
  readonly without: readonly string[];
  readonly rounds: readonly RoundInHalf[];
  /** Reports given of those owed in these rounds. */
  readonly response: Figure;
  readonly byStatus: TrendPoint['byStatus'];
  readonly byProof: ProofFigures;
  readonly byPillar: readonly GroupOverPlans[];
  readonly byBody: readonly GroupOverPlans[];
  readonly byPlace: readonly GroupOverPlans[];
}

export interface TrendOverPlans {
  readonly plans: readonly PlanInTrend[];
  /** Of plans whose rows are released. */
  readonly actions: readonly (PlanTrend['actions'][number] & { readonly plan: string })[];
  /** The oldest first; half years without any round are left out. */
  readonly points: readonly HalfYear[];
  readonly bodies: PlanTrend['bodies'];
}

/** The half of the calendar year a day lies in. */
export const halfOf = (day: Day): Pick<HalfYear, 'from' | 'to'> => {
  const year = day.slice(0, 4);
  return day.slice(5, 7) <= '06'
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: `${year}-12-31` };
};

interface Part {
  readonly plan: TrendOfPlan;
  readonly point: TrendPoint;
  readonly earlier: number;
}

const latest = (points: readonly TrendPoint[]): TrendPoint =>
  points.reduce((last, one) => (one.periodTo >= last.periodTo ? one : last));

/** One round a plan and half year, the last whose period ended in it: an action is never counted twice in a point. */
const linedUp = (plans: readonly TrendOfPlan[]): ReadonlyMap<Day, readonly Part[]> => {
  const parts = plans.flatMap((plan) =>
    [...groupedBy(plan.points, ({ periodTo }) => halfOf(periodTo).to)].map(([half, points]) => ({
      half,
      part: { plan, point: latest(points), earlier: points.length - 1 },
    })),
  );
  const halves = [...groupedBy(parts, ({ half }) => half)].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(halves.map(([half, own]) => [half, own.map(({ part }) => part)]));
};

const reportsOf = ({ listsReports, extent }: TrendOfPlan): Extent => (listsReports ? extent : 'figures');

const roundOf = ({ plan, point, earlier }: Part): RoundInHalf => {
  const { round, title, periodFrom, periodTo, dueOn, stateOnDay, asOf, byStatus, response } = point;
  return {
    ...{ plan: plan.id, round, title, periodFrom, periodTo, dueOn, stateOnDay, asOf, earlier },
    byStatus: plan.extent === 'figures' ? eachWithoutRows(byStatus) : byStatus,
    response: reportsOf(plan) === 'figures' ? withoutRows(response) : response,
  };
};

const proofOf = (parts: readonly Part[], stamp: FigureStamp): ProofFigures =>
  addedEach(
    proofSteps,
    parts.map(({ plan: { extent }, point: { byProof } }) => ({ figures: byProof, extent })),
    stamp,
  );

type Under = Pick<GroupOverPlans, 'plan' | 'jurisdiction'>;
type Way = 'byPillar' | 'byBody' | 'byPlace';
const underOf = (way: Way, { id, jurisdiction }: TrendOfPlan): Under => ({
  plan: way === 'byPillar' ? id : null,
  jurisdiction: way === 'byPlace' ? jurisdiction : null,
});

const groupsOf = (parts: readonly Part[], way: Way, stamp: FigureStamp): GroupOverPlans[] => {
  const groups = parts.flatMap(({ plan, point }) =>
    point[way].map((group) => ({ ...group, ...underOf(way, plan), extent: plan.extent })),
  );
  const keyOf = ({ id, title, plan, jurisdiction }: GroupOverPlans): string =>
    [id ?? wordingOf(title ?? undefined), plan, jurisdiction].join(' ');
  return [...groupedBy(groups, keyOf).values()].map((own) => {
    const { id, code, title, plan, jurisdiction } = own[0] as GroupOverPlans;
    return { id, code, title, plan, jurisdiction, byStatus: together(own, stamp) };
  });
};

interface Over {
  readonly plans: readonly TrendOfPlan[];
  readonly of: string;
}

const halfYear = (to: Day, parts: readonly Part[], { plans, of }: Over): HalfYear => {
  const asOf = parts.map(({ point }) => point.asOf).reduce((newest, day) => (day > newest ? day : newest));
  const stamp = { of, asOf };
  const had = new Set(parts.map(({ plan }) => plan.id));
  return {
    ...{ ...halfOf(to), asOf },
    plansReported: { reported: parts.length, of: plans.length },
    without: plans.filter(({ id }) => !had.has(id)).map(({ id }) => id),
    rounds: parts.map(roundOf),
    response: added(
      parts.map(({ plan, point }) => ({ figure: point.response, extent: reportsOf(plan) })),
      { of: 'reports-owed', asOf },
    ),
    byStatus: together(
      parts.map(({ plan: { extent }, point: { byStatus } }) => ({ byStatus, extent })),
      stamp,
    ),
    byProof: proofOf(parts, stamp),
    ...{ byPillar: groupsOf(parts, 'byPillar', stamp), byBody: groupsOf(parts, 'byBody', stamp) },
    byPlace: groupsOf(parts, 'byPlace', stamp),
  };
};

/**
 * Several plans from half year to half year. Rounds of different plans never cover the same months, so each stands where
 * its period ended: a plan with several rounds in a half year by its last, one with none is named and not counted.
 * `of` names the denominator.
 */
export const trendOverPlans = (plans: readonly TrendOfPlan[], of = 'actions-owed'): TrendOverPlans => ({
  plans: plans.map(({ id, title, jurisdiction, jurisdictionName, extent }) => ({
    ...{ id, title, jurisdiction, jurisdictionName, extent },
  })),
  actions: plans
    .filter(({ extent }) => extent !== 'figures')
    .flatMap(({ id: plan, actions }) => actions.map((action) => ({ ...action, plan }))),
  points: [...linedUp(plans)].map(([half, parts]) => halfYear(half, parts, { plans, of })),
  bodies: Object.fromEntries(plans.flatMap(({ bodies }) => Object.entries(bodies))),
});
