import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writeOnce } from '../platform/database/protect.js';

const key = (table: string) => `id uuid not null default gen_random_uuid() constraint ${table}_pkey primary key`;
const points = (table: string, column: string, to: string, nullable = false) =>
  `${column} uuid ${nullable ? '' : 'not null '}constraint ${table}_${column}_fkey references ${to}`;
const signed = (table: string, by: string, at: string) =>
  `${points(table, by, 'person')}, ${at} timestamptz not null default now()`;

const tables = [
  `create table initiative (
    ${key('initiative')},
    version integer not null default 1,
    ${points('initiative', 'body_id', 'body')},
    ${points('initiative', 'jurisdiction_id', 'jurisdiction', true)},
    title jsonb not null,
    description jsonb,
    from_on date,
    to_on date,
    places text[] not null default '{}',
    target_groups text[] not null default '{}',
    theme text constraint initiative_theme_known check (theme in ('dialogue', 'governance', 'communities', 'youth', 'gender', 'education', 'communication', 'other')),
    state text not null default 'planned' constraint initiative_state_known check (state in ('planned', 'running', 'done', 'stopped')),
    reach integer,
    money numeric(20,2),
    currency text,
    sensitivity text not null default 'official' constraint initiative_sensitivity_known check (sensitivity in ('public', 'official', 'restricted')),
    ${signed('initiative', 'entered_by', 'entered_at')},
    archived_at timestamptz,
    ${points('initiative', 'archived_by', 'person', true)},
    archive_reason text,
    constraint initiative_days_in_order check (from_on <= to_on),
    constraint initiative_reach_counts check (reach >= 0),
    constraint initiative_money_has_currency check ((money is null) = (currency is null)),
    constraint initiative_archived_with_reason check ((archived_at is null) = (archive_reason is null)))`,
  `create table initiative_partner (
    initiative_id uuid not null constraint initiative_partner_initiative_id_fkey references initiative,
    body_id uuid not null constraint initiative_partner_body_id_fkey references body,
    constraint initiative_partner_pkey primary key (initiative_id, body_id))`,
  `create table initiative_edit (
    ${key('initiative_edit')},
    ${points('initiative_edit', 'initiative_id', 'initiative')},
    ${signed('initiative_edit', 'by_person_id', 'at')},
    before jsonb not null,
    after jsonb not null)`,
  `create table initiative_link (
    ${key('initiative_link')},
    ${points('initiative_link', 'initiative_id', 'initiative')},
    ${points('initiative_link', 'plan_id', 'plan')},
    ${points('initiative_link', 'record_id', 'plan_record')},
    ${signed('initiative_link', 'linked_by', 'linked_at')},
    unlinked_at timestamptz,
    ${points('initiative_link', 'unlinked_by', 'person', true)})`,
  `create table initiative_update (
    ${key('initiative_update')},
    ${points('initiative_update', 'initiative_id', 'initiative')},
    on_day date not null,
    text text not null,
    state text not null constraint initiative_update_state_known check (state in ('planned', 'running', 'done', 'stopped')),
    ${signed('initiative_update', 'by_person_id', 'at')},
    ${points('initiative_update', 'replaces_id', 'initiative_update', true)},
    reason text,
    constraint initiative_update_corrected_with_reason check ((replaces_id is null) = (reason is null)))`,
  `create table initiative_value (
    ${key('initiative_value')},
    ${points('initiative_value', 'update_id', 'initiative_update')},
    ${points('initiative_value', 'plan_id', 'plan')},
    ${points('initiative_value', 'indicator_id', 'plan_record')},
    value numeric(26,6),
    numerator numeric(26,6),
    denominator numeric(26,6) constraint initiative_value_denominator_not_zero check (denominator <> 0),
    words text,
    sex text constraint initiative_value_sex_known check (sex in ('female', 'male', 'other', 'not-stated')),
    age text,
    axis text,
    category text,
    note text,
    constraint initiative_value_whole_cut check (num_nonnulls(axis, category) <> 1))`,
  `create table initiative_evidence (
    ${key('initiative_evidence')},
    ${points('initiative_evidence', 'update_id', 'initiative_update')},
    ${points('initiative_evidence', 'file_id', 'file', true)},
    url text,
    title text not null,
    constraint initiative_evidence_is_file_or_link check (num_nonnulls(file_id, url) = 1))`,
];

const indexed: Readonly<Record<string, readonly string[]>> = {
  initiative: ['body_id', 'jurisdiction_id', 'entered_by', 'archived_by'],
  initiative_partner: ['body_id'],
  initiative_edit: ['initiative_id', 'by_person_id'],
  initiative_link: ['initiative_id', 'plan_id', 'record_id', 'linked_by', 'unlinked_by'],
  initiative_update: ['initiative_id', 'by_person_id'],
  initiative_value: ['update_id', 'plan_id', 'indicator_id'],
  initiative_evidence: ['update_id', 'file_id'],
};

const setting = (name: string) =>
  `any((select coalesce(nullif(current_setting('app.${name}', true), '')::uuid[], '{}')::uuid[])::uuid[])`;
const ofPlans = `plan_id = ${setting('plans')}`;
const ofOwnBody = `body_id = ${setting('bodies')}`;
const isOwn = `is_own_initiative(initiative_id)`;
const isSeen = `exists (select from initiative i where i.id = initiative_id)`;
const updateIsSeen = `exists (select from initiative_update u where u.id = update_id)`;
const updateIsOwn = `exists (select from initiative_update u where u.id = update_id and is_own_initiative(u.initiative_id))`;
const linkedToPlans = `exists (select from initiative_link l where l.initiative_id = initiative.id and l.${ofPlans})`;

/* Asked on the owner's side: a wall of links that asked the wall of initiatives, which asks that of links, would never end. */
const ownInitiative = `create function is_own_initiative(given uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from initiative where id = given and ${ofOwnBody}) $$`;

/* Seen by its body and by the readers of plans it is linked to; written by its body alone. */
const walls: Readonly<Record<string, readonly [seen: string, written: string]>> = {
  initiative: [`${ofOwnBody} or ${linkedToPlans}`, ofOwnBody],
  initiative_link: [ofPlans, `${ofPlans} and ${isOwn}`],
  initiative_partner: [isSeen, isOwn],
  initiative_edit: [isSeen, isOwn],
  initiative_update: [isSeen, isOwn],
  initiative_value: [`${ofPlans} and ${updateIsSeen}`, `${ofPlans} and ${updateIsOwn}`],
  initiative_evidence: [updateIsSeen, updateIsOwn],
};
const writtenOnce = ['initiative_edit', 'initiative_update', 'initiative_value', 'initiative_evidence'];

const wall = (table: string, [seen, written]: readonly [string, string]) => [
  `alter table ${table} enable row level security`,
  `create policy ${table}_of_actor on ${table} for select to mufakat_app using (${seen})`,
  `create policy ${table}_added_by_actor on ${table} for insert to mufakat_app with check (${written})`,
  `create policy ${table}_changed_by_actor on ${table} for update to mufakat_app using (${written}) with check (${written})`,
  `create policy ${table}_of_jobs on ${table} to mufakat_job using (true) with check (true)`,
];

/** What bodies really do, entered once, linked to actions of any plans; updates are written once and corrected by later ones. */
export class Initiatives1763760400000 implements MigrationInterface {
  name = 'Initiatives1763760400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table);
    for (const [table, columns] of Object.entries(indexed))
      for (const column of columns) await runner.query(`create index ${table}_by_${column} on ${table} (${column})`);
    for (const index of [
      'initiative_update_by_replaces_id on initiative_update (replaces_id)',
      'initiative_update_once_a_day on initiative_update (initiative_id, on_day) where replaces_id is null',
      'initiative_link_stands_once on initiative_link (initiative_id, record_id) where unlinked_at is null',
    ])
      await runner.query(`create unique index ${index}`);
    await runner.query(ownInitiative);
    for (const [table, walled] of Object.entries(walls))
      for (const statement of wall(table, walled)) await runner.query(statement);
    await runner.query(
      `create policy initiative_partner_removed_by_actor on initiative_partner for delete to mufakat_app using (${isOwn})`,
    );
    await runner.query('revoke delete, truncate on initiative, initiative_link from mufakat_app, mufakat_job');
    for (const table of writtenOnce) await writeOnce(runner, table);
    await runner.query(
      'create policy file_of_initiatives on file for select to mufakat_app using (exists (select from initiative_evidence e where e.file_id = file.id))',
    );
    await runner.query(`alter table report_line add taken_from uuid[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report_line drop taken_from');
    await runner.query('drop policy file_of_initiatives on file');
    for (const table of Object.keys(indexed).reverse()) await runner.query(`drop table ${table} cascade`);
    await runner.query('drop function is_own_initiative(uuid)');
  }
}
