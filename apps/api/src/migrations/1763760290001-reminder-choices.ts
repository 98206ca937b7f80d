import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const mute = `create table reminder_mute (
  person_id uuid not null constraint reminder_mute_person_id_fkey references person,
  kind text not null,
  at timestamptz not null default now(),
  constraint reminder_mute_pkey primary key (person_id, kind))`;

/** What links in letters are signed with; made here once, known to this database alone. */
const key = `create table signing_key (
  name text not null constraint signing_key_pkey primary key,
  secret text not null)`;

/** Of which kinds of obligation somebody wants no letters, and what the links that say so are signed with. */
export class ReminderChoices1763760290001 implements MigrationInterface {
  name = 'ReminderChoices1763760290001';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [mute, key]) await runner.query(table);
    for (const table of ['reminder_mute', 'signing_key']) await protect(runner, { table, plan: null });
    await runner.query(`insert into signing_key (name, secret)
      values ('reminders', gen_random_uuid()::text || gen_random_uuid()::text)`);
    await runner.query('revoke insert, update, delete, truncate on signing_key from mufakat_app, mufakat_job');
    await runner.query('alter table mail add column unsubscribe_url text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table mail drop column unsubscribe_url');
    for (const table of ['signing_key', 'reminder_mute']) await runner.query(`drop table ${table}`);
  }
}
