import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Points } from '../../platform/database/points.js';

/** Somebody’s word, with the reason, that findings of a check may stand. Ended ones stay, so that the trail is whole. */
@Entity('check_mute')
export class CheckMuteRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'check_mute_pkey' }) id: string;
  @Points({ from: 'check_mute.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'check_mute.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Column('text') rule: string;
  /** Null: every finding of the rule in the plan. */
  @Points({ from: 'check_mute.record_id', to: 'plan_record', nullable: true }) recordId: string | null;
  @Column('text', { nullable: true }) field: string | null;
  @Column('text') reason: string;
  /** What stood there, by `seenAt`. */
  @Column('text', { nullable: true }) seen: string | null;
  @Points({ from: 'check_mute.muted_by', to: 'person' }) mutedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) mutedAt: Date;
  @Points({ from: 'check_mute.ended_by', to: 'person', nullable: true }) endedBy: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
