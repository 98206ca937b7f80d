import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writeOnce } from '../platform/database/protect.js';

const meeting = `create table meeting (
  id uuid not null default gen_random_uuid() constraint meeting_pkey primary key,
  version integer not null default 1,
  jurisdiction_id uuid not null constraint meeting_jurisdiction_id_fkey references jurisdiction,
  plan_id uuid not null constraint meeting_plan_id_fkey references plan,
  plan_ids uuid[] not null,
  kind text not null,
  title text not null,
  body_id uuid constraint meeting_body_id_fkey references body,
  chair_body_id uuid constraint meeting_chair_body_id_fkey references body,
  chair_name text,
  starts_on date not null,
  ends_on date not null,
  begins_at text,
  time_zone text not null,
  place text,
  url text,
  invited_body_ids uuid[] not null default '{}',
  paper_round_id uuid constraint meeting_paper_round_id_fkey references reporting_round,
  minutes text not null default '',
  state text not null default 'planned',
  reason text,
  agenda_sent_at timestamptz,
  held_at timestamptz,
  minutes_agreed_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid not null constraint meeting_created_by_fkey references person,
  constraint meeting_kind_known check (kind in ('steering-committee', 'task-force', 'sectoral-body', 'partners', 'other')),
  constraint meeting_state_known check (state in ('planned', 'agenda-sent', 'held', 'minutes-agreed', 'closed', 'cancelled')),
  constraint meeting_days_in_order check (starts_on <= ends_on),
  constraint meeting_of_its_plans check (plan_id = any (plan_ids)))`;

const line = `create table agenda_line (
  id uuid not null default gen_random_uuid() constraint agenda_line_pkey primary key,
  version integer not null default 1,
  meeting_id uuid not null constraint agenda_line_meeting_id_fkey references meeting,
  place integer not null,
  state text not null,
  reason text not null,
  title text not null,
  note text,
  said text not null default '',
  plan_id uuid constraint agenda_line_plan_id_fkey references plan,
  subject_kind text,
  subject_id uuid,
  body_id uuid constraint agenda_line_body_id_fkey references body,
  facts jsonb not null default '{}',
  constraint agenda_line_state_known check (state in ('proposed', 'kept', 'dropped')),
  constraint agenda_line_reason_known check (reason in ('open-decision', 'off-track', 'no-report', 'overdue', 'asked', 'added')))`;

const decision = `create table meeting_decision (
  id uuid not null default gen_random_uuid() constraint meeting_decision_pkey primary key,
  version integer not null default 1,
  meeting_id uuid not null constraint meeting_decision_meeting_id_fkey references meeting,
  number integer not null,
  line_id uuid constraint meeting_decision_line_id_fkey references agenda_line,
  plan_id uuid not null constraint meeting_decision_plan_id_fkey references plan,
  jurisdiction_id uuid not null constraint meeting_decision_jurisdiction_id_fkey references jurisdiction,
  kind text not null,
  text text not null,
  is_binding boolean not null default false,
  body_ids uuid[] not null default '{}',
  action_ids uuid[] not null default '{}',
  due_on date,
  state text not null default 'open',
  reason text,
  taken_at timestamptz not null default now(),
  taken_by uuid not null constraint meeting_decision_taken_by_fkey references person,
  reopened_at timestamptz,
  closed_at timestamptz,
  constraint meeting_decision_numbered unique (meeting_id, number),
  constraint meeting_decision_kind_known check (kind in ('decision', 'recommendation', 'took-note')),
  constraint meeting_decision_state_known check (state in ('open', 'answered', 'closed', 'withdrawn')))`;

const answer = `create table decision_answer (
  id uuid not null default gen_random_uuid() constraint decision_answer_pkey primary key,
  decision_id uuid not null constraint decision_answer_decision_id_fkey references meeting_decision,
  body_id uuid not null constraint decision_answer_body_id_fkey references body,
  answer text not null,
  words text,
  evidence_url text,
  at timestamptz not null default now(),
  by_person_id uuid not null constraint decision_answer_by_person_id_fkey references person,
  constraint decision_answer_known check (answer in ('under-way', 'done', 'not-taken-up')))`;

const pointers: Readonly<Record<string, readonly string[]>> = {
  meeting: ['jurisdiction_id', 'plan_id', 'body_id', 'chair_body_id', 'paper_round_id', 'created_by'],
  agenda_line: ['meeting_id', 'plan_id', 'body_id'],
  meeting_decision: ['meeting_id', 'line_id', 'plan_id', 'jurisdiction_id', 'taken_by'],
  decision_answer: ['decision_id', 'body_id', 'by_person_id'],
};

const setting = (name: string) =>
  `(select coalesce(nullif(current_setting('app.${name}', true), '')::uuid[], '{}')::uuid[])`;
/* Of a plan within reach, or the body was asked: an invited body need not see the plan. What hangs on a meeting is seen with it. */
const walls: Readonly<Record<string, string>> = {
  meeting: `plan_ids && ${setting('plans')} or agenda_sent_at is not null and invited_body_ids && ${setting('bodies')}`,
  agenda_line: 'exists (select from meeting m where m.id = agenda_line.meeting_id)',
  meeting_decision: 'exists (select from meeting m where m.id = meeting_decision.meeting_id)',
  decision_answer: 'exists (select from meeting_decision d where d.id = decision_answer.decision_id)',
};

/** Meetings with their agenda, what they decided, and what became of it. */
export class Meetings1763760420001 implements MigrationInterface {
  name = 'Meetings1763760420001';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [meeting, line, decision, answer]) await runner.query(table);
    for (const [table, columns] of Object.entries(pointers))
      for (const column of columns) await runner.query(`create index ${table}_by_${column} on ${table} (${column})`);
    for (const [table, wall] of Object.entries(walls)) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(
        `create policy ${table}_of_actor on ${table} to mufakat_app using (${wall}) with check (${wall})`,
      );
      await runner.query(`create policy ${table}_of_jobs on ${table} to mufakat_job using (true) with check (true)`);
    }
    await writeOnce(runner, 'decision_answer');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(walls).reverse()) await runner.query(`drop table ${table}`);
  }
}
