import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const issuedFile = `create table issued_file (
  id uuid not null default gen_random_uuid() constraint issued_file_pkey primary key,
  plan_id uuid not null constraint issued_file_plan_id_fkey references plan,
  version_id uuid not null constraint issued_file_version_id_fkey references plan_version,
  format text not null,
  sha256 text not null,
  person_id uuid not null constraint issued_file_person_id_fkey references person,
  issued_at timestamptz not null default now())`;

/* Whoever holds a file of a published text may learn that it is ours, also where the plan is otherwise closed to them. */
const publishedFile = `create function published_file(asked text)
  returns table (plan_id uuid, title jsonb, number integer, hash text, frozen_at timestamptz, format text, issued_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
    select file.plan_id, version.summary->'title', version.number, version.hash, version.frozen_at, file.format, file.issued_at
    from issued_file file
    join plan on plan.id = file.plan_id and plan.publication_mode = 'public' and plan.sensitivity <> 'restricted'
    join plan_version version on version.id = file.version_id and version.number = plan.adopted_version
    where file.sha256 = asked order by file.issued_at limit 1 $$`;

/** Files of frozen versions that we handed out, by the SHA-256 of their bytes. */
export class IssuedFiles1763760120000 implements MigrationInterface {
  name = 'IssuedFiles1763760120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(issuedFile);
    for (const column of ['plan_id', 'version_id', 'person_id', 'sha256'])
      await runner.query(`create index issued_file_by_${column} on issued_file (${column})`);
    await protect(runner, { table: 'issued_file', appendOnly: true });
    await runner.query(publishedFile);
    await runner.query('revoke all on function published_file(text) from public');
    await runner.query('grant execute on function published_file(text) to mufakat_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function published_file(text)');
    await runner.query('drop table issued_file');
  }
}
