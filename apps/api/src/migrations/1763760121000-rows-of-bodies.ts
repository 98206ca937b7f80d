import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const rowRequest = `create table row_request (
  id uuid not null default gen_random_uuid() constraint row_request_pkey primary key,
  version integer not null default 1,
  plan_id uuid not null constraint row_request_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint row_request_jurisdiction_id_fkey references jurisdiction,
  body_id uuid not null constraint row_request_body_id_fkey references body,
  revision integer not null,
  due_on date not null,
  message text,
  sent_by uuid not null constraint row_request_sent_by_fkey references person,
  sent_at timestamptz not null default now(),
  mailed_to text[] not null default '{}',
  state text not null default 'open',
  ended_at timestamptz,
  constraint row_request_state_known check (state in ('open', 'returned', 'replaced')))`;

const rowReturn = `create table row_return (
  id uuid not null default gen_random_uuid() constraint row_return_pkey primary key,
  version integer not null default 1,
  plan_id uuid not null constraint row_return_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint row_return_jurisdiction_id_fkey references jurisdiction,
  body_id uuid not null constraint row_return_body_id_fkey references body,
  person_id uuid not null constraint row_return_person_id_fkey references person,
  is_on_behalf boolean not null,
  file_id uuid not null constraint row_return_file_id_fkey references file,
  file_name text not null,
  base_revision integer not null,
  changes jsonb not null,
  left_out jsonb not null,
  problems jsonb not null,
  state text not null default 'proposed',
  suggestions integer not null default 0,
  created_at timestamptz not null default now(),
  constraint row_return_state_known check (state in ('proposed', 'suggested')))`;

const pointers = {
  row_request: ['plan_id', 'jurisdiction_id', 'body_id', 'sent_by'],
  row_return: ['plan_id', 'jurisdiction_id', 'body_id', 'person_id', 'file_id'],
} as const;

/** A ministry is sent its rows, and sends them back edited: they become suggestions of that body. */
export class RowsOfBodies1763760121000 implements MigrationInterface {
  name = 'RowsOfBodies1763760121000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rowRequest);
    await runner.query(rowReturn);
    for (const [table, columns] of Object.entries(pointers)) {
      for (const column of columns) await runner.query(`create index ${table}_by_${column} on ${table} (${column})`);
      await protect(runner, { table });
    }
    await runner.query(`alter table suggestion add column source text not null default 'screen'`);
    await runner.query(
      `alter table suggestion add constraint suggestion_source_known check (source in ('screen', 'file', 'file-on-behalf'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table suggestion drop column source');
    await runner.query('drop table row_return');
    await runner.query('drop table row_request');
  }
}
