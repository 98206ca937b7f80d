import type { ObligationState } from '../lifecycles/obligation.js';
import { type Day, daysBetween, endOfDay, today } from './day.js';

export interface ObligationTerms {
  readonly state: ObligationState;
  /** First day it can be met; without one it is open from the start. */
  readonly opensOn?: Day | null;
  /** Last day to meet it, in the jurisdiction's time zone; without one it is never overdue. */
  readonly dueOn?: Day | null;
  /** Whether a person holds the post or the body's duty today. */
  readonly hasHolder: boolean;
}

export const dueStates = ['not-open', 'open', 'overdue', 'done', 'cancelled'] as const;
export type DueState = (typeof dueStates)[number];

export interface Due {
  readonly state: DueState;
  /** Nobody holds the post: owed by the coordinator at once, and counted apart from silence. */
  readonly isVacant: boolean;
  readonly owedBy: 'holder' | 'coordinator' | 'nobody';
  /** The instant the due day ends. */
  readonly endsAt?: Date;
  /** Whole days left: 0 on the due day, negative after it. */
  readonly daysLeft?: number;
}

const isOpenYet = (obligation: ObligationTerms, day: Day): boolean =>
  !obligation.hasHolder || !obligation.opensOn || obligation.opensOn <= day;

/** What an obligation is at an instant, in the jurisdiction's IANA time zone: a due day ends at its midnight. */
export const dueState = (obligation: ObligationTerms, now: Date, timeZone: string): Due => {
  if (obligation.state !== 'open') return { state: obligation.state, isVacant: false, owedBy: 'nobody' };
  const day = today(now, timeZone);
  const due: Due = {
    state: isOpenYet(obligation, day) ? 'open' : 'not-open',
    isVacant: !obligation.hasHolder,
    owedBy: obligation.hasHolder ? 'holder' : 'coordinator',
  };
  if (!obligation.dueOn) return due;
  const endsAt = endOfDay(obligation.dueOn, timeZone);
  const state = now >= endsAt ? 'overdue' : due.state;
  return { ...due, state, endsAt, daysLeft: daysBetween(day, obligation.dueOn) };
};
