import type { Translated } from '@mufakat/planning/records/record';
import { Count, Day, Json, OneOf, Part, Uuid, Words } from '../../platform/http/fields.js';
import { FigureView } from '../../platform/http/figure.dto.js';
import { CoverageView, StatusFiguresView, RoundNamedView } from '../figures.dto.js';
import { type Extent, extents } from '../released.rules.js';
import { ProofFiguresView, TrendActionView, TrendGroupView } from './trend.dto.js';

export class PlanInTrendView {
  @Uuid() id: string;
  @Words({ nullable: true }) title: Translated | null;
  @Uuid() jurisdiction: string;
  @Words() jurisdictionName: Translated;
  @OneOf('Extent', extents) extent: Extent;
}

export class TrendActionOfPlanView extends TrendActionView {
  @Uuid() plan: string;
}

export class GroupOverPlansView extends TrendGroupView {
  @Uuid({ nullable: true, description: 'Of a level, which is its plan’s own' }) plan: string | null;
  @Uuid({ nullable: true, description: 'Of a place: the same words in another state name another place' })
  jurisdiction: string | null;
}

export class RoundInHalfView extends RoundNamedView {
  @Uuid() plan: string;
  @Uuid() round: string;
  @Day({ description: 'The day the round was frozen, or today' }) asOf: string;
  @Count({ description: 'Rounds of the plan whose periods ended earlier in the half year: not counted again' })
  earlier: number;
  @Part(() => StatusFiguresView) byStatus: StatusFiguresView;
}

/** A half of the calendar year; a plan stands in it with the last round whose period ended in it. */
export class HalfYearView {
  @Day() from: string;
  @Day() to: string;
  @Day({ description: 'The newest of the days on which its rounds are read' }) asOf: string;
  @Part(() => CoverageView, { description: 'Plans with such a round, of all' }) plansReported: CoverageView;
  @Uuid({ many: true, description: 'Plans without such a round: not counted, nothing carried over' })
  without: readonly string[];
  @Part(() => RoundInHalfView, { many: true }) rounds: readonly RoundInHalfView[];
  @Part(() => StatusFiguresView, { description: 'Actions owed in the rounds; who was silent stands in it' })
  byStatus: StatusFiguresView;
  @Part(() => ProofFiguresView) byProof: ProofFiguresView;
  @Part(() => GroupOverPlansView, { many: true }) byPillar: readonly GroupOverPlansView[];
  @Part(() => GroupOverPlansView, { many: true }) byBody: readonly GroupOverPlansView[];
  @Part(() => GroupOverPlansView, { many: true }) byPlace: readonly GroupOverPlansView[];
}

export class RoundOfRegionView extends RoundInHalfView {
  @Part(() => FigureView, { description: 'Reports given of reports owed' }) response: FigureView;
}
export class HalfYearOfRegionView extends HalfYearView {
  @Part(() => RoundOfRegionView, { many: true }) declare rounds: readonly RoundOfRegionView[];
  @Part(() => FigureView, { description: 'Reports given of those owed in these rounds' }) response: FigureView;
}

class OverPlansView {
  @Uuid() id: string;
  @Words() name: Translated;
  @Day() asOf: string;
  @Part(() => PlanInTrendView, { many: true }) plans: readonly PlanInTrendView[];
  @Part(() => TrendActionOfPlanView, { many: true, description: 'The rows of the figures are places in this list' })
  actions: readonly TrendActionOfPlanView[];
  @Json({ as: 'wordsById', description: 'Names of bodies by id' }) bodies: Readonly<Record<string, Translated>>;
}

/** The plans released to the reader, from half year to half year. */
export class RegionTrendView extends OverPlansView {
  @Part(() => HalfYearOfRegionView, {
    many: true,
    description: 'The oldest first; half years without a round left out',
  })
  points: readonly HalfYearOfRegionView[];
}

/** The actions that a body was first lead of, from half year to half year. */
export class BodyTrendView extends OverPlansView {
  @Part(() => HalfYearView, { many: true, description: 'The oldest first; half years without a round left out' })
  points: readonly HalfYearView[];
}
