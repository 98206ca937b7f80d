import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { planFacts, planTitle } from '../../platform/access/plan-facts.js';
import { Database } from '../../platform/database/database.js';
import { visibleTo } from '../../platform/database/visible.js';
import { saidVisibleTo } from '../../reviews/reviews.reader.js';
import type { HandoverPack } from './handover.dto.js';

/** The post that is handed over, with the place its body belongs to. */
export interface PostToHand extends Pick<
  HandoverPack,
  'postId' | 'postName' | 'bodyId' | 'bodyName' | 'duties' | 'asOf' | 'holders'
> {
  readonly jurisdictionId: string | null;
}

const listOf = (json: string, rest: string) => `(select coalesce(json_agg(${json}), '[]') ${rest})`;
const inForce = (row: string, day: string) => `${day} between ${row}.from_on and coalesce(${row}.to_on, 'infinity')`;
const day = 'day_of(body.jurisdiction_id)';

const holders = listOf(
  `json_build_object('name', person.name, 'email', person.email, 'from', h.from_on, 'to', h.to_on, 'isDeputy', h.is_deputy,
     'isNow', ${inForce('h', day)}) order by ${inForce('h', day)} desc, h.is_deputy, h.from_on desc`,
  'from post_holding h join person on person.id = h.person_id where h.post_id = post.id',
);

const open = listOf(
  `json_build_object('kind', o.kind, 'planId', o.plan_id, 'planTitle', ${planTitle('o.plan_id')}, 'dueOn', o.due_on,
     'daysLeft', o.due_on - day_of(o.jurisdiction_id)) order by o.due_on nulls last, o.kind, o.id`,
  `from obligation o where o.state = 'open' and o.plan_id in (select id from seen)
     and (o.post_id = $1 or o.post_id is null and o.body_id = $2)`,
);

const actions = listOf(
  `json_build_object('planId', r.plan_id, 'planTitle', ${planTitle('r.plan_id')}, 'code', up.code,
     'title', coalesce(action.title, pillar.title), 'role', led.role, 'from', led.from_on, 'to', led.to_on)
   order by r.plan_id, length(up.code), up.code, led.role`,
  `from assignment led join plan_record r on r.id = led.id join plan_record up on up.id = r.parent_id
     left join action on action.id = up.id left join pillar on pillar.id = up.id left join post on post.id = led.post_id
   where coalesce(led.body_id, post.body_id) = $2 and r.removed_in is null and r.plan_id in (select id from seen)`,
);

const returns = listOf(
  `json_build_object('code', r.code, 'title', action.title, 'reason', l.return_reason) order by length(r.code), r.code`,
  `from report_line l join plan_record r on r.id = l.action_id join action on action.id = r.id
   where l.report_id = report.id and l.return_reason is not null`,
);
const evidence = listOf(
  `json_build_object('title', e.title, 'code', r.code, 'fileId', e.file_id, 'url', e.url) order by e.given_at, e.id`,
  'from evidence e join report_line l on l.id = e.line_id join plan_record r on r.id = l.action_id where l.report_id = report.id',
);
const reports = listOf(
  `json_build_object('id', report.id, 'planTitle', ${planTitle('report.plan_id')}, 'roundTitle', o.title, 'periodFrom', o.period_from,
     'periodTo', o.period_to, 'state', report.state, 'submittedAt', report.submitted_at, 'submittedByName', person.name,
     'delegatedByName', giver.name, 'verifiedAt', report.verified_at, 'verifiedByName', verifier.name,
     'returns', ${returns}, 'evidence', ${evidence}) order by o.due_on desc, report.id`,
  `from report join reporting_round o on o.id = report.round_id left join person on person.id = report.submitted_by
     left join person giver on giver.id = report.delegated_by left join person verifier on verifier.id = report.verified_by
   where report.body_id = $2 and o.state <> 'cancelled' and report.plan_id in (select id from seen)`,
);

const commitments = listOf(
  `json_build_object('planTitle', ${planTitle('c.plan_id')}, 'year', c.year, 'code', r.code, 'title', action.title, 'answer', c.answer,
     'change', c.change, 'reason', c.reason, 'signedByName', person.name, 'signedAt', c.signed_at)
   order by c.year desc, c.plan_id, length(r.code), r.code`,
  `from commitment c join plan_record r on r.id = c.action_id join action on action.id = r.id join person on person.id = c.signed_by
   where c.body_id = $2 and c.plan_id in (select id from seen)
     and not exists (select from commitment later where later.replaces_id = c.id)`,
);

const leadMoves = listOf(
  `json_build_object('planId', m.plan_id, 'code', r.code, 'title', coalesce(action.title, pillar.title), 'fromBodyName', old.name,
     'toBodyName', new.name, 'on', m.moves_on, 'act', concat_ws(', ', m.authority, m.act_number, m.act_on), 'reason', m.reason)
   order by m.moves_on desc, m.id`,
  `from lead_move m join plan_record r on r.id = m.record_id left join action on action.id = r.id left join pillar on pillar.id = r.id
     join body old on old.id = m.from_body_id join body new on new.id = m.to_body_id
   where $2 in (m.from_body_id, m.to_body_id) and m.plan_id in (select id from seen) and m.moves_on > current_date - 731`,
);
const delegations = listOf(
  `json_build_object('fromName', giver.name, 'toName', taker.name, 'toPostName', other.name, 'from', d.from_on, 'to', d.to_on,
     'words', d.words, 'isNow', ${inForce('d', 'day_of(b.jurisdiction_id)')}) order by d.to_on desc, d.id`,
  `from delegation d join post p on p.id = d.post_id join body b on b.id = p.body_id join person giver on giver.id = d.from_person_id
     left join person taker on taker.id = d.to_person_id left join post other on other.id = d.to_post_id
   where d.post_id = $1 and d.withdrawn_at is null and d.to_on > current_date - 366`,
);

/** Who coordinates the plans in which the body leads or supports something. */
const contacts = listOf(
  `distinct jsonb_build_object('bodyName', owner.name, 'postName', post.name, 'name', person.name)`,
  `from seen join plan on plan.id = seen.id join body owner on owner.id = plan.owner_body_id
     join post on post.body_id = owner.id and 'coordination' = any(post.duties)
     join post_holding h on h.post_id = post.id and ${inForce('h', 'day_of(owner.jurisdiction_id)')}
     join person on person.id = h.person_id and person.is_active
   where exists (select from assignment led join plan_record r on r.id = led.id
     where r.plan_id = plan.id and led.body_id = $2 and r.removed_in is null)`,
);

@Injectable()
export class HandoverRepository {
  constructor(private readonly database: Database) {}

  async post(id: string): Promise<PostToHand | undefined> {
    const [row] = await this.database.query<PostToHand>(
      `select post.id as "postId", post.name as "postName", post.body_id as "bodyId", body.name as "bodyName", post.duties,
         body.jurisdiction_id as "jurisdictionId", ${day} as "asOf", ${holders} as holders
       from post join body on body.id = post.body_id where post.id = $1`,
      [id],
    );
    return row;
  }

  /** What hangs on the post and its body in the plans whose draft the person reads; one statement. */
  async pack({ postId, bodyId }: PostToHand, actor: Actor): Promise<Omit<HandoverPack, keyof PostToHand | 'comments'>> {
    const reads = visibleTo(actor, 'plan.read-draft', planFacts('plan'), 2);
    const rows = await this.database.query<Awaited<ReturnType<HandoverRepository['pack']>>>(
      `with seen as materialized (select plan.id from plan where ${reads.sql})
       select ${open} as open, ${actions} as actions, ${reports} as reports, ${commitments} as commitments, ${contacts} as contacts,
         ${leadMoves} as "leadMoves", ${delegations} as delegations`,
      [postId, bodyId, ...reads.values],
    );
    const [found] = rows;
    if (!found) throw new Error('a pack is always one row');
    return found;
  }

  /** What was said of the actions the body leads and is not answered, as far as the person may hear it. */
  comments(bodyId: string, actor: Actor): Promise<HandoverPack['comments']> {
    const hears = saidVisibleTo('comment', actor);
    const body = `$${String(hears.values.length + 1)}`;
    return this.database.query<HandoverPack['comments'][number]>(
      `select comment.id, comment.plan_id as "planId", ${planTitle('comment.plan_id')} as "planTitle", comment.record_code as code,
         comment.text, coalesce(author.name, guest.name) as "byName", comment.created_at as at
       from comment join plan on plan.id = comment.plan_id left join person author on author.id = comment.author_id
         left join round_guest guest on guest.id = comment.guest_id
       where ${hears.sql} and comment.state = 'open' and comment.parent_id is null and not comment.is_note
         and exists (select from assignment led join plan_record r on r.id = led.id
           where r.parent_id = comment.record_id and r.removed_in is null and led.body_id = ${body} and led.role in ('lead', 'co-lead'))
       order by comment.created_at desc, comment.id limit 100`,
      [...hears.values, bodyId],
    );
  }
}
