import { countByStatus, groupedBy, type StatusFigures } from '@mufakat/planning/figures/action-figures';
import { type Figure, type FigureStamp, sharesOf } from '@mufakat/planning/figures/figure';
import type { Day } from '@mufakat/planning/obligations/day';
import type { PlanDocument, PlanRecord, Translated } from '@mufakat/planning/records/record';
import { wordingOf } from '@mufakat/planning/records/wording';
import { type ProofLevel, proofLevels } from '@mufakat/planning/status/proof';
import { upToRound } from '../paper/round-paper.rules.js';
import {
  type ActionShown,
  actionsReported,
  documentOf,
  planProgress,
  type RoundShown,
} from '../plan-progress.rules.js';
import type { ProgressInputs } from '../progress.inputs.js';
import type { SlippedAction } from '../slips.rules.js';
import { type Answering, answersByBody, answersByPost, silentOf, type SilentReport } from './answers.rules.js';

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

export interface PlanTrend {
  readonly plan: string;
  readonly title: Translated | null;
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
  sharesOf(rows, { names: proofSteps, nameOf: (row) => stepOf(row, stamp.round) }, stamp);

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

const pointOf = (round: RoundShown, inputs: ProgressInputs, document: PlanDocument): TrendPoint => {
  const asOf = dayOf(round, inputs.today);
  const then = actionsReported(upToRound({ ...inputs, values: [] }, round.id, asOf), document);
  const owed = new Set(inputs.lines.filter((line) => line.round === round.id).map(({ action }) => action));
  const rows = then.filter(({ id }) => owed.has(id));
  const stamp = { of: 'actions-owed', asOf, round: round.id };
  const pillar = (id: string): Named => {
    const record: PlanRecord | undefined = document.records.get(id);
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

/** How a plan went from round to round, who answers, and what slips: a pure function of its inputs. */
export const planTrend = (inputs: ProgressInputs): PlanTrend => {
  const progress = planProgress({ ...inputs, indicators: [], values: [], entries: [] });
  const { plan, title, asOf, rounds, bodies } = progress;
  const document = documentOf(inputs);
  const opened = rounds.filter(({ state }) => state !== 'planned');
  return {
    ...{ plan, title, asOf, bodies },
    actions: progress.actions.map(({ id, code, title }) => ({ id, code, title })),
    points: opened.map((round) => pointOf(round, inputs, document)),
    ...{ answersByBody: answersByBody(progress), answersByPost: answersByPost(progress) },
    ...{ silent: silentOf(progress), slips: progress.slips },
  };
};
