import { cautions } from '@mufakat/planning/figures/together';
import { leftOutReasons } from '@mufakat/planning/figures/plans-together';
import type { Translated } from '@mufakat/planning/records/record';
import { type Proof, type ProofLevel, proofLevels, proofs } from '@mufakat/planning/status/proof';
import { type Light, lights } from '@mufakat/planning/status/facts';
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
  Words,
} from '../../platform/http/fields.js';
import { FigureView } from '../../platform/http/figure.dto.js';
import { CoverageView } from '../figures.dto.js';
import { IndicatorFigureView, IndicatorProgressView, TargetView } from '../progress.dto.js';
import { type Extent, extents } from '../released.rules.js';

export class ThresholdsView {
  @Count({ description: 'Per cent of the way' }) amberBelow: number;
  @Count() redBelow: number;
}
export class TargetResultView extends TargetView {
  @Decimal({ nullable: true, description: 'What had been reached by its day' }) reached: string | null;
  @Decimal({ nullable: true, description: 'Per cent of the way from the baseline' }) percent: string | null;
  @OneOf('Light', lights, { nullable: true, description: 'Once it is due' }) light: Light | null;
}
export class TrendPointView {
  @Day({ description: 'Last day' }) period: string;
  @Uuid({ many: true, description: 'Rounds that ask for it' }) rounds: readonly string[];
  @Part(() => IndicatorFigureView, { description: 'Of this period alone' }) own: IndicatorFigureView;
  @Part(() => IndicatorFigureView, { description: 'Of all periods up to it' }) upTo: IndicatorFigureView;
  @OneOf('Proof', proofs, { nullable: true, description: 'The weakest among the values up to it' })
  proof: Proof | null;
  @OneOf('ProofLevel', proofLevels, { nullable: true }) proofLevel: ProofLevel | null;
}
export class EntryShownView {
  @Uuid() id: string;
  @Uuid() indicator: string;
  @Uuid() body: string;
  @OneOf('IndicatorEntryKind', ['measured', 'overlap']) kind: string;
  @Day() period: string;
  @Decimal({ nullable: true }) value: string | null;
  @Decimal({ nullable: true }) numerator: string | null;
  @Decimal({ nullable: true }) denominator: string | null;
  @Text({ nullable: true }) words: string | null;
  @Text({ description: 'Source, or why it is counted twice' }) reason: string;
  @Text() author: string;
  @Instant() givenAt: string;
  @Text({ nullable: true }) withdrawnReason: string | null;
}
export class IndicatorToldView {
  @Words({ optional: true }) definition?: Translated;
  @Words({ optional: true, description: 'Shown beside every figure of the indicator' }) limits?: Translated;
  @Words({ optional: true }) meansOfVerification?: Translated;
  @Words({ optional: true }) numeratorLabel?: Translated;
  @Words({ optional: true }) denominatorLabel?: Translated;
  @Text({ optional: true }) frequency?: string;
  @Text({ many: true, optional: true }) choices?: readonly string[];
  @Text({ many: true, optional: true }) disaggregation?: readonly string[];
  @Text({ many: true, optional: true }) requiredCuts?: readonly string[];
}
export class LeftOutView {
  @Uuid() indicator: string;
  @OneOf('LeftOut', leftOutReasons) why: string;
}
export class PlansFigureView extends FigureView {
  @Json({ description: 'The rule of the indicator above' }) rule: object;
  @Text() format: string;
  @Words({ nullable: true }) unitOf: Translated | null;
  @Json({ many: true, description: 'The indicators of the plans, each with its value' }) parts: readonly object[];
  @OneOf('Proof', proofs, { nullable: true, description: 'The weakest among the parts that count' })
  proof: Proof | null;
  @OneOf('ProofLevel', proofLevels, { nullable: true }) proofLevel: ProofLevel | null;
  @Part(() => LeftOutView, { many: true, description: 'Shown and not counted' }) leftOut: readonly LeftOutView[];
  @Part(() => CoverageView) plansReported: CoverageView;
  @OneOf('Caution', cautions, { many: true }) cautions: readonly string[];
}
export class OverPlansView {
  @Part(() => PlansFigureView) figure: PlansFigureView;
  @Json({ as: 'wordsById', description: 'Titles of plans by id' }) plans: Readonly<Record<string, Translated>>;
}
export class IndicatorResultView extends IndicatorProgressView {
  @Part(() => IndicatorToldView, { optional: true }) told?: IndicatorToldView;
  @Part(() => ThresholdsView) thresholds: ThresholdsView;
  @OneOf('Light', lights, { nullable: true }) light: Light | null;
  @Flag({ description: 'Its baseline is not known yet; no target is asked meanwhile' }) isBeingBuilt: boolean;
  @Part(() => TargetResultView, { many: true }) override targets: readonly TargetResultView[];
  @Part(() => TrendPointView, { many: true }) trend: readonly TrendPointView[];
  @Part(() => EntryShownView, { many: true, description: 'Measured elsewhere, and overlaps; withdrawn ones too' })
  entries: readonly EntryShownView[];
  @Part(() => OverPlansView, { nullable: true, description: 'Over plans that measure the same, open to the reader' })
  overPlans: OverPlansView | null;
}
export class PlaceView {
  @Uuid() id: string;
  @Text() kind: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
}
export class ResultsRoundView {
  @Uuid() id: string;
  @Text() title: string;
  @Day() periodTo: string;
}
export class PlanResultsView {
  @Uuid() plan: string;
  @Words({ nullable: true }) title: Translated | null;
  @Count() revision: number;
  @Count() factsRevision: number;
  @Day() asOf: string;
  @OneOf('Extent', extents) extent: Extent;
  @Part(() => IndicatorResultView, { many: true }) indicators: readonly IndicatorResultView[];
  @Part(() => PlaceView, { many: true, description: 'What indicators stand under' }) places: readonly PlaceView[];
  @Part(() => ResultsRoundView, { many: true }) rounds: readonly ResultsRoundView[];
  @Json({ as: 'wordsById', description: 'Names of bodies by id' }) bodies: Readonly<Record<string, Translated>>;
}
