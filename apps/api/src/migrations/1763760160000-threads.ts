import type { MigrationInterface, QueryRunner } from 'typeorm';

const comment = `alter table comment
  add column parent_id uuid constraint comment_parent_id_fkey references comment,
  add column is_note boolean not null default false,
  add column block text,
  add column prefix text,
  add column suffix text,
  add column priority text,
  add column edited_at timestamptz,
  add column resolved_at timestamptz,
  add column resolved_by uuid constraint comment_resolved_by_fkey references person,
  add column merged_into uuid constraint comment_merged_into_fkey references comment,
  add column voices jsonb,
  add column left_out_reason text,
  drop constraint comment_state_known,
  add constraint comment_state_known check (state in ('open', 'answered', 'resolved', 'closed')),
  drop constraint comment_answered_with_outcome,
  add constraint comment_answered_with_outcome check ((state = 'open') = (outcome is null) or state in ('resolved', 'closed')),
  add constraint comment_priority_known check (priority in ('high', 'medium', 'low')),
  add constraint comment_note_is_of_body check (not is_note or audience_body_id is not null)`;

const suggestion = `alter table suggestion
  add column needs uuid[] not null default '{}',
  add column priority text,
  add column left_out_reason text,
  add constraint suggestion_priority_known check (priority in ('high', 'medium', 'low'))`;

const round = `alter table review_round
  add column lead_body_id uuid constraint review_round_lead_body_id_fkey references body,
  add column advice text,
  add column advised_at timestamptz,
  add column advised_by uuid constraint review_round_advised_by_fkey references person`;

/** Who is named in a comment. */
const mention = `create table comment_mention (
  comment_id uuid not null constraint comment_mention_comment_id_fkey references comment on delete cascade,
  person_id uuid not null constraint comment_mention_person_id_fkey references person,
  plan_id uuid not null constraint comment_mention_plan_id_fkey references plan,
  constraint comment_mention_pkey primary key (comment_id, person_id))`;

/** What a comment said before its author changed it. */
const edit = `create table comment_edit (
  id uuid not null default gen_random_uuid() constraint comment_edit_pkey primary key,
  comment_id uuid not null constraint comment_edit_comment_id_fkey references comment on delete cascade,
  plan_id uuid not null constraint comment_edit_plan_id_fkey references plan,
  text text not null,
  at timestamptz not null default now(),
  by_person_id uuid constraint comment_edit_by_person_id_fkey references person)`;

const indexed: Readonly<Record<string, readonly string[]>> = {
  comment: ['parent_id', 'resolved_by', 'merged_into'],
  review_round: ['lead_body_id', 'advised_by'],
  comment_mention: ['person_id', 'plan_id'],
  comment_edit: ['comment_id', 'plan_id', 'by_person_id'],
};

const setting = (name: string) =>
  `any((select coalesce(nullif(current_setting('app.${name}', true), '')::uuid[], '{}')::uuid[])::uuid[])`;

/** A body sees its own words also while they are before another's eyes alone, as those handed to the lead of a round. */
const wallOfSaid = async (runner: QueryRunner, table: string, own: string): Promise<void> => {
  const wall = `(plan_id is null or plan_id = ${setting('plans')})
    and (audience_body_id is null or audience_body_id = ${setting('bodies')}${own})`;
  await runner.query(`drop policy ${table}_of_actor on ${table}`);
  await runner.query(`create policy ${table}_of_actor on ${table} to mufakat_app using (${wall}) with check (${wall})`);
};

/** What hangs on a comment is seen by whoever sees the comment. */
const behindComment = async (runner: QueryRunner, table: string): Promise<void> => {
  const wall = `exists (select from comment where comment.id = ${table}.comment_id)`;
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`create policy ${table}_of_actor on ${table} to mufakat_app using (${wall}) with check (${wall})`);
  await runner.query(`create policy ${table}_of_jobs on ${table} to mufakat_job using (true) with check (true)`);
};

/** Threads, mentions, notes and phrases of comments; what suggestions need; a body that leads a round and merges its words. */
export class Threads1763760160000 implements MigrationInterface {
  name = 'Threads1763760160000';

  async up(runner: QueryRunner): Promise<void> {
    for (const change of [comment, suggestion, round, mention, edit]) await runner.query(change);
    for (const [table, columns] of Object.entries(indexed))
      for (const column of columns) await runner.query(`create index ${table}_by_${column} on ${table} (${column})`);
    for (const table of ['comment', 'suggestion'])
      await wallOfSaid(runner, table, ` or body_id = ${setting('bodies')}`);
    for (const table of ['comment_mention', 'comment_edit']) await behindComment(runner, table);
    await runner.query('alter table plan_change add column credits jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plan_change drop column credits');
    for (const table of ['comment_edit', 'comment_mention']) await runner.query(`drop table ${table}`);
    for (const table of ['comment', 'suggestion']) await wallOfSaid(runner, table, '');
    await runner.query(
      'alter table review_round drop column lead_body_id, drop column advice, drop column advised_at, drop column advised_by',
    );
    await runner.query('alter table suggestion drop column needs, drop column priority, drop column left_out_reason');
    await runner.query(
      `update comment set state = case when outcome is null then 'closed' else 'answered' end where state = 'resolved'`,
    );
    await runner.query(
      'alter table comment drop constraint comment_state_known, drop constraint comment_answered_with_outcome',
    );
    await runner.query(`alter table comment
      ${['parent_id', 'is_note', 'block', 'prefix', 'suffix', 'priority', 'edited_at', 'resolved_at', 'resolved_by'].map((column) => `drop column ${column},`).join(' ')}
      drop column merged_into, drop column voices, drop column left_out_reason,
      add constraint comment_state_known check (state in ('open', 'answered', 'closed')),
      add constraint comment_answered_with_outcome check ((state = 'open') = (outcome is null) or state = 'closed')`);
  }
}
