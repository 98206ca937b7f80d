import { cautions } from '@mufakat/planning/figures/together';
import { reportStates } from '@mufakat/planning/lifecycles/report';
import { reportingRoundStates } from '@mufakat/planning/lifecycles/reporting-round';
import type { Translated } from '@mufakat/planning/records/record';
import { type ReasonCode, statusReasons } from '@mufakat/planning/status/reasons';
import { judgements, statuses } from '@mufakat/planning/status/scale';
import { proofLevels, proofs } from '@mufakat/planning/status/proof';
import { Count, Day, Decimal, Flag, Json, OneOf, Part, Text, Uuid, Words } from '../platform/http/fields.js';
import { FigureView } from '../platform/http/figure.dto.js';
import { CoverageView, DenominatorView, GroupView, StatusFiguresView, RoundNamedView } from './figures.dto.js';
import { type Extent, extents } from './released.rules.js';

export class ReasonView {
  @OneOf('ReasonCode', Object.keys(statusReasons)) code: ReasonCode;
  @Json({ as: 'texts' }) params: Readonly<Record<string, string>>;
}
export class HintView {
  @OneOf('Judgement', judgements) status: string;
  @Part(() => ReasonView, { many: true }) reasons: readonly ReasonView[];
}

/** An action with its status and why; reporter, verifier and system stand side by side. */
export class LastVerifiedView {
  @OneOf('Status', statuses) status: string;
  @OneOf('Proof', proofs) proof: string;
  @OneOf('ProofLevel', proofLevels) proofLevel: string;
  @Uuid() round: string;
}

export class ActionProgressView {
  @Uuid() id: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Uuid({ nullable: true }) pillar: string | null;
  @Uuid({ nullable: true, description: 'First lead' }) body: string | null;
  @Day({ nullable: true }) startsOn: string | null;
  @Day({ nullable: true }) endsOn: string | null;
  @Words({ nullable: true }) place: Translated | null;
  @OneOf('Status', statuses) status: string;
  @Part(() => ReasonView, { many: true }) reasons: readonly ReasonView[];
  @Day({ optional: true, description: 'Of the report the status rests on' }) asOf?: string;
  @Uuid({ optional: true }) round?: string;
  @Flag({ optional: true, description: 'Rests on a report nobody has verified' }) provisional?: boolean;
  @OneOf('Proof', proofs, { optional: true }) proof?: string;
  @OneOf('ProofLevel', proofLevels, { optional: true }) proofLevel?: string;
  @OneOf('Judgement', judgements, { optional: true }) judgement?: string;
  @OneOf('Judgement', judgements, { optional: true }) verifier?: string;
  @Text({ nullable: true }) verifierNote: string | null;
  @Part(() => HintView, { optional: true }) hint?: HintView;
  @Flag() isVacant: boolean;
  @Part(() => LastVerifiedView, { optional: true, description: 'Of the newest verified report' })
  lastVerified?: LastVerifiedView;
}

export class RoundProgressView extends RoundNamedView {
  @Uuid() id: string;
  @Day() opensOn: string;
  @OneOf('ReportingRoundState', reportingRoundStates) state: string;
  @Part(() => FigureView, { description: 'Reports given of reports owed' }) response: FigureView;
}

const overdueKinds = ['report', 'action'] as const;
export class OverdueView {
  @OneOf('OverdueKind', overdueKinds) kind: (typeof overdueKinds)[number];
  @Uuid({ description: 'The report, or the action' }) id: string;
  @Words({ nullable: true }) title: Translated | null;
  @Uuid({ nullable: true }) body: string | null;
  @Uuid({ nullable: true }) round: string | null;
  @Day() dueOn: string;
  @Count() daysLate: number;
  @Flag() isVacant: boolean;
}

export class IndicatorFigureView extends FigureView {
  @Day({ many: true }) periods: readonly string[];
  @Json({ many: true, description: 'The values that are rolled up' }) parts: readonly object[];
  @Json({ many: true, description: 'What is taken off because it stands in several values' })
  overlaps: readonly object[];
  @Json({
    optional: true,
    description: 'Of a computed figure: its text, its inputs with their values, what is missing',
  })
  formula?: object;
  @Json({ description: 'The indicator’s rules of roll-up' }) rule: object;
  @Part(() => CoverageView) periodsReported: CoverageView;
  @Part(() => CoverageView) bodiesReported: CoverageView;
  @OneOf('Caution', cautions, { many: true }) cautions: readonly string[];
}
export class ValueProgressView {
  @Uuid() id: string;
  @Uuid() indicator: string;
  @Uuid({ nullable: true, description: 'Null: measured outside the reports' }) round: string | null;
  @Uuid() body: string;
  @Day({ description: 'Last day of the round’s period' }) period: string;
  @OneOf('ReportState', reportStates, { nullable: true }) state: string | null;
  @OneOf('Proof', proofs) proof: string;
  @OneOf('ProofLevel', proofLevels) proofLevel: string;
  @Day({ nullable: true, description: 'When it took the place of an earlier value' }) correctedOn: string | null;
  @Decimal({ nullable: true }) value: string | null;
  @Decimal({ nullable: true }) numerator: string | null;
  @Decimal({ nullable: true }) denominator: string | null;
  @Text({ nullable: true }) words: string | null;
  @Text({ nullable: true }) sex: string | null;
  @Text({ nullable: true }) age: string | null;
  @Text({ nullable: true }) axis: string | null;
  @Text({ nullable: true }) category: string | null;
  @Count({ description: 'Pieces of evidence behind it' }) evidence: number;
}
export class AchievementView {
  @Decimal({ description: 'Per cent of the way from the baseline' }) percent: string;
  @Day({ description: 'Of the last target due' }) dueOn: string;
}
export class TargetView {
  @Uuid({ optional: true }) id?: string;
  @Day({ optional: true, description: 'First day of the period it is for' }) startsOn?: string;
  @Day({ optional: true }) dueOn?: string;
  @Decimal({ optional: true }) value?: string;
  @Words({ optional: true }) note?: Translated;
}
export class IndicatorProgressView {
  @Uuid() id: string;
  @Text({ optional: true }) code?: string;
  @Uuid() parent: string;
  @Uuid({ optional: true }) action?: string;
  @Words({ optional: true }) title?: Translated;
  @Words({ optional: true }) unit?: Translated;
  @Text({ optional: true }) format?: string;
  @Text({ optional: true }) level?: string;
  @Text({ optional: true }) direction?: string;
  @Text({ optional: true }) accumulation?: string;
  @Text({ optional: true }) acrossBodies?: string;
  @Decimal({ optional: true }) baselineValue?: string;
  @Decimal({ optional: true }) baselineNumerator?: string;
  @Decimal({ optional: true }) baselineDenominator?: string;
  @Day({ optional: true }) baselineOn?: string;
  @Text({ optional: true }) baselineSource?: string;
  @Day({ optional: true, description: 'The baseline is being built until then' }) baselineExpectedOn?: string;
  @Count({ optional: true }) decimals?: number;
  @Flag({ optional: true }) mayDoubleCount?: boolean;
  @Count({ optional: true }) amberThreshold?: number;
  @Count({ optional: true }) redThreshold?: number;
  @Text({ optional: true, max: 1000 }) formula?: string;
  @Part(() => TargetView, { many: true }) targets: readonly TargetView[];
  @Part(() => IndicatorFigureView) figure: IndicatorFigureView;
  @OneOf('Proof', proofs, { nullable: true, description: 'The weakest among the values in the figure' })
  proof: string | null;
  @OneOf('ProofLevel', proofLevels, { nullable: true, description: 'The weakest among the values in the figure' })
  proofLevel: string | null;
  @Day({ nullable: true, description: 'The newest correction among the values in the figure' })
  correctedOn: string | null;
  @Part(() => AchievementView, { nullable: true }) achievement: AchievementView | null;
  @Part(() => ValueProgressView, { many: true }) values: readonly ValueProgressView[];
}

/** A step of the plan’s own scale and what it counts as. */
export class ScaleStepView {
  @Text() code: string;
  @Words() label: Translated;
  @OneOf('Judgement', judgements) status: string;
  @Text({ many: true, optional: true, description: 'Steps taken out that are read as this one' })
  formerly?: readonly string[];
}
export class PlanProgressView {
  @Uuid() plan: string;
  @Words({ nullable: true }) title: Translated | null;
  @Count() revision: number;
  @Count() factsRevision: number;
  @Day() asOf: string;
  @OneOf('Extent', extents, { description: 'whole; rows: without what is restricted; figures: numbers without rows' })
  extent: Extent;
  @Part(() => ScaleStepView, { many: true }) scale: readonly ScaleStepView[];
  @Part(() => RoundProgressView, { nullable: true }) currentRound: RoundProgressView | null;
  @Part(() => RoundProgressView, { many: true }) rounds: readonly RoundProgressView[];
  @Part(() => DenominatorView, { many: true, description: 'byPillar and byBody divide the first' })
  denominators: readonly DenominatorView[];
  @Part(() => GroupView, { many: true }) byPillar: readonly GroupView[];
  @Part(() => GroupView, { many: true }) byBody: readonly GroupView[];
  @Part(() => ActionProgressView, { many: true, description: 'The rows of the figures are places in this list' })
  actions: readonly ActionProgressView[];
  @Part(() => OverdueView, { many: true }) overdue: readonly OverdueView[];
  @Part(() => IndicatorProgressView, { many: true }) indicators: readonly IndicatorProgressView[];
  @Json({ as: 'wordsById', description: 'Names of bodies by id' }) bodies: Readonly<Record<string, Translated>>;
}

export class RegionMemberView {
  @Uuid() id: string;
  @Text() code: string;
  @Words() name: Translated;
  @Uuid({ many: true, description: 'Plans released to the reader; none: nothing was released' })
  plans: readonly string[];
}
export class RegionPlanView {
  @Uuid() id: string;
  @Uuid() jurisdiction: string;
  @Text() kind: string;
  @Words({ nullable: true }) title: Translated | null;
  @OneOf('Extent', extents) extent: Extent;
  @Part(() => StatusFiguresView) byStatus: StatusFiguresView;
  @Part(() => DenominatorView, { many: true, description: 'Adopted, in play, committed' })
  denominators: readonly DenominatorView[];
  @Part(() => GroupView, { many: true }) byPillar: readonly GroupView[];
  @Part(() => GroupView, { many: true }) byBody: readonly GroupView[];
  @Part(() => FigureView, { nullable: true }) response: FigureView | null;
}
export class RegionProgressView {
  @Uuid() id: string;
  @Words() name: Translated;
  @Day() asOf: string;
  @Part(() => RegionMemberView, { many: true }) members: readonly RegionMemberView[];
  @Uuid({ many: true, description: 'The rows of the figures are places in this list' }) rowIds: readonly string[];
  @Part(() => StatusFiguresView, { description: 'Over the plans released' }) byStatus: StatusFiguresView;
  @Part(() => DenominatorView, { many: true, description: 'Adopted, in play, committed, over the plans released' })
  denominators: readonly DenominatorView[];
  @Part(() => GroupView, { many: true }) byBody: readonly GroupView[];
  @Part(() => RegionPlanView, { many: true }) plans: readonly RegionPlanView[];
}
