import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const planView = `create table plan_view (
  id uuid not null default gen_random_uuid() constraint plan_view_pkey primary key,
  version integer not null default 1,
  plan_id uuid not null constraint plan_view_plan_id_fkey references plan,
  owner_id uuid not null constraint plan_view_owner_id_fkey references person,
  name text not null,
  is_shared boolean not null default false,
  content jsonb not null)`;

/** Saved and shared views of a plan's matrix. */
export class PlanViews1763760100000 implements MigrationInterface {
  name = 'PlanViews1763760100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(planView);
    for (const column of ['plan_id', 'owner_id'])
      await runner.query(`create index plan_view_by_${column} on plan_view (${column})`);
    await protect(runner, { table: 'plan_view' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plan_view');
  }
}
