import type { Lifecycle } from './lifecycle.js';

export const reportStates = ['not-opened', 'draft', 'in-clearance', 'submitted', 'returned', 'verified'] as const;
export type ReportState = (typeof reportStates)[number];

const submission = {
  move: 'submit',
  to: 'submitted',
  permission: 'report.submit',
  guard: 'report-complete',
  opens: ['verify-report'],
} as const;
const clearance = {
  move: 'send-for-clearance',
  to: 'in-clearance',
  permission: 'report.write',
  guard: 'report-complete',
  opens: ['clear-report'],
} as const;

/** One body, one round. */
export const reportLifecycle = {
  of: 'report',
  states: reportStates,
  initial: 'not-opened',
  ends: ['verified'],
  moves: [
    { move: 'open', from: 'not-opened', to: 'draft', permission: 'report.write' },
    { from: 'draft', ...clearance },
    { from: 'draft', ...submission, fulfils: ['submit-report'] },
    {
      from: 'in-clearance',
      ...submission,
      permission: 'report.clear',
      fulfils: ['clear-report', 'submit-report', 'correct-report'],
    },
    {
      move: 'send-back',
      from: 'in-clearance',
      to: 'draft',
      permission: 'report.clear',
      needsReason: true,
      fulfils: ['clear-report'],
    },
    {
      move: 'send-back-to-correct',
      from: 'in-clearance',
      to: 'returned',
      permission: 'report.clear',
      needsReason: true,
      fulfils: ['clear-report'],
    },
    {
      move: 'return',
      from: 'submitted',
      to: 'returned',
      permission: 'report.verify',
      needsReason: true,
      opens: ['correct-report'],
      fulfils: ['verify-report'],
    },
    { move: 'verify', from: 'submitted', to: 'verified', permission: 'report.verify', fulfils: ['verify-report'] },
    { from: 'returned', ...clearance },
    { from: 'returned', ...submission, fulfils: ['correct-report'] },
    {
      move: 'return',
      from: 'verified',
      to: 'returned',
      permission: 'report.verify',
      guard: 'round-not-frozen',
      needsReason: true,
      opens: ['correct-report'],
    },
  ],
} as const satisfies Lifecycle<ReportState>;

/** States in which the body has spoken: it is not silent, even where its words were returned. */
export const givenStates = ['submitted', 'returned', 'verified'] as const satisfies readonly ReportState[];

export const isGiven = (state: ReportState): boolean => givenStates.some((given) => given === state);

/**
 * Whether a report must pass the body's own clearing officer before it leaves: where somebody may clear it, everybody else
 * hands it in to them. A body without such an officer sends its reports itself, so that nothing waits on nobody.
 */
export const leavesByClearance = (terms: { readonly clearingOfficers: number; readonly mayClear: boolean }): boolean =>
  terms.clearingOfficers > 0 && !terms.mayClear;
