import { groupedBy } from '@mufakat/planning/figures/action-figures';
import { type Collaborator, collaborationOf, type TakesPart, type Tie } from '@mufakat/planning/figures/collaboration';
import { engagementOf, type EngagementWay } from '@mufakat/planning/figures/engagement';
import type { Figure } from '@mufakat/planning/figures/figure';
import type { Day } from '@mufakat/planning/obligations/day';
import type { Translated } from '@mufakat/planning/records/record';
import type { Proved } from '@mufakat/planning/status/proof';
import type { ActionShown, PlanProgress, RoundShown } from '../plan-progress.rules.js';
import { eachWithoutRows, type Extent, withoutRows } from '../released.rules.js';

/** A plan whose bodies are looked at, with how much of it the reader may see. */
export interface PlanAtWork {
  readonly id: string;
  readonly extent: Extent;
  readonly listsReports: boolean;
  readonly progress: PlanProgress;
}

export interface ActionAtWork extends Pick<ActionShown, 'id' | 'code' | 'title' | 'status' | 'asOf' | keyof Proved> {
  readonly plan: string;
  readonly parts: readonly Pick<TakesPart, 'body' | 'role'>[];
}

export const engagementGroups = ['bodies-named', 'sectoral-bodies-named'] as const;
export interface Engagement {
  readonly of: (typeof engagementGroups)[number];
  readonly ways: Readonly<Record<EngagementWay, Figure>>;
}

export interface BodiesAtWork {
  readonly asOf: Day;
  readonly actions: readonly ActionAtWork[];
  readonly bodies: readonly Collaborator[];
  readonly ties: readonly Tie[];
  readonly names: Readonly<Record<string, Translated>>;
}

const open = (figure: Figure, withheld: ReadonlySet<string>): Figure =>
  figure.rows.some((row) => withheld.has(row)) ? withoutRows(figure) : figure;

const actionsOf = ({ id: plan, extent, progress }: PlanAtWork): ActionAtWork[] => {
  if (extent === 'figures') return [];
  const parts = groupedBy(progress.parts, ({ action }) => action);
  return progress.actions.flatMap(({ id, code, title, status, proof, proofLevel, asOf }): ActionAtWork[] => {
    const own = parts.get(id)?.map(({ body, role }) => ({ body, role }));
    return own ? [{ ...{ id, plan, code, title, status, proof, proofLevel, asOf }, parts: own }] : [];
  });
};

/** Who works with whom in these plans; of a plan whose rows are not released only the numbers. */
export const bodiesAtWork = (plans: readonly PlanAtWork[], asOf: Day): BodiesAtWork => {
  const { bodies, ties } = collaborationOf(
    plans.flatMap(({ progress }) => progress.parts),
    { asOf },
  );
  const withheld = new Set(
    plans
      .filter(({ extent }) => extent === 'figures')
      .flatMap(({ progress }) => progress.parts.map(({ action }) => action)),
  );
  const opened = <Part extends { readonly figure: Figure }>(part: Part): Part => ({
    ...part,
    figure: open(part.figure, withheld),
  });
  return {
    asOf,
    actions: plans.flatMap(actionsOf),
    bodies: bodies.map(opened),
    ties: ties.map(opened),
    names: Object.assign({}, ...plans.map(({ progress }) => progress.bodies)) as Record<string, Translated>,
  };
};

/** The newest round whose words can be expected by now; before there is one, the round under way. */
const answeredRound = ({ rounds, currentRound }: PlanProgress): RoundShown | null =>
  rounds.filter(({ stateOnDay }) => stateOnDay === 'due' || stateOnDay === 'frozen').at(-1) ?? currentRound;

const missingAmong = (named: readonly string[], round: RoundShown | null) => {
  const { silent = [], vacant = [] } = round?.response ?? {};
  const isNamed = (id: string) => named.includes(id);
  return { round: round?.id ?? null, silent: silent.filter(isNamed), vacant: vacant.filter(isNamed) };
};

/** How many of the bodies a plan names are engaged in it: of all, and of its sectoral bodies where it names any. */
export const engagementsOf = ({ extent, listsReports, progress }: PlanAtWork): Engagement[] => {
  const round = answeredRound(progress);
  const reports = progress.reports.filter((report) => report.round === round?.id);
  const sectoral = progress.namedBodies.filter((id) => progress.bodyKinds[id] === 'sectoral-body');
  const groups = [
    { of: 'bodies-named', named: progress.namedBodies },
    { of: 'sectoral-bodies-named', named: sectoral },
  ] as const;
  return groups
    .filter(({ of, named }) => of === 'bodies-named' || named.length > 0)
    .map(({ of, named }) => {
      const stamp = { of, asOf: progress.asOf, ...missingAmong(named, round) };
      const ways = engagementOf(named, { ...progress, reports }, stamp);
      const shown = extent === 'figures' ? eachWithoutRows(ways) : ways;
      return { of, ways: listsReports ? shown : { ...shown, reporting: withoutRows(shown.reporting) } };
    });
};
