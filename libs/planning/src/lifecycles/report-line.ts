import type { Lifecycle } from './lifecycle.js';

export const reportLineStates = ['submitted', 'returned', 'verified'] as const;
export type ReportLineState = (typeof reportLineStates)[number];

/** A line of a report that was given: one is returned or opened again without unlocking the rest. */
export const reportLineLifecycle = {
  of: 'report-line',
  states: reportLineStates,
  initial: 'submitted',
  ends: ['verified'],
  moves: [
    { move: 'verify', from: 'submitted', to: 'verified', permission: 'report.verify' },
    { move: 'return', from: 'submitted', to: 'returned', permission: 'report.verify', needsReason: true },
    {
      move: 'return',
      from: 'verified',
      to: 'returned',
      permission: 'report.verify',
      guard: 'round-not-frozen',
      needsReason: true,
    },
    { move: 'submit', from: 'returned', to: 'submitted', permission: 'report.submit', by: 'consequence' },
  ],
} as const satisfies Lifecycle<ReportLineState>;

/** What a line of a given report is: it follows from who has spoken of it last. */
export const lineStateOf = (line: {
  readonly isVerified: boolean;
  readonly returnReason: string | null;
}): ReportLineState => {
  if (line.returnReason !== null) return 'returned';
  return line.isVerified ? 'verified' : 'submitted';
};
