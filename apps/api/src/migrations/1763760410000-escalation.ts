import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const policy = `create table escalation_policy (
  plan_id uuid not null constraint escalation_policy_pkey primary key constraint escalation_policy_plan_id_fkey references plan,
  to_deputy_after integer not null,
  to_coordinator_after integer not null,
  constraint escalation_policy_in_order check (0 <= to_deputy_after and to_deputy_after <= to_coordinator_after))`;

const move = `create table obligation_move (
  id uuid not null default gen_random_uuid() constraint obligation_move_pkey primary key,
  obligation_id uuid not null constraint obligation_move_obligation_id_fkey references obligation on delete cascade,
  plan_id uuid constraint obligation_move_plan_id_fkey references plan,
  step text not null constraint obligation_move_step_known check (step in ('holder', 'deputy', 'coordinator')),
  at timestamptz not null default now())`;

/** Unanswered things move to the deputy, then to the coordinator, after days that a plan sets; each move is kept. */
export class Escalation1763760410000 implements MigrationInterface {
  name = 'Escalation1763760410000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [policy, move]) await runner.query(table);
    for (const column of ['obligation_id', 'plan_id'])
      await runner.query(`create index obligation_move_by_${column} on obligation_move (${column})`);
    for (const table of ['escalation_policy', 'obligation_move']) await protect(runner, { table });
    await runner.query(`alter table obligation add step text not null default 'holder'
      constraint obligation_step_known check (step in ('holder', 'deputy', 'coordinator'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table obligation drop step');
    for (const table of ['obligation_move', 'escalation_policy']) await runner.query(`drop table ${table}`);
  }
}
