import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const calendar = `create table reporting_calendar (
  id uuid not null default gen_random_uuid() constraint reporting_calendar_pkey primary key,
  version integer not null default 1,
  plan_id uuid not null constraint reporting_calendar_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint reporting_calendar_jurisdiction_id_fkey references jurisdiction,
  title text not null,
  audience text not null,
  cadence text not null constraint reporting_calendar_cadence_known
    check (cadence in ('monthly', 'quarterly', 'four-monthly', 'half-yearly', 'yearly', 'two-yearly')),
  first_from date not null,
  opens_after integer not null,
  due_after integer not null,
  freezes_after integer,
  reporters text not null default 'leads' constraint reporting_calendar_reporters_known
    check (reporters in ('leads', 'leads-and-supports', 'chosen')),
  body_ids uuid[] not null default '{}',
  form jsonb not null,
  is_active boolean not null default true,
  constraint reporting_calendar_days_in_order check (opens_after <= due_after and due_after <= freezes_after))`;

/** Further plans whose bodies answer in the same rounds. */
const alsoPlan = `create table reporting_calendar_plan (
  calendar_id uuid not null constraint reporting_calendar_plan_calendar_id_fkey references reporting_calendar on delete cascade,
  plan_id uuid not null constraint reporting_calendar_plan_plan_id_fkey references plan,
  constraint reporting_calendar_plan_pkey primary key (calendar_id, plan_id))`;

const columns = [
  'calendar_id uuid constraint reporting_round_calendar_id_fkey references reporting_calendar',
  'joint_id uuid',
  'audience text',
  'freezes_on date',
  `reporters text not null default 'leads' constraint reporting_round_reporters_known
     check (reporters in ('leads', 'leads-and-supports', 'chosen'))`,
  `body_ids uuid[] not null default '{}'`,
  'form jsonb',
  'constraint reporting_round_once_a_period unique (calendar_id, plan_id, period_from)',
];

/** When a plan reports to whom, rounds made from it, and what each asks. */
export class ReportingCalendars1763760260000 implements MigrationInterface {
  name = 'ReportingCalendars1763760260000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [calendar, alsoPlan]) await runner.query(statement);
    for (const column of ['plan_id', 'jurisdiction_id'])
      await runner.query(`create index reporting_calendar_by_${column} on reporting_calendar (${column})`);
    await runner.query('create index reporting_calendar_plan_by_plan_id on reporting_calendar_plan (plan_id)');
    for (const table of ['reporting_calendar', 'reporting_calendar_plan']) await protect(runner, { table });
    for (const column of columns) await runner.query(`alter table reporting_round add ${column}`);
    await runner.query('create index reporting_round_by_joint_id on reporting_round (joint_id)');
    await runner.query(`alter table report_line add answers jsonb not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report_line drop answers');
    await runner.query('alter table reporting_round drop constraint reporting_round_once_a_period');
    for (const column of ['form', 'body_ids', 'reporters', 'freezes_on', 'audience', 'joint_id', 'calendar_id'])
      await runner.query(`alter table reporting_round drop ${column}`);
    for (const table of ['reporting_calendar_plan', 'reporting_calendar']) await runner.query(`drop table ${table}`);
  }
}
