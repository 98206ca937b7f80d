import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const checklist = `create table checklist (
  id uuid not null default gen_random_uuid() constraint checklist_pkey primary key,
  version integer not null default 1,
  body_id uuid not null constraint checklist_body_id_fkey references body,
  title jsonb not null,
  items jsonb not null)`;

const finding = `create table checklist_finding (
  id uuid not null default gen_random_uuid() constraint checklist_finding_pkey primary key,
  version integer not null default 1,
  plan_id uuid not null constraint checklist_finding_plan_id_fkey references plan,
  round_id uuid not null constraint checklist_finding_round_id_fkey references review_round,
  body_id uuid not null constraint checklist_finding_body_id_fkey references body,
  audience_body_id uuid constraint checklist_finding_audience_body_id_fkey references body,
  author_id uuid not null constraint checklist_finding_author_id_fkey references person,
  checklist text not null default 'standard',
  item text not null,
  position integer not null,
  question jsonb not null,
  result text not null constraint checklist_finding_result_known check (result in ('met', 'partly', 'not-met', 'not-applicable')),
  note text,
  records jsonb not null default '[]',
  at timestamptz not null default now(),
  constraint checklist_finding_once unique (round_id, body_id, checklist, item))`;

const indexed: Readonly<Record<string, readonly string[]>> = {
  checklist: ['body_id'],
  checklist_finding: ['plan_id', 'round_id', 'body_id', 'audience_body_id', 'author_id'],
};

/** Checklists of bodies, and what a body finds of each item in a review. */
export class Checklists1763760200000 implements MigrationInterface {
  name = 'Checklists1763760200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [checklist, finding]) await runner.query(table);
    for (const [table, columns] of Object.entries(indexed))
      for (const column of columns) await runner.query(`create index ${table}_by_${column} on ${table} (${column})`);
    await protect(runner, { table: 'checklist', plan: 'null::uuid', audience: 'body_id' });
    await protect(runner, { table: 'checklist_finding', audience: 'audience_body_id', own: 'body_id' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['checklist_finding', 'checklist']) await runner.query(`drop table ${table}`);
  }
}
