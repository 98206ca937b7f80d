import { Injectable } from '@nestjs/common';
import type { ActionFacts, BodyTerms } from '@mufakat/planning/checks/context';
import { Database } from '../platform/database/database.js';
import { reportIsGiven } from '../reporting/reporting.reader.js';

interface Row {
  readonly facts: readonly ActionFacts[];
  readonly bodies: readonly BodyTerms[];
}

const given = reportIsGiven('o');

/** Rounds past their due day in which the first lead owed a line, the last one first. */
const owed = `select o.action_id, ${given} as is_given, row_number() over (partition by o.action_id order by r.due_on desc, r.id) as nth
  from report_owed o join reporting_round r on r.id = o.round_id
  where o.plan_id = $1 and o.rank = 0 and (r.state = 'frozen' or r.state = 'open' and r.due_on < day_of(r.jurisdiction_id))`;

const evidence = `select l.action_id, array_agg(distinct coalesce(file.sha256, e.url)) as files
  from evidence e join report_owed o on o.id = e.line_id join report_line l on l.id = e.line_id left join file on file.id = e.file_id
  where e.plan_id = $1 and ${given} group by l.action_id`;

const bodies = `select distinct body.id, body.valid_from, body.valid_to from plan_record r join assignment a on a.id = r.id
  left join post on post.id = a.post_id join body on body.id = coalesce(a.body_id, post.body_id)
  where r.plan_id = $1 and r.removed_in is null`;

@Injectable()
export class PlanChecksRepository {
  constructor(private readonly database: Database) {}

  /** What the reports say of the actions, as far as checks ask, and until when the bodies in the plan last; in one statement. */
  async read(planId: string): Promise<Row> {
    const [row] = await this.database.query<Row>({
      name: 'insight.check-facts',
      text: `with owed as (${owed}), missed as (
               select action_id, coalesce(min(nth) filter (where is_given) - 1, count(*))::int as rounds from owed group by action_id),
             proof as (${evidence})
             select (select coalesce(json_agg(json_build_object('action', coalesce(missed.action_id, proof.action_id),
                       'evidence', coalesce(proof.files, '{}'), 'roundsMissed', coalesce(missed.rounds, 0))), '[]')
                     from missed full join proof on proof.action_id = missed.action_id) as facts,
               (select coalesce(json_agg(json_build_object('id', id, 'validFrom', valid_from, 'validTo', valid_to)), '[]')
                from (${bodies}) named) as bodies`,
      values: [planId],
    });
    return row ?? { facts: [], bodies: [] };
  }
}
