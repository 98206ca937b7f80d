import { Injectable } from '@nestjs/common';
import { isRestrictedRecord } from '../../platform/access/plan-facts.js';
import type { ReportState } from '@mufakat/planning/lifecycles/report';
import type { ReportingRoundState } from '@mufakat/planning/lifecycles/reporting-round';
import type { Translated } from '@mufakat/planning/records/record';
import { hashOfToken, newToken } from '../../people/people.commands.js';
import { Database } from '../../platform/database/database.js';
import { ReportLink } from './report-link.entity.js';

/** A line without an answer, and somebody who holds the body's reporting post. */
export interface Unanswered {
  readonly planId: string;
  readonly reportId: string;
  readonly lineId: string;
  readonly action: string;
  readonly code: string | null;
  readonly title: Translated | null;
  readonly hasBefore: boolean;
  readonly postId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
}

/** What stands behind a link. */
export interface Linked {
  readonly planId: string;
  readonly jurisdictionId: string;
  readonly timeZone: string;
  readonly reportId: string;
  readonly roundId: string;
  readonly action: string;
  readonly bodyId: string;
  readonly bodyName: Translated;
  readonly postName: Translated;
  readonly personId: string;
  readonly personName: string;
  readonly planTitle: Translated | null;
  readonly roundTitle: string;
  readonly dueOn: string;
  readonly usedAt: Date | null;
  readonly isGiven: boolean;
  readonly reportState: ReportState;
  readonly roundState: ReportingRoundState;
}

const isGiven = '(l.is_unchanged or l.judgement is not null or l.nothing_reason is not null)';

/* Twelve hours between two letters with the same links. */
const unanswered = `
  select l.plan_id as "planId", l.report_id as "reportId", l.id as "lineId", l.action_id as action, r.code, a.title,
    post.id as "postId", person.id as "personId", person.name, person.email, person.language,
    exists (select from report_line b join report br on br.id = b.report_id where b.action_id = l.action_id
      and br.body_id = report.body_id and br.submitted_at is not null and b.id <> l.id) as "hasBefore"
  from report join report_line l on l.report_id = report.id join plan_record r on r.id = l.action_id join action a on a.id = l.action_id
    join post on post.body_id = report.body_id and 'reporting' = any(post.duties)
    join post_holding h on h.post_id = post.id and day_of(report.jurisdiction_id) between h.from_on and coalesce(h.to_on, 'infinity')
    join person on person.id = h.person_id and person.is_active
  where report.round_id = $1 and report.state in ('not-opened', 'draft') and not ${isGiven}
    and ($2::uuid[] is null or report.body_id = any($2::uuid[])) and ($3::uuid is null or person.id = $3)
    and not exists (select from report_link k where k.line_id = l.id and k.person_id = person.id and k.made_at > now() - interval '12 hours')
  order by person.id, r.code, l.id`;

const behind = `
  select k.plan_id as "planId", report.jurisdiction_id as "jurisdictionId", coalesce(jurisdiction.time_zone, 'UTC') as "timeZone",
    k.report_id as "reportId", report.round_id as "roundId", l.action_id as action, report.body_id as "bodyId", body.name as "bodyName",
    post.name as "postName", k.person_id as "personId", person.name as "personName", plan_root.title as "planTitle",
    o.title as "roundTitle", o.due_on as "dueOn", k.used_at as "usedAt", ${isGiven} as "isGiven", report.state as "reportState", o.state as "roundState"
  from report_link k join report on report.id = k.report_id join report_line l on l.id = k.line_id join reporting_round o on o.id = report.round_id
    join body on body.id = report.body_id join post on post.id = k.post_id join person on person.id = k.person_id and person.is_active
    join plan_root on plan_root.id = k.plan_id join jurisdiction on jurisdiction.id = report.jurisdiction_id
    join post_holding h on h.post_id = k.post_id and h.person_id = k.person_id
      and day_of(report.jurisdiction_id) between h.from_on and coalesce(h.to_on, 'infinity')
    join plan on plan.id = k.plan_id
  where k.token_hash = $1 and 'reporting' = any(post.duties)
    and plan.sensitivity is distinct from 'restricted' and not ${isRestrictedRecord('l.action_id')}`;

/** Links of reporting posts; a token is seen only when it is made. */
@Injectable()
export class LinksRepository {
  constructor(private readonly database: Database) {}

  unanswered(
    roundId: string,
    of: { readonly bodyIds?: readonly string[]; readonly personId?: string },
  ): Promise<Unanswered[]> {
    return this.database.query<Unanswered>(unanswered, [roundId, of.bodyIds ?? null, of.personId ?? null]);
  }

  /** A new token for each line, in its order. */
  async add(lines: readonly Unanswered[]): Promise<string[]> {
    const tokens = lines.map(() => newToken());
    await this.database.repository(ReportLink).insert(
      lines.map(({ planId, reportId, lineId, postId, personId }, at) => ({
        ...{ tokenHash: hashOfToken(tokens[at] ?? ''), planId, reportId, lineId, postId, personId },
      })),
    );
    return tokens;
  }

  /** Undefined where there is no such link, its person does not hold the post any more, or what it is about is restricted since. */
  async behind(token: string): Promise<Linked | undefined> {
    const [found] = await this.database.query<Linked>(behind, [hashOfToken(token)]);
    return found;
  }

  /** Locks the link until the transaction ends; answers whether it was still unused. */
  async use(token: string, at: Date): Promise<boolean> {
    const used = await this.database.query(
      `update report_link set used_at = $2 where token_hash = $1 and used_at is null returning report_id`,
      [hashOfToken(token), at],
    );
    return used.length > 0;
  }
}
