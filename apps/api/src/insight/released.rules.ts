import type { StatusFigures } from '@mufakat/planning/figures/action-figures';
import type { Figure } from '@mufakat/planning/figures/figure';
import type { Thing } from '@mufakat/planning/permissions/can';
import type { Actor } from '../platform/access/actor.js';
import type { PlanProgress } from './plan-progress.rules.js';

/** How much of a plan's progress a person sees: all of it, without what is restricted, or numbers without rows. */
export const extents = ['whole', 'rows', 'figures'] as const;
export type Extent = (typeof extents)[number];

/** Undefined where nothing is released to the person. */
export const extentFor = (actor: Actor, plan: Thing): Extent | undefined => {
  if (!actor.can('progress.read', plan)) return undefined;
  if (actor.can('plan.read-draft', plan)) return 'whole';
  return actor.can('progress.read', { ...plan, releasedFiguresTo: [] }) ? 'rows' : 'figures';
};

/** The figure for readers to whom its rows are not released. */
export const withoutRows = (figure: Figure): Figure & { readonly rowsWithheld: true } => ({
  ...figure,
  ...{ rows: [], counted: [], rowsWithheld: true },
});

type Answered = 'rounds' | 'currentRound' | 'reports';
const withoutReports = ({ rounds, currentRound }: PlanProgress): Pick<PlanProgress, Answered> => {
  const bareRound = <Round extends { readonly response: Figure }>(round: Round): Round => ({
    ...round,
    response: withoutRows(round.response),
  });
  return { rounds: rounds.map(bareRound), currentRound: currentRound && bareRound(currentRound), reports: [] };
};

/** Who may not list every report of the plan sees how many were given, not which. */
export const responsesFor = (actor: Actor, plan: Thing, progress: PlanProgress): PlanProgress =>
  reportsFor(actor.can('report.read', plan), progress);

export const reportsFor = (listsReports: boolean, progress: PlanProgress): PlanProgress =>
  listsReports ? progress : { ...progress, ...withoutReports(progress) };

/** Figures by name, such as the nine, for readers to whom their rows are not released. */
export const eachWithoutRows = <Name extends string>(
  figures: Readonly<Record<Name, Figure>>,
): Readonly<Record<Name, Figure>> =>
  Object.fromEntries(
    Object.entries<Figure>(figures).map(([name, figure]): [string, Figure] => [name, withoutRows(figure)]),
  ) as Record<Name, Figure>;

export const figuresOnly = (progress: PlanProgress): PlanProgress => {
  const bareGroup = <Group extends { readonly byStatus: StatusFigures }>(group: Group): Group => ({
    ...group,
    byStatus: eachWithoutRows(group.byStatus),
  });
  return {
    ...progress,
    ...withoutReports(progress),
    denominators: progress.denominators.map(bareGroup),
    byPillar: progress.byPillar.map(bareGroup),
    byBody: progress.byBody.map(bareGroup),
    ...{ actions: [], overdue: [], slips: [], indicators: [], parts: [] },
  };
};
