import { Injectable } from '@nestjs/common';
import type { Translated } from '@mufakat/planning/records/record';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import { planSubjectJson } from '../../platform/access/plan-facts.js';
import { Database } from '../../platform/database/database.js';

export interface BodyWithPlans {
  readonly id: string;
  readonly name: Translated;
  readonly today: string;
  readonly plans: readonly { readonly subject: PlanSubject; readonly jurisdictionName: Translated }[];
}

@Injectable()
export class BodyWorkRepository {
  constructor(private readonly database: Database) {}

  /** A body with every plan within the reader's wall that it has a part in or owes a report of. */
  async find(bodyId: string): Promise<BodyWithPlans | undefined> {
    const [row] = await this.database.query<BodyWithPlans>({
      name: 'insight.body-work',
      text: `with own as (
          select r.plan_id from assignment a join plan_record r on r.id = a.id left join post on post.id = a.post_id
            where r.removed_in is null and coalesce(a.body_id, post.body_id) = $1
          union select report.plan_id from report where report.body_id = $1)
        select body.id, body.name, day_of(body.jurisdiction_id) as today, (
          select coalesce(json_agg(json_build_object('subject', ${planSubjectJson('plan')}, 'jurisdictionName', j.name)
            order by j.code, plan.created_at, plan.id), '[]')
          from plan join jurisdiction j on j.id = plan.jurisdiction_id where plan.id in (select plan_id from own)) as plans
        from body where body.id = $1`,
      values: [bodyId],
    });
    return row;
  }
}
