import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';
import { EntryWithdrawn } from './indicator-entries.failures.js';

export const entryKinds = ['measured', 'overlap'] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * What the coordinator adds to an indicator beside the reports: a value measured elsewhere (a survey, a register), or the
 * amount that stands in several bodies' sums. Never changed; one that was wrong is withdrawn and stays readable.
 */
@Entity('indicator_entry')
@Index('indicator_entry_measured_once', ['indicatorId', 'bodyId', 'periodTo'], {
  unique: true,
  where: `kind = 'measured' AND withdrawn_at IS NULL`,
})
@Check('indicator_entry_kind_known', oneOf('kind', entryKinds))
@Check('indicator_entry_denominator_not_zero', 'denominator <> 0')
@Check('indicator_entry_overlap_has_amount', `kind <> 'overlap' or value is not null`)
@Check('indicator_entry_withdrawn_by_somebody', 'num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3)')
export class IndicatorEntry {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'indicator_entry_pkey' }) id: string;
  @Points({ from: 'indicator_entry.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'indicator_entry.indicator_id', to: 'plan_record' }) indicatorId: string;
  /** Whose value it is; of an overlap, the body that found it. */
  @Points({ from: 'indicator_entry.body_id', to: 'body' }) bodyId: string;
  @Column('text') kind: EntryKind;
  @Column('date') periodTo: string;
  /** Of an overlap the amount, below zero where it takes off. */
  @Column('numeric', { precision: 26, scale: 6, nullable: true }) value: string | null;
  @Column('numeric', { precision: 26, scale: 6, nullable: true }) numerator: string | null;
  @Column('numeric', { precision: 26, scale: 6, nullable: true }) denominator: string | null;
  @Column('text', { nullable: true }) words: string | null;
  /** Source of a measured value; why an overlap stands in the sum twice. */
  @Column('text') reason: string;
  @Points({ from: 'indicator_entry.author_id', to: 'person' }) authorId: string;
  @Column('timestamptz', { default: () => 'now()' }) givenAt: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Points({ from: 'indicator_entry.withdrawn_by', to: 'person', nullable: true }) withdrawnBy: string | null;
  @Column('text', { nullable: true }) withdrawnReason: string | null;

  withdraw(by: string, reason: string, at: Date): void {
    if (this.withdrawnAt) throw new EntryWithdrawn();
    Object.assign(this, { withdrawnAt: at, withdrawnBy: by, withdrawnReason: reason });
  }
}
