import { countByStatus, groupedBy, type StatusFigures } from '@mufakat/planning/figures/action-figures';
import { collaborationOf, type PartRole, type TakesPart, type Tie } from '@mufakat/planning/figures/collaboration';
import type { Figure } from '@mufakat/planning/figures/figure';
import { dueReports, responseFigure } from '@mufakat/planning/figures/response';
import type { Day } from '@mufakat/planning/obligations/day';
import type { Translated } from '@mufakat/planning/records/record';
import type { ActionShown, OwedShown, PlanProgress, RoundShown } from '../plan-progress.rules.js';
import { added, together } from '../region.rules.js';
import { type Extent, withoutRows } from '../released.rules.js';

/** A plan the body has a part in, with how much of it the reader may see. */
export interface PlanOfBody {
  readonly id: string;
  readonly title: Translated | null;
  readonly jurisdiction: string;
  readonly jurisdictionName: Translated;
  readonly extent: Extent;
  /** Whether the reader may list the body's reports of this plan. */
  readonly listsReports: boolean;
  readonly progress: PlanProgress;
}

type Told = 'id' | 'code' | 'title' | 'body' | 'startsOn' | 'endsOn' | 'status' | 'asOf' | 'proof' | 'proofLevel';
export interface ActionOfBody extends Pick<ActionShown, Told> {
  readonly plan: string;
  readonly role: PartRole;
}

/** What a body owed in one round; `report` may be opened by who lists it. */
export interface RoundOfBody extends Pick<RoundShown, 'title' | 'periodFrom' | 'periodTo' | 'dueOn' | 'stateOnDay'> {
  readonly plan: string;
  readonly round: string;
  readonly report: string;
  readonly state: OwedShown['state'];
  readonly isVacant: boolean;
  readonly post: OwedShown['post'];
}

interface WorkInPlan extends Omit<PlanOfBody, 'progress' | 'listsReports'> {
  readonly leads: StatusFigures;
  readonly supports: StatusFigures;
  readonly response: Figure;
}

export interface BodyWork {
  readonly plans: readonly WorkInPlan[];
  readonly leads: StatusFigures;
  readonly supports: StatusFigures;
  readonly response: Figure;
  readonly byPost: readonly { readonly post: OwedShown['post']; readonly response: Figure }[];
  readonly actions: readonly ActionOfBody[];
  readonly rounds: readonly RoundOfBody[];
  readonly ties: readonly Tie[];
  readonly names: Readonly<Record<string, Translated>>;
}

const isLead = ({ role }: TakesPart): boolean => role === 'lead' || role === 'co-lead';

const partsIn = (body: string, { parts }: PlanProgress): readonly TakesPart[] =>
  parts.filter((part) => part.body === body);

const statusOfParts = (parts: readonly TakesPart[], progress: PlanProgress, of: string): StatusFigures => {
  const own = new Set(parts.map(({ action }) => action));
  const stamp = { of, asOf: progress.asOf, round: progress.currentRound?.id ?? null };
  return countByStatus(
    progress.actions.filter(({ id }) => own.has(id)),
    stamp,
  );
};

const inPlan = (body: string, { progress, listsReports, ...plan }: PlanOfBody) => {
  const parts = partsIn(body, progress);
  const owed = dueReports(
    progress.reports.filter((report) => report.body === body),
    progress.asOf,
  );
  return {
    plan,
    listsReports,
    leads: statusOfParts(parts.filter(isLead), progress, 'actions-led'),
    supports: statusOfParts(
      parts.filter((part) => !isLead(part)),
      progress,
      'actions-supported',
    ),
    owed,
    response: responseFigure(owed, { of: 'reports-due', asOf: progress.asOf }),
  };
};
type InPlan = ReturnType<typeof inPlan>;

const openOnly = (figure: Figure, isOpen: boolean): Figure => (isOpen ? figure : withoutRows(figure));
const nine = (byStatus: StatusFigures, extent: Extent): StatusFigures =>
  extent === 'figures' ? together([{ byStatus, extent }], byStatus['no-report']) : byStatus;

const actionsOf = (body: string, { id: plan, extent, progress }: PlanOfBody): ActionOfBody[] => {
  if (extent === 'figures') return [];
  const roles = new Map(partsIn(body, progress).map(({ action, role }) => [action, role]));
  return progress.actions.flatMap((action): ActionOfBody[] => {
    const role = roles.get(action.id);
    const { id, code, title, startsOn, endsOn, status, asOf, proof, proofLevel } = action;
    if (!role) return [];
    return [
      { ...{ id, plan, role, code, title, body: action.body, startsOn, endsOn, status }, asOf, proof, proofLevel },
    ];
  });
};

const roundsOf = (body: string, { id: plan, listsReports, progress }: PlanOfBody): RoundOfBody[] => {
  if (!listsReports) return [];
  const rounds = new Map(progress.rounds.map((round) => [round.id, round]));
  return progress.reports.flatMap((report) => {
    const round = rounds.get(report.round);
    if (!round || report.body !== body) return [];
    const { title, periodFrom, periodTo, dueOn, stateOnDay } = round;
    const { id, state, isVacant, post } = report;
    return [
      {
        ...{ title, periodFrom, periodTo, dueOn, stateOnDay, plan },
        round: round.id,
        report: id,
        state,
        isVacant,
        post,
      },
    ];
  });
};

const byPostOf = (works: readonly InPlan[], asOf: Day) => {
  const owed = works.flatMap((work) => work.owed.map((report) => ({ ...report, isOpen: work.listsReports })));
  return [...groupedBy(owed, ({ post }) => post?.id)].map(([, own]) => ({
    post: own[0]?.post ?? null,
    response: openOnly(
      responseFigure(own, { of: 'reports-due', asOf }),
      own.every(({ isOpen }) => isOpen),
    ),
  }));
};

const tiesOf = (body: string, plans: readonly PlanOfBody[], asOf: Day): Tie[] => {
  const parts = plans.flatMap(({ progress }) => progress.parts);
  const own = new Set(parts.filter((part) => part.body === body).map(({ action }) => action));
  const partners = new Set(parts.filter(({ action }) => own.has(action)).map((part) => part.body));
  const among = parts.filter((part) => partners.has(part.body));
  const withheld = new Set(
    plans
      .filter(({ extent }) => extent === 'figures')
      .flatMap(({ progress }) => progress.parts.map((one) => one.action)),
  );
  return collaborationOf(among, { asOf })
    .ties.filter(({ a, b }) => a === body || b === body)
    .map((tie) => ({
      ...tie,
      figure: openOnly(tie.figure, !tie.figure.rows.some((action) => withheld.has(action))),
    }));
};

/** A plan in which all that the body does is restricted is not named to those from outside. */
const isIn = (body: string, { progress: { parts, reports } }: PlanOfBody): boolean =>
  [...parts, ...reports].some((one) => one.body === body);

/** What a body does over all plans the reader may see: a pure function of their progress. */
export const bodyWork = (body: string, given: readonly PlanOfBody[], asOf: Day): BodyWork => {
  const plans = given.filter((plan) => isIn(body, plan));
  const works = plans.map((plan) => inPlan(body, plan));
  const over = (of: 'leads' | 'supports', name: string): StatusFigures =>
    together(
      works.map((work) => ({ byStatus: work[of], extent: work.plan.extent })),
      { of: name, asOf },
    );
  const response = added(
    works.map((work) => ({ figure: work.response, extent: work.listsReports ? 'whole' : 'figures' })),
    { of: 'reports-due', asOf },
  );
  return {
    plans: works.map((work) => ({
      ...work.plan,
      leads: nine(work.leads, work.plan.extent),
      supports: nine(work.supports, work.plan.extent),
      response: openOnly(work.response, work.listsReports),
    })),
    leads: over('leads', 'actions-led'),
    supports: over('supports', 'actions-supported'),
    response: openOnly(
      response,
      works.every(({ listsReports }) => listsReports),
    ),
    byPost: byPostOf(works, asOf),
    actions: plans.flatMap((plan) => actionsOf(body, plan)),
    rounds: plans.flatMap((plan) => roundsOf(body, plan)).sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1)),
    ties: tiesOf(body, plans, asOf),
    names: Object.assign({}, ...plans.map(({ progress }) => progress.bodies)) as Record<string, Translated>,
  };
};
