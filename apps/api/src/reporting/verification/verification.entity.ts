import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Points } from '../../platform/database/points.js';

/** How a plan has its reports verified; without a row one verifier suffices. */
@Entity('verification_policy')
@Check('verification_policy_one_or_two', 'verifiers in (1, 2)')
export class VerificationPolicyRow {
  @ForeignKey('plan', { name: 'verification_policy_plan_id_fkey' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'verification_policy_pkey' })
  planId: string;
  @Column('boolean', { default: false }) fourEyes: boolean;
  @Column('integer', { default: 1 }) verifiers: number;
}

/** Another body than the reporter has seen for itself; ended where the line was returned since. */
@Entity('line_confirmation')
export class LineConfirmation {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'line_confirmation_pkey' }) id: string;
  @Points({ from: 'line_confirmation.line_id', to: 'report_line' }) lineId: string;
  @Points({ from: 'line_confirmation.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'line_confirmation.body_id', to: 'body' }) bodyId: string;
  @Column('date') onDay: string;
  @Column('text') how: string;
  @Column('text', { nullable: true }) url: string | null;
  @Points({ from: 'line_confirmation.file_id', to: 'file', nullable: true }) fileId: string | null;
  @Points({ from: 'line_confirmation.by_person_id', to: 'person' }) byPersonId: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

interface Said {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly words: string | null;
  readonly sex: string | null;
  readonly age: string | null;
  readonly axis: string | null;
  readonly category: string | null;
  readonly note: string | null;
}

/** A value as it stood before a correction. */
@Entity('replaced_value')
export class ReplacedValue {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'replaced_value_pkey' }) id: string;
  @Points({ from: 'replaced_value.line_id', to: 'report_line' }) lineId: string;
  @Points({ from: 'replaced_value.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'replaced_value.indicator_id', to: 'plan_record' }) indicatorId: string;
  @Column('numeric', { precision: 26, scale: 6, nullable: true }) value: string | null;
  @Column('numeric', { precision: 26, scale: 6, nullable: true }) numerator: string | null;
  @Column('numeric', { precision: 26, scale: 6, nullable: true }) denominator: string | null;
  @Column('text', { nullable: true }) words: string | null;
  @Column('text', { nullable: true }) sex: string | null;
  @Column('text', { nullable: true }) age: string | null;
  @Column('text', { nullable: true }) axis: string | null;
  @Column('text', { nullable: true }) category: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz') givenAt: Date;
  @Column('text') reason: string;
  @Column('timestamptz', { default: () => 'now()' }) replacedAt: Date;
  @Points({ from: 'replaced_value.replaced_by', to: 'person' }) replacedBy: string;
  /** Its round was frozen then. */
  @Column('boolean') wasOfficial: boolean;

  static said({ value, numerator, denominator, words, sex, age, axis, category, note }: Said): Said {
    return { value, numerator, denominator, words, sex, age, axis, category, note };
  }
}
