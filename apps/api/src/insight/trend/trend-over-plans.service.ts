import { Injectable } from '@nestjs/common';
import type { Translated } from '@mufakat/planning/records/record';
import type { Actor } from '../../platform/access/actor.js';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import { Database } from '../../platform/database/database.js';
import { BodyWorkService } from '../body/body-work.service.js';
import { RegionService } from '../region.service.js';
import { pointOfBody } from './trend-of-body.rules.js';
import { type TrendOfPlan, trendOverPlans, type TrendOverPlans } from './trend-over-plans.rules.js';
import type { PlanTrend } from './trend.rules.js';
import { TrendService } from './trend.service.js';

type Named = { readonly id: string; readonly name: Translated; readonly asOf: string };
type Seen = Omit<TrendOfPlan, 'id' | 'title' | 'points' | 'actions' | 'bodies'> & { readonly plan: PlanSubject };

/** Several plans from half year to half year, as far as the reader may see each of them. */
@Injectable()
export class TrendOverPlansService {
  constructor(
    private readonly database: Database,
    private readonly regions: RegionService,
    private readonly works: BodyWorkService,
    private readonly trends: TrendService,
  ) {}

  ofRegion(regionId: string, actor: Actor): Promise<Named & TrendOverPlans> {
    return this.database.read(async () => {
      const { id, name, asOf, plans } = await this.regions.plansOf(regionId, actor);
      const titles = new Map(plans.map(({ plan, title }) => [plan.id, title]));
      const trends = await this.withTrends(plans);
      const over = trendOverPlans(trends.map((one) => ({ ...one, title: titles.get(one.id) ?? one.title })));
      return { id, name, asOf, ...over };
    });
  }

  /** Of the actions that a body was first lead of, over the plans that asked for one. */
  ofBody(bodyId: string, actor: Actor): Promise<Named & TrendOverPlans> {
    return this.database.read(async () => {
      const { id, name, asOf, plans } = await this.works.plansOf(bodyId, actor);
      const trends = await this.withTrends(plans);
      /* A plan that never asked it for an action it leads, or none that the reader may know of, is not named. */
      const own = trends
        .map((trend) => ({ ...trend, points: trend.points.flatMap((point) => pointOfBody(point, id) ?? []) }))
        .filter(({ points }) => points.length > 0);
      return { id, name, asOf, ...trendOverPlans(own, 'actions-owed-as-lead') };
    });
  }

  private async withTrends(seen: readonly Seen[]): Promise<TrendOfPlan[]> {
    const found: ReadonlyMap<string, PlanTrend> = await this.trends.ofPlans(seen);
    return seen.flatMap(({ plan, jurisdiction, jurisdictionName, extent, listsReports }): TrendOfPlan[] => {
      const trend = found.get(plan.id);
      if (!trend) return [];
      const { title, points, actions, bodies } = trend;
      return [{ id: plan.id, title, jurisdiction, jurisdictionName, extent, listsReports, points, actions, bodies }];
    });
  }
}
