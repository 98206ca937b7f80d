import { Injectable } from '@nestjs/common';
import type { PlanStage } from '@mufakat/planning/lifecycles/plan-stages';
import type { Translated } from '@mufakat/planning/records/record';
import { successorInForce } from '../plans/plans.reader.js';
import { reportIsGiven } from '../reporting/reporting.reader.js';
import type { Actor } from '../platform/access/actor.js';
import { planFacts, planTitle, speaksOpenly } from '../platform/access/plan-facts.js';
import { Database } from '../platform/database/database.js';
import { visibleTo } from '../platform/database/visible.js';

export interface HomePlan {
  readonly id: string;
  readonly title: Translated | null;
  readonly jurisdictionName: Translated;
  readonly stage: PlanStage;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Last day after an act that extended the plan. */
  readonly extendedTo: string | null;
  readonly hasSuccessorInForce: boolean;
  readonly today: string;
  /** Its owner, a body with a part in it or one asked for a review is the person's, or the person works for all of it. */
  readonly isMine: boolean;
  readonly kind: string;
  readonly isSample: boolean;
  readonly isAdopted: boolean;
  readonly revision: number;
  /** The round that takes reports now, the one due first. */
  readonly openRound: {
    id: string;
    title: string;
    dueOn: string;
    owed: number;
    given: number;
    rowsWithheld?: boolean;
  } | null;
}
export interface HomeChange {
  readonly id: number;
  readonly at: string;
  readonly type: string;
  readonly personName: string | null;
  readonly planId: string | null;
  readonly planTitle: Translated | null;
  readonly subjectKind: string;
  readonly subjectId: string | null;
}
interface Row {
  readonly plans: HomePlan[];
  readonly planCount: number;
  readonly changes: HomeChange[];
  readonly waitingMails: number | null;
  /** Round → what its plans' rounds share, for those of several plans. */
  readonly joint: Readonly<Record<string, string>>;
}

const most = 8;
const facts = planFacts('plan');
const reportFacts = { ...facts, reportBodyId: { sql: 'report.body_id' } };

/** Readers of the draft see its head, others that of the newest version they may read: title, startsOn, endsOn. */
const headFor = (
  reads: string,
  reviews: string,
) => `case when ${reads} then (select jsonb_build_object('title', t.title, 'startsOn', t.starts_on, 'endsOn', t.ends_on) from plan_root t where t.id = plan.id)
  else (select v.summary from plan_version v where v.plan_id = plan.id
    and (v.number = plan.adopted_version or ${reviews} and v.kind in ('consultation', 'review')) order by v.number desc limit 1) end`;

const working = ['focal-point', 'drafter', 'coordinator', 'clearing-officer'];

/** Counts every report to readers of the draft, to others nothing of what is restricted. */
const openRound = (
  reads: string,
  lists: string,
) => `(select json_strip_nulls(json_build_object('id', o.id, 'title', o.title,
    'dueOn', o.due_on, 'owed', count(report.id), 'rowsWithheld', nullif(coalesce(bool_or(not ${lists}) filter (where report.id is not null), false), false),
    'given', count(report.id) filter (where ${reportIsGiven('report')})))
  from reporting_round o left join report on report.round_id = o.id and (${reads} or ${lists} or ${speaksOpenly('report')})
  where o.plan_id = plan.id and o.state = 'open' group by o.id order by o.due_on limit 1)`;

/** SQL that says whether a plan is the person's own work; what it binds is added to `values`. */
const mineOf = ({ bodies, grants }: Actor, values: unknown[]): string => {
  const bind = (list: readonly (string | null)[]): string =>
    `$${String(values.push(list.filter((one) => one !== null)))}::uuid[]`;
  const own = bind(bodies);
  const plans = bind(grants.map(({ planId }) => planId));
  const places = bind(
    grants
      .filter(({ role, planId }) => planId === null && working.includes(role))
      .map(({ jurisdictionId }) => jurisdictionId),
  );
  const listed = (fact: 'assignedBodyIds' | 'reviewerBodyIds') =>
    `(${facts[fact]?.sql ?? 'array[]::uuid[]'})::uuid[] && ${own}`;
  return `plan.owner_body_id = any(${own}) or plan.id = any(${plans}) or plan.jurisdiction_id = any(${places})
    or ${listed('assignedBodyIds')} or ${listed('reviewerBodyIds')}`;
};

@Injectable()
export class HomeRepository {
  constructor(private readonly database: Database) {}

  /** Plans, what changed lately and mails that wait, in one statement. */
  async home(actor: Actor, rounds: readonly string[]): Promise<Row> {
    const sees = visibleTo(actor, 'plan.read', facts);
    const reads = visibleTo(actor, 'plan.read-draft', facts, sees.values.length);
    const bound = sees.values.length + reads.values.length;
    const reviews = visibleTo(actor, 'review.answer', facts, bound);
    const told = visibleTo(actor, 'history.read', facts, bound + reviews.values.length);
    const progress = visibleTo(actor, 'progress.read', facts, bound + reviews.values.length + told.values.length);
    const before = [...sees.values, ...reads.values, ...reviews.values, ...told.values, ...progress.values];
    const lists = visibleTo(actor, 'report.read', reportFacts, before.length);
    const values = [...before, ...lists.values];
    const mine = mineOf(actor, values);
    const asked = `$${String(values.push(rounds))}::uuid[]`;
    const mails = actor.can('mail.read') ? '(select count(*)::int from mail where sent_at is null)' : 'null';
    const [row] = await this.database.query<Row>(
      `with seen as (
         select plan.id, plan.stage, plan.extended_to, plan.kind, plan.is_sample, plan.adopted_on is not null as is_adopted, plan.revision, j.name,
           ${headFor(reads.sql, reviews.sql)} as head, ${successorInForce('plan')} as succeeded,
           day_of(plan.jurisdiction_id) as today, (${mine}) as is_mine, case when ${progress.sql} then ${openRound(reads.sql, lists.sql)} end as open_round,
           latest_event(plan.id) as latest
         from plan join jurisdiction j on j.id = plan.jurisdiction_id where ${sees.sql})
       select (select count(*)::int from seen) as "planCount", ${mails} as "waitingMails",
         (select coalesce(json_object_agg(o.id, o.joint_id), '{}') from reporting_round o where o.id = any(${asked}) and o.joint_id is not null) as joint,
         (select coalesce(json_agg(json_build_object('id', id, 'title', head->'title', 'startsOn', head->>'startsOn', 'endsOn', head->>'endsOn',
             'extendedTo', extended_to, 'hasSuccessorInForce', succeeded, 'today', today, 'isMine', is_mine, 'jurisdictionName', name, 'stage', stage, 'kind', kind,
             'isSample', is_sample, 'isAdopted', is_adopted, 'revision', revision, 'openRound', open_round) order by is_mine desc, latest desc nulls last, id), '[]')
          from (select * from seen order by is_mine desc, latest desc nulls last, id limit ${String(most)}) newest) as plans,
         (select coalesce(json_agg(json_build_object('id', id, 'at', at, 'type', type, 'personName', name, 'planId', plan_id,
             'planTitle', title, 'subjectKind', subject_kind, 'subjectId', subject_id) order by id desc), '[]')
          from (select event.id, event.at, event.type, person.name, event.plan_id, ${planTitle('event.plan_id')} as title,
                  event.subject_kind, event.subject_id
                from event join plan on plan.id = event.plan_id join seen on seen.id = plan.id left join person on person.id = event.person_id
                where ${told.sql} order by event.id desc limit ${String(most)}) latest) as changes`,
      values,
    );
    return row ?? { plans: [], planCount: 0, changes: [], waitingMails: null, joint: {} };
  }
}
