import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const call = `create table commitment_call (
  id uuid not null default gen_random_uuid() constraint commitment_call_pkey primary key,
  version integer not null default 1,
  plan_id uuid not null constraint commitment_call_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint commitment_call_jurisdiction_id_fkey references jurisdiction,
  year integer not null,
  opens_on date not null,
  due_on date not null,
  is_yearly boolean not null default false,
  asked jsonb not null,
  constraint commitment_call_once_a_year unique (plan_id, year),
  constraint commitment_call_due_after_opening check (opens_on <= due_on))`;

const commitment = `create table commitment (
  id uuid not null default gen_random_uuid() constraint commitment_pkey primary key,
  plan_id uuid not null constraint commitment_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint commitment_jurisdiction_id_fkey references jurisdiction,
  action_id uuid not null constraint commitment_action_id_fkey references plan_record,
  body_id uuid not null constraint commitment_body_id_fkey references body,
  year integer not null,
  answer text not null constraint commitment_answer_known check (answer in ('takes-on', 'with-change', 'not-this-year')),
  change text,
  reason text,
  signed_by uuid not null constraint commitment_signed_by_fkey references person,
  signed_at timestamptz not null default now(),
  replaces_id uuid constraint commitment_replaces_id_fkey references commitment,
  constraint commitment_says_its_change check (answer <> 'with-change' or change is not null),
  constraint commitment_says_its_reason check ((answer <> 'not-this-year' and replaces_id is null) or reason is not null))`;

const indexed: Readonly<Record<string, readonly string[]>> = {
  commitment_call: ['plan_id', 'jurisdiction_id'],
  commitment: ['plan_id', 'jurisdiction_id', 'action_id', 'body_id', 'signed_by'],
};

/** What bodies take on in a year: signed, written once, replaced only by a later answer. */
export class Commitments1763760260001 implements MigrationInterface {
  name = 'Commitments1763760260001';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [call, commitment]) await runner.query(table);
    for (const [table, columns] of Object.entries(indexed))
      for (const column of columns) await runner.query(`create index ${table}_by_${column} on ${table} (${column})`);
    await runner.query('create unique index commitment_by_replaces_id on commitment (replaces_id)');
    await runner.query(
      'create unique index commitment_first on commitment (action_id, body_id, year) where replaces_id is null',
    );
    await protect(runner, { table: 'commitment_call' });
    await protect(runner, { table: 'commitment', appendOnly: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['commitment', 'commitment_call']) await runner.query(`drop table ${table}`);
  }
}
