import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writeOnce } from '../platform/database/protect.js';

const createRoles = `
do $$
declare wanted text;
begin
  foreach wanted in array array['mufakat_app', 'mufakat_job', 'mufakat_portal'] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then execute format('create role %I nologin', wanted); end if;
      if not pg_has_role(current_user, wanted, 'member') then execute format('grant %I to current_user', wanted); end if;
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end $$`;

/** Roles of the second wall, and the event row that is audit trail and outbox at once. */
export class Ground1763760000000 implements MigrationInterface {
  name = 'Ground1763760000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createRoles);
    await runner.query('create extension if not exists pg_trgm');
    await runner.query('grant usage on schema public to mufakat_app, mufakat_job, mufakat_portal');
    await runner.query(
      'alter default privileges in schema public grant select, insert, update, delete on tables to mufakat_app, mufakat_job',
    );
    await runner.query(
      'alter default privileges in schema public grant usage on sequences to mufakat_app, mufakat_job',
    );
    await runner.query(`create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'rows of % are written once', tg_table_name using errcode = 'integrity_constraint_violation'; end $$`);
    await runner.query(`create table event (
      id integer generated always as identity constraint "PK_event" primary key,
      xid bigint not null default ((pg_current_xact_id())::text)::bigint,
      at timestamptz not null default now(),
      type text not null,
      person_id uuid, body_id uuid, plan_id uuid, jurisdiction_id uuid,
      subject_kind text not null, subject_id uuid,
      facts jsonb, request_id text)`);
    await runner.query('create index event_by_plan on event (plan_id, id)');
    await runner.query('create index event_by_subject on event (subject_id, id)');
    await runner.query('create index event_by_order on event (xid, id)');
    await writeOnce(runner, 'event');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table event');
    await runner.query('drop function refuse_change()');
  }
}
