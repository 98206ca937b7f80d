import { type Day, daysBetween } from './day.js';
import type { ObligationKind } from './kinds.js';

/** With whom a thing that is due lies: the holder of the post, the deputy beside the holder, the coordinator beside both. */
export const escalationSteps = ['holder', 'deputy', 'coordinator'] as const;
export type EscalationStep = (typeof escalationSteps)[number];

/** Whole days after the due day; a plan may set its own. */
export interface EscalationPolicy {
  readonly toDeputyAfter: number;
  readonly toCoordinatorAfter: number;
}

/** Where a plan has set nothing. */
export const usualEscalation: EscalationPolicy = { toDeputyAfter: 3, toCoordinatorAfter: 10 };

export interface Escalating {
  readonly dueOn: Day | null;
  /** Somebody holds the post, or speaks for the body, who is no deputy. */
  readonly hasHolder: boolean;
  readonly hasDeputy: boolean;
}

/** With whom it lies on a day. Where nobody holds the post it is the deputy's, and without one the coordinator's at once. */
export const stepOn = (
  { dueOn, hasHolder, hasDeputy }: Escalating,
  { toDeputyAfter, toCoordinatorAfter }: EscalationPolicy,
  day: Day,
): EscalationStep => {
  if (!hasHolder && !hasDeputy) return 'coordinator';
  const isLateBy = (days: number): boolean => dueOn !== null && daysBetween(dueOn, day) >= Math.max(days, 1);
  if (isLateBy(toCoordinatorAfter)) return 'coordinator';
  const isWithDeputy = hasDeputy && isLateBy(toDeputyAfter);
  return isWithDeputy || !hasHolder ? 'deputy' : 'holder';
};

/** What bodies owe of a plan in force. Rounds of a review or a consultation have a follow-up of their own. */
export const escalatingKinds: readonly ObligationKind[] = [
  'submit-report',
  'clear-report',
  'correct-report',
  'commit-to-actions',
];
