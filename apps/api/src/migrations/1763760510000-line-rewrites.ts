import type { MigrationInterface, QueryRunner } from 'typeorm';

const table = `create table line_rewrite (
  line_id uuid not null constraint line_rewrite_pkey primary key constraint line_rewrite_line_id_fkey references report_line,
  plan_id uuid not null constraint line_rewrite_plan_id_fkey references plan,
  body_id uuid not null constraint line_rewrite_body_id_fkey references body,
  stand_in_by uuid constraint line_rewrite_stand_in_by_fkey references person,
  words jsonb not null,
  values jsonb,
  evidence jsonb)`;

const setting = (name: string) =>
  `any((select coalesce(nullif(current_setting('app.${name}', true), '')::uuid[], '{}')::uuid[])::uuid[])`;

/* Whoever reads the plan does not read this: it is in the hand of the body, and of who writes in its place. */
const wall = `plan_id = ${setting('plans')} and (body_id = ${setting('bodies')}
  or stand_in_by = (select nullif(current_setting('app.person', true), '')::uuid))`;

/**
 * What a body writes of a line given back to it stands aside until it is sent again. Of lines that are being corrected while this
 * runs nobody can tell any more what was sent: what stands in them counts as sent, and is written on from there.
 */
export class LineRewrites1763760510000 implements MigrationInterface {
  name = 'LineRewrites1763760510000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    for (const column of ['plan_id', 'body_id', 'stand_in_by'])
      await runner.query(`create index line_rewrite_by_${column} on line_rewrite (${column})`);
    await runner.query('alter table line_rewrite enable row level security');
    await runner.query(
      `create policy line_rewrite_of_actor on line_rewrite to mufakat_app using (${wall}) with check (${wall})`,
    );
    await runner.query(
      'create policy line_rewrite_of_jobs on line_rewrite to mufakat_job using (true) with check (true)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table line_rewrite');
  }
}
