import type { MigrationInterface, QueryRunner } from 'typeorm';

const bodies = `any((select coalesce(nullif(current_setting('app.bodies', true), '')::uuid[], '{}')::uuid[])::uuid[])`;

/** Bodies that support an initiative see it, whatever plans they read; its links stay behind the walls of their plans. */
export class InitiativesOfSupporters1763760520002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    /* Asked on the owner's side: the wall of supporters asks that of initiatives. */
    await runner.query(`create function supports_initiative(given uuid) returns boolean
      language sql stable security definer set search_path = public, pg_temp as $$
      select exists (select from initiative_partner where initiative_id = given and body_id = ${bodies}) $$`);
    await runner.query(
      'create policy initiative_of_supporters on initiative for select to mufakat_app using (supports_initiative(id))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy initiative_of_supporters on initiative');
    await runner.query('drop function supports_initiative');
  }
}
