import type { MigrationInterface, QueryRunner } from 'typeorm';

const delegation = `create table delegation (
  id uuid not null default gen_random_uuid() constraint delegation_pkey primary key,
  post_id uuid not null constraint delegation_post_id_fkey references post on delete cascade,
  from_person_id uuid not null constraint delegation_from_person_id_fkey references person,
  to_person_id uuid constraint delegation_to_person_id_fkey references person,
  to_post_id uuid constraint delegation_to_post_id_fkey references post on delete cascade,
  from_on date not null,
  to_on date not null,
  words text,
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid constraint delegation_withdrawn_by_fkey references person,
  constraint delegation_to_one check (num_nonnulls(to_person_id, to_post_id) = 1),
  constraint delegation_ends_after_it_begins check (to_on >= from_on))`;

/** The duties of a post, passed on for a time; it hangs on no plan. */
export class Delegations1763760410002 implements MigrationInterface {
  name = 'Delegations1763760410002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(delegation);
    for (const column of ['post_id', 'from_person_id', 'to_person_id', 'to_post_id', 'withdrawn_by'])
      await runner.query(`create index delegation_by_${column} on delegation (${column})`);
    await runner.query(
      `alter table report add delegated_by uuid constraint report_delegated_by_fkey references person`,
    );
    await runner.query('create index report_by_delegated_by on report (delegated_by)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report drop delegated_by');
    await runner.query('drop table delegation');
  }
}
