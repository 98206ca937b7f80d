import { Injectable } from '@nestjs/common';
import type { Translated } from '@mufakat/planning/records/record';
import type { Actor } from '../platform/access/actor.js';
import type { PlanSubject } from '../platform/access/actor.source.js';
import { thingOf } from '../platform/access/plan-subjects.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/failure.js';
import { type MemberOfRegion, ProgressRepository } from './progress.repository.js';
import { ProgressService } from './progress.service.js';
import { type RegionFigures, regionFigures, type RegionReleased, type ReleasedProgress } from './region.rules.js';
import { extentFor } from './released.rules.js';

export interface RegionProgress extends RegionFigures {
  readonly id: string;
  readonly name: Translated;
  readonly asOf: string;
  /** Members with the plans they released; one without any released nothing, which says nothing of what it has. */
  readonly members: readonly { id: string; code: string; name: Translated; plans: readonly string[] }[];
}

/** A plan released to the reader, before its figures are read. */
export interface PlanSeen extends Omit<ReleasedProgress, 'id' | 'progress'> {
  readonly plan: PlanSubject;
  readonly jurisdictionName: Translated;
}
export type PlansReleased = Omit<RegionReleased, 'plans'> & { readonly plans: readonly PlanSeen[] };

const seenOf = ({ id: jurisdiction, name: jurisdictionName, plans }: MemberOfRegion, actor: Actor): PlanSeen[] =>
  plans.flatMap(({ subject: plan, kind, title }) => {
    const extent = extentFor(actor, thingOf(plan));
    const listsReports = actor.can('report.read', thingOf(plan));
    return extent ? [{ jurisdiction, jurisdictionName, kind, title, plan, extent, listsReports }] : [];
  });

/** How the plans released to a region stand. */
@Injectable()
export class RegionService {
  constructor(
    private readonly database: Database,
    private readonly repository: ProgressRepository,
    private readonly progress: ProgressService,
  ) {}

  async progressOf(regionId: string, actor: Actor): Promise<RegionProgress> {
    const { id, name, asOf, members: others, plans: released } = await this.releasedOf(regionId, actor);
    const members = others.map((member) => ({
      ...member,
      plans: released.filter(({ jurisdiction }) => jurisdiction === member.id).map((plan) => plan.id),
    }));
    return { id, name, asOf, members, ...regionFigures(released, asOf) };
  }

  /** The plans released to the reader, whole: what they may see of them is cut when the sums stand. */
  releasedOf(regionId: string, actor: Actor): Promise<RegionReleased> {
    return this.database.read(async () => {
      const { plans: seen, ...region } = await this.plansOf(regionId, actor);
      /* Numbers are added from the rows; what the reader may see of them is cut when the sums stand. */
      const found = await this.progress.ofPlans(
        seen.map(({ plan, extent }) => ({ plan, extent: extent === 'whole' ? 'whole' : 'rows' })),
      );
      const plans = seen.flatMap(({ plan, jurisdiction, kind, title, extent, listsReports }): ReleasedProgress[] => {
        const progress = found.get(plan.id);
        return progress ? [{ id: plan.id, jurisdiction, kind, title, extent, listsReports, progress }] : [];
      });
      return { ...region, plans };
    });
  }

  /** The region with the plans released to the reader. */
  async plansOf(regionId: string, actor: Actor): Promise<PlansReleased> {
    if (!actor.can('region.read', { jurisdictionId: regionId })) throw new NotFound('No region');
    const [region, ...others] = await this.repository.members(regionId);
    if (!region) throw new NotFound('No region');
    const { id, name, today: asOf } = region;
    const members = others.map(({ id: member, code, name: called }) => ({ id: member, code, name: called }));
    return { id, name, asOf, members, plans: [region, ...others].flatMap((member) => seenOf(member, actor)) };
  }
}
