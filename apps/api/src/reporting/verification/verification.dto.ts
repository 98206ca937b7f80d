import type { Translated } from '@mufakat/planning/records/record';
import { riskRules, type RiskRule } from '@mufakat/planning/verification/risk';
import {
  Count,
  Day,
  Decimal,
  Flag,
  Instant,
  Json,
  OneOf,
  Part,
  Text,
  Uuid,
  WebAddress,
  Words,
} from '../../platform/http/fields.js';
import { ReportQuestion } from '../calendars/calendars.dto.js';
import { LineView, ReportScaleStep } from '../reporting.dto.js';

export class RiskView {
  @OneOf('RiskRule', riskRules) rule: RiskRule;
  @Json({ as: 'texts' }) params: Readonly<Record<string, string>>;
  @Uuid({ optional: true, description: 'Indicator it is about' }) indicator?: string;
}
/** A line that waits for the verifier, with everything that speaks for a second look at it. */
export class LineToVerifyView extends LineView {
  @Uuid() reportId: string;
  @Uuid() roundId: string;
  @Text() roundTitle: string;
  @Uuid() planId: string;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Uuid() bodyId: string;
  @Words() bodyName: Translated;
  @Instant() submittedAt: string;
  @Count() risk: number;
  @Part(() => RiskView, { many: true }) risks: readonly RiskView[];
  @Flag({ description: 'Four eyes, or two verifiers: this person cannot verify it' }) isForAnother: boolean;
  @Part(() => ReportQuestion, { many: true, description: 'What is asked of every action' }) form: ReportQuestion[];
  @Part(() => ReportScaleStep, { many: true }) scale: ReportScaleStep[];
}
export class LineToVerify {
  @Uuid() line: string;
  @Text({ optional: true, nullable: true, max: 60, description: 'The verifier’s own word, a step of the plan’s scale' })
  status?: string | null;
  @Text({ optional: true, nullable: true, max: 2000 }) reason?: string | null;
}
export class LinesToVerify {
  @Part(() => LineToVerify, { many: true, description: 'All or none' }) lines: LineToVerify[];
}
export class LineToReturn {
  @Uuid() line: string;
  @Text({ max: 2000 }) reason: string;
}
export class LinesToReturn {
  @Part(() => LineToReturn, { many: true }) lines: LineToReturn[];
}
export class LinesDone {
  @Count() lines: number;
  @Count({ description: 'Reports that are verified as a whole now' }) reports: number;
}
export class ConfirmationForm {
  @Uuid() bodyId: string;
  @Day() onDay: string;
  @Text({ max: 2000, description: 'How it was seen: visit, survey, audit …' }) how: string;
  @WebAddress({ optional: true, nullable: true, max: 2000 }) url?: string | null;
  @Uuid({ optional: true, nullable: true }) fileId?: string | null;
}
export class ValueCorrection {
  @Uuid() indicator: string;
  @Text({ optional: true, nullable: true }) sex?: string | null;
  @Text({ optional: true, nullable: true, max: 40 }) age?: string | null;
  @Text({ optional: true, nullable: true, max: 100 }) axis?: string | null;
  @Text({ optional: true, nullable: true, max: 200 }) category?: string | null;
  @Decimal({ optional: true, nullable: true }) value?: string | null;
  @Decimal({ optional: true, nullable: true }) numerator?: string | null;
  @Decimal({ optional: true, nullable: true }) denominator?: string | null;
  @Text({ optional: true, nullable: true, max: 2000 }) words?: string | null;
  @Text({ max: 2000 }) reason: string;
}
export class VerificationPolicyView {
  @Flag({ description: 'Who entered or submitted a line does not verify it' }) fourEyes: boolean;
  @Count({ min: 1, max: 2, description: 'How many people verify a line' }) verifiers: number;
}
