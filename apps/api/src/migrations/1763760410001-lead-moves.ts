import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const move = `create table lead_move (
  id uuid not null default gen_random_uuid() constraint lead_move_pkey primary key,
  plan_id uuid not null constraint lead_move_plan_id_fkey references plan,
  record_id uuid not null constraint lead_move_record_id_fkey references plan_record,
  from_body_id uuid not null constraint lead_move_from_body_id_fkey references body,
  to_body_id uuid not null constraint lead_move_to_body_id_fkey references body,
  moves_on date not null,
  authority text not null,
  act_number text,
  act_on date,
  file_id uuid constraint lead_move_file_id_fkey references file,
  reason text not null,
  revision integer not null,
  person_id uuid constraint lead_move_person_id_fkey references person,
  at timestamptz not null default now(),
  settled_at timestamptz,
  lines_moved integer,
  lines_stayed integer,
  constraint lead_move_between_two check (from_body_id <> to_body_id))`;

/** A lead goes from body to body on a day, by an act; what is owed in open rounds goes with it. */
export class LeadMoves1763760410001 implements MigrationInterface {
  name = 'LeadMoves1763760410001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(move);
    for (const column of ['plan_id', 'record_id', 'from_body_id', 'to_body_id', 'file_id', 'person_id'])
      await runner.query(`create index lead_move_by_${column} on lead_move (${column})`);
    await protect(runner, { table: 'lead_move' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lead_move');
  }
}
