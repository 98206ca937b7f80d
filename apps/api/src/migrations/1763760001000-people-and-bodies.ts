import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

/** The day it is in a jurisdiction's time zone; in UTC without one. Grants, holdings, releases and assignments run by it. */
const dayOf = `
create function day_of(jurisdiction uuid) returns date language sql stable as $$
  select (now() at time zone coalesce((select time_zone from jurisdiction where id = $1), 'UTC'))::date $$`;

/** Adds a job as the tables' owner: the application's role reaches the queue by this door only. */
const addJob = `
create function add_job(task text, payload json, job_key text, run_at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload => payload, job_key => job_key, run_at => run_at, max_attempts => 12);
end $$`;

const places = [
  `create table jurisdiction (
     id uuid not null default gen_random_uuid() constraint jurisdiction_pkey primary key,
     version integer not null default 1,
     code text not null constraint jurisdiction_code_once unique,
     name jsonb not null,
     kind text not null constraint jurisdiction_kind_known check (kind in ('country', 'region', 'sub-national', 'organisation')),
     parent_id uuid constraint jurisdiction_parent_id_fkey references jurisdiction,
     time_zone text not null default 'UTC',
     is_sample boolean not null default false)`,
  'create index jurisdiction_by_parent_id on jurisdiction (parent_id)',
  `create table body (
     id uuid not null default gen_random_uuid() constraint body_pkey primary key,
     version integer not null default 1,
     jurisdiction_id uuid constraint body_jurisdiction_id_fkey references jurisdiction,
     parent_id uuid constraint body_parent_id_fkey references body,
     name jsonb not null,
     acronym text,
     kind text not null constraint body_kind_known check (kind in ('ministry', 'agency', 'sectoral-body', 'commission',
       'secretariat', 'un-entity', 'donor', 'civil-society', 'local-government', 'academic', 'private', 'entity', 'other')),
     valid_from date,
     valid_to date,
     community_pillar text,
     is_verified boolean not null default false,
     source text,
     is_sample boolean not null default false,
     constraint body_ends_after_it_begins check (valid_to >= valid_from))`,
  'create index body_by_jurisdiction_id on body (jurisdiction_id)',
  'create index body_by_parent_id on body (parent_id)',
  `create table post (
     id uuid not null default gen_random_uuid() constraint post_pkey primary key,
     version integer not null default 1,
     body_id uuid not null constraint post_body_id_fkey references body,
     name jsonb not null,
     duties text[] not null default '{}')`,
  'create index post_by_body_id on post (body_id)',
];

const persons = [
  `create table person (
     id uuid not null default gen_random_uuid() constraint person_pkey primary key,
     version integer not null default 1,
     name text not null,
     email text not null constraint person_email_once unique constraint person_email_is_lower_case check (email = lower(email)),
     language text not null default 'en',
     is_active boolean not null default true,
     is_sample boolean not null default false,
     created_at timestamptz not null default now())`,
  `create table post_holding (
     id uuid not null default gen_random_uuid() constraint post_holding_pkey primary key,
     post_id uuid not null constraint post_holding_post_id_fkey references post on delete cascade,
     person_id uuid not null constraint post_holding_person_id_fkey references person,
     from_on date not null,
     to_on date,
     is_deputy boolean not null default false,
     constraint post_holding_ends_after_it_begins check (to_on >= from_on))`,
  'create index post_holding_by_post_id on post_holding (post_id)',
  'create index post_holding_by_person_id on post_holding (person_id)',
  `create table password (
     person_id uuid not null constraint password_pkey primary key constraint password_person_id_fkey references person on delete cascade,
     hash text not null,
     changed_at timestamptz not null default now())`,
  `create table session (
     id uuid not null default gen_random_uuid() constraint session_pkey primary key,
     token_hash text not null constraint session_token_hash_once unique,
     person_id uuid not null constraint session_person_id_fkey references person on delete cascade,
     created_at timestamptz not null default now(),
     expires_at timestamptz not null)`,
  'create index session_by_person_id on session (person_id)',
  `create table access_grant (
     id uuid not null default gen_random_uuid() constraint access_grant_pkey primary key,
     version integer not null default 1,
     person_id uuid not null constraint access_grant_person_id_fkey references person on delete cascade,
     role text not null,
     jurisdiction_id uuid constraint access_grant_jurisdiction_id_fkey references jurisdiction,
     body_id uuid constraint access_grant_body_id_fkey references body,
     plan_id uuid,
     from_on date not null,
     to_on date,
     constraint access_grant_ends_after_it_begins check (to_on >= from_on))`,
  'create index access_grant_by_person_id on access_grant (person_id)',
  'create index access_grant_by_jurisdiction_id on access_grant (jurisdiction_id)',
  'create index access_grant_by_body_id on access_grant (body_id)',
  'create index access_grant_by_plan_id on access_grant (plan_id)',
  `create table invitation (
     id uuid not null default gen_random_uuid() constraint invitation_pkey primary key,
     version integer not null default 1,
     name text not null,
     email text not null,
     language text not null default 'en',
     token_hash text not null constraint invitation_token_hash_once unique,
     grants jsonb not null default '[]',
     jurisdiction_id uuid constraint invitation_jurisdiction_id_fkey references jurisdiction,
     waiting_link text,
     is_first boolean not null default false,
     by_person_id uuid constraint invitation_by_person_id_fkey references person,
     created_at timestamptz not null default now(),
     expires_at timestamptz not null,
     accepted_at timestamptz,
     withdrawn_at timestamptz)`,
  'create index invitation_by_jurisdiction_id on invitation (jurisdiction_id)',
  'create index invitation_by_by_person_id on invitation (by_person_id)',
  `create table password_reset (
     id uuid not null default gen_random_uuid() constraint password_reset_pkey primary key,
     person_id uuid not null constraint password_reset_person_id_fkey references person on delete cascade,
     token_hash text not null constraint password_reset_token_hash_once unique,
     created_at timestamptz not null default now(),
     expires_at timestamptz not null,
     used_at timestamptz)`,
  'create index password_reset_by_person_id on password_reset (person_id)',
];

const dealings = [
  `create table release (
     id uuid not null default gen_random_uuid() constraint release_pkey primary key,
     version integer not null default 1,
     plan_id uuid not null,
     to_jurisdiction_id uuid constraint release_to_jurisdiction_id_fkey references jurisdiction,
     to_body_id uuid constraint release_to_body_id_fkey references body,
     what text not null constraint release_what_known check (what in ('adopted-text', 'figures', 'rows', 'review')),
     version_number integer,
     from_on date not null,
     to_on date,
     by_person_id uuid constraint release_by_person_id_fkey references person,
     constraint release_names_one_receiver check (num_nonnulls(to_jurisdiction_id, to_body_id) = 1),
     constraint release_ends_after_it_begins check (to_on >= from_on))`,
  'create index release_by_plan_id on release (plan_id)',
  'create index release_by_to_jurisdiction_id on release (to_jurisdiction_id)',
  'create index release_by_to_body_id on release (to_body_id)',
  'create index release_by_by_person_id on release (by_person_id)',
  `create table obligation (
     id uuid not null default gen_random_uuid() constraint obligation_pkey primary key,
     post_id uuid constraint obligation_post_id_fkey references post,
     body_id uuid constraint obligation_body_id_fkey references body,
     person_id uuid constraint obligation_person_id_fkey references person,
     plan_id uuid,
     jurisdiction_id uuid constraint obligation_jurisdiction_id_fkey references jurisdiction,
     kind text not null,
     subject_kind text not null,
     subject_id uuid not null,
     opens_on date,
     due_on date,
     state text not null default 'open' constraint obligation_state_known check (state in ('open', 'done', 'cancelled')),
     opened_at timestamptz not null default now(),
     closed_at timestamptz,
     escalated_to_body_id uuid constraint obligation_escalated_to_body_id_fkey references body,
     constraint obligation_is_somebodys check (num_nonnulls(post_id, body_id, person_id) > 0))`,
  'create index obligation_by_post_id on obligation (post_id)',
  'create index obligation_by_body_id on obligation (body_id)',
  'create index obligation_by_person_id on obligation (person_id)',
  'create index obligation_by_plan_id on obligation (plan_id)',
  'create index obligation_by_jurisdiction_id on obligation (jurisdiction_id)',
  'create index obligation_by_escalated_to_body_id on obligation (escalated_to_body_id)',
  'create index obligation_by_subject on obligation (subject_id, kind)',
];

const carriers = [
  `create table mail (
     id uuid not null default gen_random_uuid() constraint mail_pkey primary key,
     kind text not null,
     to_name text not null,
     to_email text not null,
     subject text not null,
     text text not null,
     is_secret boolean not null default false,
     plan_id uuid,
     created_at timestamptz not null default now(),
     sent_at timestamptz,
     tries integer not null default 0,
     fault text)`,
  'create index mail_by_plan_id on mail (plan_id)',
  `create table file_content (
     sha256 text not null constraint file_content_pkey primary key,
     size integer not null constraint file_content_fits check (size between 0 and 20971520))`,
  `create table file_chunk (
     sha256 text not null constraint file_chunk_sha256_fkey references file_content on delete cascade,
     number integer not null,
     bytes bytea not null,
     constraint file_chunk_pkey primary key (sha256, number))`,
  `create table file (
     id uuid not null default gen_random_uuid() constraint file_pkey primary key,
     sha256 text not null constraint file_sha256_fkey references file_content,
     name text not null,
     media_type text not null,
     size integer not null,
     plan_id uuid,
     body_id uuid constraint file_body_id_fkey references body,
     person_id uuid constraint file_person_id_fkey references person,
     created_at timestamptz not null default now())`,
  'create index file_by_sha256 on file (sha256)',
  'create index file_by_plan_id on file (plan_id)',
  'create index file_by_body_id on file (body_id)',
  'create index file_by_person_id on file (person_id)',
  `create table idempotency_key (
     person_id uuid not null constraint idempotency_key_person_id_fkey references person on delete cascade,
     key text not null,
     request_hash text not null,
     status integer not null,
     headers jsonb not null,
     answer jsonb,
     created_at timestamptz not null default now(),
     constraint idempotency_key_pkey primary key (person_id, key))`,
  `create table rate_limit (key varchar(255) constraint rate_limit_pkey primary key, points integer not null default 0, expire bigint)`,
];

const tables = [
  ...['rate_limit', 'idempotency_key', 'file', 'file_chunk', 'file_content', 'mail', 'obligation', 'release'],
  ...['password_reset', 'invitation', 'access_grant', 'session', 'password', 'post_holding', 'person'],
  ...['post', 'body', 'jurisdiction'],
];

/** Whoever owes something knows it, even of a plan that is not theirs to read any more. */
const ownObligations = `create policy obligation_of_owner on obligation to mufakat_app using (
  body_id = any((select coalesce(nullif(current_setting('app.bodies', true), '')::uuid[], '{}')::uuid[])::uuid[])
  or person_id = (select nullif(current_setting('app.person', true), '')::uuid))`;

/** Jurisdictions, bodies, posts, people and what they may, owe, send and keep. */
export class PeopleAndBodies1763760001000 implements MigrationInterface {
  name = 'PeopleAndBodies1763760001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...places, dayOf, ...persons, ...dealings, ...carriers, addJob])
      await runner.query(statement);
    for (const table of ['release', 'obligation', 'file']) await protect(runner, { table });
    await runner.query(ownObligations);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop table ${table}`);
    await runner.query('drop function add_job(text, json, text, timestamptz)');
    await runner.query('drop function day_of(uuid)');
  }
}
