import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const mute = `create table check_mute (
  id uuid not null default gen_random_uuid() constraint check_mute_pkey primary key,
  plan_id uuid not null constraint check_mute_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint check_mute_jurisdiction_id_fkey references jurisdiction,
  rule text not null,
  record_id uuid constraint check_mute_record_id_fkey references plan_record,
  field text,
  reason text not null,
  seen text,
  muted_by uuid not null constraint check_mute_muted_by_fkey references person,
  muted_at timestamptz not null default now(),
  ended_by uuid constraint check_mute_ended_by_fkey references person,
  ended_at timestamptz)`;

/** Findings of checks that may stand, each with who said so and why. */
export class CheckMutes1763760140000 implements MigrationInterface {
  name = 'CheckMutes1763760140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(mute);
    for (const column of ['plan_id', 'jurisdiction_id', 'record_id', 'muted_by', 'ended_by'])
      await runner.query(`create index check_mute_by_${column} on check_mute (${column})`);
    await protect(runner, { table: 'check_mute' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table check_mute');
  }
}
