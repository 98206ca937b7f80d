import type { Change } from '@mufakat/planning/changes/change';
import { amendmentStates, type AmendmentState } from '@mufakat/planning/lifecycles/amendment';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../../platform/database/points.js';

/** A waiting change set on an adopted text; a body adopts it outside the system, and we record the act. */
@Entity('amendment')
@Unique('amendment_one_per_number', ['planId', 'number'])
@Check('amendment_state_known', oneOf('state', amendmentStates))
@Check('amendment_adopted_by_act', `(state = 'adopted') = (act_id is not null)`)
export class Amendment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'amendment_pkey' }) id: string;
  @ForeignKey('plan', { name: 'amendment_of_plan' }) @Column('uuid') planId: string;
  @Index('amendment_by_jurisdiction')
  @ForeignKey('jurisdiction', { name: 'amendment_of_jurisdiction' })
  @Column('uuid')
  jurisdictionId: string;
  @Column('integer') number: number;
  @Column('text') title: string;
  @Column('text', { default: 'open' }) state: AmendmentState;
  /** Counts the edits of the amendment; the plan counts its own. */
  @Column('integer', { default: 1 }) revision: number;
  /** The plan's revision that the waiting changes are made on. */
  @Column('integer') baseRevision: number;
  /** With `before`; once adopted, as they were applied. */
  @Column('jsonb', { default: [] }) changes: readonly Change[];
  @Index('amendment_by_person')
  @ForeignKey('person', { name: 'amendment_person' })
  @Column('uuid', { nullable: true })
  personId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) openedAt: Date;
  @Index('amendment_by_act')
  @ForeignKey('plan_act', { name: 'amendment_act' })
  @Column('uuid', { nullable: true })
  actId: string | null;
  /** Number of the version in force before, and of the one that the amendment made. */
  @Column('integer', { nullable: true }) fromVersion: number | null;
  @Column('integer', { nullable: true }) versionNumber: number | null;
  @Column('integer', { nullable: true }) appliedRevision: number | null;
  @Index('amendment_by_ended_by')
  @ForeignKey('person', { name: 'amendment_ended_by' })
  @Column('uuid', { nullable: true })
  endedBy: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  /** Why it was abandoned. */
  @Column('text', { nullable: true }) reason: string | null;
}

/** One edit of an amendment; what the plan itself became meanwhile is noted likewise. Written once. */
@Entity('amendment_change')
@Unique('amendment_change_one_per_revision', ['amendmentId', 'revision'])
export class AmendmentChange {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'amendment_change_pkey' }) id: string;
  @ForeignKey('amendment', { name: 'amendment_change_of_amendment' }) @Column('uuid') amendmentId: string;
  @Index('amendment_change_by_plan')
  @ForeignKey('plan', { name: 'amendment_change_of_plan' })
  @Column('uuid')
  planId: string;
  @Column('integer') revision: number;
  @Index('amendment_change_by_person')
  @ForeignKey('person', { name: 'amendment_change_person' })
  @Column('uuid', { nullable: true })
  personId: string | null;
  @Column('jsonb') changes: readonly Change[];
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
