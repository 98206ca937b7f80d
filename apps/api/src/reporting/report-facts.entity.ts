import { type Sex, sexes } from '@mufakat/planning/figures/participation';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { oneOf, Points } from '../platform/database/points.js';

/** A value as one body gave it, whole or for one cut by sex and age, or by a category of another axis. Null is not known, never 0. */
@Entity('indicator_value')
@Unique('indicator_value_one_per_cell', ['lineId', 'indicatorId', 'sex', 'age', 'axis', 'category'])
@Check('indicator_value_whole_cut', 'num_nonnulls(axis, category) <> 1')
@Check('indicator_value_sex_known', oneOf('sex', sexes))
@Check('indicator_value_denominator_not_zero', 'denominator <> 0')
export class IndicatorValue {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'indicator_value_pkey' }) id: string;
  @ForeignKey('report_line', { name: 'indicator_value_line_id_fkey' }) @Column('uuid') lineId: string;
  @Points({ from: 'indicator_value.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'indicator_value.indicator_id', to: 'plan_record' }) indicatorId: string;
  @Points({ from: 'indicator_value.audience_body_id', to: 'body', nullable: true }) audienceBodyId: string | null;
  @Column('numeric', { precision: 26, scale: 6, nullable: true }) value: string | null;
  @Column('numeric', { precision: 26, scale: 6, nullable: true }) numerator: string | null;
  @Column('numeric', { precision: 26, scale: 6, nullable: true }) denominator: string | null;
  @Column('text', { nullable: true }) words: string | null;
  @Column('text', { nullable: true }) sex: Sex | null;
  @Column('text', { nullable: true }) age: string | null;
  /** A cut by an axis of the indicator's own ("district"), and the category of it ("North"). */
  @Column('text', { nullable: true }) axis: string | null;
  @Column('text', { nullable: true }) category: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz', { default: () => 'now()' }) givenAt: Date;
  /** When it took the place of another one, which is kept as `replaced_value`. */
  @Column('timestamptz', { nullable: true }) correctedAt: Date | null;
}

/** What shows that a line is true: a file of ours, or a public address. */
@Entity('evidence')
@Check('evidence_is_file_or_link', 'num_nonnulls(file_id, url) = 1')
export class Evidence {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'evidence_pkey' }) id: string;
  @Points({ from: 'evidence.line_id', to: 'report_line' }) lineId: string;
  @Points({ from: 'evidence.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'evidence.audience_body_id', to: 'body', nullable: true }) audienceBodyId: string | null;
  @Points({ from: 'evidence.file_id', to: 'file', nullable: true }) fileId: string | null;
  @Column('text', { nullable: true }) url: string | null;
  @Column('text') title: string;
  @Column('timestamptz', { default: () => 'now()' }) givenAt: Date;
}
