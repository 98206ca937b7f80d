import type { Lifecycle } from './lifecycle.js';

export const obligationStates = ['open', 'done', 'cancelled'] as const;
export type ObligationState = (typeof obligationStates)[number];

/** *Overdue* and *vacant* are derived by `dueState`; a returned report opens a new obligation and never reopens this one. */
export const obligationLifecycle = {
  of: 'obligation',
  states: obligationStates,
  initial: 'open',
  ends: ['done', 'cancelled'],
  moves: [
    { move: 'fulfil', from: 'open', to: 'done', permission: 'of-its-cause', by: 'consequence' },
    { move: 'cancel', from: 'open', to: 'cancelled', permission: 'of-its-cause', by: 'consequence' },
  ],
} as const satisfies Lifecycle<ObligationState>;
