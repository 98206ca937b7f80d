import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { planFacts, planTitle } from '../../platform/access/plan-facts.js';
import { Database } from '../../platform/database/database.js';
import { Rows } from '../../platform/database/rows.js';
import { type Clause, visibleTo } from '../../platform/database/visible.js';
import { CommitmentCall, CommitmentRow } from './commitment.entity.js';
import type { CommitmentCallView, CommitmentRowView } from './commitments.dto.js';

export const callsVisibleTo = (actor: Actor): Clause => visibleTo(actor, 'plan.read-draft', planFacts('plan'));

/** The answers to an asked pair of action and body, newest first. */
const answers = `(
  select coalesce(json_agg(json_build_object('id', c.id, 'answer', c.answer, 'change', c.change, 'reason', c.reason,
      'signedByName', person.name, 'signedAt', c.signed_at) order by c.signed_at desc, c.id), '[]')
  from commitment c join person on person.id = c.signed_by
  where c.action_id = pair.action and c.body_id = pair.body and c.year = commitment_call.year)`;
const pairs = `jsonb_to_recordset(commitment_call.asked) as pair(action uuid, body uuid)`;

@Injectable()
export class CommitmentsRepository extends Rows<CommitmentCallView> {
  constructor(database: Database) {
    super(database, {
      entity: CommitmentCall,
      none: 'No call for commitments',
      select: `commitment_call.id, commitment_call.version, commitment_call.plan_id as "planId",
        ${planTitle('commitment_call.plan_id')} as "planTitle", commitment_call.year, opens_on as "opensOn", due_on as "dueOn",
        is_yearly as "isYearly", jsonb_array_length(commitment_call.asked) as asked,
        (select count(*)::int from ${pairs} where exists (select from commitment c
           where c.action_id = pair.action and c.body_id = pair.body and c.year = commitment_call.year)) as answered`,
      from: 'commitment_call join plan on plan.id = commitment_call.plan_id',
      id: 'commitment_call.id',
      words: {
        sortedBy: 'year',
        sort: { id: 'commitment_call.id', year: 'commitment_call.year', dueOn: 'due_on' },
        filter: { planId: 'commitment_call.plan_id', year: 'commitment_call.year' },
      },
    });
  }

  entity(id: string): Promise<CommitmentCall> {
    return this.database.repository(CommitmentCall).findOneByOrFail({ id });
  }

  isAsked(planId: string, year: number): Promise<boolean> {
    return this.database.repository(CommitmentCall).existsBy({ planId, year });
  }

  /** What each body asked says of each action, in the order of codes. */
  async rows(callId: string): Promise<CommitmentRowView[]> {
    type Row = Omit<CommitmentRowView, 'current' | 'earlier'> & { answers: CommitmentRowView['earlier'] };
    const rows = await this.database.query<Row>(
      `select pair.action, r.code, action.title, pair.body as "bodyId", body.name as "bodyName", ${answers} as answers
       from commitment_call cross join ${pairs} join body on body.id = pair.body
         join plan_record r on r.id = pair.action join action on action.id = r.id
       where commitment_call.id = $1
       order by length(r.code), r.code, r.position, body.name->>'en', pair.body`,
      [callId],
    );
    return rows.map(({ answers: [current = null, ...earlier], ...row }) => ({ ...row, current, earlier }));
  }

  /** The answers of a body for a year that stand: action → its id. */
  async standing(planId: string, bodyId: string, year: number): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ action: string; id: string }>(
      `select c.action_id as action, c.id from commitment c
       where c.plan_id = $1 and c.body_id = $2 and c.year = $3
         and not exists (select from commitment later where later.replaces_id = c.id)`,
      [planId, bodyId, year],
    );
    return new Map(rows.map(({ action, id }) => [action, id]));
  }

  async sign(rows: readonly Partial<CommitmentRow>[]): Promise<void> {
    await this.database.repository(CommitmentRow).insert([...rows]);
  }

  /** Yearly calls whose next year has come somewhere on earth and is not asked yet. */
  async toRepeat(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select c.id from commitment_call c join plan on plan.id = c.plan_id join plan_root root on root.id = plan.id
       where c.is_yearly and c.opens_on + interval '1 year' <= current_date + 1
         and c.opens_on + interval '1 year' <= coalesce(greatest(root.ends_on, plan.extended_to), 'infinity')
         and not exists (select from commitment_call n where n.plan_id = c.plan_id and n.year > c.year) order by c.id`,
    );
    return rows.map(({ id }) => id);
  }
}
