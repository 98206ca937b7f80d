import { type EscalationStep, escalationSteps } from '@mufakat/planning/obligations/escalation';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf, Points } from '../platform/database/points.js';

/** How many days late a plan's unanswered things move on; without a row the usual days hold. */
@Entity('escalation_policy')
@Check('escalation_policy_in_order', '0 <= to_deputy_after and to_deputy_after <= to_coordinator_after')
export class EscalationPolicyRow {
  @ForeignKey('plan', { name: 'escalation_policy_plan_id_fkey' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'escalation_policy_pkey' })
  planId: string;
  @Column('integer') toDeputyAfter: number;
  @Column('integer') toCoordinatorAfter: number;
}

/** That something unanswered moved on, and when; who had it before keeps what they did. */
@Entity('obligation_move')
@Check('obligation_move_step_known', oneOf('step', escalationSteps))
export class ObligationMove {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'obligation_move_pkey' }) id: string;
  @Points({ from: 'obligation_move.obligation_id', to: 'obligation', onDelete: 'CASCADE' }) obligationId: string;
  @Points({ from: 'obligation_move.plan_id', to: 'plan', nullable: true }) planId: string | null;
  @Column('text') step: EscalationStep;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
