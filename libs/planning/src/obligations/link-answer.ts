import type { ReportingRoundState } from '../lifecycles/reporting-round.js';
import type { ReportState } from '../lifecycles/report.js';
import { type Day, endOfDay } from './day.js';

/** A link that answers for one post on one action in one round. */
export interface LinkTerms {
  readonly usedAt?: Date | null;
  /** The line has an answer by another way. */
  readonly isGiven: boolean;
  readonly reportState: ReportState;
  readonly roundState: ReportingRoundState;
  readonly dueOn: Day;
}

export const linkStates = ['open', 'used', 'answered', 'closed', 'expired'] as const;
export type LinkState = (typeof linkStates)[number];

/** What a link is good for at an instant: once, until the round's due day has ended, and while the report can be written. */
export const linkStateAt = (terms: LinkTerms, now: Date, timeZone: string): LinkState => {
  if (terms.usedAt) return 'used';
  const { reportState, roundState } = terms;
  if (roundState !== 'open' || (reportState !== 'not-opened' && reportState !== 'draft')) return 'closed';
  if (terms.isGiven) return 'answered';
  return now >= endOfDay(terms.dueOn, timeZone) ? 'expired' : 'open';
};
