import { type CommitmentAnswer, commitmentAnswers } from '@mufakat/planning/commitments/commitment';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';

/** Asks the bodies of a plan what they take on in a year; who is asked of which action is fixed when it is made. */
@Entity('commitment_call')
@Unique('commitment_call_once_a_year', ['planId', 'year'])
@Check('commitment_call_due_after_opening', 'opens_on <= due_on')
export class CommitmentCall {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'commitment_call_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'commitment_call.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'commitment_call.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Column('integer') year: number;
  @Column('date') opensOn: string;
  @Column('date') dueOn: string;
  /** Asked again each year, on the same days. */
  @Column('boolean', { default: false }) isYearly: boolean;
  @Column('jsonb') asked: { readonly action: string; readonly body: string }[];
}

/** What a body takes on of an action in a year, signed by a person; never changed, replaced by a later one with a reason. */
@Entity('commitment')
@Check('commitment_answer_known', oneOf('answer', commitmentAnswers))
@Check('commitment_says_its_change', `answer <> 'with-change' or change is not null`)
@Check('commitment_says_its_reason', `(answer <> 'not-this-year' and replaces_id is null) or reason is not null`)
@Index('commitment_first', ['actionId', 'bodyId', 'year'], { unique: true, where: 'replaces_id is null' })
export class CommitmentRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'commitment_pkey' }) id: string;
  @Points({ from: 'commitment.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'commitment.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Points({ from: 'commitment.action_id', to: 'plan_record' }) actionId: string;
  @Points({ from: 'commitment.body_id', to: 'body' }) bodyId: string;
  @Column('integer') year: number;
  @Column('text') answer: CommitmentAnswer;
  @Column('text', { nullable: true }) change: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Points({ from: 'commitment.signed_by', to: 'person' }) signedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) signedAt: Date;
  @Points({ from: 'commitment.replaces_id', to: 'commitment', nullable: true, unique: true }) replacesId: string | null;
}
