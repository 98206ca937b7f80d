import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const indicator = `alter table indicator add column choices text[], add column baseline_expected_on date,
  add column required_cuts text[], add column amber_threshold integer, add column red_threshold integer, add column formula text`;

/** Cuts by any axis, and what they are told of. */
const value = `alter table indicator_value add column axis text, add column category text,
  add constraint indicator_value_whole_cut check (num_nonnulls(axis, category) <> 1),
  drop constraint indicator_value_one_per_cell,
  add constraint indicator_value_one_per_cell unique nulls not distinct (line_id, indicator_id, sex, age, axis, category)`;

const entry = `create table indicator_entry (
  id uuid not null default gen_random_uuid() constraint indicator_entry_pkey primary key,
  plan_id uuid not null constraint indicator_entry_plan_id_fkey references plan,
  indicator_id uuid not null constraint indicator_entry_indicator_id_fkey references plan_record,
  body_id uuid not null constraint indicator_entry_body_id_fkey references body,
  kind text not null,
  period_to date not null,
  value numeric(26,6),
  numerator numeric(26,6),
  denominator numeric(26,6),
  words text,
  reason text not null,
  author_id uuid not null constraint indicator_entry_author_id_fkey references person,
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid constraint indicator_entry_withdrawn_by_fkey references person,
  withdrawn_reason text,
  constraint indicator_entry_kind_known check (kind in ('measured', 'overlap')),
  constraint indicator_entry_denominator_not_zero check (denominator <> 0),
  constraint indicator_entry_overlap_has_amount check (kind <> 'overlap' or value is not null),
  constraint indicator_entry_withdrawn_by_somebody check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3)))`;

/** What an indicator says besides: choices, thresholds, formula; cuts by any axis; values measured outside reports, and overlaps. */
export class Results1763760280000 implements MigrationInterface {
  name = 'Results1763760280000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indicator);
    await runner.query('alter table target add column starts_on date');
    await runner.query(value);
    await runner.query(entry);
    for (const column of ['plan_id', 'indicator_id', 'body_id', 'author_id', 'withdrawn_by'])
      await runner.query(`create index indicator_entry_by_${column} on indicator_entry (${column})`);
    await runner.query(`create unique index indicator_entry_measured_once on indicator_entry (indicator_id, body_id, period_to)
      where kind = 'measured' and withdrawn_at is null`);
    await protect(runner, { table: 'indicator_entry' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table indicator_entry');
    await runner.query(`alter table indicator_value drop constraint indicator_value_one_per_cell, drop column axis, drop column category,
      add constraint indicator_value_one_per_cell unique nulls not distinct (line_id, indicator_id, sex, age)`);
    await runner.query('alter table target drop column starts_on');
    await runner.query(`alter table indicator drop column choices, drop column baseline_expected_on, drop column required_cuts,
      drop column amber_threshold, drop column red_threshold, drop column formula`);
  }
}
