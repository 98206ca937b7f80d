import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const round = `create table review_round (
  id uuid not null default gen_random_uuid() constraint review_round_pkey primary key,
  version integer not null default 1,
  plan_id uuid not null constraint review_round_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint review_round_jurisdiction_id_fkey references jurisdiction,
  version_number integer not null,
  version_hash text not null,
  version_revision integer not null,
  title text not null,
  question text,
  due_on date not null,
  state text not null default 'requested',
  reason text,
  asked_by uuid constraint review_round_asked_by_fkey references person,
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  constraint review_round_state_known check (state in ('requested', 'accepted', 'declined', 'in-review', 'released', 'answered', 'closed')))`;

/** One body asked in a round, and what it answered. */
const invitee = `create table review_invitee (
  round_id uuid not null constraint review_invitee_round_id_fkey references review_round,
  body_id uuid not null constraint review_invitee_body_id_fkey references body,
  plan_id uuid not null constraint review_invitee_plan_id_fkey references plan,
  opinion text,
  released_at timestamptz,
  released_by uuid constraint review_invitee_released_by_fkey references person,
  declined_at timestamptz,
  decline_reason text,
  constraint review_invitee_pkey primary key (round_id, body_id))`;

const anchor = `
  plan_id uuid not null constraint %_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint %_jurisdiction_id_fkey references jurisdiction,
  round_id uuid constraint %_round_id_fkey references review_round,
  record_id uuid constraint %_record_id_fkey references plan_record,
  record_code text,
  record_title jsonb,
  author_id uuid not null constraint %_author_id_fkey references person,
  body_id uuid constraint %_body_id_fkey references body,
  audience_body_id uuid constraint %_audience_body_id_fkey references body,
  created_at timestamptz not null default now(),`;

const comment = `create table comment (
  id uuid not null default gen_random_uuid() constraint comment_pkey primary key,
  version integer not null default 1,
  ${anchor.replaceAll('%', 'comment')}
  field text,
  language text,
  quote text,
  revision integer not null,
  text text not null,
  kind text not null default 'comment',
  state text not null default 'open',
  outcome text,
  reason text,
  disposed_at timestamptz,
  disposed_by uuid constraint comment_disposed_by_fkey references person,
  constraint comment_kind_known check (kind in ('comment', 'question', 'proposal')),
  constraint comment_state_known check (state in ('open', 'answered', 'closed')),
  constraint comment_outcome_known check (outcome in ('accepted', 'partly', 'not-accepted', 'out-of-scope', 'later')),
  constraint comment_answered_with_outcome check ((state = 'open') = (outcome is null) or state = 'closed'))`;

const suggestion = `create table suggestion (
  id uuid not null default gen_random_uuid() constraint suggestion_pkey primary key,
  version integer not null default 1,
  ${anchor.replaceAll('%', 'suggestion')}
  base_revision integer not null,
  changes jsonb not null,
  reason text,
  state text not null default 'waiting',
  decided_at timestamptz,
  decided_by uuid constraint suggestion_decided_by_fkey references person,
  decision_reason text,
  applied_revision integer,
  constraint suggestion_state_known check (state in ('waiting', 'accepted', 'partly', 'rejected', 'overtaken', 'withdrawn')))`;

const indexed: Readonly<Record<string, readonly string[]>> = {
  review_round: ['plan_id', 'jurisdiction_id', 'asked_by'],
  review_invitee: ['body_id', 'plan_id', 'released_by'],
  comment: [
    'plan_id',
    'jurisdiction_id',
    'round_id',
    'record_id',
    'author_id',
    'body_id',
    'audience_body_id',
    'disposed_by',
  ],
  suggestion: [
    'plan_id',
    'jurisdiction_id',
    'round_id',
    'record_id',
    'author_id',
    'body_id',
    'audience_body_id',
    'decided_by',
  ],
};

/** Review rounds, the bodies asked, and what they say of records and fields. */
export class Reviews1763760003000 implements MigrationInterface {
  name = 'Reviews1763760003000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [round, invitee, comment, suggestion]) await runner.query(table);
    for (const [table, columns] of Object.entries(indexed))
      for (const column of columns) await runner.query(`create index ${table}_by_${column} on ${table} (${column})`);
    await protect(runner, { table: 'review_round' });
    await protect(runner, { table: 'review_invitee' });
    await protect(runner, { table: 'comment', audience: 'audience_body_id' });
    await protect(runner, { table: 'suggestion', audience: 'audience_body_id' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['suggestion', 'comment', 'review_invitee', 'review_round'])
      await runner.query(`drop table ${table}`);
  }
}
