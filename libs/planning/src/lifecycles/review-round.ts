import type { Lifecycle } from './lifecycle.js';

export const reviewRoundStates = [
  'requested',
  'accepted',
  'declined',
  'in-review',
  'released',
  'answered',
  'closed',
] as const;
export type ReviewRoundState = (typeof reviewRoundStates)[number];

/** A state asks, the reviewer answers, advises and releases; only released advice is seen by the state. */
export const reviewRoundLifecycle = {
  of: 'review-round',
  states: reviewRoundStates,
  initial: 'requested',
  ends: ['declined', 'closed'],
  moves: [
    {
      move: 'accept',
      from: 'requested',
      to: 'accepted',
      permission: 'review.answer',
      opens: ['review-plan'],
      fulfils: ['answer-review-request'],
    },
    {
      move: 'decline',
      from: 'requested',
      to: 'declined',
      permission: 'review.answer',
      needsReason: true,
      fulfils: ['answer-review-request'],
    },
    { move: 'withdraw', from: 'requested', to: 'closed', permission: 'review.request', needsReason: true },
    { move: 'start', from: 'accepted', to: 'in-review', permission: 'review.advise' },
    { move: 'withdraw', from: 'accepted', to: 'closed', permission: 'review.request', needsReason: true },
    {
      move: 'release',
      from: 'in-review',
      to: 'released',
      permission: 'review.advise',
      opens: ['answer-advice'],
      fulfils: ['review-plan'],
    },
    { move: 'close', from: 'in-review', to: 'closed', permission: 'review.request', needsReason: true },
    {
      move: 'answer',
      from: 'released',
      to: 'answered',
      permission: 'comment.dispose',
      guard: 'comments-settled',
      fulfils: ['answer-advice'],
    },
    { move: 'close', from: 'released', to: 'closed', permission: 'review.request', needsReason: true },
    { move: 'close', from: 'answered', to: 'closed', permission: 'review.request' },
  ],
} as const satisfies Lifecycle<ReviewRoundState>;
