import type { Day } from '../obligations/day.js';
import type { Lifecycle } from './lifecycle.js';

export const reportingRoundStates = ['planned', 'open', 'frozen', 'cancelled'] as const;
export type ReportingRoundState = (typeof reportingRoundStates)[number];

/** Freezing makes its verified values official; a correction is then a new value with a reason. */
export const reportingRoundLifecycle = {
  of: 'reporting-round',
  states: reportingRoundStates,
  initial: 'planned',
  ends: ['frozen', 'cancelled'],
  moves: [
    {
      move: 'open',
      from: 'planned',
      to: 'open',
      permission: 'reporting-round.open',
      opens: ['submit-report', 'freeze-round'],
    },
    { move: 'cancel', from: 'planned', to: 'cancelled', permission: 'reporting-round.open', needsReason: true },
    { move: 'cancel', from: 'open', to: 'cancelled', permission: 'reporting-round.open', needsReason: true },
    {
      move: 'freeze',
      from: 'open',
      to: 'frozen',
      permission: 'reporting-round.freeze',
      guard: 'reports-settled',
      fulfils: ['freeze-round'],
    },
  ],
} as const satisfies Lifecycle<ReportingRoundState>;

export type RoundStateOnDay = ReportingRoundState | 'due';

/** An open round is *due* once its due day has ended. */
export const roundStateOn = (round: { state: ReportingRoundState; dueOn: Day }, day: Day): RoundStateOnDay =>
  round.state === 'open' && day > round.dueOn ? 'due' : round.state;
