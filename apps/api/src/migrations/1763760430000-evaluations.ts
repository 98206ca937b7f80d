import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const of = (table: string) => `id uuid not null default gen_random_uuid() constraint ${table}_pkey primary key,
  plan_id uuid not null constraint ${table}_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint ${table}_jurisdiction_id_fkey references jurisdiction`;
const points = (table: string, column: string, to: string, nullable = false) =>
  `${column} uuid ${nullable ? '' : 'not null '}constraint ${table}_${column}_fkey references ${to}`;

const evaluation = `create table evaluation (
  ${of('evaluation')},
  version integer not null default 1,
  kind text not null constraint evaluation_kind_known check (kind in ('mid-term', 'final', 'thematic')),
  title text not null,
  state text not null default 'planned' constraint evaluation_state_known
    check (state in ('planned', 'under-way', 'draft-shared', 'final', 'responded', 'closed', 'abandoned')),
  state_reason text,
  ${points('evaluation', 'evaluator_body_id', 'body', true)},
  evaluator_name text,
  is_external boolean not null default false,
  terms text,
  ${points('evaluation', 'terms_file_id', 'file', true)},
  summary text,
  ${points('evaluation', 'report_file_id', 'file', true)},
  criteria text[] not null,
  plan_version integer not null,
  plan_version_hash text not null,
  period_from date not null,
  period_to date not null,
  report_due_on date,
  response_due_on date,
  draft_shared_with uuid[] not null default '{}',
  facts jsonb not null,
  final_on date,
  ${points('evaluation', 'opened_by', 'person')},
  opened_at timestamptz not null default now(),
  constraint evaluation_has_evaluator check (num_nonnulls(evaluator_body_id, evaluator_name) > 0),
  constraint evaluation_period_in_order check (period_from <= period_to))`;

const finding = `create table evaluation_finding (
  ${of('evaluation_finding')},
  version integer not null default 1,
  ${points('evaluation_finding', 'evaluation_id', 'evaluation')},
  number integer not null,
  criterion text not null,
  text text not null,
  rating text,
  records uuid[] not null default '{}',
  evidence jsonb not null default '[]',
  is_restricted boolean not null default false,
  constraint evaluation_finding_numbered_once unique (evaluation_id, number))`;

const recommendation = `create table recommendation (
  ${of('recommendation')},
  version integer not null default 1,
  ${points('recommendation', 'evaluation_id', 'evaluation')},
  number integer not null,
  text text not null,
  priority text not null constraint recommendation_priority_known check (priority in ('high', 'medium', 'low')),
  bodies uuid[] not null default '{}',
  records uuid[] not null default '{}',
  findings uuid[] not null default '{}',
  is_restricted boolean not null default false,
  constraint recommendation_numbered_once unique (evaluation_id, number))`;

const response = `create table management_response (
  ${of('management_response')},
  ${points('management_response', 'recommendation_id', 'recommendation')},
  answer text not null constraint management_response_answer_known check (answer in ('accepted', 'partly', 'not-accepted')),
  reason text,
  promise text,
  ${points('management_response', 'body_id', 'body', true)},
  due_on date,
  ${points('management_response', 'given_by', 'person')},
  given_at timestamptz not null default now(),
  ${points('management_response', 'replaces_id', 'management_response', true)},
  constraint management_response_promises
    check (answer = 'not-accepted' or num_nonnulls(promise, body_id, due_on) = 3),
  constraint management_response_says_why
    check ((answer = 'accepted' and replaces_id is null) or reason is not null))`;

const followUp = `create table recommendation_follow_up (
  ${of('recommendation_follow_up')},
  ${points('recommendation_follow_up', 'recommendation_id', 'recommendation')},
  step text not null constraint recommendation_follow_up_step_known
    check (step in ('not-begun', 'under-way', 'done', 'overtaken')),
  words text not null,
  link text,
  ${points('recommendation_follow_up', 'file_id', 'file', true)},
  on_day date not null,
  ${points('recommendation_follow_up', 'given_by', 'person')},
  given_at timestamptz not null default now())`;

const carried = `create table carried_recommendation (
  ${of('carried_recommendation')},
  ${points('carried_recommendation', 'recommendation_id', 'recommendation')},
  ${points('carried_recommendation', 'record_id', 'plan_record')},
  ${points('carried_recommendation', 'carried_by', 'person')},
  carried_at timestamptz not null default now(),
  constraint carried_recommendation_once unique (recommendation_id, record_id))`;

const both = ['plan_id', 'jurisdiction_id'];
const indexed: Readonly<Record<string, readonly string[]>> = {
  evaluation: [...both, 'evaluator_body_id', 'terms_file_id', 'report_file_id', 'opened_by'],
  evaluation_finding: [...both, 'evaluation_id'],
  recommendation: [...both, 'evaluation_id'],
  management_response: [...both, 'recommendation_id', 'body_id', 'given_by'],
  recommendation_follow_up: [...both, 'recommendation_id', 'file_id', 'given_by'],
  carried_recommendation: [...both, 'recommendation_id', 'record_id', 'carried_by'],
};

/* What a finding rests on and what was answered stays: responses and follow-ups are written once. */
const writtenOnce = ['management_response', 'recommendation_follow_up'];

/** Evaluations of a plan: findings, recommendations, what the state answers, and what became of it. */
export class Evaluations1763760430000 implements MigrationInterface {
  name = 'Evaluations1763760430000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [evaluation, finding, recommendation, response, followUp, carried]) await runner.query(table);
    for (const [table, columns] of Object.entries(indexed)) {
      for (const column of columns) await runner.query(`create index ${table}_by_${column} on ${table} (${column})`);
      await protect(runner, { table, appendOnly: writtenOnce.includes(table) });
    }
    await runner.query('create unique index management_response_by_replaces_id on management_response (replaces_id)');
    await runner.query(
      'create unique index management_response_first on management_response (recommendation_id) where replaces_id is null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(indexed).reverse()) await runner.query(`drop table ${table}`);
  }
}
