import type { Day } from '../obligations/day.js';
import type { PlanStage } from './plan-stages.js';

/** What a body does to a plan outside the system, and we record (field document, section 7). */
export const actKinds = ['adopted', 'approved', 'endorsed', 'took-note', 'launched', 'amended', 'extended'] as const;
export type ActKind = (typeof actKinds)[number];

/**
 * Acts that settle a text, under whatever name the authority gives them: a cabinet that endorses its strategy, a government
 * that launches its plan. Taking note stands beside them.
 */
export const adoptingActs = ['adopted', 'approved', 'endorsed', 'launched'] as const satisfies readonly ActKind[];

/** Acts that say nothing about the text as a whole: they change part of it, or how long it holds. */
export const followingActs = ['amended', 'extended'] as const satisfies readonly ActKind[];

export interface Act {
  readonly kind: ActKind;
  readonly body: string;
  readonly on: Day;
  readonly number?: string | null;
  readonly document?: string | null;
  /** SHA-256 of the frozen version it acts on. */
  readonly versionHash: string;
}

export const adopts = (act: Pick<Act, 'kind'>): boolean => adoptingActs.some((kind) => kind === act.kind);

const beforeAdoption: readonly PlanStage[] = [
  'initiated',
  'assessment',
  'drafting',
  'consultation',
  'review',
  'revision',
  'validation',
  'submitted',
];

/** The stage once the act is recorded: an adopting act adopts, every other leaves the stage as it is. */
export const stageAfterAct = (stage: PlanStage, act: Pick<Act, 'kind'>): PlanStage =>
  adopts(act) && beforeAdoption.includes(stage) ? 'adopted' : stage;
