import type { Lifecycle } from './lifecycle.js';

export const consultationStates = ['open', 'closed', 'cancelled'] as const;
export type ConsultationState = (typeof consultationStates)[number];

/** Who may come into a consultation: all who may read the plan, those invited, whoever holds a public link, a workshop. */
export const consultationAccesses = ['open', 'invited', 'link', 'workshop'] as const;
export type ConsultationAccess = (typeof consultationAccesses)[number];

/** The owner opens a round on a frozen version and closes it; words without an answer then need a reason. */
export const consultationLifecycle = {
  of: 'consultation',
  states: consultationStates,
  initial: 'open',
  ends: ['closed', 'cancelled'],
  moves: [
    { move: 'extend', from: 'open', to: 'open', permission: 'review.request', needsReason: true },
    {
      move: 'close',
      from: 'open',
      to: 'closed',
      permission: 'review.request',
      guard: 'comments-settled',
      fulfils: ['comment-on-consultation'],
    },
    {
      move: 'cancel',
      from: 'open',
      to: 'cancelled',
      permission: 'review.request',
      needsReason: true,
      fulfils: ['comment-on-consultation'],
    },
  ],
} as const satisfies Lifecycle<ConsultationState>;
