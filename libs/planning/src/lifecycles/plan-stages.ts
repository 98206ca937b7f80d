import type { Lifecycle, Move } from './lifecycle.js';

export const planStages = [
  'initiated',
  'assessment',
  'drafting',
  'consultation',
  'review',
  'revision',
  'validation',
  'submitted',
  'adopted',
  'mid-term-review',
  'final-evaluation',
  'closed',
  'abandoned',
] as const;
export type PlanStage = (typeof planStages)[number];

/** Stages whose text may still be edited by ordinary change sets. */
export const openStages = planStages.slice(0, 8);

/** After adoption text changes by amendment only. */
export const isTextLocked = (stage: PlanStage): boolean => !openStages.includes(stage);

const permission = 'plan.move';

const preparing = [
  { move: 'assess', from: 'initiated', to: 'assessment', permission },
  { move: 'draft', from: 'initiated', to: 'drafting', permission, skips: ['assessment'] },
  { move: 'draft', from: 'assessment', to: 'drafting', permission },
] as const satisfies readonly Move<PlanStage>[];

/** Review is optional: passing it over asks for no reason. */
const consulting = [
  { move: 'consult', from: 'drafting', to: 'consultation', permission, opens: ['comment-on-consultation'] },
  {
    move: 'request-review',
    from: 'drafting',
    to: 'review',
    permission,
    skips: ['consultation'],
    opens: ['answer-review-request'],
  },
  { move: 'validate', from: 'drafting', to: 'validation', permission, skips: ['consultation', 'revision'] },
  { move: 'draft', from: 'consultation', to: 'drafting', permission },
  { move: 'request-review', from: 'consultation', to: 'review', permission, opens: ['answer-review-request'] },
  { move: 'revise', from: 'consultation', to: 'revision', permission },
  { move: 'validate', from: 'consultation', to: 'validation', permission, skips: ['revision'] },
  { move: 'draft', from: 'review', to: 'drafting', permission },
  { move: 'revise', from: 'review', to: 'revision', permission },
  { move: 'validate', from: 'review', to: 'validation', permission, skips: ['revision'] },
  { move: 'consult', from: 'revision', to: 'consultation', permission, opens: ['comment-on-consultation'] },
  { move: 'request-review', from: 'revision', to: 'review', permission, opens: ['answer-review-request'] },
  { move: 'validate', from: 'revision', to: 'validation', permission },
] as const satisfies readonly Move<PlanStage>[];

const submission = {
  move: 'submit',
  to: 'submitted',
  permission,
  guard: 'ready-to-submit',
  opens: ['record-act'],
} as const;

const submitting = [
  { from: 'validation', ...submission },
  { from: 'revision', ...submission, skips: ['validation'] },
  { from: 'review', ...submission, skips: ['revision', 'validation'] },
  { from: 'consultation', ...submission, skips: ['revision', 'validation'] },
  { from: 'drafting', ...submission, skips: ['consultation', 'revision', 'validation'] },
  { move: 'revise', from: 'validation', to: 'revision', permission },
  { move: 'revise', from: 'submitted', to: 'revision', permission, needsReason: true },
] as const satisfies readonly Move<PlanStage>[];

/** The named authority adopts outside the system: these happen only when its act is recorded. */
const adoption = {
  move: 'adopt',
  to: 'adopted',
  permission: 'plan.record-act',
  guard: 'adopted-by-act',
  by: 'act',
  fulfils: ['record-act'],
} as const;

const adopting = [
  { from: 'submitted', ...adoption },
  { from: 'validation', ...adoption, skips: ['submitted'] },
  { from: 'revision', ...adoption, skips: ['validation', 'submitted'] },
  { from: 'review', ...adoption, skips: ['revision', 'validation', 'submitted'] },
  { from: 'consultation', ...adoption, skips: ['revision', 'validation', 'submitted'] },
  { from: 'drafting', ...adoption, skips: ['consultation', 'revision', 'validation', 'submitted'] },
] as const satisfies readonly Move<PlanStage>[];

const implementing = [
  { move: 'start-mid-term-review', from: 'adopted', to: 'mid-term-review', permission, opens: ['open-evaluation'] },
  {
    move: 'finish-mid-term-review',
    from: 'mid-term-review',
    to: 'adopted',
    permission,
    fulfils: ['open-evaluation'],
  },
  {
    move: 'start-final-evaluation',
    from: 'adopted',
    to: 'final-evaluation',
    permission,
    opens: ['prepare-successor', 'open-evaluation'],
  },
  {
    move: 'start-final-evaluation',
    from: 'mid-term-review',
    to: 'final-evaluation',
    permission,
    needsReason: true,
    opens: ['prepare-successor', 'open-evaluation'],
    fulfils: ['open-evaluation'],
  },
  {
    move: 'resume-implementation',
    from: 'final-evaluation',
    to: 'adopted',
    permission,
    needsReason: true,
    fulfils: ['open-evaluation'],
  },
  { move: 'close', from: 'final-evaluation', to: 'closed', permission, fulfils: ['open-evaluation'] },
  { move: 'close', from: 'adopted', to: 'closed', permission, skips: ['final-evaluation'] },
] as const satisfies readonly Move<PlanStage>[];

const abandonment = { move: 'abandon', to: 'abandoned', permission, needsReason: true } as const;

const abandoning = [
  { from: 'initiated', ...abandonment },
  { from: 'assessment', ...abandonment },
  { from: 'drafting', ...abandonment },
  { from: 'consultation', ...abandonment },
  { from: 'review', ...abandonment },
  { from: 'revision', ...abandonment },
  { from: 'validation', ...abandonment },
  { from: 'submitted', ...abandonment },
  { move: 'resume-drafting', from: 'abandoned', to: 'drafting', permission, needsReason: true },
] as const satisfies readonly Move<PlanStage>[];

/** The stored stage of a plan is its last act or move; *in force*, *extended*, *lapsed*, *renewed* follow from the day. */
export const planLifecycle = {
  of: 'plan',
  states: planStages,
  initial: 'initiated',
  ends: ['closed'],
  moves: [...preparing, ...consulting, ...submitting, ...adopting, ...implementing, ...abandoning],
} as const satisfies Lifecycle<PlanStage>;

export type PlanMove = (typeof planLifecycle.moves)[number]['move'];
