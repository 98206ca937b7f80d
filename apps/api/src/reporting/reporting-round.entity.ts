import { reportingRoundStates, type ReportingRoundState } from '@mufakat/planning/lifecycles/reporting-round';
import { type ReporterKind, reporterKinds } from '@mufakat/planning/obligations/who-reports';
import type { FormQuestion } from '@mufakat/planning/rounds/report-form';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../platform/database/points.js';
import { ReportsNotSettled, RoundDaysOutOfOrder, RoundIsNotOpen } from './reporting.failures.js';

interface Days {
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly opensOn: string;
  readonly dueOn: string;
}

/** A period to report on: who owes a report in it is fixed when it opens, its values are official when it is frozen. */
@Entity('reporting_round')
@Check('reporting_round_state_known', oneOf('state', reportingRoundStates))
@Check('reporting_round_reporters_known', oneOf('reporters', reporterKinds))
@Unique('reporting_round_once_a_period', ['calendarId', 'planId', 'periodFrom'])
@Check('reporting_round_period_in_order', 'period_from <= period_to')
@Check('reporting_round_due_after_opening', 'opens_on <= due_on')
export class ReportingRound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'reporting_round_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'reporting_round.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'reporting_round.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Column('text') title: string;
  @Column('date') periodFrom: string;
  @Column('date') periodTo: string;
  @Column('date') opensOn: string;
  @Column('date') dueOn: string;
  @Column('text', { default: 'planned' }) state: ReportingRoundState;
  @Column('text', { nullable: true }) reason: string | null;
  /** Revision of the plan on the day of the freeze. */
  @Column('integer', { nullable: true }) revision: number | null;
  @Column('timestamptz', { nullable: true }) frozenAt: Date | null;
  @Points({ from: 'reporting_round.frozen_by', to: 'person', nullable: true }) frozenBy: string | null;
  /** The calendar it was made from. */
  @ForeignKey('reporting_calendar', { name: 'reporting_round_calendar_id_fkey' })
  @Column('uuid', { nullable: true })
  calendarId: string | null;
  /** Rounds of several plans that a body answers on one page have it in common. */
  @Index('reporting_round_by_joint_id') @Column('uuid', { nullable: true }) jointId: string | null;
  @Column('text', { nullable: true }) audience: string | null;
  /** The day by which the coordinator is to freeze it. */
  @Column('date', { nullable: true }) freezesOn: string | null;
  @Column('text', { default: 'leads' }) reporters: ReporterKind;
  @Column('uuid', { array: true, default: '{}' }) bodyIds: string[];
  /** What it asks of every action; null: the product's own questions. */
  @Column('jsonb', { nullable: true }) form: FormQuestion[] | null;

  static mustBeInOrder({ periodFrom, periodTo, opensOn, dueOn }: Days): void {
    if (periodTo < periodFrom) throw new RoundDaysOutOfOrder('periodTo');
    if (dueOn < opensOn) throw new RoundDaysOutOfOrder('dueOn');
  }

  mustTakeReports(): void {
    if (this.state !== 'open') throw new RoundIsNotOpen(this.state);
  }

  /** From now on its verified values are official. `unsettled` are the bodies whose reports wait for a word. */
  freeze(by: string, at: Date, end: { unsettled: readonly string[]; reason?: string | null; revision: number }): void {
    this.mustTakeReports();
    if (end.unsettled.length > 0 && !end.reason) throw new ReportsNotSettled(end.unsettled);
    this.state = 'frozen';
    this.frozenAt = at;
    this.frozenBy = by;
    this.revision = end.revision;
    this.reason = end.reason ?? null;
  }

  /** What was frozen or cancelled keeps its name and its days. */
  mustBeAhead(): void {
    if (this.state !== 'open' && this.state !== 'planned') throw new RoundIsNotOpen(this.state);
  }

  cancel(reason: string): void {
    this.mustBeAhead();
    this.state = 'cancelled';
    this.reason = reason;
  }
}
