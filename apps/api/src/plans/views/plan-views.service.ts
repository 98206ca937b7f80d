import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { planFacts } from '../../platform/access/plan-facts.js';
import { PlanSubjects } from '../../platform/access/plan-subjects.js';
import { Database } from '../../platform/database/database.js';
import { Register } from '../../platform/database/register.js';
import { Rows } from '../../platform/database/rows.js';
import { type Clause, visibleTo } from '../../platform/database/visible.js';
import { Events } from '../../platform/events/events.js';
import { NotAllowed } from '../../platform/failure.js';
import { changesOf } from '../../platform/http/record.js';
import { PlanViewRow } from './plan-view.entity.js';
import { type SavedViewDraft, type SavedView, viewFields } from './plan-views.dto.js';

@Injectable()
export class PlanViewRows extends Rows<SavedView> {
  constructor(database: Database) {
    super(database, {
      entity: PlanViewRow,
      none: 'No view',
      select: `plan_view.id, plan_view.version, plan_view.plan_id as "planId", plan_view.owner_id as "ownerId",
        person.name as "ownerName", plan_view.name, plan_view.is_shared as "isShared", plan_view.content`,
      from: 'plan_view join plan on plan.id = plan_view.plan_id join person on person.id = plan_view.owner_id',
      id: 'plan_view.id',
      words: {
        sortedBy: 'name',
        sort: { id: 'plan_view.id', name: 'plan_view.name' },
        filter: { planId: 'plan_view.plan_id', isShared: 'plan_view.is_shared', ownerId: 'plan_view.owner_id' },
      },
    });
  }
}

/** Saved views of a plan: one's own for every reader, shared ones for who may revise the plan. */
@Injectable()
export class PlanViewsService extends Register<SavedView, SavedViewDraft> {
  protected readonly kind = 'plan-view';
  protected readonly fields = viewFields;

  constructor(
    database: Database,
    views: PlanViewRows,
    events: Events,
    private readonly plans: PlanSubjects,
  ) {
    super(database, views, events);
  }

  protected async mayWrite(actor: Actor, { planId, isShared, ownerId }: Partial<SavedView>): Promise<void> {
    await this.plans.require(actor, isShared ? 'plan.revise' : 'plan.read', String(planId));
    // What somebody shared may be changed by who shares, but not be made private to its owner behind their back.
    if (!isShared && ownerId !== undefined && ownerId !== actor.id) throw new NotAllowed('plan.revise');
  }
  protected about({ planId }: SavedView) {
    return { planId };
  }
  protected override wall(actor: Actor): Clause {
    const { sql, values } = visibleTo(actor, 'plan.read', planFacts('plan'));
    const own = `$${String(values.length + 1)}`;
    return {
      sql: `(${sql} and (plan_view.is_shared or plan_view.owner_id = ${own}::uuid))`,
      values: [...values, actor.id],
    };
  }
  protected override columns(content: Partial<SavedViewDraft>) {
    return Promise.resolve(changesOf(content, this.fields));
  }
  protected override own(actor: Actor) {
    return { ownerId: actor.id };
  }
}
