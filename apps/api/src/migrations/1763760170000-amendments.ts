import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const amendment = `create table amendment (
  id uuid constraint amendment_pkey primary key,
  plan_id uuid not null constraint amendment_of_plan references plan,
  jurisdiction_id uuid not null constraint amendment_of_jurisdiction references jurisdiction,
  number integer not null,
  title text not null,
  state text not null default 'open',
  revision integer not null default 1,
  base_revision integer not null,
  changes jsonb not null default '[]',
  person_id uuid constraint amendment_person references person,
  opened_at timestamptz not null default now(),
  act_id uuid constraint amendment_act references plan_act,
  from_version integer,
  version_number integer,
  applied_revision integer,
  ended_by uuid constraint amendment_ended_by references person,
  ended_at timestamptz,
  reason text,
  constraint amendment_one_per_number unique (plan_id, number),
  constraint amendment_state_known check (state in ('open', 'adopted', 'abandoned')),
  constraint amendment_adopted_by_act check ((state = 'adopted') = (act_id is not null)))`;

const change = `create table amendment_change (
  id uuid constraint amendment_change_pkey primary key,
  amendment_id uuid not null constraint amendment_change_of_amendment references amendment,
  plan_id uuid not null constraint amendment_change_of_plan references plan,
  revision integer not null,
  person_id uuid constraint amendment_change_person references person,
  changes jsonb not null,
  at timestamptz not null default now(),
  constraint amendment_change_one_per_revision unique (amendment_id, revision))`;

const indexes = [
  'amendment_by_jurisdiction on amendment (jurisdiction_id)',
  'amendment_by_person on amendment (person_id)',
  'amendment_by_act on amendment (act_id)',
  'amendment_by_ended_by on amendment (ended_by)',
  'amendment_change_by_plan on amendment_change (plan_id)',
  'amendment_change_by_person on amendment_change (person_id)',
];

/** Amendments of adopted plans, each with its own log; a plan may be extended by an act. */
export class Amendments1763760170000 implements MigrationInterface {
  name = 'Amendments1763760170000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [amendment, change]) await runner.query(table);
    for (const index of indexes) await runner.query(`create index ${index}`);
    await protect(runner, { table: 'amendment' });
    await protect(runner, { table: 'amendment_change', appendOnly: true });
    await runner.query('alter table plan_act add column extended_to date');
    await runner.query('alter table plan add column extended_to date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plan drop column extended_to');
    await runner.query('alter table plan_act drop column extended_to');
    for (const table of ['amendment_change', 'amendment']) await runner.query(`drop table ${table}`);
  }
}
