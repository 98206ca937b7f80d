import type { Figure } from '@mufakat/planning/figures/figure';
import { groupedBy } from '@mufakat/planning/figures/action-figures';
import { dueReports, responseFigure } from '@mufakat/planning/figures/response';
import type { Translated } from '@mufakat/planning/records/record';
import type { IndicatorShown } from './indicator-progress.rules.js';
import { added, type RegionReleased, type ReleasedProgress } from './region.rules.js';
import { type Extent, withoutRows } from './released.rules.js';
import { type OverPlans, overPlansOf, type Serving } from './results/over-plans.rules.js';
import type { SlippedAction } from './slips.rules.js';
import { type Answering, answersByBody, answersByPost, silentOf, type SilentReport } from './trend/answers.rules.js';

/** A plan that the figures speak of. */
export interface PlanNamed extends Pick<ReleasedProgress, 'id' | 'jurisdiction' | 'title' | 'extent'> {
  /** Of the region itself. */
  readonly isRegional: boolean;
}

/** An indicator of the region's own plan over the plans of its members. */
export interface IndicatorOverRegion extends Pick<IndicatorShown, 'id' | 'level' | 'unit' | 'format'> {
  readonly plan: string;
  readonly code: string | null;
  readonly title: Translated | null;
  /** What the regional plan itself says. */
  readonly own: IndicatorShown['figure'];
  readonly proof: IndicatorShown['proof'];
  readonly proofLevel: IndicatorShown['proofLevel'];
  readonly over: OverPlans['figure'];
  /** Plans of members whose rows are open and that have no indicator aligned to it. */
  readonly unlinked: readonly string[];
}

type Head = Pick<RegionReleased, 'id' | 'name' | 'asOf'>;
export interface RegionResults extends Head {
  readonly plans: readonly PlanNamed[];
  readonly indicators: readonly IndicatorOverRegion[];
}

/** Answers over plans, with the part of each plan in them. */
export interface AnsweringInRegion extends Answering {
  readonly parts: readonly { readonly plan: string; readonly given: number; readonly due: number }[];
}

export interface RegionAnswers extends Head {
  readonly plans: readonly (PlanNamed & { readonly response: Figure })[];
  /** Reports given of those due, over all plans and rounds. */
  readonly response: Figure;
  readonly byBody: readonly AnsweringInRegion[];
  readonly byPost: readonly AnsweringInRegion[];
  readonly silent: readonly (SilentReport & { readonly plan: string; readonly roundTitle: string })[];
  readonly slips: readonly (SlippedAction & {
    readonly plan: string;
    readonly code: string | null;
    readonly title: Translated | null;
  })[];
  readonly bodies: Readonly<Record<string, Translated>>;
}

const named = (region: string, { id, jurisdiction, title, extent }: ReleasedProgress): PlanNamed => ({
  ...{ id, jurisdiction, title, extent },
  isRegional: jurisdiction === region,
});

const isOpen = ({ extent }: ReleasedProgress): boolean => extent !== 'figures';

/** Indicators of the region's own plans, as far as their rows are open to the reader. */
export const regionalIndicators = ({ id: region, plans }: RegionReleased) =>
  plans
    .filter((plan) => plan.jurisdiction === region && isOpen(plan))
    .flatMap(({ id: plan, progress }) => progress.indicators.map((indicator) => ({ plan, indicator })));

/** What the members' plans give for the indicators of the regional plan, each by its own rule. */
export const regionResults = (released: RegionReleased, serving: readonly Serving[]): RegionResults => {
  const { id: region, name, asOf, plans } = released;
  const open = plans.filter(isOpen);
  const progress = new Map(open.map((plan) => [plan.id, plan.progress]));
  const ofMembers = open.filter(({ jurisdiction }) => jurisdiction !== region).map((plan) => plan.id);
  const indicators = regionalIndicators(released).map(({ plan, indicator }): IndicatorOverRegion => {
    const { id, code = null, title = null, level, unit, format, proof, proofLevel } = indicator;
    const over = overPlansOf(indicator, serving, { progress, asOf }).figure;
    const linked = new Set(over.parts.map((part) => part.plan));
    const unlinked = ofMembers.filter((one) => !linked.has(one));
    const own = { own: indicator.figure, proof, proofLevel };
    return { id, plan, code, title, level, unit, format, ...own, over, unlinked };
  });
  return { id: region, name, asOf, plans: plans.map((plan) => named(region, plan)), indicators };
};

/** How far the reader may see reports: without the right to list them all, only how many. */
const reportsOf = ({ listsReports, extent }: ReleasedProgress): Extent => (listsReports ? extent : 'figures');

const answeredOf = ({ progress: { reports, asOf } }: ReleasedProgress): Figure =>
  responseFigure(dueReports(reports, asOf), { of: 'reports-due', asOf });

/** By body, or by post: a post of a body, and once for all the reports that no post carries. */
const answeringIn = (
  plans: readonly ReleasedProgress[],
  asOf: string,
  answersOf: (progress: ReleasedProgress['progress']) => Answering[],
): AnsweringInRegion[] => {
  const parts = plans.flatMap((plan) =>
    answersOf(plan.progress).map((one) => ({ ...one, figure: one.response, extent: reportsOf(plan), plan: plan.id })),
  );
  return [...groupedBy(parts, ({ id }) => id)].map(([id, own]) => ({
    ...{ id: id || null, title: own[0]?.title ?? null, body: own[0]?.body ?? null },
    response: added(own, { of: 'reports-due', asOf }),
    parts: own.map(({ plan, figure }) => ({
      ...{ plan, given: Number(figure.numerator), due: Number(figure.denominator) },
    })),
  }));
};

const silentIn = (plan: ReleasedProgress): RegionAnswers['silent'] => {
  const titles = new Map(plan.progress.rounds.map(({ id, title }) => [id, title]));
  return reportsOf(plan) === 'figures'
    ? []
    : silentOf(plan.progress).map((one) => ({ ...one, plan: plan.id, roundTitle: titles.get(one.round) ?? '' }));
};

const slipsIn = ({ id: plan, progress }: ReleasedProgress): RegionAnswers['slips'] => {
  const actions = new Map(progress.actions.map((action) => [action.id, action]));
  return progress.slips.map((slip) => {
    const { code = null, title = null } = actions.get(slip.id) ?? {};
    return { ...slip, plan, code, title };
  });
};

/** Who answers and who is silent, and what slips, over the plans released: numbers of all, rows of those that are open. */
export const regionAnswers = ({ id: region, name, asOf, plans }: RegionReleased): RegionAnswers => {
  const parts = plans.map((plan) => ({ plan, figure: answeredOf(plan), extent: reportsOf(plan) }));
  return {
    ...{ id: region, name, asOf },
    plans: parts.map(({ plan, figure, extent }) => ({
      ...named(region, plan),
      response: extent === 'figures' ? withoutRows(figure) : figure,
    })),
    response: added(parts, { of: 'reports-due', asOf }),
    byBody: answeringIn(plans, asOf, answersByBody),
    byPost: answeringIn(plans, asOf, answersByPost),
    silent: plans.flatMap(silentIn).sort((a, b) => b.daysLate - a.daysLate),
    slips: plans
      .filter(isOpen)
      .flatMap(slipsIn)
      .sort((a, b) => b.daysLate - a.daysLate || (b.slip ?? 0) - (a.slip ?? 0)),
    bodies: Object.fromEntries(plans.flatMap(({ progress }) => Object.entries(progress.bodies))),
  };
};
