import { type ReporterKind, reporterKinds } from '@mufakat/planning/obligations/who-reports';
import { type CalendarCadence, calendarCadences, type CalendarTerms } from '@mufakat/planning/rounds/calendar';
import type { ReportForm } from '@mufakat/planning/rounds/report-form';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { oneOf, Points } from '../../platform/database/points.js';

/** When a plan reports to one audience, who reports, and what is asked. Its rounds are planned ahead from it. */
@Entity('reporting_calendar')
@Check('reporting_calendar_cadence_known', oneOf('cadence', calendarCadences))
@Check('reporting_calendar_reporters_known', oneOf('reporters', reporterKinds))
@Check('reporting_calendar_days_in_order', 'opens_after <= due_after and due_after <= freezes_after')
export class ReportingCalendar implements CalendarTerms {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'reporting_calendar_pkey' }) id: string;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Points({ from: 'reporting_calendar.plan_id', to: 'plan' }) planId: string;
  @Points({ from: 'reporting_calendar.jurisdiction_id', to: 'jurisdiction' }) jurisdictionId: string;
  @Column('text') title: string;
  @Column('text') audience: string;
  @Column('text') cadence: CalendarCadence;
  @Column('date') firstFrom: string;
  @Column('integer') opensAfter: number;
  @Column('integer') dueAfter: number;
  @Column('integer', { nullable: true }) freezesAfter: number | null;
  @Column('text', { default: 'leads' }) reporters: ReporterKind;
  /** With `chosen`: who reports. */
  @Column('uuid', { array: true, default: '{}' }) bodyIds: string[];
  @Column('jsonb') form: ReportForm;
  @Column('boolean', { default: true }) isActive: boolean;
}

/** A further plan whose bodies answer in the same rounds. */
@Entity('reporting_calendar_plan')
export class ReportingCalendarPlan {
  @ForeignKey('reporting_calendar', { name: 'reporting_calendar_plan_calendar_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reporting_calendar_plan_pkey' })
  calendarId: string;
  @Points({ from: 'reporting_calendar_plan.plan_id', to: 'plan' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reporting_calendar_plan_pkey' })
  planId: string;
}
