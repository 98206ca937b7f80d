import type { Lifecycle } from './lifecycle.js';

export const commentStates = ['open', 'answered', 'resolved', 'closed'] as const;
export type CommentState = (typeof commentStates)[number];

/** What was done with a comment; each carries a reason. */
export const dispositions = ['accepted', 'partly', 'not-accepted', 'out-of-scope', 'later'] as const;
export type Disposition = (typeof dispositions)[number];

export const commentLifecycle = {
  of: 'comment',
  states: commentStates,
  initial: 'open',
  ends: ['closed'],
  moves: [
    {
      move: 'answer',
      from: 'open',
      to: 'answered',
      permission: 'comment.dispose',
      needsReason: true,
      fulfils: ['answer-comment'],
    },
    { move: 'withdraw', from: 'open', to: 'closed', permission: 'comment.make', fulfils: ['answer-comment'] },
    { move: 'resolve', from: 'open', to: 'resolved', permission: 'comment.make', fulfils: ['answer-comment'] },
    { move: 'resolve', from: 'answered', to: 'resolved', permission: 'comment.make' },
    { move: 'reopen', from: 'resolved', to: 'open', permission: 'comment.make', opens: ['answer-comment'] },
    { move: 'close', from: 'resolved', to: 'closed', permission: 'comment.dispose' },
    { move: 'close', from: 'answered', to: 'closed', permission: 'comment.dispose' },
    {
      move: 'reopen',
      from: 'answered',
      to: 'open',
      permission: 'comment.make',
      needsReason: true,
      opens: ['answer-comment'],
    },
  ],
} as const satisfies Lifecycle<CommentState>;
