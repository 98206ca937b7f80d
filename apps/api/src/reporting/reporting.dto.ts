import { type Sex, sexes } from '@mufakat/planning/figures/participation';
import { reportStates, type ReportState } from '@mufakat/planning/lifecycles/report';
import { reportingRoundStates, type ReportingRoundState } from '@mufakat/planning/lifecycles/reporting-round';
import { reportLineStates, type ReportLineState } from '@mufakat/planning/lifecycles/report-line';
import { type Proof, type ProofLevel, proofLevels, proofs } from '@mufakat/planning/status/proof';
import type { Translated } from '@mufakat/planning/records/record';
import { ReportQuestion } from './calendars/calendars.dto.js';
import { judgements, type Judgement } from '@mufakat/planning/status/scale';
import { Count, Day, Decimal, Flag, Instant, Json, OneOf, Part } from '../platform/http/fields.js';
import { Text, Uuid, WebAddress, Words } from '../platform/http/fields.js';

const longest = 20_000;

export class ValueGivenForm {
  @Uuid() indicator: string;
  @Decimal({ optional: true, nullable: true, description: 'Null: not known. 0 is a value' }) value?: string | null;
  @Decimal({ optional: true, nullable: true }) numerator?: string | null;
  @Decimal({ optional: true, nullable: true }) denominator?: string | null;
  @Text({ optional: true, nullable: true, max: 2000 }) words?: string | null;
  @OneOf('Sex', sexes, { optional: true, nullable: true }) sex?: Sex | null;
  @Text({ optional: true, nullable: true, max: 40 }) age?: string | null;
  @Text({ optional: true, nullable: true, max: 100, description: 'An axis of the indicator’s own, with `category`' })
  axis?: string | null;
  @Text({ optional: true, nullable: true, max: 200 }) category?: string | null;
  @Text({ optional: true, nullable: true, max: 2000 }) note?: string | null;
}
export class EvidenceForm {
  @Uuid({ optional: true, nullable: true }) fileId?: string | null;
  @WebAddress({ optional: true, nullable: true, max: 2000 }) url?: string | null;
  @Text({ max: 300 }) title: string;
}
export class LineForm {
  @Uuid() action: string;
  @Flag({ optional: true, description: 'As last time: judgement and words are taken over' }) noChange?: boolean;
  @Text({ optional: true, nullable: true, max: 60, description: 'A step of the plan’s scale' }) judgement?:
    string | null;
  @Text({ optional: true, nullable: true, max: longest }) narrative?: string | null;
  @Text({ optional: true, nullable: true, max: longest }) challenge?: string | null;
  @Text({ optional: true, nullable: true, max: longest }) nextStep?: string | null;
  @Text({ optional: true, nullable: true, max: longest }) helpNeeded?: string | null;
  @Text({ optional: true, nullable: true, max: 2000, description: 'Why there is nothing to report' }) nothingReason?:
    string | null;
  @Text({ optional: true, nullable: true, max: 2000, description: 'Why something completed has no evidence' })
  noEvidenceReason?: string | null;
  @Json({ as: 'texts', optional: true, description: 'To the round’s own questions, by code; replaces all of them' })
  answers?: Record<string, string>;
  @Part(() => ValueGivenForm, { many: true, optional: true, description: 'Replaces the line’s values' })
  values?: ValueGivenForm[];
  @Part(() => EvidenceForm, { many: true, optional: true, description: 'Replaces the line’s evidence' })
  evidence?: EvidenceForm[];
  @Uuid({ many: true, optional: true, description: 'Updates of initiatives taken over into it; replaces the list' })
  takenFrom?: string[];
}
export class ReportChanges {
  @Part(() => LineForm, { many: true }) lines: LineForm[];
}
export class ReportSentBack {
  @Text({ max: 2000 }) reason: string;
}
export class StandInRequest {
  @Text({ max: 2000, description: 'How the body told it, such as by telephone' }) reason: string;
}
export class LineReason {
  @Uuid() action: string;
  @Text({ max: 2000 }) reason: string;
}
export class ReportReturn {
  @Part(() => LineReason, { many: true }) lines: LineReason[];
}
export class LineVerdict {
  @Uuid() action: string;
  @Text({ optional: true, nullable: true, max: 60, description: 'The verifier’s own word, a step of the plan’s scale' })
  status?: string | null;
  @Text({ optional: true, nullable: true, max: 2000 }) reason?: string | null;
}
export class ReportVerification {
  @Part(() => LineVerdict, { many: true, optional: true }) lines?: LineVerdict[];
}

/** As it stood before a correction. */
export class ReplacedValueView {
  @Decimal({ nullable: true }) value: string | null;
  @Decimal({ nullable: true }) numerator: string | null;
  @Decimal({ nullable: true }) denominator: string | null;
  @Text({ nullable: true }) words: string | null;
  @Text() reason: string;
  @Instant() replacedAt: string;
  @Text() replacedByName: string;
  @Flag({ description: 'Its round was frozen then' }) wasOfficial: boolean;
}
export class ValueView {
  @Uuid() indicator: string;
  @Decimal({ nullable: true }) value: string | null;
  @Decimal({ nullable: true }) numerator: string | null;
  @Decimal({ nullable: true }) denominator: string | null;
  @Text({ nullable: true }) words: string | null;
  @OneOf('Sex', sexes, { nullable: true }) sex: Sex | null;
  @Text({ nullable: true }) age: string | null;
  @Text({ nullable: true }) axis: string | null;
  @Text({ nullable: true }) category: string | null;
  @Text({ nullable: true }) note: string | null;
  @Instant({ nullable: true }) correctedAt: string | null;
  @Part(() => ReplacedValueView, { many: true, description: 'Newest first' }) replaced: ReplacedValueView[];
}
/** What another body than the reporter has seen for itself. */
export class ConfirmationView {
  @Uuid() id: string;
  @Uuid() bodyId: string;
  @Words() bodyName: Translated;
  @Day() onDay: string;
  @Text() how: string;
  @Text({ nullable: true }) url: string | null;
  @Uuid({ nullable: true }) fileId: string | null;
  @Text({ description: 'Who recorded it' }) byName: string;
}
export class EvidenceView {
  @Uuid() id: string;
  @Uuid({ nullable: true }) fileId: string | null;
  @Text({ nullable: true }) url: string | null;
  @Text() title: string;
  @Text({ nullable: true, description: 'Of a file' }) mediaType: string | null;
}
export class LineBefore {
  @Text() round: string;
  @Text({ nullable: true }) judgement: string | null;
  @OneOf('Proof', proofs, { description: 'How far it has come since' }) proof: Proof;
  @OneOf('ProofLevel', proofLevels) proofLevel: ProofLevel;
  @Text({ nullable: true }) narrative: string | null;
  @Part(() => ValueView, { many: true }) values: ValueView[];
}
/** Everything the same body said of the action last time. */
export class LineLastTime extends LineBefore {
  @Text({ nullable: true, max: longest }) challenge: string | null;
  @Text({ nullable: true, max: longest }) nextStep: string | null;
  @Text({ nullable: true, max: longest }) helpNeeded: string | null;
  @Text({ nullable: true }) nothingReason: string | null;
  @Text({ nullable: true }) noEvidenceReason: string | null;
  @Json({ as: 'texts', description: 'To that round’s own questions, by code' }) answers: Record<string, string>;
  @Part(() => EvidenceView, { many: true }) evidence: EvidenceView[];
}
export class LineTarget {
  @Day({ nullable: true }) dueOn: string | null;
  @Decimal({ nullable: true }) value: string | null;
}
export class LineIndicatorView {
  @Uuid() id: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Words({ nullable: true }) unit: Translated | null;
  @Text({ nullable: true }) format: string | null;
  @Count({ nullable: true }) decimals: number | null;
  @Text({ nullable: true }) acrossBodies: string | null;
  @Text({ nullable: true }) accumulation: string | null;
  @Text({ many: true, description: 'Of a value list' }) choices: string[];
  @Text({ many: true }) disaggregation: string[];
  @Text({ many: true }) requiredCuts: string[];
  @Flag() mayDoubleCount: boolean;
  @Words({ nullable: true }) limits: Translated | null;
  @Words({ nullable: true }) numeratorLabel: Translated | null;
  @Words({ nullable: true }) denominatorLabel: Translated | null;
  @Part(() => LineTarget, { many: true }) targets: LineTarget[];
}
export class LineView {
  @Uuid() id: string;
  @Uuid() action: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Words({ nullable: true, description: 'Pillar the action stands under' }) pillar: Translated | null;
  @Day({ nullable: true }) startsOn: string | null;
  @Day({ nullable: true }) endsOn: string | null;
  @Count() rank: number;
  @Flag() isGiven: boolean;
  @Flag() noChange: boolean;
  @Text({ nullable: true }) judgement: string | null;
  @Text({ nullable: true, max: longest }) narrative: string | null;
  @Text({ nullable: true, max: longest }) challenge: string | null;
  @Text({ nullable: true, max: longest }) nextStep: string | null;
  @Text({ nullable: true, max: longest }) helpNeeded: string | null;
  @Text({ nullable: true }) nothingReason: string | null;
  @Text({ nullable: true }) noEvidenceReason: string | null;
  @Json({ as: 'texts', description: 'To the round’s own questions, by code' }) answers: Record<string, string>;
  @Text({ nullable: true }) returnReason: string | null;
  @Text({ nullable: true }) verifierStatus: string | null;
  @Text({ nullable: true }) verifierNote: string | null;
  @OneOf('ReportLineState', reportLineStates, { nullable: true, description: 'Null until the report is given' })
  state: ReportLineState | null;
  @OneOf('Proof', proofs, { nullable: true }) proof: Proof | null;
  @OneOf('ProofLevel', proofLevels, { nullable: true }) proofLevel: ProofLevel | null;
  @Instant({ nullable: true }) verifiedAt: string | null;
  @Text({ nullable: true }) verifiedByName: string | null;
  @Instant({ nullable: true, description: 'By the first of two verifiers' }) firstVerifiedAt: string | null;
  @Text({ nullable: true }) firstVerifiedByName: string | null;
  @Part(() => ConfirmationView, { many: true }) confirmations: ConfirmationView[];
  @Instant({ nullable: true, description: 'When its words came by a link of a letter' }) byLinkAt: string | null;
  @Text({ nullable: true }) byLinkName: string | null;
  @Part(() => LineLastTime, { nullable: true }) before: LineLastTime | null;
  @Part(() => LineLastTime, {
    nullable: true,
    description:
      'For the body that writes a returned line anew: what everybody else reads, and every figure counts, until it is sent again',
  })
  asSent: LineLastTime | null;
  @Part(() => LineIndicatorView, { many: true }) indicators: LineIndicatorView[];
  @Part(() => ValueView, { many: true }) values: ValueView[];
  @Part(() => EvidenceView, { many: true }) evidence: EvidenceView[];
  @Uuid({ many: true, description: 'Updates of initiatives taken over into it' }) takenFrom: string[];
}
export class ReportSummary {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() roundId: string;
  @Text() roundTitle: string;
  @OneOf('ReportingRoundState', reportingRoundStates) roundState: ReportingRoundState;
  @Day() periodFrom: string;
  @Day() periodTo: string;
  @Day() dueOn: string;
  @Uuid({ nullable: true, description: 'Shared by the reports that a body gives on one page' }) jointId: string | null;
  @Uuid() planId: string;
  @Uuid() jurisdictionId: string;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Uuid() bodyId: string;
  @Words() bodyName: Translated;
  @OneOf('ReportState', reportStates) state: ReportState;
  @Flag({ description: 'Nobody holds the duty to report' }) isVacant: boolean;
  @Count() actions: number;
  @Instant({ nullable: true }) submittedAt: string | null;
  @Instant({ nullable: true }) verifiedAt: string | null;
  @Instant({ nullable: true }) handedInAt: string | null;
  @Text({ nullable: true }) handedInByName: string | null;
  @Text({ nullable: true }) submittedByName: string | null;
  @Words({ nullable: true, description: 'The post in whose place somebody else sent it' })
  forPostName: Translated | null;
  @Text({ nullable: true, description: 'By whose delegation it was handed in or sent' })
  delegatedByName: string | null;
  @Uuid({ nullable: true, description: 'Who writes it in the place of a post of the body' }) standInId: string | null;
  @Text({ nullable: true }) standInName: string | null;
  @Text({ nullable: true }) standInReason: string | null;
  @Text({ nullable: true, description: 'Why the body’s own officer sent it back; for the body alone' })
  clearanceReason: string | null;
}
/** A step of the plan’s own status scale and what it counts as. */
export class ReportScaleStep {
  @Text() code: string;
  @Words() label: Translated;
  @OneOf('Judgement', judgements) status: Judgement;
  @Text({ many: true, optional: true, description: 'Steps taken out that are read as this one' })
  formerly?: readonly string[];
}
export class ReportView extends ReportSummary {
  @Part(() => ReportQuestion, { many: true, description: 'What is asked of every action' }) form: ReportQuestion[];
  @Part(() => ReportScaleStep, { many: true }) scale: ReportScaleStep[];
  @Part(() => LineView, { many: true }) lines: LineView[];
  @Text({ many: true, description: 'Who of the body clears it before it leaves; empty where nobody does' })
  clearingOfficers: string[];
}
