import type { Translated } from '@mufakat/planning/records/record';
import { proofLevels, proofs } from '@mufakat/planning/status/proof';
import { statuses } from '@mufakat/planning/status/scale';
import { Count, Day, Flag, Json, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';
import { FigureView } from '../../platform/http/figure.dto.js';
import { PackedShareView, StatusFiguresView, RoundNamedView } from '../figures.dto.js';
import { type Extent, extents } from '../released.rules.js';

export class TrendActionView {
  @Uuid() id: string;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
}

export class TrendGroupView {
  @Uuid({ nullable: true, description: 'Pillar or body; null: under none, and for places' }) id: string | null;
  @Text({ nullable: true }) code: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Part(() => StatusFiguresView) byStatus: StatusFiguresView;
}

/** What stood behind the words of a round; the five add to the denominator. */
export class ProofFiguresView {
  @Part(() => PackedShareView, { description: 'Nothing was said in the round' }) 'no-word': PackedShareView;
  @Part(() => PackedShareView) 'claimed': PackedShareView;
  @Part(() => PackedShareView) 'evidence': PackedShareView;
  @Part(() => PackedShareView) 'verified': PackedShareView;
  @Part(() => PackedShareView) 'independently-confirmed': PackedShareView;
}

export class TrendRoundView extends RoundNamedView {
  @Uuid() round: string;
  @Day({ description: 'The day the round was frozen, or today' }) asOf: string;
  @Part(() => FigureView, { description: 'Reports given of reports owed' }) response: FigureView;
  @Part(() => StatusFiguresView, { description: 'Actions owed in the round; who was silent stands in it' })
  byStatus: StatusFiguresView;
  @Part(() => ProofFiguresView) byProof: ProofFiguresView;
  @Part(() => TrendGroupView, { many: true }) byPillar: readonly TrendGroupView[];
  @Part(() => TrendGroupView, { many: true }) byBody: readonly TrendGroupView[];
  @Part(() => TrendGroupView, { many: true }) byPlace: readonly TrendGroupView[];
}

export class AnsweringView {
  @Uuid({ nullable: true, description: 'Body or post; null: no post for it' }) id: string | null;
  @Words({ nullable: true }) title: Translated | null;
  @Uuid({ nullable: true }) body: string | null;
  @Part(() => FigureView, { description: 'Reports given of those due, over all rounds' }) response: FigureView;
}

export class PostOwingView {
  @Uuid() id: string;
  @Words() name: Translated;
}
export class SilentReportView {
  @Uuid() report: string;
  @Uuid() body: string;
  @Uuid() round: string;
  @Day() dueOn: string;
  @Count() daysLate: number;
  @Flag({ description: 'Nobody holds the duty: not silent' }) isVacant: boolean;
  @Part(() => PostOwingView, { nullable: true }) post: PostOwingView | null;
}

export class SlippedActionView {
  @Uuid() id: string;
  @Uuid({ nullable: true, description: 'First lead' }) body: string | null;
  @OneOf('Status', statuses) status: string;
  @OneOf('Proof', proofs, { optional: true }) proof?: string;
  @OneOf('ProofLevel', proofLevels, { optional: true }) proofLevel?: string;
  @Day({ nullable: true }) adoptedEnd: string | null;
  @Day({ nullable: true }) endsOn: string | null;
  @Count({ nullable: true, min: -100_000, description: 'Days later than adopted; null: the end did not move' })
  slip: number | null;
  @Count({ description: 'Days past its end' }) daysLate: number;
}

/** A plan from round to round, who answers, and what slips. */
export class PlanTrendView {
  @Uuid() plan: string;
  @Words({ nullable: true }) title: Translated | null;
  @Day() asOf: string;
  @OneOf('Extent', extents) extent: Extent;
  @Part(() => TrendActionView, { many: true, description: 'The rows of the figures are places in this list' })
  actions: readonly TrendActionView[];
  @Part(() => TrendRoundView, { many: true, description: 'By due day' }) points: readonly TrendRoundView[];
  @Part(() => AnsweringView, { many: true }) answersByBody: readonly AnsweringView[];
  @Part(() => AnsweringView, { many: true }) answersByPost: readonly AnsweringView[];
  @Part(() => SilentReportView, { many: true, description: 'Reports due and not given, those the reader may list' })
  silent: readonly SilentReportView[];
  @Part(() => SlippedActionView, { many: true }) slips: readonly SlippedActionView[];
  @Json({ as: 'wordsById', description: 'Names of bodies by id' }) bodies: Readonly<Record<string, Translated>>;
}
