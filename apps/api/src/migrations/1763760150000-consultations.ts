import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const states = (words: readonly string[]) => `state in (${words.map((word) => `'${word}'`).join(', ')})`;
const reviewing = ['requested', 'accepted', 'declined', 'in-review', 'released', 'answered', 'closed'];

/** Somebody who comes by a signed link and has no account; only the hash of the link's token is kept. */
const guest = `create table round_guest (
  id uuid not null default gen_random_uuid() constraint round_guest_pkey primary key,
  version integer not null default 1,
  round_id uuid not null constraint round_guest_round_id_fkey references review_round,
  plan_id uuid not null constraint round_guest_plan_id_fkey references plan,
  name text not null,
  email text,
  organisation text,
  language text not null default 'en',
  body_id uuid constraint round_guest_body_id_fkey references body,
  token_hash text not null,
  waiting_link text,
  introduced_at timestamptz,
  invited_at timestamptz not null default now(),
  opened_at timestamptz,
  withdrawn_at timestamptz,
  constraint round_guest_token_hash_once unique (token_hash))`;

const round = [
  `alter table review_round
    add column kind text not null default 'review',
    add column access text,
    add column allows_links boolean not null default false,
    add column public_token text,
    add column time_zone text,
    add column deadline timestamptz`,
  `update review_round set time_zone = coalesce(jurisdiction.time_zone, 'UTC'),
     deadline = (due_on + 1)::timestamp at time zone coalesce(jurisdiction.time_zone, 'UTC')
   from jurisdiction where jurisdiction.id = review_round.jurisdiction_id`,
  `alter table review_round
    alter column time_zone set not null,
    alter column deadline set not null,
    drop constraint review_round_state_known,
    add constraint review_round_state_known check (${states([...reviewing, 'open', 'cancelled'])}),
    add constraint review_round_kind_known check (kind in ('review', 'consultation')),
    add constraint review_round_access_known check (access in ('open', 'invited', 'link', 'workshop')),
    add constraint review_round_consultation_has_access check ((kind = 'consultation') = (access is not null)),
    add constraint review_round_public_token_once unique (public_token)`,
];

const said = (table: string) => [
  `alter table ${table}
    alter column author_id drop not null,
    add column guest_id uuid constraint ${table}_guest_id_fkey references round_guest,
    add constraint ${table}_said_by_one check (num_nonnulls(author_id, guest_id) = 1)`,
  `create index ${table}_by_guest_id on ${table} (guest_id)`,
];

/** Consultations beside reviews: who may come in, the deadline as an instant, guests without an account. */
export class Consultations1763760150000 implements MigrationInterface {
  name = 'Consultations1763760150000';

  async up(runner: QueryRunner): Promise<void> {
    for (const change of round) await runner.query(change);
    await runner.query(guest);
    for (const column of ['round_id', 'plan_id', 'body_id'])
      await runner.query(`create index round_guest_by_${column} on round_guest (${column})`);
    await protect(runner, { table: 'round_guest' });
    for (const change of [...said('comment'), ...said('suggestion')]) await runner.query(change);
    await runner.query(`alter table comment add column held text,
      add constraint comment_held_known check (held in ('waiting', 'refused'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table comment drop column held');
    for (const table of ['comment', 'suggestion']) {
      await runner.query(`delete from ${table} where guest_id is not null`);
      await runner.query(`alter table ${table} drop column guest_id, alter column author_id set not null`);
    }
    await runner.query('drop table round_guest');
    await runner.query(`alter table review_round drop column kind, drop column access, drop column allows_links,
      drop column public_token, drop column time_zone, drop column deadline,
      drop constraint review_round_state_known,
      add constraint review_round_state_known check (${states(reviewing)})`);
  }
}
