import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import { thingOf } from '../../platform/access/plan-subjects.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import { ProgressService } from '../progress.service.js';
import { RegionService } from '../region.service.js';
import { extentFor } from '../released.rules.js';
import { type BodiesAtWork, bodiesAtWork, type Engagement, engagementsOf } from './collaboration.rules.js';

/** Who works with whom in a plan, and in the plans of a region. */
@Injectable()
export class CollaborationService {
  constructor(
    private readonly progress: ProgressService,
    private readonly regions: RegionService,
  ) {}

  async inPlan(
    plan: PlanSubject | undefined,
    actor: Actor,
  ): Promise<BodiesAtWork & { readonly engagement: readonly Engagement[] }> {
    if (!plan || !actor.can('plan.read', thingOf(plan))) throw new NotFound('No plan');
    const extent = extentFor(actor, thingOf(plan));
    if (!extent) throw new NotAllowed('progress.read');
    const { id } = plan;
    const found = (await this.progress.ofPlans([{ plan, extent: extent === 'whole' ? 'whole' : 'rows' }])).get(id);
    if (!found) throw new NotFound('No plan');
    const one = { id, extent, listsReports: actor.can('report.read', thingOf(plan)), progress: found };
    return { ...bodiesAtWork([one], found.asOf), engagement: engagementsOf(one) };
  }

  async inRegion(regionId: string, actor: Actor): Promise<BodiesAtWork> {
    const { asOf, plans } = await this.regions.releasedOf(regionId, actor);
    return bodiesAtWork(
      plans.map((plan) => ({ ...plan, listsReports: false })),
      asOf,
    );
  }
}
