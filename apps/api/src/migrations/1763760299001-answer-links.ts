import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const link = `create table report_link (
  token_hash text not null constraint report_link_pkey primary key,
  plan_id uuid not null constraint report_link_plan_id_fkey references plan,
  report_id uuid not null constraint report_link_report_id_fkey references report,
  line_id uuid not null constraint report_link_line_id_fkey references report_line,
  post_id uuid not null constraint report_link_post_id_fkey references post,
  person_id uuid not null constraint report_link_person_id_fkey references person,
  made_at timestamptz not null default now(),
  used_at timestamptz)`;

/** Links by which whoever holds a reporting post answers on one action without signing in. */
export class AnswerLinks1763760299001 implements MigrationInterface {
  name = 'AnswerLinks1763760299001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(link);
    for (const column of ['plan_id', 'report_id', 'line_id', 'post_id', 'person_id'])
      await runner.query(`create index report_link_by_${column} on report_link (${column})`);
    await protect(runner, { table: 'report_link' });
    await runner.query(`alter table report_line add column by_link_at timestamptz,
      add column by_link_of uuid constraint report_line_by_link_of_fkey references person`);
    await runner.query('create index report_line_by_by_link_of on report_line (by_link_of)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report_line drop column by_link_at, drop column by_link_of');
    await runner.query('drop table report_link');
  }
}
