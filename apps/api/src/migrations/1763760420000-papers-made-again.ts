import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

/** A paper as it stood before it was made again. */
const before = `create table paper_edition (
  id uuid not null default gen_random_uuid() constraint paper_edition_pkey primary key,
  report_id uuid not null constraint paper_edition_report_id_fkey references consolidated_report,
  plan_id uuid not null constraint paper_edition_plan_id_fkey references plan,
  edition integer not null,
  figures jsonb not null,
  words jsonb not null,
  reason text,
  made_at timestamptz not null,
  made_by uuid not null constraint paper_edition_made_by_fkey references person,
  constraint paper_edition_once unique (report_id, edition))`;

const refuse = (
  changed: string,
  allowed: string,
) => `create or replace function refuse_other_figures() returns trigger language plpgsql as $$
  begin
    if new.round_id <> old.round_id or (${changed}) and not (${allowed}) then
      raise exception 'The figures of a frozen round do not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end $$`;

const other = 'new.figures is distinct from old.figures or new.made_at <> old.made_at';
const kept = `new.edition = old.edition + 1 and new.reason is not null and exists (
  select from paper_edition e where e.report_id = old.id and e.edition = old.edition and e.figures = old.figures)`;

/** The paper of a round is made again by a verb with its reason; the one before is kept. */
export class PapersMadeAgain1763760420000 implements MigrationInterface {
  name = 'PapersMadeAgain1763760420000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table consolidated_report add column edition integer not null default 1, add column reason text,
         add column open_figures jsonb`,
    );
    await runner.query(before);
    for (const column of ['plan_id', 'made_by'])
      await runner.query(`create index paper_edition_by_${column} on paper_edition (${column})`);
    await protect(runner, { table: 'paper_edition', appendOnly: true });
    await runner.query(refuse(`${other} or new.open_figures is distinct from old.open_figures`, kept));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(refuse(other, 'false'));
    await runner.query('drop table paper_edition');
    await runner.query(
      'alter table consolidated_report drop column edition, drop column reason, drop column open_figures',
    );
  }
}
