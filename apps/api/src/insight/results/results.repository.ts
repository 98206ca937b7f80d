import { Injectable } from '@nestjs/common';
import { planItem } from '@mufakat/planning/records/plan-item';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import { planSubjectJson } from '../../platform/access/plan-facts.js';
import { Database } from '../../platform/database/database.js';
import type { Serving } from './over-plans.rules.js';

/** With the facts that decide who sees what of its plan. */
export interface ServingIndicator extends Serving {
  readonly plan: PlanSubject;
}

@Injectable()
export class ResultsRepository {
  constructor(private readonly database: Database) {}

  /** Indicators of adopted plans within the reader's wall that are aligned in full to these. */
  serving(above: readonly { readonly plan: string; readonly indicator: string }[]): Promise<ServingIndicator[]> {
    return this.database.query<ServingIndicator>(
      `select substring(a.item from '[^:]+$') as above, r.parent_id as indicator, ${planSubjectJson('plan')} as plan
       from alignment a join plan_record r on r.id = a.id and r.removed_in is null
         join plan_record own on own.id = r.parent_id and own.kind = 'indicator' and own.removed_in is null
         join plan on plan.id = r.plan_id and plan.adopted_on is not null
       where a.item = any($1::text[]) and a.degree = 'full' order by r.plan_id, r.parent_id`,
      [above.map(({ plan, indicator }) => planItem(plan, indicator))],
    );
  }
}
