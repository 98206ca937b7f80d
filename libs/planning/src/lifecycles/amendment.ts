import type { Lifecycle } from './lifecycle.js';

export const amendmentStates = ['open', 'adopted', 'abandoned'] as const;
export type AmendmentState = (typeof amendmentStates)[number];

/** An amendment waits until a body adopts it outside the system, or it is given up with a reason. */
export const amendmentLifecycle = {
  of: 'amendment',
  states: amendmentStates,
  initial: 'open',
  ends: ['adopted', 'abandoned'],
  moves: [
    {
      move: 'adopt',
      from: 'open',
      to: 'adopted',
      permission: 'plan.record-act',
      guard: 'amended-by-act',
      by: 'act',
    },
    { move: 'abandon', from: 'open', to: 'abandoned', permission: 'plan.amend', needsReason: true },
  ],
} as const satisfies Lifecycle<AmendmentState>;
