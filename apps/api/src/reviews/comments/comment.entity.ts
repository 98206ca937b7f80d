import { commentStates, dispositions, type CommentState, type Disposition } from '@mufakat/planning/lifecycles/comment';
import type { Translated } from '@mufakat/planning/records/record';
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
import { oneOf, Points } from '../../platform/database/points.js';
import { CommentNotOpen, DispositionNeedsReason } from '../review.failures.js';
import { priorities, type Priority, type Voice } from '../said/said.rules.js';

export const commentKinds = ['comment', 'question', 'proposal'] as const;
export type CommentKind = (typeof commentKinds)[number];
export const commentHolds = ['waiting', 'refused'] as const;
export type CommentHeld = (typeof commentHolds)[number];

/** What somebody says of a plan, a record or a field; it never enters the text. */
@Entity('comment')
@Check('comment_kind_known', oneOf('kind', commentKinds))
@Check('comment_said_by_one', 'num_nonnulls(author_id, guest_id) = 1')
@Check('comment_state_known', oneOf('state', commentStates))
@Check('comment_held_known', oneOf('held', commentHolds))
@Check('comment_outcome_known', oneOf('outcome', dispositions))
@Check('comment_answered_with_outcome', `(state = 'open') = (outcome is null) or state in ('resolved', 'closed')`)
@Check('comment_priority_known', oneOf('priority', priorities))
@Unique('comment_brought_once', ['roundId', 'broughtKey'])
@Check('comment_note_is_of_body', 'not is_note or audience_body_id is not null')
export class Comment {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'comment_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'comment.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'comment.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Points({ from: 'comment.round_id', to: 'review_round', nullable: true }) roundId: string | null;
  @Points({ from: 'comment.record_id', to: 'plan_record', nullable: true }) recordId: string | null;
  /** Code and title of the record in the revision it was said of. */
  @Column('text', { nullable: true }) recordCode: string | null;
  @Column('jsonb', { nullable: true }) recordTitle: Translated | null;
  /** Said by a person, or by a guest of the round. */
  @Points({ from: 'comment.author_id', to: 'person', nullable: true }) authorId: string | null;
  @Points({ from: 'comment.guest_id', to: 'round_guest', nullable: true }) guestId: string | null;
  /** Who brought it in a file, for its author or as the author; null where it was said here. */
  @Points({ from: 'comment.entered_by', to: 'person', nullable: true }) enteredBy: string | null;
  /** Name of that file. */
  @Column('text', { nullable: true }) broughtFrom: string | null;
  /** The same words at the same place by the same author are brought once. */
  @Column('text', { nullable: true }) broughtKey: string | null;
  /** The body the author speaks for. */
  @Points({ from: 'comment.body_id', to: 'body', nullable: true }) bodyId: string | null;
  /** While set, a note of that body alone; its opinion releases it. */
  @Points({ from: 'comment.audience_body_id', to: 'body', nullable: true }) audienceBodyId: string | null;
  /** A guest of the public link said it: the owner lets it in or not; until then nobody else reads it. */
  @Column('text', { nullable: true }) held: CommentHeld | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  /** The first comment of the thread it answers in. */
  @Points({ from: 'comment.parent_id', to: 'comment', nullable: true }) parentId: string | null;
  /** A note of its body that no opinion lets out. */
  @Column('boolean', { default: false }) isNote: boolean;
  @Column('text', { nullable: true }) field: string | null;
  @Column('text', { nullable: true }) language: string | null;
  /** The words it speaks of, as they stood in `revision`. */
  @Column('text', { nullable: true }) quote: string | null;
  /** The block of a long text, and the words around the quote. */
  @Column('text', { nullable: true }) block: string | null;
  @Column('text', { nullable: true }) prefix: string | null;
  @Column('text', { nullable: true }) suffix: string | null;
  @Column('integer') revision: number;
  @Column('text') text: string;
  @Column('text', { default: 'comment' }) kind: CommentKind;
  @Column('text', { nullable: true }) priority: Priority | null;
  @Column('text', { default: 'open' }) state: CommentState;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
  @Column('timestamptz', { nullable: true }) resolvedAt: Date | null;
  @Points({ from: 'comment.resolved_by', to: 'person', nullable: true }) resolvedBy: string | null;
  /** The comment of the lead body that speaks for it too. */
  @Points({ from: 'comment.merged_into', to: 'comment', nullable: true }) mergedInto: string | null;
  /** The comment of an earlier round, answered "later", that this one takes up. */
  @Points({ from: 'comment.carried_from', to: 'comment', nullable: true, unique: true }) carriedFrom: string | null;
  /** Of a merged comment: whose words it joins. */
  @Column('jsonb', { nullable: true }) voices: readonly Voice[] | null;
  /** Why the lead body leaves it out of the advice. */
  @Column('text', { nullable: true }) leftOutReason: string | null;
  @Column('text', { nullable: true }) outcome: Disposition | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { nullable: true }) disposedAt: Date | null;
  @Points({ from: 'comment.disposed_by', to: 'person', nullable: true }) disposedBy: string | null;

  /** The owner says what became of it; a reason is required unless it was accepted. A later disposition replaces the earlier. */
  dispose(disposition: { outcome: Disposition; reason?: string | null }, by: string, at: Date): void {
    if (disposition.outcome !== 'accepted' && !disposition.reason) throw new DispositionNeedsReason();
    this.outcome = disposition.outcome;
    this.reason = disposition.reason ?? null;
    this.state = 'answered';
    this.disposedBy = by;
    this.disposedAt = at;
  }

  /** Those who spoke in it are done with it. */
  resolve(by: string, at: Date): void {
    if (this.state !== 'open' && this.state !== 'answered') throw new CommentNotOpen(this.state);
    this.state = 'resolved';
    this.resolvedBy = by;
    this.resolvedAt = at;
  }

  /** It waits for an answer again; what was answered before stays in history. */
  reopen(): void {
    if (this.state !== 'resolved' && this.state !== 'answered') throw new CommentNotOpen(this.state);
    this.state = 'open';
    this.outcome = null;
    this.reason = null;
    this.disposedBy = null;
    this.disposedAt = null;
    this.resolvedBy = null;
    this.resolvedAt = null;
  }
}

/** A person named in a comment, who is told of it. */
@Entity('comment_mention')
export class CommentMention {
  @ForeignKey('comment', { name: 'comment_mention_comment_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment_mention_pkey' })
  commentId: string;
  @ForeignKey('person', { name: 'comment_mention_person_id_fkey' })
  @Index('comment_mention_by_person_id')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment_mention_pkey' })
  personId: string;
  @Points({ from: 'comment_mention.plan_id', to: 'plan' }) planId: string;
}

/** What a comment said before its author changed it. */
@Entity('comment_edit')
export class CommentEdit {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'comment_edit_pkey' }) id: string;
  @Points({ from: 'comment_edit.comment_id', to: 'comment', onDelete: 'CASCADE' }) commentId: string;
  @Points({ from: 'comment_edit.plan_id', to: 'plan' }) planId: string;
  @Column('text') text: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
  @Points({ from: 'comment_edit.by_person_id', to: 'person', nullable: true }) byPersonId: string | null;
}
