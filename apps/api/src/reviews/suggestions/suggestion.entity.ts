import type { Change } from '@mufakat/planning/changes/change';
import { suggestionStates, type SuggestionState } from '@mufakat/planning/lifecycles/suggestion';
import type { Translated } from '@mufakat/planning/records/record';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';
import { priorities, type Priority } from '../said/said.rules.js';
import { SuggestionAlreadyDecided } from '../review.failures.js';

export interface Decision {
  readonly state: Exclude<SuggestionState, 'waiting'>;
  readonly by: string;
  readonly at: Date;
  readonly reason?: string | null;
  readonly appliedRevision?: number;
}

/** Made on a screen, or brought in a file: by the body, or by the plan's owner for it. */
export const suggestionSources = ['screen', 'file', 'file-on-behalf'] as const;
export type SuggestionSource = (typeof suggestionSources)[number];

/** A change set that waits for the owner's decision; the author stays named when it is accepted. */
@Entity('suggestion')
@Check('suggestion_said_by_one', 'num_nonnulls(author_id, guest_id) = 1')
@Check('suggestion_source_known', oneOf('source', suggestionSources))
@Check('suggestion_priority_known', oneOf('priority', priorities))
@Unique('suggestion_brought_once', ['roundId', 'broughtKey'])
@Check('suggestion_state_known', oneOf('state', suggestionStates))
export class Suggestion {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'suggestion_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'suggestion.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'suggestion.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Points({ from: 'suggestion.round_id', to: 'review_round', nullable: true }) roundId: string | null;
  @Points({ from: 'suggestion.record_id', to: 'plan_record', nullable: true }) recordId: string | null;
  /** Code and title of the record in the revision it was said of. */
  @Column('text', { nullable: true }) recordCode: string | null;
  @Column('jsonb', { nullable: true }) recordTitle: Translated | null;
  /** Said by a person, or by a guest of the round. */
  @Points({ from: 'suggestion.author_id', to: 'person', nullable: true }) authorId: string | null;
  @Points({ from: 'suggestion.guest_id', to: 'round_guest', nullable: true }) guestId: string | null;
  /** Who brought it in a file of a round. */
  @Points({ from: 'suggestion.entered_by', to: 'person', nullable: true }) enteredBy: string | null;
  @Column('text', { nullable: true }) broughtFrom: string | null;
  @Column('text', { nullable: true }) broughtKey: string | null;
  @Points({ from: 'suggestion.body_id', to: 'body', nullable: true }) bodyId: string | null;
  @Points({ from: 'suggestion.audience_body_id', to: 'body', nullable: true }) audienceBodyId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('integer') baseRevision: number;
  /** As they were made, with what stood there then in `before`. */
  @Column('jsonb') changes: readonly Change[];
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { default: 'screen' }) source: SuggestionSource;
  /** Waiting suggestions that add the records it builds on. */
  @Column('uuid', { array: true, default: () => "'{}'" }) needs: string[];
  @Column('text', { nullable: true }) priority: Priority | null;
  /** Why the lead body leaves it out of the advice. */
  @Column('text', { nullable: true }) leftOutReason: string | null;
  @Column('text', { default: 'waiting' }) state: SuggestionState;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Points({ from: 'suggestion.decided_by', to: 'person', nullable: true }) decidedBy: string | null;
  @Column('text', { nullable: true }) decisionReason: string | null;
  /** Revision its change set became. */
  @Column('integer', { nullable: true }) appliedRevision: number | null;

  mustWait(): void {
    if (this.state !== 'waiting') throw new SuggestionAlreadyDecided(this.state);
  }

  decide(decision: Decision): void {
    this.mustWait();
    this.state = decision.state;
    this.decidedBy = decision.by;
    this.decidedAt = decision.at;
    this.decisionReason = decision.reason ?? null;
    this.appliedRevision = decision.appliedRevision ?? null;
  }
}
