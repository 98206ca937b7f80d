import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/protect.js';

const freshness = `
create table text_freshness (
  plan_id uuid not null constraint text_freshness_of_plan references plan on delete cascade,
  record_id uuid not null constraint text_freshness_of_record references plan_record on delete cascade,
  field text not null,
  language text not null,
  origin text not null default 'human',
  written_in integer not null default 0,
  led_in integer not null default 0,
  follows_revision integer not null default 0,
  source_language text,
  constraint text_freshness_pkey primary key (record_id, field, language),
  constraint text_freshness_origin_known check (origin in ('human', 'file', 'machine')))`;

/** What is known of the wordings of a plan in its languages, and whether it asks for fresh ones. */
export class Languages1763760130002 implements MigrationInterface {
  name = 'Languages1763760130002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(freshness);
    await runner.query('create index text_freshness_by_plan on text_freshness (plan_id)');
    await protect(runner, { table: 'text_freshness' });
    await runner.query('alter table plan_root add column requires_fresh_translations boolean');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plan_root drop column requires_fresh_translations');
    await runner.query('drop table text_freshness');
  }
}
