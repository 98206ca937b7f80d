import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

/** Table of a kind → the columns of its fields. */
const kinds: Readonly<Record<string, string>> = {
  plan_root: `title jsonb, summary jsonb, starts_on date, ends_on date, level_scheme jsonb, languages text[], authoritative_languages text[], currency text, cadence text, minimum_count integer, amber_threshold integer, red_threshold integer, status_scale jsonb, source text`,
  section: `title jsonb, body jsonb`,
  pillar: `title jsonb, description jsonb, objective jsonb`,
  action: `title jsonb, description jsonb, problem jsonb, expected_output jsonb, target_groups text[], place jsonb, novelty text, starts_on date, ends_on date, is_ongoing boolean, personal_data text, source text`,
  activity: `title jsonb, description jsonb, starts_on date, ends_on date`,
  indicator: `title jsonb, definition jsonb, level text, format text, unit jsonb, decimals integer, direction text, accumulation text, across_bodies text, baseline_value numeric(26,6), baseline_on date, baseline_source text, means_of_verification jsonb, frequency text, disaggregation text[], numerator_label jsonb, denominator_label jsonb, may_double_count boolean, limits jsonb`,
  target: `due_on date, value numeric(26,6), note jsonb`,
  assignment: `body_id uuid constraint assignment_body references body, post_id uuid constraint assignment_post references post, role text, from_on date, to_on date, basis text`,
  budget_line: `year integer, currency text, funding text, funding_source text, planned numeric(26,6), committed numeric(26,6)`,
  risk: `nature text, title jsonb, likelihood text, impact text, mitigation jsonb`,
  driver_link: `driver text, evidence text`,
  alignment: `item text, degree text, note jsonb`,
};

const plan = `create table plan (
  id uuid constraint plan_pkey primary key,
  version integer not null default 1,
  jurisdiction_id uuid not null constraint plan_of_jurisdiction references jurisdiction,
  owner_body_id uuid not null constraint plan_owner references body,
  kind text not null,
  stage text not null default 'initiated',
  sensitivity text not null default 'official',
  publication_mode text not null default 'none',
  revision integer not null default 1,
  facts_revision integer not null default 0,
  parent_plan_id uuid constraint plan_parent references plan,
  predecessor_id uuid constraint plan_predecessor references plan,
  adopted_on date,
  adopted_version integer,
  is_sample boolean not null default false,
  created_at timestamptz not null default now())`;

const record = `create table plan_record (
  id uuid constraint plan_record_pkey primary key,
  plan_id uuid not null constraint plan_record_of_plan references plan on delete cascade,
  jurisdiction_id uuid not null constraint plan_record_of_jurisdiction references jurisdiction,
  kind text not null,
  parent_id uuid constraint plan_record_parent references plan_record on delete cascade,
  position text collate "C" not null,
  code text,
  sensitivity text,
  added_in integer not null,
  changed_in integer not null,
  removed_in integer)`;

const change = `create table plan_change (
  id uuid constraint plan_change_pkey primary key,
  plan_id uuid not null constraint plan_change_of_plan references plan,
  jurisdiction_id uuid not null constraint plan_change_of_jurisdiction references jurisdiction,
  revision integer not null,
  base_revision integer not null,
  person_id uuid constraint plan_change_person references person,
  accepter_id uuid constraint plan_change_accepter references person,
  acting_for_body_id uuid constraint plan_change_acting_for references body,
  reason text,
  source text not null,
  changes jsonb not null,
  at timestamptz not null default now(),
  constraint plan_change_one_per_revision unique (plan_id, revision))`;

const version = `create table plan_version (
  id uuid constraint plan_version_pkey primary key,
  plan_id uuid not null constraint plan_version_of_plan references plan,
  jurisdiction_id uuid not null constraint plan_version_of_jurisdiction references jurisdiction,
  number integer not null,
  kind text not null,
  revision integer not null,
  canonical text not null,
  hash text not null,
  document text not null,
  summary jsonb not null,
  note text,
  person_id uuid constraint plan_version_person references person,
  frozen_at timestamptz not null default now(),
  constraint plan_version_one_per_number unique (plan_id, number))`;

const act = `create table plan_act (
  id uuid constraint plan_act_pkey primary key,
  plan_id uuid not null constraint plan_act_of_plan references plan,
  jurisdiction_id uuid not null constraint plan_act_of_jurisdiction references jurisdiction,
  body_id uuid not null constraint plan_act_body references body,
  act text not null,
  on_day date not null,
  number text,
  version_number integer not null,
  version_hash text not null,
  file_id uuid constraint plan_act_file references file,
  note text,
  person_id uuid constraint plan_act_person references person,
  recorded_at timestamptz not null default now())`;

const code = `create table registered_code (
  plan_id uuid constraint registered_code_of_plan references plan,
  code text,
  record_id uuid not null constraint registered_code_record references plan_record,
  registered_at timestamptz not null default now(),
  constraint registered_code_pkey primary key (plan_id, code))`;

const indexes = [
  'plan_by_jurisdiction on plan (jurisdiction_id)',
  'plan_by_owner on plan (owner_body_id)',
  'plan_by_parent on plan (parent_plan_id)',
  'plan_by_predecessor on plan (predecessor_id)',
  'plan_record_by_plan on plan_record (plan_id, kind)',
  'plan_record_by_code on plan_record (plan_id, code)',
  'plan_record_by_jurisdiction on plan_record (jurisdiction_id)',
  'plan_record_by_parent on plan_record (parent_id)',
  ...Object.keys(kinds).map((table) => `${table}_by_plan on ${table} (plan_id)`),
  'assignment_by_body on assignment (body_id)',
  'assignment_by_post on assignment (post_id)',
  'plan_change_by_jurisdiction on plan_change (jurisdiction_id)',
  'plan_change_by_person on plan_change (person_id)',
  'plan_change_by_accepter on plan_change (accepter_id)',
  'plan_change_by_acting_for on plan_change (acting_for_body_id)',
  'plan_version_by_jurisdiction on plan_version (jurisdiction_id)',
  'plan_version_by_hash on plan_version (hash)',
  'plan_version_by_person on plan_version (person_id)',
  'plan_act_by_plan on plan_act (plan_id)',
  'plan_act_by_jurisdiction on plan_act (jurisdiction_id)',
  'plan_act_by_body on plan_act (body_id)',
  'plan_act_by_file on plan_act (file_id)',
  'plan_act_by_person on plan_act (person_id)',
  'registered_code_by_record on registered_code (record_id)',
];

/** Plans: governance, flat records with one narrow table a kind, change sets, frozen versions, acts, registered codes. */
export class Plans1763760002000 implements MigrationInterface {
  name = 'Plans1763760002000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [plan, record, change, version, act, code]) await runner.query(table);
    for (const [table, columns] of Object.entries(kinds))
      await runner.query(`create table ${table} (
        id uuid constraint ${table}_pkey primary key constraint ${table}_record references plan_record on delete cascade,
        plan_id uuid not null constraint ${table}_of_plan references plan on delete cascade,
        ${columns})`);
    for (const index of indexes) await runner.query(`create index ${index}`);
    await protect(runner, { table: 'plan', plan: 'id' });
    for (const table of ['plan_record', ...Object.keys(kinds)]) await protect(runner, { table });
    for (const table of ['plan_change', 'plan_version', 'plan_act', 'registered_code'])
      await protect(runner, { table, appendOnly: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      ...Object.keys(kinds),
      'registered_code',
      'plan_act',
      'plan_version',
      'plan_change',
      'plan_record',
      'plan',
    ];
    for (const table of tables) await runner.query(`drop table ${table}`);
  }
}
