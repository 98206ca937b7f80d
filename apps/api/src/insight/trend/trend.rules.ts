import { countByStatus, groupedBy, type StatusFigures } from '@mufakat/planning/figures/action-figures';
import { type Figure, type FigureStamp, shareOf } from '@mufakat/planning/figures/figure';
import { responsesBy } from '@mufakat/planning/figures/response';
import { isGiven } from '@mufakat/planning/lifecycles/report';
import { type Day, daysBetween } from '@mufakat/planning/obligations/day';
import type { PlanRecord, Translated } from '@mufakat/planning/records/record';
import { wordingOf } from '@mufakat/planning/records/wording';
import { type ProofLevel, proofLevels } from '@mufakat/planning/status/proof';
import { isClosed, type Status } from '@mufakat/planning/status/scale';
import { slipOf, spanOf } from '@mufakat/planning/timeline/timeline';
import { upToRound } from '../paper/round-paper.rules.js';
import {
  type ActionShown,
  type OwedShown,
  planProgress,
  type PlanProgress,
  type RoundShown,
} from '../plan-progress.rules.js';
import type { ProgressInputs } from '../progress.inputs.js';

/** What stands behind an action's word in a round; `no-word`: nothing was said in it. */
export const proofSteps = ['no-word', ...proofLevels] as const;
export type ProofStep = (typeof proofSteps)[number];
export type ProofFigures = Readonly<Record<ProofStep, Figure>>;

export interface TrendGroup {
  /** Of the level or body; null under none, and for places, which have none. */
  readonly id: string | null;
  readonly code: string | null;
  readonly title: Translated | null;
  readonly byStatus: StatusFigures;
}

/** How the actions owed in a round stood in it. */
export interface TrendPoint extends Pick<RoundShown, 'title' | 'periodFrom' | 'periodTo' | 'dueOn' | 'stateOnDay'> {
  readonly round: string;
  /** The day the round was frozen, or today. */
  readonly asOf: Day;
  readonly response: Figure;
  readonly byStatus: StatusFigures;
  readonly byProof: ProofFigures;
  readonly byPillar: readonly TrendGroup[];
  readonly byBody: readonly TrendGroup[];
  readonly byPlace: readonly TrendGroup[];
}

export interface Answering {
  readonly id: string | null;
  readonly title: Translated | null;
  /** Null where several bodies stand under it. */
  readonly body: string | null;
  /** Reports given of those due, over all rounds. */
  readonly response: Figure;
}

export interface SilentReport extends Pick<OwedShown, 'body' | 'round' | 'dueOn' | 'isVacant' | 'post'> {
  readonly report: string;
  readonly daysLate: number;
}

/** An action whose end moved against the adopted text, or has passed before it was completed. */
export interface SlippedAction {
  readonly id: string;
  readonly body: string | null;
  readonly status: Status;
  readonly adoptedEnd: Day | null;
  readonly endsOn: Day | null;
  /** Later than adopted, in days; negative is earlier; null: the end did not move. */
  readonly slip: number | null;
  /** Days past its end; 0: not past it. */
  readonly daysLate: number;
}

export interface PlanTrend {
  readonly plan: string;
  readonly asOf: Day;
  /** Actions that the figures count, with their names. */
  readonly actions: readonly Pick<ActionShown, 'id' | 'code' | 'title'>[];
  /** By due day. */
  readonly points: readonly TrendPoint[];
  readonly answersByBody: readonly Answering[];
  readonly answersByPost: readonly Answering[];
  readonly silent: readonly SilentReport[];
  readonly slips: readonly SlippedAction[];
  readonly bodies: Readonly<Record<string, Translated>>;
}

const stepOf = ({ proofLevel, round, status }: ActionShown, asked: string): ProofStep =>
  proofLevel && round === asked && status !== 'no-report' ? (proofLevel satisfies ProofLevel) : 'no-word';

const byProofOf = (rows: readonly ActionShown[], stamp: FigureStamp & { readonly round: string }): ProofFigures =>
  Object.fromEntries(
    proofSteps.map((step) => [step, shareOf(rows, (row) => stepOf(row, stamp.round) === step, stamp)]),
  ) as Record<ProofStep, Figure>;

type Named = Pick<TrendGroup, 'id' | 'code' | 'title'>;
const groupsOf = (
  rows: readonly ActionShown[],
  keyOf: (row: ActionShown) => string | null,
  { stamp, nameOf }: { readonly stamp: FigureStamp; readonly nameOf: (key: string, row: ActionShown) => Named },
): TrendGroup[] =>
  [...groupedBy(rows, keyOf)].map(([key, own]) => ({
    ...(key === '' ? { id: null, code: null, title: null } : nameOf(key, own[0] as ActionShown)),
    byStatus: countByStatus(own, stamp),
  }));

/** The day the round's facts are read on: a frozen one says no more than on the day it was frozen. */
const dayOf = ({ frozenOn }: RoundShown, today: Day): Day => frozenOn ?? today;

const pointOf = (round: RoundShown, inputs: ProgressInputs): TrendPoint => {
  const asOf = dayOf(round, inputs.today);
  const bare = { ...inputs, indicators: [], values: [], entries: [] };
  const then = planProgress(upToRound(bare, round.id, asOf));
  const owed = new Set(inputs.lines.filter((line) => line.round === round.id).map(({ action }) => action));
  const rows = then.actions.filter(({ id }) => owed.has(id));
  const stamp = { of: 'actions-owed', asOf, round: round.id };
  const records = new Map(inputs.records.map((record) => [record.id, record]));
  const pillar = (id: string): Named => {
    const record: PlanRecord | undefined = records.get(id);
    return { id, code: record?.code ?? null, title: (record?.['title'] as Translated | undefined) ?? null };
  };
  const { title, periodFrom, periodTo, dueOn, stateOnDay } = round;
  return {
    ...{ round: round.id, title, periodFrom, periodTo, dueOn, stateOnDay, asOf, response: round.response },
    byStatus: countByStatus(rows, stamp),
    byProof: byProofOf(rows, stamp),
    byPillar: groupsOf(rows, (row) => row.pillar, { stamp, nameOf: pillar }),
    byBody: groupsOf(rows, (row) => row.body, {
      stamp,
      nameOf: (id) => ({ id, code: null, title: inputs.bodies[id] ?? null }),
    }),
    byPlace: groupsOf(rows, ({ place }) => wordingOf(place ?? undefined), {
      stamp,
      nameOf: (_, { place }) => ({ id: null, code: null, title: place }),
    }),
  };
};

const answeringOf = (
  reports: readonly OwedShown[],
  {
    asOf,
    keyOf,
    titleOf,
  }: {
    readonly asOf: Day;
    readonly keyOf: (one: OwedShown) => string | undefined;
    readonly titleOf: (one: OwedShown) => Translated | null;
  },
): Answering[] =>
  [...responsesBy(reports, keyOf, asOf)].map(([id, response]) => {
    const one = reports.find((report) => (keyOf(report) ?? '') === id);
    return { id: id || null, title: one && id ? titleOf(one) : null, body: (id && one?.body) || null, response };
  });

const silentOf = ({ reports, rounds, asOf }: PlanProgress): SilentReport[] => {
  const due = new Set(
    rounds.filter(({ stateOnDay }) => stateOnDay === 'due' || stateOnDay === 'frozen').map(({ id }) => id),
  );
  return reports
    .filter(({ round, state, dueOn }) => due.has(round) && !isGiven(state) && dueOn < asOf)
    .map(({ id, body, round, dueOn, isVacant, post }) => ({
      ...{ report: id, body, round, dueOn, isVacant, post },
      daysLate: daysBetween(dueOn, asOf),
    }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
};

const lateBy = ({ endsOn, status }: ActionShown, today: Day): number =>
  endsOn && endsOn < today && status !== 'completed' && !isClosed(status) ? daysBetween(endsOn, today) : 0;

const slipsOf = (inputs: ProgressInputs, { actions }: PlanProgress): SlippedAction[] => {
  const adopted = new Map(inputs.adoptedActions.map((one) => [one.id, one]));
  const records = new Map(inputs.records.map((record) => [record.id, record]));
  return actions
    .flatMap((action): SlippedAction[] => {
      const [before, now] = [adopted.get(action.id), records.get(action.id)];
      if (!before || !now || now['isOngoing'] === true) return [];
      const slip =
        slipOf(spanOf({ ...now, startsOn: before.startsOn, endsOn: before.endsOn }), spanOf(now))?.end ?? null;
      const daysLate = lateBy(action, inputs.today);
      const { id, body, status, endsOn } = action;
      return slip === null && daysLate === 0
        ? []
        : [{ id, body, status, adoptedEnd: before.endsOn, endsOn, slip, daysLate }];
    })
    .sort((a, b) => b.daysLate - a.daysLate || (b.slip ?? 0) - (a.slip ?? 0));
};

/** How a plan went from round to round, who answers, and what slips: a pure function of its inputs. */
export const planTrend = (inputs: ProgressInputs): PlanTrend => {
  const progress = planProgress({ ...inputs, indicators: [], values: [], entries: [] });
  const { plan, asOf, rounds, reports, bodies } = progress;
  const opened = rounds.filter(({ state }) => state !== 'planned');
  return {
    ...{ plan, asOf, bodies },
    actions: progress.actions.map(({ id, code, title }) => ({ id, code, title })),
    points: opened.map((round) => pointOf(round, inputs)),
    answersByBody: answeringOf(reports, {
      asOf,
      keyOf: ({ body }) => body,
      titleOf: ({ body }) => bodies[body] ?? null,
    }),
    answersByPost: answeringOf(reports, {
      asOf,
      keyOf: ({ post }) => post?.id,
      titleOf: ({ post }) => post?.name ?? null,
    }),
    silent: silentOf(progress),
    slips: slipsOf(inputs, progress),
  };
};
