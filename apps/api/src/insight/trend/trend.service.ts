import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import { thingOf } from '../../platform/access/plan-subjects.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import { ProgressRepository } from '../progress.repository.js';
import { type Extent, extentFor } from '../released.rules.js';
import { withoutRestricted } from '../without-restricted.rules.js';
import { releasedTrend } from './trend-released.rules.js';
import { type PlanTrend, planTrend } from './trend.rules.js';

/** A plan from round to round. */
@Injectable()
export class TrendService {
  constructor(
    private readonly database: Database,
    private readonly repository: ProgressRepository,
  ) {}

  async ofPlan(plan: PlanSubject | undefined, actor: Actor): Promise<PlanTrend & { extent: Extent }> {
    if (!plan || !actor.can('plan.read', thingOf(plan))) throw new NotFound('No plan');
    const extent = extentFor(actor, thingOf(plan));
    if (!extent) throw new NotAllowed('progress.read');
    const [inputs] = await this.database.read(() => this.repository.inputs([plan.id]));
    if (!inputs) throw new NotFound('No plan');
    const trend = planTrend(extent === 'whole' ? inputs : withoutRestricted(inputs));
    return { ...releasedTrend(trend, extent, actor.can('report.read', thingOf(plan))), extent };
  }
}
