import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const broughtFile = `create table brought_file (
  id uuid not null default gen_random_uuid() constraint brought_file_pkey primary key,
  version integer not null default 1,
  plan_id uuid not null constraint brought_file_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint brought_file_jurisdiction_id_fkey references jurisdiction,
  round_id uuid not null constraint brought_file_round_id_fkey references review_round,
  person_id uuid not null constraint brought_file_person_id_fkey references person,
  file_id uuid not null constraint brought_file_file_id_fkey references file,
  file_name text not null,
  sha256 text not null,
  form text not null,
  last_edited_by text,
  words jsonb not null,
  notices jsonb not null,
  state text not null default 'shown',
  comments integer not null default 0,
  suggestions integer not null default 0,
  known integer not null default 0,
  created_at timestamptz not null default now(),
  stored_at timestamptz,
  constraint brought_file_state_known check (state in ('shown', 'stored')),
  constraint brought_file_form_known check (form in ('matrix', 'pack')))`;

const pointers = ['plan_id', 'jurisdiction_id', 'round_id', 'person_id', 'file_id'] as const;

/** What people without an account, or without a network, filled in is brought back; who brought it is kept with each word. */
export class BroughtFiles1763760220000 implements MigrationInterface {
  name = 'BroughtFiles1763760220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(broughtFile);
    for (const column of pointers)
      await runner.query(`create index brought_file_by_${column} on brought_file (${column})`);
    await protect(runner, { table: 'brought_file' });
    for (const table of ['comment', 'suggestion', 'round_guest']) {
      await runner.query(
        `alter table ${table} add column entered_by uuid constraint ${table}_entered_by_fkey references person`,
      );
      await runner.query(`create index ${table}_by_entered_by on ${table} (entered_by)`);
    }
    for (const table of ['comment', 'suggestion']) {
      await runner.query(`alter table ${table} add column brought_from text, add column brought_key text`);
      await runner.query(`alter table ${table} add constraint ${table}_brought_once unique (round_id, brought_key)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['comment', 'suggestion'])
      await runner.query(`alter table ${table} drop column brought_key, drop column brought_from`);
    for (const table of ['comment', 'suggestion', 'round_guest'])
      await runner.query(`alter table ${table} drop column entered_by`);
    await runner.query('drop table brought_file');
  }
}
