import { groupedBy, type StatusFigure, type StatusFigures } from '@mufakat/planning/figures/action-figures';
import { type Figure, type FigureStamp, wholeOf, wholesOf } from '@mufakat/planning/figures/figure';
import type { Day } from '@mufakat/planning/obligations/day';
import type { Translated } from '@mufakat/planning/records/record';
import { provedTogether } from '@mufakat/planning/status/proof';
import { type Status, statuses } from '@mufakat/planning/status/scale';
import type { Denominator, GroupShown, PlanProgress } from './plan-progress.rules.js';
import { type Extent, figuresOnly, reportsFor, withoutRows } from './released.rules.js';

export interface PlanInRegion {
  readonly id: string;
  readonly jurisdiction: string;
  readonly kind: string;
  readonly title: Translated | null;
  readonly extent: Extent;
  readonly byStatus: StatusFigures;
  /** Adopted, in play, committed. */
  readonly denominators: readonly Denominator[];
  readonly byPillar: readonly GroupShown[];
  readonly byBody: readonly GroupShown[];
  /** Of the round under way, or the last one. */
  readonly response: Figure | null;
}

/** Whole progress of one plan, with how much of it the reader may see. */
export interface ReleasedProgress {
  readonly id: string;
  readonly jurisdiction: string;
  readonly kind: string;
  readonly title: Translated | null;
  readonly extent: Extent;
  /** Whether they may list every report of it. */
  readonly listsReports: boolean;
  /** Uncut. */
  readonly progress: PlanProgress;
}

/** A region with the plans released to the reader. */
export interface RegionReleased {
  readonly id: string;
  readonly name: Translated;
  readonly asOf: string;
  readonly members: readonly { readonly id: string; readonly code: string; readonly name: Translated }[];
  readonly plans: readonly ReleasedProgress[];
}

export interface RegionFigures {
  readonly byStatus: StatusFigures;
  /** Adopted, in play and committed, each over all plans. */
  readonly denominators: readonly Denominator[];
  readonly byBody: readonly GroupShown[];
  readonly plans: readonly PlanInRegion[];
}

interface PartOf {
  readonly extent: Extent;
}

/** Rows of plans of which the reader sees numbers alone. */
const withheldIn = (parts: readonly (PartOf & { readonly figure: Figure })[]): ReadonlySet<string> =>
  new Set(parts.filter(({ extent }) => extent === 'figures').flatMap(({ figure }) => figure.rows));

/** The whole without the rows withheld: then the figure says so. */
const openRows = (whole: Figure, withheld: ReadonlySet<string>): Figure => {
  if (withheld.size === 0) return whole;
  const isOpen = (row: string) => !withheld.has(row);
  return { ...withoutRows(whole), rows: whole.rows.filter(isOpen), counted: (whole.counted ?? []).filter(isOpen) };
};

/** Adds figures of plans; of a plan whose rows are not released only the numbers go in, and the figure says so. */
export const added = (parts: readonly { figure: Figure; extent: Extent }[], stamp: FigureStamp): Figure => {
  const whole = wholeOf(
    parts.map(({ figure }) => figure),
    stamp,
  );
  return openRows(whole, withheldIn(parts));
};

/** The same for shares that divide the same rows, name by name. */
export const addedEach = <Name extends string>(
  names: readonly [Name, ...Name[]],
  parts: readonly (PartOf & { readonly figures: Readonly<Record<Name, Figure>> })[],
  stamp: FigureStamp,
): Record<Name, Figure> => {
  const withheld = withheldIn(parts.map(({ figures, extent }) => ({ figure: figures[names[0]], extent })));
  const wholes = wholesOf(
    names,
    parts.map(({ figures }) => figures),
    stamp,
  );
  return Object.fromEntries(names.map((name) => [name, openRows(wholes[name], withheld)])) as Record<Name, Figure>;
};

/** The nine over plans. */
export const together = (
  parts: readonly { byStatus: StatusFigures; extent: Extent }[],
  stamp: FigureStamp,
): StatusFigures => {
  const figures = addedEach(
    statuses,
    parts.map(({ byStatus, extent }) => ({ figures: byStatus, extent })),
    stamp,
  );
  return Object.fromEntries(
    statuses.map((status) => {
      const proved = provedTogether(parts.map(({ byStatus }) => byStatus[status].proved));
      return [status, { ...figures[status], ...(proved && { proved }) }];
    }),
  ) as Record<Status, StatusFigure>;
};

const firstOf = ({ denominators }: PlanProgress): StatusFigures =>
  (denominators[0] as { byStatus: StatusFigures }).byStatus;

/** What a plan's actions are counted against, wherever they are counted. */
const named = ['adopted-actions', 'actions-in-play', 'actions-committed'] as const;
const namedOf = ({ denominators }: PlanProgress): Denominator[] =>
  named.flatMap((of) => denominators.find((one) => one.of === of) ?? []);

const inRegion = (plan: ReleasedProgress): PlanInRegion => {
  const { id, jurisdiction, kind, title, extent } = plan;
  const progress = reportsFor(plan.listsReports, plan.progress);
  const seen = extent === 'figures' ? figuresOnly(progress) : progress;
  return {
    ...{ id, jurisdiction, kind, title, extent },
    byStatus: firstOf(seen),
    denominators: namedOf(seen),
    byPillar: seen.byPillar,
    byBody: seen.byBody,
    response: seen.currentRound?.response ?? null,
  };
};

/** Figures over the plans released to a region: the nine are counted, never averaged. */
export const regionFigures = (released: readonly ReleasedProgress[], asOf: Day): RegionFigures => {
  const stamp = { of: 'adopted-actions', asOf };
  const parts = released.map(({ progress, extent }) => ({ byStatus: firstOf(progress), extent }));
  const groups = released.flatMap(({ progress, extent }) => progress.byBody.map((group) => ({ ...group, extent })));
  const byBody = [...groupedBy(groups, ({ id }) => id)].map(([id, rows]) => ({
    ...{ id: id || null, code: null, title: rows[0]?.title ?? null, parent: null },
    byStatus: together(rows, stamp),
  }));
  const denominators = named.map((of) => {
    const ofPlans = released.flatMap(({ progress, extent }) =>
      namedOf(progress)
        .filter((one) => one.of === of)
        .map(({ byStatus }) => ({ byStatus, extent })),
    );
    return { of, byStatus: together(ofPlans, { ...stamp, of }) };
  });
  return { byStatus: together(parts, stamp), denominators, byBody, plans: released.map(inRegion) };
};
