import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import { thingOf } from '../../platform/access/plan-subjects.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/failure.js';
import { ProgressService } from '../progress.service.js';
import { extentFor } from '../released.rules.js';
import { BodyWorkRepository, type BodyWithPlans } from './body-work.repository.js';
import { type BodyWork, bodyWork, type PlanOfBody } from './body-work.rules.js';

type BodyNamed = Pick<BodyWithPlans, 'id' | 'name'> & { readonly asOf: string };
export interface PlanSeenOfBody extends Omit<PlanOfBody, 'id' | 'title' | 'progress'> {
  readonly plan: PlanSubject;
}

/** What a body does across plans, as far as the reader may see each of them. */
@Injectable()
export class BodyWorkService {
  constructor(
    private readonly database: Database,
    private readonly repository: BodyWorkRepository,
    private readonly progress: ProgressService,
  ) {}

  of(bodyId: string, actor: Actor): Promise<BodyWork & BodyNamed> {
    return this.database.read(async () => {
      const { plans, ...body } = await this.plansOf(bodyId, actor);
      return { ...body, ...bodyWork(body.id, await this.withProgress(plans), body.asOf) };
    });
  }

  /** The body with the plans the reader may see that it has a part in. */
  async plansOf(bodyId: string, actor: Actor): Promise<BodyNamed & { readonly plans: readonly PlanSeenOfBody[] }> {
    const body = await this.repository.find(bodyId);
    if (!body) throw new NotFound('No body');
    const { id, name, today: asOf } = body;
    const plans = body.plans.flatMap(({ subject: plan, jurisdictionName }) => {
      const thing = thingOf(plan);
      const extent = actor.can('plan.read', thing) ? extentFor(actor, thing) : undefined;
      const listsReports = extent !== 'figures' && actor.can('report.read', { ...thing, reportBodyId: id });
      return extent
        ? [{ plan, jurisdiction: String(plan.jurisdictionId), jurisdictionName, extent, listsReports }]
        : [];
    });
    return { id, name, asOf, plans };
  }

  private async withProgress(seen: readonly PlanSeenOfBody[]): Promise<PlanOfBody[]> {
    /* Numbers are added from the rows; what the reader may see of them is cut when the sums stand. */
    const found = await this.progress.ofPlans(
      seen.map(({ plan, extent }) => ({ plan, extent: extent === 'whole' ? 'whole' : 'rows' })),
    );
    return seen.flatMap(({ plan, ...rest }): PlanOfBody[] => {
      const progress = found.get(plan.id);
      return progress ? [{ id: plan.id, title: progress.title, ...rest, progress }] : [];
    });
  }
}
