import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const of = (table: string) => `
  round_id uuid not null constraint ${table}_round_id_fkey references review_round,
  plan_id uuid not null constraint ${table}_plan_id_fkey references plan,`;

/** Several links of one guest, all good until the deadline: a reminder carries one of its own. */
const link = `create table guest_link (
  token_hash text not null constraint guest_link_pkey primary key,
  guest_id uuid not null constraint guest_link_guest_id_fkey references round_guest on delete cascade,
  ${of('guest_link')}
  made_at timestamptz not null default now())`;

const extension = `create table round_extension (
  id uuid not null default gen_random_uuid() constraint round_extension_pkey primary key,
  ${of('round_extension')}
  from_on date not null,
  to_on date not null,
  reason text not null,
  by_person_id uuid constraint round_extension_by_person_id_fkey references person,
  at timestamptz not null default now(),
  constraint round_extension_is_later check (to_on > from_on))`;

/** The first time a person opened the round, for the body they spoke for then. */
const opening = `create table round_opening (
  round_id uuid not null constraint round_opening_round_id_fkey references review_round,
  person_id uuid not null constraint round_opening_person_id_fkey references person,
  plan_id uuid not null constraint round_opening_plan_id_fkey references plan,
  body_id uuid constraint round_opening_body_id_fkey references body,
  opened_at timestamptz not null default now(),
  constraint round_opening_pkey primary key (round_id, person_id))`;

const reminder = `create table round_reminder (
  id uuid not null default gen_random_uuid() constraint round_reminder_pkey primary key,
  ${of('round_reminder')}
  guest_id uuid not null constraint round_reminder_guest_id_fkey references round_guest,
  days_left integer not null,
  by_person_id uuid constraint round_reminder_by_person_id_fkey references person,
  at timestamptz not null default now())`;

/** A letter that named an obligation to somebody who owes it; null in `by_person_id` where the calendar wrote it. */
const reminded = `create table obligation_reminder (
  id uuid not null default gen_random_uuid() constraint obligation_reminder_pkey primary key,
  obligation_id uuid not null constraint obligation_reminder_obligation_id_fkey references obligation on delete cascade,
  plan_id uuid constraint obligation_reminder_plan_id_fkey references plan,
  person_id uuid not null constraint obligation_reminder_person_id_fkey references person,
  days_left integer not null,
  by_person_id uuid constraint obligation_reminder_by_person_id_fkey references person,
  at timestamptz not null default now())`;

const participation = `create table participation_count (
  id uuid not null default gen_random_uuid() constraint participation_count_pkey primary key,
  version integer not null default 1,
  ${of('participation_count')}
  held_on date not null,
  place text not null default '',
  sex text not null,
  age_group text not null,
  sector text not null,
  count integer not null,
  constraint participation_count_sex_known check (sex in ('female', 'male', 'other', 'not-stated')),
  constraint participation_count_age_group_known check (age_group in ('0-17', '18-29', '30-59', '60+', 'not-stated')),
  constraint participation_count_sector_known check (sector in ('government', 'security', 'justice', 'education', 'health',
    'local-authority', 'civil-society', 'women-organisation', 'youth-organisation', 'religious', 'academia', 'media', 'private',
    'international', 'other', 'not-stated')),
  constraint participation_count_is_some check (count > 0),
  constraint participation_count_once unique (round_id, held_on, place, sex, age_group, sector))`;

const indexed: Readonly<Record<string, readonly string[]>> = {
  guest_link: ['guest_id', 'round_id', 'plan_id'],
  round_extension: ['round_id', 'plan_id', 'by_person_id'],
  round_opening: ['person_id', 'plan_id', 'body_id'],
  round_reminder: ['round_id', 'plan_id', 'guest_id', 'by_person_id'],
  obligation_reminder: ['obligation_id', 'plan_id', 'person_id', 'by_person_id'],
  participation_count: ['round_id', 'plan_id'],
};

/** Who was asked when, opened, answered, was reminded; how often the day was put off; who took part, as counts. */
export class RoundsFollowed1763760150001 implements MigrationInterface {
  name = 'RoundsFollowed1763760150001';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [link, extension, opening, reminder, reminded, participation]) await runner.query(table);
    for (const [table, columns] of Object.entries(indexed)) {
      for (const column of columns) await runner.query(`create index ${table}_by_${column} on ${table} (${column})`);
      await protect(runner, { table });
    }
    await runner.query(`alter table review_invitee
      add column invited_at timestamptz not null default now(), add column answered_at timestamptz`);
    await runner.query(`update review_invitee set invited_at = opened_at, answered_at = released_at
      from review_round where review_round.id = round_id`);
    await runner.query(`insert into guest_link (token_hash, guest_id, round_id, plan_id, made_at)
      select token_hash, id, round_id, plan_id, invited_at from round_guest`);
    await runner.query(`alter table round_guest drop column token_hash,
      add column is_self_made boolean not null default false, add column answered_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table round_guest add column token_hash text, drop column is_self_made, drop column answered_at`,
    );
    await runner.query(`update round_guest set token_hash = coalesce(
      (select token_hash from guest_link where guest_id = round_guest.id order by made_at limit 1), id::text)`);
    await runner.query(`alter table round_guest alter column token_hash set not null,
      add constraint round_guest_token_hash_once unique (token_hash)`);
    await runner.query('alter table review_invitee drop column invited_at, drop column answered_at');
    for (const table of Object.keys(indexed).reverse()) await runner.query(`drop table ${table}`);
  }
}
