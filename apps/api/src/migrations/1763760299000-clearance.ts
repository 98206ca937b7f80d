import type { MigrationInterface, QueryRunner } from 'typeorm';

const people = ['handed_in_by', 'stand_in_by'] as const;

const plansOfActor = `any((select coalesce(nullif(current_setting('app.plans', true), '')::uuid[], '{}')::uuid[])::uuid[])`;
const givenByState = `r.state in ('submitted', 'returned', 'verified')`;

/* A report that was sent once goes on being given while its correction is read by the body's own officer. */
const owed = (given: string) => `create or replace view report_owed as
  select l.id, l.report_id, l.round_id, l.plan_id, l.action_id, l.rank, r.jurisdiction_id, r.body_id,
    case when not ${given} then r.state when l.return_reason is not null then 'returned'
      when l.verified_at is not null then 'verified' else 'submitted' end as state,
    r.submitted_at, l.verified_at,
    case when ${given} then l.judgement end as judgement,
    case when ${given} and l.verified_at is not null then l.verifier_status end as verifier_status,
    case when ${given} and l.verified_at is not null then l.verifier_note end as verifier_note,
    case when ${given} then (select count(*)::int from evidence e where e.line_id = l.id) else 0 end as evidence,
    ${given} and exists (select from line_confirmation c where c.line_id = l.id and c.ended_at is null) as is_confirmed
  from report_line l join report r on r.id = l.report_id
  where l.plan_id = ${plansOfActor}`;

/** A report passes its body's clearing officer, and says who sent it in whose place. */
export class Clearance1763760299000 implements MigrationInterface {
  name = 'Clearance1763760299000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table report add column handed_in_at timestamptz, add column clearance_reason text,
      add column stand_in_reason text,
      add column handed_in_by uuid constraint report_handed_in_by_fkey references person,
      add column stand_in_by uuid constraint report_stand_in_by_fkey references person,
      add column for_post_id uuid constraint report_for_post_id_fkey references post,
      add constraint report_stand_in_has_reason check ((stand_in_by is null) = (stand_in_reason is null))`);
    for (const column of [...people, 'for_post_id'])
      await runner.query(`create index report_by_${column} on report (${column})`);
    await runner.query(owed('(r.submitted_at is not null)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(owed(givenByState));
    await runner.query(`alter table report drop column handed_in_at, drop column clearance_reason, drop column stand_in_reason,
      drop column handed_in_by, drop column stand_in_by, drop column for_post_id`);
  }
}
