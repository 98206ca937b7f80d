import { type ReporterKind, reporterKinds } from '@mufakat/planning/obligations/who-reports';
import type { Translated } from '@mufakat/planning/records/record';
import { type CalendarCadence, calendarCadences } from '@mufakat/planning/rounds/calendar';
import {
  type AnswerKind,
  answerKinds,
  type AnswerOption,
  type FormQuestion,
  type Requirement,
  requirements,
} from '@mufakat/planning/rounds/report-form';
import { type Judgement, judgements } from '@mufakat/planning/status/scale';
import { PartialType } from '@nestjs/swagger';
import { Count, Day, Flag, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';

export class AnswerOptionForm implements AnswerOption {
  @Text({ max: 40 }) code: string;
  @Words() label: Translated;
}
export class ReportQuestion implements FormQuestion {
  @Text({
    max: 40,
    description: 'judgement, narrative, challenge, next-step, help-needed, values, evidence, or an own code',
  })
  code: string;
  @Words({ optional: true, nullable: true, description: 'Needed for a question of one’s own' })
  label?: Translated | null;
  @OneOf('AnswerKind', answerKinds, { optional: true, nullable: true, description: 'Of a question of one’s own' })
  answer?: AnswerKind | null;
  @Part(() => AnswerOptionForm, { many: true, optional: true, nullable: true }) options?: AnswerOptionForm[] | null;
  @OneOf('Requirement', requirements) required: Requirement;
  @OneOf('Judgement', judgements, {
    many: true,
    optional: true,
    nullable: true,
    description: 'Required where the judgement counts as one of these',
  })
  when?: Judgement[] | null;
}

const offset = { min: -1000, max: 1000 };
export class ReportingCalendarDraft {
  @Uuid() planId: string;
  @Uuid({ many: true, optional: true, description: 'Further plans whose bodies answer in the same rounds' })
  alsoPlanIds?: string[];
  @Text({ max: 200 }) title: string;
  @Text({ max: 200, description: 'Who receives what is reported' }) audience: string;
  @OneOf('CalendarCadence', calendarCadences) cadence: CalendarCadence;
  @Day({ description: 'First day of the first period' }) firstFrom: string;
  @Count({ ...offset, description: 'Days after the last day of a period; negative: before' }) opensAfter: number;
  @Count({ ...offset }) dueAfter: number;
  @Count({ ...offset, optional: true, nullable: true }) freezesAfter?: number | null;
  @OneOf('ReporterKind', reporterKinds, { optional: true }) reporters?: ReporterKind;
  @Uuid({ many: true, optional: true, description: 'With chosen: who reports' }) bodyIds?: string[];
  @Part(() => ReportQuestion, { many: true, optional: true, description: 'Absent: the product’s own questions' })
  form?: ReportQuestion[];
  @Flag({ optional: true, description: 'False: no further round is made; planned ones fall away' }) isActive?: boolean;
}
export class ReportingCalendarChanges extends PartialType(ReportingCalendarDraft, { skipNullProperties: false }) {}

export class ReportingCalendarView {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() planId: string;
  @Uuid({ many: true }) alsoPlanIds: string[];
  @Text() title: string;
  @Text() audience: string;
  @OneOf('CalendarCadence', calendarCadences) cadence: CalendarCadence;
  @Day() firstFrom: string;
  @Count(offset) opensAfter: number;
  @Count(offset) dueAfter: number;
  @Count({ ...offset, nullable: true }) freezesAfter: number | null;
  @OneOf('ReporterKind', reporterKinds) reporters: ReporterKind;
  @Uuid({ many: true }) bodyIds: string[];
  @Part(() => ReportQuestion, { many: true }) form: ReportQuestion[];
  @Flag() isActive: boolean;
  @Count({ description: 'Rounds made from it that have not opened yet' }) planned: number;
  @Day({ nullable: true, description: 'Opening of the next of them' }) nextOpensOn: string | null;
}
