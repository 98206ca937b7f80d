import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { thingOf } from '../../platform/access/plan-subjects.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/failure.js';
import { ProgressService } from '../progress.service.js';
import { extentFor } from '../released.rules.js';
import { BodyWorkRepository, type BodyWithPlans } from './body-work.repository.js';
import { type BodyWork, bodyWork, type PlanOfBody } from './body-work.rules.js';

/** What a body does across plans, as far as the reader may see each of them. */
@Injectable()
export class BodyWorkService {
  constructor(
    private readonly database: Database,
    private readonly repository: BodyWorkRepository,
    private readonly progress: ProgressService,
  ) {}

  of(bodyId: string, actor: Actor): Promise<BodyWork & Pick<BodyWithPlans, 'id' | 'name'> & { asOf: string }> {
    return this.database.read(async () => {
      const body = await this.repository.find(bodyId);
      if (!body) throw new NotFound('No body');
      const { id, name, today: asOf } = body;
      return { ...{ id, name, asOf }, ...bodyWork(id, await this.released(body, actor), asOf) };
    });
  }

  private async released(body: BodyWithPlans, actor: Actor): Promise<PlanOfBody[]> {
    const seen = body.plans.flatMap(({ subject: plan, jurisdictionName }) => {
      const extent = actor.can('plan.read', thingOf(plan)) ? extentFor(actor, thingOf(plan)) : undefined;
      return extent ? [{ plan, jurisdictionName, extent }] : [];
    });
    /* Numbers are added from the rows; what the reader may see of them is cut when the sums stand. */
    const found = await this.progress.ofPlans(
      seen.map(({ plan, extent }) => ({ plan, extent: extent === 'whole' ? 'whole' : 'rows' })),
    );
    return seen.flatMap(({ plan, jurisdictionName, extent }): PlanOfBody[] => {
      const progress = found.get(plan.id);
      if (!progress) return [];
      const thing = thingOf(plan);
      const listsReports = extent !== 'figures' && actor.can('report.read', { ...thing, reportBodyId: body.id });
      const { id, jurisdictionId: jurisdiction } = plan;
      const title = progress.title;
      return [{ id, title, jurisdiction: String(jurisdiction), jurisdictionName, extent, listsReports, progress }];
    });
  }
}
