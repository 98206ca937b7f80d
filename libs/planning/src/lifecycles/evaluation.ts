import type { Lifecycle, Move } from './lifecycle.js';

export const evaluationStates = [
  'planned',
  'under-way',
  'draft-shared',
  'final',
  'responded',
  'closed',
  'abandoned',
] as const;
export type EvaluationState = (typeof evaluationStates)[number];

const permission = 'evaluation.lead';
const finishing = {
  move: 'finalise',
  to: 'final',
  permission,
  guard: 'evaluation-complete',
  opens: ['respond-to-evaluation'],
  fulfils: ['evaluate-plan'],
} as const;
const abandoning = {
  move: 'abandon',
  to: 'abandoned',
  permission,
  needsReason: true,
  fulfils: ['evaluate-plan'],
} as const;

const moves = [
  { move: 'begin', from: 'planned', to: 'under-way', permission, opens: ['evaluate-plan'] },
  { move: 'share-draft', from: 'under-way', to: 'draft-shared', permission },
  { move: 'rework', from: 'draft-shared', to: 'under-way', permission, needsReason: true },
  { from: 'under-way', ...finishing, skips: ['draft-shared'] },
  { from: 'draft-shared', ...finishing },
  {
    move: 'hand-over-response',
    from: 'final',
    to: 'responded',
    permission: 'evaluation.respond',
    guard: 'recommendations-answered',
    fulfils: ['respond-to-evaluation'],
  },
  {
    move: 'close',
    from: 'responded',
    to: 'closed',
    permission,
    guard: 'follow-up-settled',
    fulfils: ['follow-up-recommendation'],
  },
  { from: 'planned', ...abandoning },
  { from: 'under-way', ...abandoning },
  { from: 'draft-shared', ...abandoning },
] as const satisfies readonly Move<EvaluationState>[];

/** From the plan of an evaluation to the day nothing of it is open; what each recommendation owes opens with its response. */
export const evaluationLifecycle = {
  of: 'evaluation',
  states: evaluationStates,
  initial: 'planned',
  ends: ['closed', 'abandoned'],
  moves,
} as const satisfies Lifecycle<EvaluationState>;

export type EvaluationMove = (typeof moves)[number]['move'];

/** States in which the report is what it is: nothing of it is written any more. */
export const isEvaluationFinal = (state: EvaluationState): boolean =>
  state === 'final' || state === 'responded' || state === 'closed';
