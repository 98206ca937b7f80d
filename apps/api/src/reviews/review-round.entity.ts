import {
  consultationAccesses,
  type ConsultationAccess,
  type ConsultationState,
} from '@mufakat/planning/lifecycles/consultation';
import { reviewRoundStates, type ReviewRoundState } from '@mufakat/planning/lifecycles/review-round';
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
  VersionColumn,
} from 'typeorm';
import { oneOf, Points } from '../platform/database/points.js';
import { AdviceAlreadyReleased, CommentsStillOpen, ReviewNotAsked, ReviewRoundHasEnded } from './review.failures.js';

/** A review a state asks of bodies, or a consultation it opens. */
export const roundKinds = ['review', 'consultation'] as const;
export type RoundKind = (typeof roundKinds)[number];

export const roundStates = [...reviewRoundStates, 'open', 'cancelled'] as const satisfies readonly (
  ReviewRoundState | ConsultationState
)[];
export type RoundState = (typeof roundStates)[number];

const ended: readonly RoundState[] = ['declined', 'closed', 'cancelled'];

/** One body asked in a round, and what it answered. */
@Entity('review_invitee')
export class ReviewInvitee {
  @ForeignKey('review_round', { name: 'review_invitee_round_id_fkey' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'review_invitee_pkey' })
  roundId: string;
  @ForeignKey('body', { name: 'review_invitee_body_id_fkey' })
  @Index('review_invitee_by_body_id')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'review_invitee_pkey' })
  bodyId: string;
  @Points({ from: 'review_invitee.plan_id', to: 'plan' }) planId: string;
  @Column('timestamptz', { default: () => 'now()' }) invitedAt: Date;
  /** Its first word in a consultation, or its opinion in a review. */
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('text', { nullable: true }) opinion: string | null;
  @Column('timestamptz', { nullable: true }) releasedAt: Date | null;
  @Points({ from: 'review_invitee.released_by', to: 'person', nullable: true }) releasedBy: string | null;

  @Column('timestamptz', { nullable: true }) declinedAt: Date | null;
  @Column('text', { nullable: true }) declineReason: string | null;

  decline(reason: string, at: Date): void {
    if (this.releasedAt || this.declinedAt) throw new AdviceAlreadyReleased();
    this.declinedAt = at;
    this.declineReason = reason;
  }

  advise(opinion: string, by: string, at: Date): void {
    if (this.releasedAt || this.declinedAt) throw new AdviceAlreadyReleased();
    this.opinion = opinion;
    this.releasedBy = by;
    this.releasedAt = at;
    this.answeredAt = at;
  }

  /** In a consultation the first word counts; a closing word may follow. */
  answer(text: string | null, by: string, at: Date): void {
    if (this.releasedAt || this.declinedAt) throw new AdviceAlreadyReleased();
    this.opinion = text;
    this.releasedBy = by;
    this.releasedAt = at;
    this.answeredAt ??= at;
  }

  /** Its words are with the lead body of the round now. */
  handIn(by: string, at: Date): void {
    this.advise('', by, at);
    this.opinion = null;
  }

  static of(invitees: readonly ReviewInvitee[], bodies: readonly string[]): ReviewInvitee {
    const invitee = invitees.find(({ bodyId }) => bodies.includes(bodyId));
    if (!invitee) throw new ReviewNotAsked();
    return invitee;
  }
}

/** A state asks bodies to review one frozen version until a day; only then they see it. */
@Entity('review_round')
@Check('review_round_state_known', oneOf('state', roundStates))
@Check('review_round_kind_known', oneOf('kind', roundKinds))
@Check('review_round_access_known', oneOf('access', consultationAccesses))
@Check('review_round_consultation_has_access', `(kind = 'consultation') = (access is not null)`)
@Unique('review_round_public_token_once', ['publicToken'])
export class ReviewRound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'review_round_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'review_round.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'review_round.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Column('integer') versionNumber: number;
  @Column('text') versionHash: string;
  /** Revision of the frozen text: what reviewers suggest is a change of it. */
  @Column('integer') versionRevision: number;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) question: string | null;
  @Column('text', { default: 'review' }) kind: RoundKind;
  /** Who may come into a consultation. */
  @Column('text', { nullable: true }) access: ConsultationAccess | null;
  /** The owner let guests without an account in, each by a signed link. */
  @Column('boolean', { default: false }) allowsLinks: boolean;
  /** Guests invited by a link of their own may suggest other words too. */
  @Column('boolean', { default: false }) guestsSuggest: boolean;
  /** In the link that anyone may use; readable, since it is published. */
  @Column('text', { nullable: true }) publicToken: string | null;
  @Column('date') dueOn: string;
  /** The end of `dueOn` in the zone the jurisdiction had when the day was set. */
  @Column('timestamptz') deadline: Date;
  @Column('text') timeZone: string;
  @Column('text', { default: 'requested' }) state: RoundState;
  /** Why it was declined, or closed before the advice was answered. */
  @Column('text', { nullable: true }) reason: string | null;
  /** The body asked that merges what all of them say into one advice. */
  @Points({ from: 'review_round.lead_body_id', to: 'body', nullable: true }) leadBodyId: string | null;
  /** What it advises, once released. */
  @Column('text', { nullable: true }) advice: string | null;
  @Column('timestamptz', { nullable: true }) advisedAt: Date | null;
  @Points({ from: 'review_round.advised_by', to: 'person', nullable: true }) advisedBy: string | null;
  @Points({ from: 'review_round.asked_by', to: 'person', nullable: true }) askedBy: string | null;
  @Column('timestamptz', { default: () => 'now()' }) openedAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;

  /** The first word of a reviewer accepts the request and begins the review. */
  begin(): void {
    this.mustBeUnderWay();
    if (this.state === 'requested' || this.state === 'accepted') this.state = 'in-review';
  }

  /** Once every body asked has given its opinion or declined, the advice stands; where all declined there is none. */
  hear(invitees: readonly ReviewInvitee[]): void {
    this.mustBeUnderWay();
    if (this.kind === 'consultation' || this.leadBodyId) return;
    if (invitees.some(({ releasedAt, declinedAt }) => !releasedAt && !declinedAt)) return;
    this.state = invitees.some(({ releasedAt }) => releasedAt) ? 'released' : 'declined';
  }

  /** Before the lead body has spoken the state sees nothing of what the others said. */
  get isBeforeAdvice(): boolean {
    return this.leadBodyId !== null && this.advisedAt === null;
  }

  /** The lead body speaks for all that were asked. */
  advise(advice: string, by: string, at: Date): void {
    this.mustBeUnderWay();
    if (this.advisedAt) throw new AdviceAlreadyReleased();
    this.begin();
    this.advice = advice;
    this.advisedBy = by;
    this.advisedAt = at;
    this.state = 'released';
  }

  /** Nothing of the released advice waits for an answer any more. */
  settle(unanswered: number): boolean {
    if (this.state !== 'released' || unanswered > 0) return false;
    this.state = 'answered';
    return true;
  }

  close(at: Date, end: { openComments: number; reason?: string | null }): void {
    this.mustBeUnderWay();
    if (end.openComments > 0 && !end.reason) throw new CommentsStillOpen(end.openComments);
    this.reason = end.reason ?? this.reason;
    this.state = 'closed';
    this.closedAt = at;
  }

  cancel(at: Date, reason: string): void {
    this.mustBeUnderWay();
    this.reason = reason;
    this.state = 'cancelled';
    this.closedAt = at;
  }

  mustBeUnderWay(): void {
    if (ended.includes(this.state)) throw new ReviewRoundHasEnded();
  }
}
