import type { Day } from '../obligations/day.js';
import type { PlanStage } from './plan-stages.js';

export const derivedStages = ['in-force', 'extended', 'lapsed', 'renewed'] as const;
export type DerivedStage = (typeof derivedStages)[number];
export type StageOnDay = PlanStage | DerivedStage;

export interface PlanPeriod {
  readonly stage: PlanStage;
  readonly startsOn?: Day | null;
  /** Last day of the period; a plan without one does not lapse. */
  readonly endsOn?: Day | null;
  /** Last day after an act that extends it. */
  readonly extendedTo?: Day | null;
  readonly hasSuccessorInForce?: boolean;
}

const runsByDay: readonly PlanStage[] = ['adopted', 'mid-term-review'];

const hasEnded = ({ endsOn, extendedTo }: PlanPeriod, day: Day): boolean => {
  const last = extendedTo && (!endsOn || extendedTo > endsOn) ? extendedTo : endsOn;
  return last ? day > last : false;
};

const adoptedStageOn = (plan: PlanPeriod, day: Day): StageOnDay => {
  if (plan.startsOn && day < plan.startsOn) return 'adopted';
  return plan.endsOn && day > plan.endsOn ? 'extended' : 'in-force';
};

/**
 * What a plan is on a day. The date takes a plan out of force, not a button: an adopted plan past its end is *lapsed*
 * even in its mid-term review. A plan under final evaluation keeps that stage, for it is evaluated when it ends.
 */
export const stageOn = (plan: PlanPeriod, day: Day): StageOnDay => {
  const isAdopted = runsByDay.includes(plan.stage) || plan.stage === 'final-evaluation';
  if (isAdopted && plan.hasSuccessorInForce) return 'renewed';
  if (!runsByDay.includes(plan.stage)) return plan.stage;
  if (hasEnded(plan, day)) return 'lapsed';
  return plan.stage === 'adopted' ? adoptedStageOn(plan, day) : plan.stage;
};

/** Whether the plan binds on a day: adopted, begun, not ended and not replaced, whatever review it is under. */
export const isInForceOn = (plan: PlanPeriod, day: Day): boolean => {
  const isAdopted = runsByDay.includes(plan.stage) || plan.stage === 'final-evaluation';
  if (!isAdopted || plan.hasSuccessorInForce) return false;
  return !(plan.startsOn && day < plan.startsOn) && !hasEnded(plan, day);
};
