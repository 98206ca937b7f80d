import {
  type EvaluationKind,
  evaluationKinds,
  type FollowUpStep,
  followUpSteps,
  type RecommendationPriority,
  recommendationPriorities,
  type RecommendationStanding,
  recommendationStandings,
  type ResponseAnswer,
  responseAnswers,
} from '@mufakat/planning/evaluations/evaluation';
import { type FactKind, factKinds } from '@mufakat/planning/evaluations/fact-sheet';
import { evaluationStates, type EvaluationState } from '@mufakat/planning/lifecycles/evaluation';
import type { Translated } from '@mufakat/planning/records/record';
import { type Proof, type ProofLevel, proofLevels, proofs } from '@mufakat/planning/status/proof';
import { Count, Day, Decimal, Flag, Instant, OneOf, Part, Text, Uuid, Words } from '../platform/http/fields.js';
import { FigureView, ProofCountsView } from '../platform/http/figure.dto.js';

export class EvaluationDraft {
  @Uuid() planId: string;
  @OneOf('EvaluationKind', evaluationKinds) kind: EvaluationKind;
  @Text({ max: 300 }) title: string;
  @Uuid({ optional: true, nullable: true, description: 'The body that evaluates; or a team by name' })
  evaluatorBodyId?: string | null;
  @Text({ optional: true, nullable: true, max: 300 }) evaluatorName?: string | null;
  @Flag({ optional: true }) isExternal?: boolean;
  @Text({ optional: true, nullable: true, max: 20_000, description: 'Terms of reference' }) terms?: string | null;
  @Uuid({ optional: true, nullable: true }) termsFileId?: string | null;
  @Text({ many: true, optional: true, max: 100, description: 'Absent: the six of OECD-DAC' }) criteria?: string[];
  @Count({
    optional: true,
    min: 1,
    description: 'Frozen version it looks at; absent: the one in force, else the newest',
  })
  planVersion?: number;
  @Day() periodFrom: string;
  @Day() periodTo: string;
  @Day({ optional: true, nullable: true }) reportDueOn?: string | null;
  @Day({ optional: true, nullable: true }) responseDueOn?: string | null;
}

export class EvaluationChanges {
  @Text({ optional: true, max: 300 }) title?: string;
  @Uuid({ optional: true, nullable: true }) evaluatorBodyId?: string | null;
  @Text({ optional: true, nullable: true, max: 300 }) evaluatorName?: string | null;
  @Flag({ optional: true }) isExternal?: boolean;
  @Text({ optional: true, nullable: true, max: 20_000 }) terms?: string | null;
  @Uuid({ optional: true, nullable: true }) termsFileId?: string | null;
  @Text({ optional: true, nullable: true, max: 20_000 }) summary?: string | null;
  @Uuid({ optional: true, nullable: true }) reportFileId?: string | null;
  @Text({ many: true, optional: true, max: 100 }) criteria?: string[];
  @Day({ optional: true }) periodFrom?: string;
  @Day({ optional: true }) periodTo?: string;
  @Day({ optional: true, nullable: true }) reportDueOn?: string | null;
  @Day({ optional: true, nullable: true }) responseDueOn?: string | null;
  @Uuid({ optional: true, many: true, description: 'Bodies that read it before it is final' })
  draftSharedWith?: string[];
}

export class EvaluationMoveRequest {
  @Text({ max: 100 }) move: string;
  @Text({ optional: true, max: 2000 }) reason?: string;
}

export class FindingForm {
  @Text({ max: 100 }) criterion: string;
  @Text({ max: 10_000 }) text: string;
  @Text({ optional: true, nullable: true, max: 100, description: 'Where the evaluation rates' }) rating?: string | null;
  @Uuid({ optional: true, many: true, description: 'Actions and indicators it speaks of' }) records?: string[];
  @Text({ optional: true, many: true, max: 100, description: 'Keys of facts; they are kept with their rows' })
  facts?: string[];
  @Uuid({ optional: true, many: true, description: 'Reports it rests on' }) reports?: string[];
  @Text({ optional: true, many: true, max: 2000 }) links?: string[];
  @Flag({ optional: true }) isRestricted?: boolean;
}

export class RecommendationForm {
  @Text({ max: 10_000 }) text: string;
  @OneOf('RecommendationPriority', recommendationPriorities) priority: RecommendationPriority;
  @Uuid({ optional: true, many: true, description: 'To whom it is addressed' }) bodies?: string[];
  @Uuid({ optional: true, many: true, description: 'Actions and indicators it speaks of' }) records?: string[];
  @Uuid({ optional: true, many: true, description: 'Findings it follows from' }) findings?: string[];
  @Flag({ optional: true }) isRestricted?: boolean;
}
export class RecommendationsForm {
  @Part(() => RecommendationForm, { many: true }) recommendations: RecommendationForm[];
}

export class ResponseForm {
  @OneOf('ResponseAnswer', responseAnswers) answer: ResponseAnswer;
  @Text({ optional: true, nullable: true, max: 5000, description: 'Required unless it accepts, and to answer anew' })
  reason?: string | null;
  @Text({ optional: true, nullable: true, max: 5000, description: 'What is done; required where it accepts' })
  promise?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'Who does it' }) bodyId?: string | null;
  @Day({ optional: true, nullable: true }) dueOn?: string | null;
}

export class FollowUpForm {
  @OneOf('FollowUpStep', followUpSteps) step: FollowUpStep;
  @Text({ max: 5000 }) words: string;
  @Text({ optional: true, nullable: true, max: 2000, description: 'Where the evidence is' }) link?: string | null;
  @Uuid({ optional: true, nullable: true }) fileId?: string | null;
  @Day({ optional: true, description: 'Absent: today' }) onDay?: string;
}

export class CarriedForm {
  @Uuid() recommendation: string;
  @Uuid({ optional: true, description: 'A record of this plan that answers it' }) record?: string;
  @Uuid({ optional: true, description: 'Where a new action is made of it: a pillar, or the plan' }) under?: string;
}
export class CarriedForms {
  @Part(() => CarriedForm, { many: true }) carried: CarriedForm[];
}

export class NamedRecord {
  @Uuid() id: string;
  @Text() kind: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
}
export class NamedBody {
  @Uuid() id: string;
  @Words() name: Translated;
}

export class FactView {
  @Text() key: string;
  @OneOf('FactKind', factKinds) kind: FactKind;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Words({ nullable: true }) unit: Translated | null;
  @Part(() => FigureView) figure: FigureView;
  @OneOf('Proof', proofs, { nullable: true, optional: true, description: 'Of an indicator' }) proof?: Proof | null;
  @OneOf('ProofLevel', proofLevels, { nullable: true, optional: true }) proofLevel?: ProofLevel | null;
  @Part(() => ProofCountsView, { optional: true, description: 'Of a status; absent where nobody said a word' })
  proved?: ProofCountsView;
  @Decimal({ nullable: true }) baseline: string | null;
  @Decimal({ nullable: true, description: 'The last that was due' }) target: string | null;
}
export class FactSlipView {
  @Uuid() action: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Count({ min: -100_000, description: 'Its end lies so many days later than adopted; negative: earlier' })
  days: number;
}
export class FactDecisionView {
  @Day() on: string;
  @Text() act: string;
  @Words() bodyName: Translated;
  @Text({ nullable: true }) number: string | null;
  @Text({ nullable: true }) note: string | null;
}
export class FactSheetView {
  @Day() asOf: string;
  @Text({ nullable: true, description: 'The reporting round it stands in' }) round: string | null;
  @Part(() => FactView, { many: true }) facts: readonly FactView[];
  @Words({ many: true, description: 'Bodies that owed a report and gave none' }) silent: readonly Translated[];
  @Words({ many: true, description: 'Bodies where nobody holds the duty' }) vacant: readonly Translated[];
  @Part(() => FactSlipView, { many: true }) slips: readonly FactSlipView[];
  @Part(() => FactDecisionView, { many: true }) decisions: readonly FactDecisionView[];
}

export class EvidenceOfFinding {
  @Text() kind: string;
  @Text({ optional: true }) key?: string;
  @Text({ optional: true, nullable: true }) code?: string | null;
  @Words({ optional: true, nullable: true }) title?: Translated | null;
  @Part(() => FigureView, { optional: true }) figure?: FigureView;
  @OneOf('Proof', proofs, { nullable: true, optional: true }) proof?: Proof | null;
  @OneOf('ProofLevel', proofLevels, { nullable: true, optional: true }) proofLevel?: ProofLevel | null;
  @Part(() => ProofCountsView, { optional: true }) proved?: ProofCountsView;
  @Uuid({ optional: true }) report?: string;
  @Uuid({ optional: true }) roundId?: string;
  @Uuid({ optional: true }) bodyId?: string;
  @Words({ optional: true }) bodyName?: Translated;
  @Text({ optional: true }) roundTitle?: string;
  @Text({ optional: true }) url?: string;
}
export class FindingView {
  @Uuid() id: string;
  @Count() version: number;
  @Count() number: number;
  @Text() criterion: string;
  @Text() text: string;
  @Text({ nullable: true }) rating: string | null;
  @Part(() => NamedRecord, { many: true }) records: readonly NamedRecord[];
  @Part(() => EvidenceOfFinding, { many: true }) evidence: readonly EvidenceOfFinding[];
  @Flag() isRestricted: boolean;
}

export class ManagementResponseView {
  @Uuid() id: string;
  @OneOf('ResponseAnswer', responseAnswers) answer: ResponseAnswer;
  @Text({ nullable: true }) reason: string | null;
  @Text({ nullable: true }) promise: string | null;
  @Uuid({ nullable: true }) bodyId: string | null;
  @Words({ nullable: true }) bodyName: Translated | null;
  @Day({ nullable: true }) dueOn: string | null;
  @Text() givenByName: string;
  @Instant() givenAt: string;
}
export class RecommendationFollowUpView {
  @Uuid() id: string;
  @OneOf('FollowUpStep', followUpSteps) step: FollowUpStep;
  @Text() words: string;
  @Text({ nullable: true }) link: string | null;
  @Uuid({ nullable: true }) fileId: string | null;
  @Text({ nullable: true }) fileName: string | null;
  @Day() onDay: string;
  @Text() givenByName: string;
  @Instant() givenAt: string;
}
export class CarriedView {
  @Uuid() planId: string;
  @Words({ nullable: true }) planTitle: Translated | null;
  @Part(() => NamedRecord) record: NamedRecord;
}
export class RecommendationView {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() evaluationId: string;
  @Text() evaluationTitle: string;
  @Uuid() planId: string;
  @Count() number: number;
  @Text() text: string;
  @OneOf('RecommendationPriority', recommendationPriorities) priority: RecommendationPriority;
  @Part(() => NamedBody, { many: true }) bodies: readonly NamedBody[];
  @Part(() => NamedRecord, { many: true }) records: readonly NamedRecord[];
  @Uuid({ many: true }) findings: readonly string[];
  @Flag() isRestricted: boolean;
  @Part(() => ManagementResponseView, { nullable: true, description: 'The response that stands' })
  response: ManagementResponseView | null;
  @Part(() => ManagementResponseView, { many: true, description: 'Responses it replaced, newest first' })
  earlier: readonly ManagementResponseView[];
  @Part(() => RecommendationFollowUpView, { many: true, description: 'Newest first' })
  followUps: readonly RecommendationFollowUpView[];
  @Part(() => CarriedView, { many: true, description: 'What answers it in a successor' })
  carried: readonly CarriedView[];
  @OneOf('RecommendationStanding', recommendationStandings) standing: RecommendationStanding;
  @Flag({ description: 'The reader may say what became of it' }) mayFollowUp: boolean;
}

export class EvaluationMoveView {
  @Text() move: string;
  @OneOf('EvaluationState', evaluationStates) to: EvaluationState;
  @Flag() allowed: boolean;
  @Text({ many: true, description: 'Rules that stand in the way' }) obstacles: readonly string[];
  @Flag() needsReason: boolean;
}

export class EvaluationSummary {
  @Uuid() id: string;
  @Count() version: number;
  @Uuid() planId: string;
  @Words({ nullable: true }) planTitle: Translated | null;
  @OneOf('EvaluationKind', evaluationKinds) kind: EvaluationKind;
  @Text() title: string;
  @OneOf('EvaluationState', evaluationStates) state: EvaluationState;
  @Text({ nullable: true }) stateReason: string | null;
  @Uuid({ nullable: true }) evaluatorBodyId: string | null;
  @Words({ nullable: true }) evaluatorBodyName: Translated | null;
  @Text({ nullable: true }) evaluatorName: string | null;
  @Flag() isExternal: boolean;
  @Text({ nullable: true }) terms: string | null;
  @Uuid({ nullable: true }) termsFileId: string | null;
  @Text({ nullable: true }) termsFileName: string | null;
  @Text({ nullable: true }) summary: string | null;
  @Uuid({ nullable: true }) reportFileId: string | null;
  @Text({ nullable: true }) reportFileName: string | null;
  @Text({ many: true }) criteria: readonly string[];
  @Count() planVersion: number;
  @Text({ description: 'SHA-256 of the version it looks at' }) planVersionHash: string;
  @Day() periodFrom: string;
  @Day() periodTo: string;
  @Day({ nullable: true }) reportDueOn: string | null;
  @Day({ nullable: true }) responseDueOn: string | null;
  @Part(() => NamedBody, { many: true }) draftSharedWith: readonly NamedBody[];
  @Day({ nullable: true }) finalOn: string | null;
  @Instant() openedAt: string;
}

export class FollowUpFiguresView {
  @Part(() => FigureView) answered: FigureView;
  @Part(() => FigureView) accepted: FigureView;
  @Part(() => FigureView) done: FigureView;
}

export class EvaluationRights {
  @Flag() lead: boolean;
  @Flag() write: boolean;
  @Flag() respond: boolean;
}

export class EvaluationView extends EvaluationSummary {
  @Part(() => FactSheetView, { nullable: true, description: 'For readers of the plan itself' })
  facts: FactSheetView | null;
  @Part(() => FindingView, { many: true }) findings: readonly FindingView[];
  @Part(() => RecommendationView, { many: true }) recommendations: readonly RecommendationView[];
  @Part(() => FollowUpFiguresView) figures: FollowUpFiguresView;
  @Part(() => EvaluationMoveView, { many: true }) moves: readonly EvaluationMoveView[];
  @Part(() => EvaluationRights, { description: 'What the reader may do now' }) may: EvaluationRights;
}
