/** How far somebody asked in a round has come; *vacant* is never counted as *silent*. */
export const answerStates = [
  'awaited',
  'opened',
  'answered',
  'late',
  'silent',
  'vacant',
  'declined',
  'withdrawn',
] as const;
export type AnswerState = (typeof answerStates)[number];

/** Somebody asked in a round, with the instants of what they did. */
export interface AskedTerms {
  /** Whether a person speaks for the body today; a guest is a person. */
  readonly isHeld: boolean;
  readonly openedAt?: Date | null;
  readonly answeredAt?: Date | null;
  readonly declinedAt?: Date | null;
  readonly withdrawnAt?: Date | null;
}

export interface RoundTerms {
  /** The instant the last day ends. */
  readonly deadline: Date;
  /** Closed or cancelled before its deadline: nobody is waited for any more. */
  readonly isOver?: boolean;
}

/** What an invitee is at an instant: silent only once the deadline has passed, and only where somebody could have spoken. */
export const answerState = (asked: AskedTerms, round: RoundTerms, now: Date): AnswerState => {
  if (asked.answeredAt) return asked.answeredAt >= round.deadline ? 'late' : 'answered';
  if (asked.withdrawnAt) return 'withdrawn';
  if (asked.declinedAt) return 'declined';
  return asked.isHeld ? heldState(asked, round, now) : 'vacant';
};

const heldState = ({ openedAt }: AskedTerms, { deadline, isOver }: RoundTerms, now: Date): AnswerState => {
  if (isOver === true || now >= deadline) return 'silent';
  return openedAt ? 'opened' : 'awaited';
};

const waiting: readonly AnswerState[] = ['awaited', 'opened'];
/** Whom a reminder may still move: not those who answered, declined, or whom nobody could write to. */
export const isWaitedFor = (state: AnswerState): boolean => waiting.includes(state) || state === 'silent';
