import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const report = `create table consolidated_report (
  id uuid not null default gen_random_uuid() constraint consolidated_report_pkey primary key,
  version integer not null default 1,
  round_id uuid not null constraint consolidated_report_round_id_fkey references reporting_round
    constraint consolidated_report_one_per_round unique,
  plan_id uuid not null constraint consolidated_report_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint consolidated_report_jurisdiction_id_fkey references jurisdiction,
  figures jsonb not null,
  words jsonb not null,
  release text not null default 'own',
  made_at timestamptz not null default now(),
  made_by uuid not null constraint consolidated_report_made_by_fkey references person,
  constraint consolidated_report_release_known check (release in ('own', 'figures', 'whole')))`;

const fixed = `create function refuse_other_figures() returns trigger language plpgsql as $$
  begin
    if new.figures is distinct from old.figures or new.round_id <> old.round_id or new.made_at <> old.made_at then
      raise exception 'The figures of a frozen round do not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end $$`;

/** What a frozen round comes to: figures that stay, words that are edited. */
export class ConsolidatedReports1763760290002 implements MigrationInterface {
  name = 'ConsolidatedReports1763760290002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(report);
    for (const column of ['plan_id', 'jurisdiction_id', 'made_by'])
      await runner.query(`create index consolidated_report_by_${column} on consolidated_report (${column})`);
    await protect(runner, { table: 'consolidated_report' });
    await runner.query(fixed);
    await runner.query(`create trigger consolidated_report_figures_stay before update on consolidated_report
      for each row execute function refuse_other_figures()`);
    await runner.query('revoke delete, truncate on consolidated_report from mufakat_app, mufakat_job');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table consolidated_report');
    await runner.query('drop function refuse_other_figures');
  }
}
