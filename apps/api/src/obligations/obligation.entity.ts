import { obligationStates, type ObligationState } from '@mufakat/planning/lifecycles/obligation';
import type { ObligationKind } from '@mufakat/planning/obligations/kinds';
import { type EscalationStep, escalationSteps } from '@mufakat/planning/obligations/escalation';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf, Points } from '../platform/database/points.js';

/** One thing somebody owes, written in the transaction of what made it due; there is no other to-do list. */
@Entity('obligation')
@Check('obligation_state_known', oneOf('state', obligationStates))
@Check('obligation_step_known', oneOf('step', escalationSteps))
@Check('obligation_is_somebodys', 'num_nonnulls(post_id, body_id, person_id) > 0')
@Index('obligation_by_plan_id', ['planId'])
@Index('obligation_by_subject', ['subjectId', 'kind'])
export class Obligation {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Points({ from: 'obligation.post_id', to: 'post', nullable: true }) postId: string | null;
  @Points({ from: 'obligation.body_id', to: 'body', nullable: true }) bodyId: string | null;
  @Points({ from: 'obligation.person_id', to: 'person', nullable: true }) personId: string | null;
  @Column('uuid', { nullable: true }) planId: string | null;
  @Points({ from: 'obligation.jurisdiction_id', to: 'jurisdiction', nullable: true }) jurisdictionId: string | null;
  @Column('text') kind: ObligationKind;
  @Column('text') subjectKind: string;
  @Column('uuid') subjectId: string;
  @Column('date', { nullable: true }) opensOn: string | null;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('text', { default: 'open' }) state: ObligationState;
  @Column('timestamptz', { default: () => 'now()' }) openedAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Points({ from: 'obligation.escalated_to_body_id', to: 'body', nullable: true }) escalatedToBodyId: string | null;
  @Column('text', { default: 'holder' }) step: EscalationStep;
}

/** A letter that named an obligation to somebody who owes it. */
@Entity('obligation_reminder')
export class ObligationReminder {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'obligation_reminder_pkey' }) id: string;
  @Points({ from: 'obligation_reminder.obligation_id', to: 'obligation', onDelete: 'CASCADE' }) obligationId: string;
  @Points({ from: 'obligation_reminder.plan_id', to: 'plan', nullable: true }) planId: string | null;
  @Points({ from: 'obligation_reminder.person_id', to: 'person' }) personId: string;
  /** Whole days left then; negative after the last day. */
  @Column('integer') daysLeft: number;
  /** Null where the calendar wrote it. */
  @Points({ from: 'obligation_reminder.by_person_id', to: 'person', nullable: true }) byPersonId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
