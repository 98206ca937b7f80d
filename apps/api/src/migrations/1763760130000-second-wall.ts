import type { MigrationInterface, QueryRunner } from 'typeorm';
import { neverEmptied } from '../platform/database/protect.js';

const ids = (name: string) =>
  `any((select coalesce(nullif(current_setting('app.${name}', true), '')::uuid[], '{}')::uuid[])::uuid[])`;
const person = `(select nullif(current_setting('app.person', true), '')::uuid)`;

/* As the permission table says of `history.read`: the whole trail, that of a jurisdiction with its plans, or of a plan. */
const trail = `(select current_setting('app.trail', true) = 'whole')
  or plan_id = ${ids('trail_plans')}
  or coalesce(jurisdiction_id, (select plan.jurisdiction_id from plan where plan.id = plan_id)) = ${ids('trail_places')}`;

/* One's own files, those of plans within reach and of the bodies one speaks for. */
const ownFile = `person_id = ${person} or plan_id = ${ids('plans')} or body_id = ${ids('bodies')}`;
const ofSeenFile = (table: string) => `exists (select from file where file.sha256 = ${table}.sha256)`;

const walls = [
  'alter table event enable row level security',
  `create policy event_of_actor on event for select to mufakat_app using (${trail})`,
  'create policy event_is_told on event for insert to mufakat_app with check (true)',
  'create policy event_of_jobs on event to mufakat_job using (true) with check (true)',

  'drop policy file_of_actor on file',
  `create policy file_of_actor on file to mufakat_app using (${ownFile}) with check (${ownFile})`,
  ...['file_content', 'file_chunk'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `create policy ${table}_of_actor on ${table} for select to mufakat_app using (${ofSeenFile(table)})`,
    `create policy ${table}_is_kept on ${table} for insert to mufakat_app with check (true)`,
    `create policy ${table}_of_jobs on ${table} to mufakat_job using (true) with check (true)`,
  ]),
];

/** Keeps the same bytes once, also where the actor does not see that they are there; says whether they are new. */
const keepContent = `
create function keep_file_content(hash text, bytes integer) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into file_content (sha256, size) values (hash, bytes) on conflict do nothing;
  return found;
end $$`;

/** Where a plan stands among the latest is known to all who see it; what happened is not. */
const latestEvent = `
create function latest_event(plan uuid) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select max(id) from event where plan_id = $1 $$`;

/* The sample's loader may begin anew as long as the mark stands, and the mark is set in an empty database only. */
const emptying = [
  `create table sample_beginning (began_at timestamptz default now())`,
  `create function refuse_late_beginning() returns trigger language plpgsql as $$
   begin
     if exists (select from plan) or exists (select from person) then
       raise exception 'the sample begins in an empty database only' using errcode = 'integrity_constraint_violation';
     end if;
     return new;
   end $$`,
  `create trigger sample_beginning_is_empty before insert on sample_beginning
   for each row execute function refuse_late_beginning()`,
  `revoke all on sample_beginning from mufakat_app, mufakat_job`,
  `create function refuse_emptying() returns trigger language plpgsql as $$
   begin
     if not exists (select from sample_beginning) then
       raise exception 'rows of % are written once', tg_table_name using errcode = 'integrity_constraint_violation';
     end if;
     return null;
   end $$`,
];

/** The trail, file contents and what is written once stand behind the second wall, too. */
export class SecondWall1763760130000 implements MigrationInterface {
  name = 'SecondWall1763760130000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...walls, keepContent, latestEvent, ...emptying]) await runner.query(statement);
    await runner.query('create index event_by_person on event (person_id, plan_id)');
    await neverEmptied(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index event_by_person');
    await runner.query('drop function refuse_emptying() cascade');
    await runner.query('drop table sample_beginning');
    await runner.query('drop function refuse_late_beginning()');
    await runner.query('drop function latest_event(uuid)');
    await runner.query('drop function keep_file_content(text, integer)');
    for (const table of ['event', 'file_content', 'file_chunk']) {
      await runner.query(`alter table ${table} disable row level security`);
      const policies = table === 'event' ? ['of_actor', 'is_told', 'of_jobs'] : ['of_actor', 'is_kept', 'of_jobs'];
      for (const policy of policies) await runner.query(`drop policy ${table}_${policy} on ${table}`);
    }
    await runner.query('drop policy file_of_actor on file');
    const plans = `(plan_id is null or plan_id = ${ids('plans')})`;
    await runner.query(`create policy file_of_actor on file to mufakat_app using (${plans}) with check (${plans})`);
  }
}
