import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const round = `create table reporting_round (
  id uuid not null default gen_random_uuid() constraint reporting_round_pkey primary key,
  version integer not null default 1,
  plan_id uuid not null constraint reporting_round_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint reporting_round_jurisdiction_id_fkey references jurisdiction,
  title text not null,
  period_from date not null,
  period_to date not null,
  opens_on date not null,
  due_on date not null,
  state text not null default 'planned',
  reason text,
  revision integer,
  frozen_at timestamptz,
  frozen_by uuid constraint reporting_round_frozen_by_fkey references person,
  constraint reporting_round_state_known check (state in ('planned', 'open', 'frozen', 'cancelled')),
  constraint reporting_round_period_in_order check (period_from <= period_to),
  constraint reporting_round_due_after_opening check (opens_on <= due_on))`;

const report = `create table report (
  id uuid not null default gen_random_uuid() constraint report_pkey primary key,
  version integer not null default 1,
  round_id uuid not null constraint report_round_id_fkey references reporting_round,
  plan_id uuid not null constraint report_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint report_jurisdiction_id_fkey references jurisdiction,
  body_id uuid not null constraint report_body_id_fkey references body,
  state text not null default 'not-opened',
  submitted_at timestamptz,
  submitted_by uuid constraint report_submitted_by_fkey references person,
  verified_at timestamptz,
  verified_by uuid constraint report_verified_by_fkey references person,
  constraint report_one_per_body_and_round unique (round_id, body_id),
  constraint report_state_known check (state in ('not-opened', 'draft', 'in-clearance', 'submitted', 'returned', 'verified')))`;

/** What one body says of one action in one round; only that body sees it until it is submitted. */
const line = `create table report_line (
  id uuid not null default gen_random_uuid() constraint report_line_pkey primary key,
  report_id uuid not null constraint report_line_report_id_fkey references report,
  round_id uuid not null constraint report_line_round_id_fkey references reporting_round,
  plan_id uuid not null constraint report_line_plan_id_fkey references plan,
  action_id uuid not null constraint report_line_action_id_fkey references plan_record,
  audience_body_id uuid constraint report_line_audience_body_id_fkey references body,
  rank integer not null default 0,
  is_unchanged boolean not null default false,
  judgement text,
  narrative text,
  challenge text,
  next_step text,
  help_needed text,
  nothing_reason text,
  return_reason text,
  verifier_status text,
  verifier_note text,
  constraint report_line_one_per_action unique (report_id, action_id))`;

/** A value as one body gave it; null is a value that is not known, never 0. */
const value = `create table indicator_value (
  id uuid not null default gen_random_uuid() constraint indicator_value_pkey primary key,
  line_id uuid not null constraint indicator_value_line_id_fkey references report_line,
  plan_id uuid not null constraint indicator_value_plan_id_fkey references plan,
  indicator_id uuid not null constraint indicator_value_indicator_id_fkey references plan_record,
  audience_body_id uuid constraint indicator_value_audience_body_id_fkey references body,
  value numeric(26,6),
  numerator numeric(26,6),
  denominator numeric(26,6),
  words text,
  sex text,
  age text,
  note text,
  given_at timestamptz not null default now(),
  constraint indicator_value_one_per_cell unique nulls not distinct (line_id, indicator_id, sex, age),
  constraint indicator_value_sex_known check (sex in ('female', 'male', 'other', 'not-stated')),
  constraint indicator_value_denominator_not_zero check (denominator <> 0))`;

const evidence = `create table evidence (
  id uuid not null default gen_random_uuid() constraint evidence_pkey primary key,
  line_id uuid not null constraint evidence_line_id_fkey references report_line,
  plan_id uuid not null constraint evidence_plan_id_fkey references plan,
  audience_body_id uuid constraint evidence_audience_body_id_fkey references body,
  file_id uuid constraint evidence_file_id_fkey references file,
  url text,
  title text not null,
  given_at timestamptz not null default now(),
  constraint evidence_is_file_or_link check (num_nonnulls(file_id, url) = 1))`;

/*
 * What is owed is known to every reader of the plan, what is said only once it is sent: as the tables' owner this view looks
 * past the audience of a line and shows its words for sent reports only.
 */
const owed = `create view report_owed as
  select l.id, l.report_id, l.round_id, l.plan_id, l.action_id, l.rank, r.jurisdiction_id, r.body_id, r.state,
    r.submitted_at, r.verified_at,
    case when r.state in ('submitted', 'returned', 'verified') then l.judgement end as judgement,
    case when r.state = 'verified' then l.verifier_status end as verifier_status,
    case when r.state = 'verified' then l.verifier_note end as verifier_note
  from report_line l join report r on r.id = l.report_id
  where l.plan_id = any((select coalesce(nullif(current_setting('app.plans', true), '')::uuid[], '{}')::uuid[])::uuid[])`;

const indexed: Readonly<Record<string, readonly string[]>> = {
  reporting_round: ['plan_id', 'jurisdiction_id', 'frozen_by'],
  report: ['plan_id', 'jurisdiction_id', 'body_id', 'submitted_by', 'verified_by'],
  report_line: ['round_id', 'plan_id', 'action_id', 'audience_body_id'],
  indicator_value: ['plan_id', 'indicator_id', 'audience_body_id'],
  evidence: ['line_id', 'plan_id', 'audience_body_id', 'file_id'],
};
const withAudience = ['report_line', 'indicator_value', 'evidence'];

/** Rounds, what each body owes in them, values and evidence. */
export class Reporting1763760004000 implements MigrationInterface {
  name = 'Reporting1763760004000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [round, report, line, value, evidence]) await runner.query(table);
    for (const [table, columns] of Object.entries(indexed)) {
      for (const column of columns) await runner.query(`create index ${table}_by_${column} on ${table} (${column})`);
      await protect(runner, { table, ...(withAudience.includes(table) && { audience: 'audience_body_id' }) });
    }
    await runner.query(owed);
    await runner.query('revoke insert, update, delete on report_owed from mufakat_app, mufakat_job');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view report_owed');
    for (const table of Object.keys(indexed).reverse()) await runner.query(`drop table ${table}`);
  }
}
