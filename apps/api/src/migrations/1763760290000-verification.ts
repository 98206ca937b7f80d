import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const lineColumns = `alter table report_line
  add column verified_at timestamptz,
  add column verified_by uuid constraint report_line_verified_by_fkey references person,
  add column first_verified_at timestamptz,
  add column first_verified_by uuid constraint report_line_first_verified_by_fkey references person,
  add column entered_by uuid[] not null default '{}'`;

const policy = `create table verification_policy (
  plan_id uuid not null constraint verification_policy_pkey primary key
    constraint verification_policy_plan_id_fkey references plan,
  four_eyes boolean not null default false,
  verifiers integer not null default 1,
  constraint verification_policy_one_or_two check (verifiers in (1, 2)))`;

/** What another body than the reporter has seen for itself; ended where the line was returned since. */
const confirmation = `create table line_confirmation (
  id uuid not null default gen_random_uuid() constraint line_confirmation_pkey primary key,
  line_id uuid not null constraint line_confirmation_line_id_fkey references report_line,
  plan_id uuid not null constraint line_confirmation_plan_id_fkey references plan,
  body_id uuid not null constraint line_confirmation_body_id_fkey references body,
  on_day date not null,
  how text not null,
  url text,
  file_id uuid constraint line_confirmation_file_id_fkey references file,
  by_person_id uuid not null constraint line_confirmation_by_person_id_fkey references person,
  at timestamptz not null default now(),
  ended_at timestamptz)`;

/** A value as it stood before a correction; the corrected one is a new row of indicator_value. */
const replaced = `create table replaced_value (
  id uuid not null constraint replaced_value_pkey primary key,
  line_id uuid not null constraint replaced_value_line_id_fkey references report_line,
  plan_id uuid not null constraint replaced_value_plan_id_fkey references plan,
  indicator_id uuid not null constraint replaced_value_indicator_id_fkey references plan_record,
  value numeric(26,6),
  numerator numeric(26,6),
  denominator numeric(26,6),
  words text,
  sex text,
  age text,
  note text,
  given_at timestamptz not null,
  reason text not null,
  replaced_at timestamptz not null default now(),
  replaced_by uuid not null constraint replaced_value_replaced_by_fkey references person,
  was_official boolean not null)`;

const indexed: Readonly<Record<string, readonly string[]>> = {
  line_confirmation: ['line_id', 'plan_id', 'body_id', 'file_id', 'by_person_id'],
  replaced_value: ['line_id', 'plan_id', 'indicator_id', 'replaced_by'],
};

const plansOfActor = `any((select coalesce(nullif(current_setting('app.plans', true), '')::uuid[], '{}')::uuid[])::uuid[])`;
const given = `r.state in ('submitted', 'returned', 'verified')`;

/** What is owed, with the state of each line by itself and what stands behind it. */
const owed = `create view report_owed as
  select l.id, l.report_id, l.round_id, l.plan_id, l.action_id, l.rank, r.jurisdiction_id, r.body_id,
    case when not ${given} then r.state when l.return_reason is not null then 'returned'
      when l.verified_at is not null then 'verified' else 'submitted' end as state,
    r.submitted_at, l.verified_at,
    case when ${given} then l.judgement end as judgement,
    case when ${given} and l.verified_at is not null then l.verifier_status end as verifier_status,
    case when ${given} and l.verified_at is not null then l.verifier_note end as verifier_note,
    case when ${given} then (select count(*)::int from evidence e where e.line_id = l.id) else 0 end as evidence,
    ${given} and exists (select from line_confirmation c where c.line_id = l.id and c.ended_at is null) as is_confirmed
  from report_line l join report r on r.id = l.report_id
  where l.plan_id = ${plansOfActor}`;

const owedBefore = `create view report_owed as
  select l.id, l.report_id, l.round_id, l.plan_id, l.action_id, l.rank, r.jurisdiction_id, r.body_id, r.state,
    r.submitted_at, r.verified_at,
    case when ${given} then l.judgement end as judgement,
    case when r.state = 'verified' then l.verifier_status end as verifier_status,
    case when r.state = 'verified' then l.verifier_note end as verifier_note
  from report_line l join report r on r.id = l.report_id
  where l.plan_id = ${plansOfActor}`;

const readOnly = 'revoke insert, update, delete on report_owed from mufakat_app, mufakat_job';

/** Lines are verified, returned and confirmed one by one; a value is corrected beside the one it replaces. */
export class Verification1763760290000 implements MigrationInterface {
  name = 'Verification1763760290000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(lineColumns);
    await runner.query(`update report_line set verified_at = report.verified_at, verified_by = report.verified_by
      from report where report.id = report_line.report_id and report.state = 'verified'`);
    await runner.query(`update report_line set entered_by = array[report.submitted_by]
      from report where report.id = report_line.report_id and report.submitted_by is not null`);
    for (const column of ['verified_by', 'first_verified_by'])
      await runner.query(`create index report_line_by_${column} on report_line (${column})`);
    await runner.query('alter table indicator_value add column corrected_at timestamptz');
    for (const table of [policy, confirmation, replaced]) await runner.query(table);
    await protect(runner, { table: 'verification_policy' });
    for (const [table, columns] of Object.entries(indexed)) {
      for (const column of columns) await runner.query(`create index ${table}_by_${column} on ${table} (${column})`);
      await protect(runner, { table, appendOnly: table === 'replaced_value' });
    }
    await this.view(runner, owed);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.view(runner, owedBefore);
    for (const table of ['replaced_value', 'line_confirmation', 'verification_policy'])
      await runner.query(`drop table ${table}`);
    await runner.query('alter table indicator_value drop column corrected_at');
    await runner.query(`alter table report_line drop column verified_at, drop column verified_by,
      drop column first_verified_at, drop column first_verified_by, drop column entered_by`);
  }

  private async view(runner: QueryRunner, view: string): Promise<void> {
    await runner.query('drop view report_owed');
    await runner.query(view);
    await runner.query(readOnly);
  }
}
