import { Injectable } from '@nestjs/common';
import type { LineAtRisk } from '@mufakat/planning/verification/risk';
import type { ReportForm } from '@mufakat/planning/rounds/report-form';
import type { Translated } from '@mufakat/planning/records/record';
import type { Actor } from '../../platform/access/actor.js';
import { countedState, reportIsGiven } from '../reporting.sql.js';
import { planFacts, planTitle } from '../../platform/access/plan-facts.js';
import { Database } from '../../platform/database/database.js';
import { type FactColumns, visibleTo } from '../../platform/database/visible.js';
import { filterSql, type ListWords, type Page } from '../../platform/http/list.js';

/** A line that waits, with what risk is judged by and where it belongs. */
export interface WaitingLine extends LineAtRisk {
  readonly id: string;
  readonly reportId: string;
  readonly roundId: string;
  readonly roundTitle: string;
  readonly planId: string;
  readonly planTitle: Translated | null;
  readonly statusScale: unknown;
  /** Null where the round asks what every round asks. */
  readonly form: ReportForm | null;
  readonly bodyId: string;
  readonly bodyName: Translated;
  readonly today: string;
  readonly submittedAt: string;
  readonly submittedBy: string | null;
  readonly enteredBy: readonly string[];
  readonly firstVerifiedBy: string | null;
  readonly fourEyes: boolean;
  readonly verifiers: number;
}

export const inboxWords: ListWords = {
  sortedBy: 'risk',
  sort: { risk: 'risk', submittedAt: 'submittedAt' },
  filter: {
    planId: 'plan.id',
    roundId: 'report.round_id',
    bodyId: 'report.body_id',
    reportId: 'report.id',
  },
};

const valuesOf = (line: string) =>
  `(select coalesce(json_agg(json_build_object('indicator', v.indicator_id, 'value', trim_scale(v.value)::text, 'sex', v.sex,
    'age', v.age)), '[]') from indicator_value v where v.line_id = ${line} and v.axis is null)`;

/*
 * The same bytes on a line of another body or another action; the same piece shown again next time is no surprise. Only reports the
 * verifier may read count: that others hold the file, too, would be said by the figure.
 * `offset 0` has the few twins looked up one by one, never all lines searched for them.
 */
const elsewhere = (isRead: string) => `(select count(distinct twin.line_id)::int
  from evidence own join file own_file on own_file.id = own.file_id
    join file twin_file on twin_file.sha256 = own_file.sha256 join evidence twin on twin.file_id = twin_file.id
  where own.line_id = l.id and twin.line_id <> l.id and exists (
    select from report_line twin_line join report twin_report on twin_report.id = twin_line.report_id
      join plan twin_plan on twin_plan.id = twin_report.plan_id
    where twin_line.id = twin.line_id and (twin_line.action_id <> l.action_id or twin_report.body_id <> report.body_id) and ${isRead}
    offset 0))`;
const twinFacts: FactColumns = { ...planFacts('twin_plan'), reportBodyId: { sql: 'twin_report.body_id' } };

const statement = (where: string, isRead: string) => `
  select l.id, report.id as "reportId", o.id as "roundId", o.title as "roundTitle", o.form, plan.id as "planId",
    ${planTitle('plan.id')} as "planTitle", root.status_scale as "statusScale", report.body_id as "bodyId", body.name as "bodyName",
    day_of(plan.jurisdiction_id) as today, report.submitted_at as "submittedAt", report.submitted_by as "submittedBy",
    l.entered_by as "enteredBy", l.first_verified_by as "firstVerifiedBy", coalesce(policy.four_eyes, false) as "fourEyes",
    coalesce(policy.verifiers, 1) as verifiers, a.ends_on as "endsOn", a.is_ongoing as "isOngoing", l.judgement, l.narrative,
    l.is_unchanged as "isUnchanged", (select count(*)::int from evidence e where e.line_id = l.id) as evidence,
    ${elsewhere(isRead)} as "evidenceElsewhere", ${valuesOf('l.id')} as values, (
      select json_build_object('judgement', b.judgement, 'narrative', b.narrative, 'values', ${valuesOf('b.id')})
      from report_line b join report br on br.id = b.report_id join reporting_round bo on bo.id = b.round_id
      where b.action_id = l.action_id and br.body_id = report.body_id and ${reportIsGiven('br')}
        and bo.due_on < o.due_on and bo.state <> 'cancelled' order by bo.due_on desc limit 1) as before, (
      select coalesce(json_agg(json_build_object('id', i.id, 'format', i.format, 'accumulation', i.accumulation, 'level', i.level,
        'disaggregation', i.disaggregation) order by r.position, r.id), '[]')
      from plan_record r join indicator i on i.id = r.id left join plan_record up on up.id = r.parent_id and up.kind = 'activity'
      where r.removed_in is null and (r.parent_id = l.action_id or up.parent_id = l.action_id and up.removed_in is null)
        and r.plan_id = plan.id) as indicators
  from report_line l join report on report.id = l.report_id join reporting_round o on o.id = l.round_id
    join plan on plan.id = l.plan_id join plan_root root on root.id = plan.id join body on body.id = report.body_id
    join action a on a.id = l.action_id left join verification_policy policy on policy.plan_id = plan.id
  where ${countedState('report')} in ('submitted', 'returned') and o.state = 'open' and l.verified_at is null and l.return_reason is null
    and ${where}`;

@Injectable()
export class InboxRepository {
  constructor(private readonly database: Database) {}

  /** Every line the person may verify and nobody has verified yet, in one statement. */
  waiting(page: Page, actor: Actor): Promise<WaitingLine[]> {
    const wall = visibleTo(actor, 'report.verify', planFacts('plan'));
    const twins = visibleTo(actor, 'report.read', twinFacts, wall.values.length);
    const bound = [...wall.values, ...twins.values];
    const { where, values } = filterSql(page, inboxWords, 'l.id', bound.length);
    const asked = statement([wall.sql, ...where].join(' and '), twins.sql);
    return this.database.query<WaitingLine>(asked, [...bound, ...values]);
  }
}
