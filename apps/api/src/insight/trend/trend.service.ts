import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import { thingOf } from '../../platform/access/plan-subjects.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import { KeptOfPlans, type PlanToExtent } from '../kept-of-plans.js';
import { ProgressRepository } from '../progress.repository.js';
import { type Extent, extentFor } from '../released.rules.js';
import { releasedTrend } from './trend-released.rules.js';
import { type PlanTrend, planTrend } from './trend.rules.js';

/** Plans from round to round, kept by revision, facts revision and day. */
@Injectable()
export class TrendService {
  private readonly kept: KeptOfPlans<PlanTrend>;

  constructor(database: Database, repository: ProgressRepository) {
    this.kept = new KeptOfPlans(planTrend, (plans) => database.read(() => repository.inputs(plans)));
  }

  async ofPlan(plan: PlanSubject | undefined, actor: Actor): Promise<PlanTrend & { extent: Extent }> {
    if (!plan || !actor.can('plan.read', thingOf(plan))) throw new NotFound('No plan');
    const extent = extentFor(actor, thingOf(plan));
    if (!extent) throw new NotAllowed('progress.read');
    const trend = (await this.ofPlans([{ plan, extent }])).get(plan.id);
    if (!trend) throw new NotFound('No plan');
    return { ...releasedTrend(trend, extent, actor.can('report.read', thingOf(plan))), extent };
  }

  /** With the rows of their figures, whatever the extent: who shows them cuts them when the sums stand. */
  ofPlans(asked: readonly PlanToExtent[]): Promise<ReadonlyMap<string, PlanTrend>> {
    return this.kept.of(asked);
  }
}
