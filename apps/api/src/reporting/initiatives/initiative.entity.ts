import {
  type InitiativeSensitivity,
  initiativeSensitivities,
  type InitiativeState,
  initiativeStates,
  type InitiativeTheme,
  initiativeThemes,
} from '@mufakat/planning/initiatives/initiative';
import { type Sex, sexes } from '@mufakat/planning/figures/participation';
import type { Translated } from '@mufakat/planning/records/record';
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  VersionColumn,
} from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';

/** What a body really does, entered once by it; no fact of a plan, but linked to actions of any. */
@Entity('initiative')
@Check('initiative_theme_known', oneOf('theme', initiativeThemes))
@Check('initiative_state_known', oneOf('state', initiativeStates))
@Check('initiative_sensitivity_known', oneOf('sensitivity', initiativeSensitivities))
@Check('initiative_days_in_order', 'from_on <= to_on')
@Check('initiative_reach_counts', 'reach >= 0')
@Check('initiative_money_has_currency', '(money is null) = (currency is null)')
@Check('initiative_archived_with_reason', '(archived_at is null) = (archive_reason is null)')
export class Initiative {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'initiative_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'initiative.body_id', to: 'body' }) bodyId: string;
  @Points({ from: 'initiative.jurisdiction_id', to: 'jurisdiction', nullable: true }) jurisdictionId: string | null;
  @Column('jsonb') title: Translated;
  @Column('jsonb', { nullable: true }) description: Translated | null;
  @Column('date', { nullable: true }) fromOn: string | null;
  @Column('date', { nullable: true }) toOn: string | null;
  @Column('text', { array: true, default: () => "'{}'" }) places: string[];
  @Column('text', { array: true, default: () => "'{}'" }) targetGroups: string[];
  @Column('text', { nullable: true }) theme: InitiativeTheme | null;
  /** As its latest update says. */
  @Column('text', { default: 'planned' }) state: InitiativeState;
  /** Persons it means to reach. */
  @Column('integer', { nullable: true }) reach: number | null;
  @Column('numeric', { precision: 20, scale: 2, nullable: true }) money: string | null;
  /** ISO 4217. */
  @Column('text', { nullable: true }) currency: string | null;
  @Column('text', { default: 'official' }) sensitivity: InitiativeSensitivity;
  @Points({ from: 'initiative.entered_by', to: 'person' }) enteredBy: string;
  @Column('timestamptz', { default: () => 'now()' }) enteredAt: Date;
  @Column('timestamptz', { nullable: true }) archivedAt: Date | null;
  @Points({ from: 'initiative.archived_by', to: 'person', nullable: true }) archivedBy: string | null;
  @Column('text', { nullable: true }) archiveReason: string | null;
}

@Entity('initiative_partner')
export class InitiativePartner {
  @ForeignKey('initiative', { name: 'initiative_partner_initiative_id_fkey' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'initiative_partner_pkey' })
  initiativeId: string;
  @ForeignKey('body', { name: 'initiative_partner_body_id_fkey' })
  @Index('initiative_partner_by_body_id')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'initiative_partner_pkey' })
  bodyId: string;
}

/** What was changed of it, by whom, and what stood there before. */
@Entity('initiative_edit')
export class InitiativeEdit {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'initiative_edit_pkey' }) id: string;
  @Points({ from: 'initiative_edit.initiative_id', to: 'initiative' }) initiativeId: string;
  @Points({ from: 'initiative_edit.by_person_id', to: 'person' }) byPersonId: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
  @Column('jsonb') before: Record<string, unknown>;
  @Column('jsonb') after: Record<string, unknown>;
}

/** An action or an indicator of a plan that it counts for. */
@Entity('initiative_link')
@Index('initiative_link_stands_once', ['initiativeId', 'recordId'], { unique: true, where: 'unlinked_at is null' })
export class InitiativeLink {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'initiative_link_pkey' }) id: string;
  @Points({ from: 'initiative_link.initiative_id', to: 'initiative' }) initiativeId: string;
  @Points({ from: 'initiative_link.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'initiative_link.record_id', to: 'plan_record' }) recordId: string;
  @Points({ from: 'initiative_link.linked_by', to: 'person' }) linkedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) linkedAt: Date;
  @Column('timestamptz', { nullable: true }) unlinkedAt: Date | null;
  @Points({ from: 'initiative_link.unlinked_by', to: 'person', nullable: true }) unlinkedBy: string | null;
}

/** What happened up to a day, one a day; corrected by a later one with a reason. */
@Entity('initiative_update')
@Check('initiative_update_state_known', oneOf('state', initiativeStates))
@Check('initiative_update_corrected_with_reason', '(replaces_id is null) = (reason is null)')
@Index('initiative_update_once_a_day', ['initiativeId', 'onDay'], { unique: true, where: 'replaces_id is null' })
export class InitiativeUpdate {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'initiative_update_pkey' }) id: string;
  @Points({ from: 'initiative_update.initiative_id', to: 'initiative' }) initiativeId: string;
  @Column('date') onDay: string;
  @Column('text') text: string;
  @Column('text') state: InitiativeState;
  @Points({ from: 'initiative_update.by_person_id', to: 'person' }) byPersonId: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
  @Points({ from: 'initiative_update.replaces_id', to: 'initiative_update', nullable: true, unique: true })
  replacesId: string | null;
  @Column('text', { nullable: true }) reason: string | null;
}

/** A number of an update for an indicator it counts for, whole or for one cut. Null is not known, never 0. */
@Entity('initiative_value')
@Check('initiative_value_whole_cut', 'num_nonnulls(axis, category) <> 1')
@Check('initiative_value_sex_known', oneOf('sex', sexes))
@Check('initiative_value_denominator_not_zero', 'denominator <> 0')
export class InitiativeValue {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'initiative_value_pkey' }) id: string;
  @Points({ from: 'initiative_value.update_id', to: 'initiative_update' }) updateId: string;
  @Points({ from: 'initiative_value.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'initiative_value.indicator_id', to: 'plan_record' }) indicatorId: string;
  @Column('numeric', { precision: 26, scale: 6, nullable: true }) value: string | null;
  @Column('numeric', { precision: 26, scale: 6, nullable: true }) numerator: string | null;
  @Column('numeric', { precision: 26, scale: 6, nullable: true }) denominator: string | null;
  @Column('text', { nullable: true }) words: string | null;
  @Column('text', { nullable: true }) sex: Sex | null;
  @Column('text', { nullable: true }) age: string | null;
  @Column('text', { nullable: true }) axis: string | null;
  @Column('text', { nullable: true }) category: string | null;
  @Column('text', { nullable: true }) note: string | null;
}

@Entity('initiative_evidence')
@Check('initiative_evidence_is_file_or_link', 'num_nonnulls(file_id, url) = 1')
export class InitiativeEvidence {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'initiative_evidence_pkey' }) id: string;
  @Points({ from: 'initiative_evidence.update_id', to: 'initiative_update' }) updateId: string;
  @Points({ from: 'initiative_evidence.file_id', to: 'file', nullable: true }) fileId: string | null;
  @Column('text', { nullable: true }) url: string | null;
  @Column('text') title: string;
}
