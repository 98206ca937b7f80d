import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import type { PlanSubject } from '../platform/access/actor.source.js';
import { thingOf } from '../platform/access/plan-subjects.js';
import { Database } from '../platform/database/database.js';
import { NotAllowed, NotFound } from '../platform/failure.js';
import { KeptOfPlans, type PlanToExtent } from './kept-of-plans.js';
import { type PlanProgress, planProgress } from './plan-progress.rules.js';
import { ProgressRepository } from './progress.repository.js';
import { type Extent, extentFor, figuresOnly, responsesFor } from './released.rules.js';

/** Progress of plans, kept by revision, facts revision and day. */
@Injectable()
export class ProgressService {
  private readonly kept: KeptOfPlans<PlanProgress>;

  constructor(database: Database, repository: ProgressRepository) {
    this.kept = new KeptOfPlans(planProgress, (plans) => database.read(() => repository.inputs(plans)));
  }

  /** `plan` as the session statement read it: nothing is asked of the database where the progress is known. */
  async ofPlan(plan: PlanSubject | undefined, actor: Actor): Promise<PlanProgress & { extent: Extent }> {
    if (!plan || !actor.can('plan.read', thingOf(plan))) throw new NotFound('No plan');
    const extent = extentFor(actor, thingOf(plan));
    if (!extent) throw new NotAllowed('progress.read');
    const found = (await this.ofPlans([{ plan, extent }])).get(plan.id);
    if (!found) throw new NotFound('No plan');
    return { ...responsesFor(actor, thingOf(plan), found), extent };
  }

  /** Of many plans, those not known yet in one statement. */
  async ofPlans(asked: readonly PlanToExtent[]): Promise<ReadonlyMap<string, PlanProgress>> {
    const found = await this.kept.of(asked);
    const bare = new Set(asked.filter(({ extent }) => extent === 'figures').map(({ plan }) => plan.id));
    return new Map([...found].map(([id, progress]) => [id, bare.has(id) ? figuresOnly(progress) : progress]));
  }
}
