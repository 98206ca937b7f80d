import { reportingRoundStates, type ReportingRoundState } from '@mufakat/planning/lifecycles/reporting-round';
import type { Translated } from '@mufakat/planning/records/record';
import { Count, Day, Flag, Instant, OneOf, Part, Text, Uuid, Words } from '../platform/http/fields.js';
import { ReportQuestion } from './calendars/calendars.dto.js';

export class ReportingRoundDraft {
  @Uuid() planId: string;
  @Text({ max: 300 }) title: string;
  @Day() periodFrom: string;
  @Day() periodTo: string;
  @Day({ optional: true, description: 'Absent: today' }) opensOn?: string;
  @Day({ description: 'Ends at midnight of the plan’s jurisdiction' }) dueOn: string;
  @Part(() => ReportQuestion, { many: true, optional: true, description: 'What is asked; absent: the usual questions' })
  form?: ReportQuestion[];
}
export class ReportingRoundChanges {
  @Text({ optional: true, max: 300 }) title?: string;
  @Day({ optional: true }) dueOn?: string;
  @Part(() => ReportQuestion, {
    many: true,
    optional: true,
    description: 'What is asked: of a round set by hand, until it opens',
  })
  form?: ReportQuestion[];
}
export class FreezeRequest {
  @Text({
    optional: true,
    nullable: true,
    max: 2000,
    description: 'Required while reports wait to be verified or corrected',
  })
  reason?: string | null;
}
export class CancelRequest {
  @Text({ max: 2000 }) reason: string;
}
export class ReportingRoundView {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() planId: string;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Text() title: string;
  @Day() periodFrom: string;
  @Day() periodTo: string;
  @Day() opensOn: string;
  @Day() dueOn: string;
  @OneOf('ReportingRoundState', reportingRoundStates) state: ReportingRoundState;
  @Text({ nullable: true }) reason: string | null;
  @Uuid({ nullable: true, description: 'The calendar it was made from' }) calendarId: string | null;
  @Uuid({ nullable: true, description: 'Shared by the rounds of several plans that a body answers on one page' })
  jointId: string | null;
  @Text({ nullable: true, description: 'Who receives what is reported' }) audience: string | null;
  @Day({ nullable: true }) freezesOn: string | null;
  @Part(() => ReportQuestion, { many: true, nullable: true, description: 'What is asked; null: the usual questions' })
  form: ReportQuestion[] | null;
  @Count({ description: 'Reports owed' }) owed: number;
  @Count({ description: 'Reports that were submitted, whatever became of them' }) given: number;
  @Count() verified: number;
  @Flag({ optional: true, description: 'The reader may not list every report that is counted' }) rowsWithheld?: boolean;
  @Instant({ nullable: true }) frozenAt: string | null;
}
