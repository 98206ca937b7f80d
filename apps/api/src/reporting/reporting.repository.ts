import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { isRestrictedRecord, planFacts, speaksOpenly } from '../platform/access/plan-facts.js';
import { obligationIsHeld } from '../obligations/obligations.reader.js';
import { Database } from '../platform/database/database.js';
import { Rows } from '../platform/database/rows.js';
import { type Clause, type FactColumns, visibleTo } from '../platform/database/visible.js';
import { Report, ReportLine } from './report.entity.js';
import { ReportingRound } from './reporting-round.entity.js';
import type { ReportSummary } from './reporting.dto.js';
import type { ReportingRoundView } from './reporting-rounds.dto.js';
import { countedState, reportIsGiven } from './reporting.sql.js';

const facts = planFacts('plan');
/* For whom it makes a difference a report is as restricted as what it speaks of. */
const speaksOfRestricted = `exists (select from report_line said where said.report_id = report.id and ${isRestrictedRecord('said.action_id')})`;
const reportFacts: FactColumns = {
  ...facts,
  reportBodyId: { sql: 'report.body_id' },
  sensitivity: { sql: `case when ${speaksOfRestricted} then 'restricted' else plan.sensitivity end` },
};

/** A round is for everybody who sees the plan's progress, and for every body that owes a report in it. */
export const roundsVisibleTo = (actor: Actor): Clause => {
  const { sql, values } = visibleTo(actor, 'progress.read', facts);
  const bodies = `$${String(values.length + 1)}::uuid[]`;
  return {
    sql: `(${sql} or exists (select from report r where r.round_id = reporting_round.id and r.body_id = any(${bodies})))`,
    values: [...values, [...actor.bodiesInReach]],
  };
};
export const reportsVisibleTo = (actor: Actor): Clause => visibleTo(actor, 'report.read', reportFacts);

type Counts = Pick<ReportingRoundView, 'id' | 'owed' | 'given' | 'verified' | 'rowsWithheld'>;

const counted = (condition: string) =>
  `(select count(*)::int from report r where r.round_id = reporting_round.id and ${condition})`;

@Injectable()
export class ReportingRoundsRepository extends Rows<ReportingRoundView> {
  constructor(database: Database) {
    super(database, {
      entity: ReportingRound,
      none: 'No reporting round',
      select: `reporting_round.id, reporting_round.version, reporting_round.plan_id as "planId", plan_root.title as "planTitle",
        reporting_round.title, period_from as "periodFrom", period_to as "periodTo", opens_on as "opensOn", due_on as "dueOn",
        reporting_round.state, reason, reporting_round.calendar_id as "calendarId", joint_id as "jointId",
        reporting_round.audience, freezes_on as "freezesOn", reporting_round.form, frozen_at as "frozenAt", ${counted('true')} as owed,
        ${counted(reportIsGiven('r'))} as given, ${counted(`r.state = 'verified'`)} as verified`,
      from: 'reporting_round join plan on plan.id = reporting_round.plan_id join plan_root on plan_root.id = plan.id',
      id: 'reporting_round.id',
      words: {
        sortedBy: 'dueOn',
        sort: { id: 'reporting_round.id', dueOn: 'due_on', opensOn: 'opens_on', title: 'reporting_round.title' },
        filter: {
          ...{ planId: 'reporting_round.plan_id', state: 'reporting_round.state' },
          ...{ calendarId: 'reporting_round.calendar_id', jointId: 'joint_id' },
        },
      },
    });
  }

  /** The rounds with the counts that are the reader's: from outside nothing of what is restricted. */
  async countedFor(actor: Actor, rounds: readonly ReportingRoundView[]): Promise<ReportingRoundView[]> {
    const draft = visibleTo(actor, 'plan.read-draft', facts, 1);
    const lists = visibleTo(actor, 'report.read', reportFacts, 1 + draft.values.length);
    const counts = await this.database.query<Counts>(
      `select report.round_id as id, count(*)::int as owed, (count(*) filter (where report.state = 'verified'))::int as verified,
         (count(*) filter (where ${reportIsGiven('report')}))::int as given,
         bool_or(not ${lists.sql}) as "rowsWithheld"
       from report join plan on plan.id = report.plan_id
       where report.round_id = any($1::uuid[]) and (${draft.sql} or ${lists.sql} or ${speaksOpenly('report')})
       group by report.round_id`,
      [rounds.map(({ id }) => id), ...draft.values, ...lists.values],
    );
    const byRound = new Map(counts.map((one) => [one.id, one]));
    return rounds.map((round) => {
      const { rowsWithheld, ...found } = byRound.get(round.id) ?? { owed: 0, given: 0, verified: 0 };
      return Object.assign(round, found, rowsWithheld && { rowsWithheld });
    });
  }

  entity(id: string): Promise<ReportingRound> {
    return this.database.repository(ReportingRound).findOneByOrFail({ id });
  }

  /** The round, locked: while its state is being changed nothing is said in it, and nobody else changes it. */
  async take(id: string): Promise<ReportingRound> {
    await this.database.query('select from reporting_round where id = $1 for no key update', [id]);
    return this.entity(id);
  }

  /** The round as it stays until the caller's transaction ends; many may speak in it at once. */
  async held(id: string): Promise<ReportingRound> {
    await this.database.query('select from reporting_round where id = $1 for share', [id]);
    return this.entity(id);
  }

  /** Planned rounds whose first day has come somewhere on earth. */
  async perhapsDue(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from reporting_round where state = 'planned' and opens_on <= current_date + 1 order by opens_on, id`,
    );
    return rows.map(({ id }) => id);
  }

  async plannedOf(calendarId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from reporting_round where calendar_id = $1 and state = 'planned' order by opens_on, id`,
      [calendarId],
    );
    return rows.map(({ id }) => id);
  }

  /** The round, locked, while it is still planned; one that somebody else is opening is waited for or passed over. */
  async takePlanned(id: string, others: 'wait' | 'pass over' = 'pass over'): Promise<ReportingRound | undefined> {
    const [row] = await this.database.query(
      `select from reporting_round where id = $1 and state = 'planned' for update ${others === 'wait' ? '' : 'skip locked'}`,
      [id],
    );
    return row === undefined ? undefined : this.entity(id);
  }

  async save({ id, state, reason, revision, frozenAt, frozenBy }: ReportingRound): Promise<void> {
    await this.database.repository(ReportingRound).update({ id }, { state, reason, revision, frozenAt, frozenBy });
  }

  /** Reports that wait for the verifier's or the reporter's word. */
  unsettled(roundId: string): Promise<{ id: string; body: string }[]> {
    return this.database.query<{ id: string; body: string }>(
      `select id, body_id as body from report
       where round_id = $1 and ${countedState('report')} in ('submitted', 'returned') order by body_id`,
      [roundId],
    );
  }

  /** Actions of a plan whose last verified line says that nothing more is owed. */
  async closedActions(planId: string, closing: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ action: string }>(
      `select action from (
         select distinct on (l.action_id) l.action_id as action, coalesce(l.verifier_status, l.judgement) as step
         from report_line l join report r on r.id = l.report_id and r.state = 'verified'
           join reporting_round o on o.id = l.round_id
         where l.plan_id = $1 and l.rank = 0 order by l.action_id, o.due_on desc) last
       where step = any($2::text[])`,
      [planId, closing],
    );
    return new Set(rows.map(({ action }) => action));
  }

  /** One report a body with a line an action, in two statements. Answers the ids of the reports by body. */
  async owe(
    round: Pick<ReportingRound, 'id' | 'planId' | 'jurisdictionId'>,
    words: readonly { action: string; body: string; rank: number }[],
  ): Promise<ReadonlyMap<string, string>> {
    const { id, planId, jurisdictionId } = round;
    const rows = await this.database.query<{ id: string; body: string }>(
      `insert into report (round_id, plan_id, jurisdiction_id, body_id)
       select $1, $2, $3, unnest($4::uuid[]) returning id, body_id as body`,
      [id, planId, jurisdictionId, [...new Set(words.map(({ body }) => body))]],
    );
    const reports = new Map(rows.map((row) => [row.body, row.id]));
    await this.database.query(
      `insert into report_line (report_id, round_id, plan_id, action_id, rank)
       select owed.report, $1, $2, owed.action, owed.rank
       from jsonb_to_recordset($3::jsonb) as owed(report uuid, action uuid, rank integer)`,
      [id, planId, JSON.stringify(words.map((word) => ({ ...word, report: reports.get(word.body) })))],
    );
    return reports;
  }
}

/** The obligation to report knows whether somebody holds the duty; a round's reports and its obligations agree. */
const isVacant = `not coalesce((
  select bool_or(${obligationIsHeld}) from obligation left join post on post.id = obligation.post_id
  where obligation.subject_id = report.round_id and obligation.kind = 'submit-report' and obligation.body_id = report.body_id), false)`;

const nameOf = (id: string) => `(select person.name from person where person.id = ${id})`;

@Injectable()
export class ReportsRepository extends Rows<ReportSummary> {
  constructor(database: Database) {
    super(database, {
      entity: Report,
      none: 'No report',
      select: `report.id, report.version, report.round_id as "roundId", reporting_round.title as "roundTitle",
        reporting_round.state as "roundState", period_from as "periodFrom", period_to as "periodTo", due_on as "dueOn",
        reporting_round.joint_id as "jointId",
        report.plan_id as "planId", report.jurisdiction_id as "jurisdictionId", plan_root.title as "planTitle",
        report.body_id as "bodyId", body.name as "bodyName",
        report.state, ${isVacant} as "isVacant", submitted_at as "submittedAt", verified_at as "verifiedAt",
        handed_in_at as "handedInAt", ${nameOf('report.handed_in_by')} as "handedInByName", ${nameOf('report.submitted_by')} as "submittedByName",
        (select post.name from post where post.id = report.for_post_id) as "forPostName", ${nameOf('report.delegated_by')} as "delegatedByName", stand_in_by as "standInId",
        ${nameOf('report.stand_in_by')} as "standInName", stand_in_reason as "standInReason",
        case when report.body_id = any(nullif(current_setting('app.bodies'), '')::uuid[]) then clearance_reason end as "clearanceReason",
        (select count(*)::int from report_line l where l.report_id = report.id) as actions`,
      from: `report join plan on plan.id = report.plan_id join plan_root on plan_root.id = plan.id
        join reporting_round on reporting_round.id = report.round_id join body on body.id = report.body_id`,
      id: 'report.id',
      words: {
        sortedBy: 'dueOn',
        sort: { id: 'report.id', dueOn: 'due_on', state: 'report.state', bodyName: `body.name->>'en'` },
        filter: {
          roundId: 'report.round_id',
          planId: 'report.plan_id',
          bodyId: 'report.body_id',
          state: 'report.state',
          roundState: 'reporting_round.state',
          jointId: 'reporting_round.joint_id',
        },
      },
    });
  }

  entity(id: string): Promise<Report> {
    return this.database.repository(Report).findOneByOrFail({ id });
  }

  /** The report, locked: who comes at the same time waits, and finds what was said before. */
  async take(id: string): Promise<Report> {
    await this.database.query('select from report where id = $1 for update', [id]);
    return this.entity(id);
  }

  /** Reports of a round that their bodies have still to give, or to correct. */
  waitedFor(roundId: string): Promise<{ id: string; body: string }[]> {
    return this.database.query<{ id: string; body: string }>(
      `select id, body_id as body from report where round_id = $1 and state not in ('submitted', 'verified') order by body_id`,
      [roundId],
    );
  }

  async idsOf(roundId: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>('select id from report where round_id = $1', [roundId]);
    return rows.map(({ id }) => id);
  }

  lines(reportId: string): Promise<ReportLine[]> {
    return this.database.repository(ReportLine).findBy({ reportId });
  }

  /** The report on the version that was read, and its lines. */
  async save(report: Report, lines: readonly ReportLine[]): Promise<void> {
    const { id, version, state, submittedAt, submittedBy, verifiedAt, verifiedBy } = report;
    const { handedInAt, handedInBy, clearanceReason, standInBy, standInReason, forPostId, delegatedBy } = report;
    await this.change(id, version, {
      ...{ state, submittedAt, submittedBy, verifiedAt, verifiedBy },
      ...{ handedInAt, handedInBy, clearanceReason, standInBy, standInReason, forPostId, delegatedBy },
    });
    if (lines.length > 0) await this.saveLines(lines);
  }

  /** The lines that changed, in one statement. */
  private async saveLines(lines: readonly ReportLine[]): Promise<void> {
    const { columns } = this.database.repository(ReportLine).metadata;
    const names = columns.flatMap(({ isPrimary, databaseName }) => (isPrimary ? [] : [databaseName]));
    const of = (row: string) => names.map((name) => `${row}.${name}`).join(', ');
    const rows = lines.map((line) =>
      Object.fromEntries(
        columns.map((column) => [column.databaseName, (column.getEntityValue(line) as unknown) ?? null]),
      ),
    );
    await this.database.query(
      `update report_line set (${names.join(', ')}) = row(${of('said')})
       from jsonb_populate_recordset(null::report_line, $1::jsonb) said
       where report_line.id = said.id and (${of('report_line')}) is distinct from (${of('said')})`,
      [JSON.stringify(rows)],
    );
  }

  /** A submitted report is for everybody who may read it: its lines, values and evidence lose their audience. */
  async letOut(reportId: string): Promise<void> {
    await this.database.query(
      `update file set plan_id = e.plan_id from evidence e join report_line l on l.id = e.line_id
       where file.id = e.file_id and file.plan_id is null and l.report_id = $1`,
      [reportId],
    );
    for (const table of ['indicator_value', 'evidence'])
      await this.database.query(
        `update ${table} set audience_body_id = null where line_id in (select id from report_line where report_id = $1)`,
        [reportId],
      );
  }
}
