import { Check, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Points } from '../../platform/database/points.js';

/** That the lead of an action, or of what stands above it, went from one body to another, and by which act. */
@Entity('lead_move')
@Check('lead_move_between_two', 'from_body_id <> to_body_id')
export class LeadMoveRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'lead_move_pkey' }) id: string;
  @Points({ from: 'lead_move.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'lead_move.record_id', to: 'plan_record' }) recordId: string;
  @Points({ from: 'lead_move.from_body_id', to: 'body' }) fromBodyId: string;
  @Points({ from: 'lead_move.to_body_id', to: 'body' }) toBodyId: string;
  /** First day of the new lead. */
  @Column('date') movesOn: string;
  /** Who decided it. */
  @Column('text') authority: string;
  @Column('text', { nullable: true }) actNumber: string | null;
  @Column('date', { nullable: true }) actOn: string | null;
  @Points({ from: 'lead_move.file_id', to: 'file', nullable: true }) fileId: string | null;
  @Column('text') reason: string;
  @Column('integer') revision: number;
  @Points({ from: 'lead_move.person_id', to: 'person', nullable: true }) personId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
  /** When what was owed in open rounds went over; null until the day has come. */
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
  @Column('integer', { nullable: true }) linesMoved: number | null;
  /** Begun by the old body, or the new one's report had left: they stay with who began them. */
  @Column('integer', { nullable: true }) linesStayed: number | null;
}
