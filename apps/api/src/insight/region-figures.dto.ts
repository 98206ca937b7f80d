import type { Translated } from '@mufakat/planning/records/record';
import { type Proof, type ProofLevel, proofLevels, proofs } from '@mufakat/planning/status/proof';
import { Count, Day, Flag, Json, OneOf, Part, Text, Uuid, Words } from '../platform/http/fields.js';
import { FigureView } from '../platform/http/figure.dto.js';
import { IndicatorFigureView } from './progress.dto.js';
import { type Extent, extents } from './released.rules.js';
import { PlansFigureView } from './results/results.dto.js';
import { AnsweringView, SilentReportView, SlippedActionView } from './trend/trend.dto.js';

export class PlanNamedView {
  @Uuid() id: string;
  @Uuid() jurisdiction: string;
  @Words({ nullable: true }) title: Translated | null;
  @OneOf('Extent', extents) extent: Extent;
  @Flag({ description: 'A plan of the region itself' }) isRegional: boolean;
}
export class IndicatorOverRegionView {
  @Uuid() id: string;
  @Uuid({ description: 'The regional plan' }) plan: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Text({ optional: true }) level?: string;
  @Words({ optional: true }) unit?: Translated;
  @Text({ optional: true }) format?: string;
  @Part(() => IndicatorFigureView, { description: 'What the regional plan itself says' }) own: IndicatorFigureView;
  @OneOf('Proof', proofs, { nullable: true, description: 'Of what the regional plan itself says' })
  proof: Proof | null;
  @OneOf('ProofLevel', proofLevels, { nullable: true }) proofLevel: ProofLevel | null;
  @Part(() => PlansFigureView, { description: 'Over the plans of members aligned to it in full' })
  over: PlansFigureView;
  @Uuid({ many: true, description: 'Plans of members, open to the reader, without an indicator aligned to it' })
  unlinked: readonly string[];
}
/** Indicators of the regional plan with what the plans of its members give. */
export class RegionResultsView {
  @Uuid() id: string;
  @Words() name: Translated;
  @Day() asOf: string;
  @Part(() => PlanNamedView, {
    many: true,
    description: 'Released to the reader; with `figures` nothing of it is added',
  })
  plans: readonly PlanNamedView[];
  @Part(() => IndicatorOverRegionView, { many: true }) indicators: readonly IndicatorOverRegionView[];
}

export class PlanAnsweringView extends PlanNamedView {
  @Part(() => FigureView, { description: 'Reports given of those due, over all rounds' }) response: FigureView;
}
export class AnsweringOfPlanView {
  @Uuid() plan: string;
  @Count({ description: 'Reports given' }) given: number;
  @Count({ description: 'Reports due' }) due: number;
}
export class AnsweringInRegionView extends AnsweringView {
  @Part(() => AnsweringOfPlanView, { many: true, description: 'Plan by plan; they add to the figure' })
  parts: readonly AnsweringOfPlanView[];
}
export class SilentInRegionView extends SilentReportView {
  @Uuid() plan: string;
  @Text() roundTitle: string;
}
export class SlipInRegionView extends SlippedActionView {
  @Uuid() plan: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
}
/** Who answers, who is silent and what slips, over the plans released to the reader. */
export class RegionAnswersView {
  @Uuid() id: string;
  @Words() name: Translated;
  @Day() asOf: string;
  @Part(() => PlanAnsweringView, { many: true }) plans: readonly PlanAnsweringView[];
  @Part(() => FigureView, { description: 'Reports given of those due, over all plans and rounds' })
  response: FigureView;
  @Part(() => AnsweringInRegionView, { many: true }) byBody: readonly AnsweringInRegionView[];
  @Part(() => AnsweringInRegionView, { many: true, description: 'By post; null: no post carries the duty' })
  byPost: readonly AnsweringInRegionView[];
  @Part(() => SilentInRegionView, { many: true, description: 'Reports due and not given, those the reader may list' })
  silent: readonly SilentInRegionView[];
  @Part(() => SlipInRegionView, { many: true, description: 'Of plans whose rows are released' })
  slips: readonly SlipInRegionView[];
  @Json({ as: 'wordsById', description: 'Names of bodies by id' }) bodies: Readonly<Record<string, Translated>>;
}
