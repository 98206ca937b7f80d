import type { Change, ChangeSource } from '@mufakat/planning/changes/change';
import type { ActKind } from '@mufakat/planning/lifecycles/acts';
import type { Translated } from '@mufakat/planning/records/record';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One change set as it was applied, with what stood there before. Written once. */
@Entity('plan_change')
@Unique('plan_change_one_per_revision', ['planId', 'revision'])
export class PlanChange {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_change_pkey' }) id: string;
  @ForeignKey('plan', { name: 'plan_change_of_plan' }) @Column('uuid') planId: string;
  @Index('plan_change_by_jurisdiction')
  @ForeignKey('jurisdiction', { name: 'plan_change_of_jurisdiction' })
  @Column('uuid')
  jurisdictionId: string;
  @Column('integer') revision: number;
  @Column('integer') baseRevision: number;
  /** Who wrote the change; null for what the system did itself. */
  @Index('plan_change_by_person')
  @ForeignKey('person', { name: 'plan_change_person' })
  @Column('uuid', { nullable: true })
  personId: string | null;
  /** Who took the change in, where that was another person (suggestions). */
  @Index('plan_change_by_accepter')
  @ForeignKey('person', { name: 'plan_change_accepter' })
  @Column('uuid', { nullable: true })
  accepterId: string | null;
  @Index('plan_change_by_acting_for')
  @ForeignKey('body', { name: 'plan_change_acting_for' })
  @Column('uuid', { nullable: true })
  actingForBodyId: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text') source: ChangeSource;
  @Column('jsonb') changes: readonly Change[];
  /** Whose suggestions it took in, where they were of several people. */
  @Column('jsonb', { nullable: true }) credits: readonly object[] | null;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}

export const versionKinds = ['draft', 'consultation', 'review', 'validated', 'adopted', 'amended'] as const;
export type VersionKind = (typeof versionKinds)[number];

export interface VersionSummary {
  readonly title?: Translated;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly actionCount: number;
}

/** A frozen version: canonical text, its SHA-256, and the whole document as it stood. Written once. */
@Entity('plan_version')
@Unique('plan_version_one_per_number', ['planId', 'number'])
export class PlanVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_version_pkey' }) id: string;
  @ForeignKey('plan', { name: 'plan_version_of_plan' }) @Column('uuid') planId: string;
  @Index('plan_version_by_jurisdiction')
  @ForeignKey('jurisdiction', { name: 'plan_version_of_jurisdiction' })
  @Column('uuid')
  jurisdictionId: string;
  @Column('integer') number: number;
  @Column('text') kind: VersionKind;
  @Column('integer') revision: number;
  /** RFC 8785 JSON of the plan's text; `hash` is the SHA-256 of its UTF-8 bytes, in hex. */
  @Column('text') canonical: string;
  @Index('plan_version_by_hash') @Column('text') hash: string;
  /** Text and steering at the same revision, as JSON, for reading and comparing. */
  @Column('text') document: string;
  /** What a list shows of the plan to those who may read this version only. */
  @Column('jsonb') summary: VersionSummary;
  @Column('text', { nullable: true }) note: string | null;
  @Index('plan_version_by_person')
  @ForeignKey('person', { name: 'plan_version_person' })
  @Column('uuid', { nullable: true })
  personId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) frozenAt: Date;
}

/** What a body did to a frozen version outside the system; we record it. Written once. */
@Entity('plan_act')
@Index('plan_act_by_plan', ['planId'])
export class PlanAct {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_act_pkey' }) id: string;
  @ForeignKey('plan', { name: 'plan_act_of_plan' }) @Column('uuid') planId: string;
  @Index('plan_act_by_jurisdiction')
  @ForeignKey('jurisdiction', { name: 'plan_act_of_jurisdiction' })
  @Column('uuid')
  jurisdictionId: string;
  @Index('plan_act_by_body') @ForeignKey('body', { name: 'plan_act_body' }) @Column('uuid') bodyId: string;
  @Column('text') act: ActKind;
  @Column('date') onDay: string;
  /** The act's own number: a decree, a decision. */
  @Column('text', { nullable: true }) number: string | null;
  @Column('integer') versionNumber: number;
  @Column('text') versionHash: string;
  @Index('plan_act_by_file')
  @ForeignKey('file', { name: 'plan_act_file' })
  @Column('uuid', { nullable: true })
  fileId: string | null;
  @Column('text', { nullable: true }) note: string | null;
  /** Of an act that extends: the last day the plan holds. */
  @Column('date', { nullable: true }) extendedTo: string | null;
  @Index('plan_act_by_person')
  @ForeignKey('person', { name: 'plan_act_person' })
  @Column('uuid', { nullable: true })
  personId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) recordedAt: Date;
}

/** A code as adopted: it stays with its record, and when that is removed nobody gets it again. Written once. */
@Entity('registered_code')
export class RegisteredCode {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'registered_code_pkey' })
  @ForeignKey('plan', { name: 'registered_code_of_plan' })
  planId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'registered_code_pkey' }) code: string;
  @Index('registered_code_by_record')
  @ForeignKey('plan_record', { name: 'registered_code_record' })
  @Column('uuid')
  recordId: string;
  @Column('timestamptz', { default: () => 'now()' }) registeredAt: Date;
}
