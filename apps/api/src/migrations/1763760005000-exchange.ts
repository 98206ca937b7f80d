import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const planImport = `create table plan_import (
  id uuid not null default gen_random_uuid() constraint plan_import_pkey primary key,
  version integer not null default 1,
  plan_id uuid constraint plan_import_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint plan_import_jurisdiction_id_fkey references jurisdiction,
  person_id uuid not null constraint plan_import_person_id_fkey references person,
  file_id uuid not null constraint plan_import_file_id_fkey references file,
  new_plan jsonb,
  encoding text,
  language text not null,
  proposal jsonb not null,
  state text not null default 'proposed',
  applied_revision integer,
  created_at timestamptz not null default now(),
  constraint plan_import_state_known check (state in ('proposed', 'applied')))`;

/** Files on their way into a plan. */
export class Exchange1763760005000 implements MigrationInterface {
  name = 'Exchange1763760005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(planImport);
    for (const column of ['plan_id', 'jurisdiction_id', 'person_id', 'file_id'])
      await runner.query(`create index plan_import_by_${column} on plan_import (${column})`);
    await protect(runner, { table: 'plan_import' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plan_import');
  }
}
