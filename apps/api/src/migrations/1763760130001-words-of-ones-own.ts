import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A review that nobody named has no title; something completed without evidence says why. */
export class WordsOfOnesOwn1763760130001 implements MigrationInterface {
  name = 'WordsOfOnesOwn1763760130001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table review_round alter column title drop not null');
    await runner.query(`update review_round set title = null where title = 'Review of version ' || version_number`);
    await runner.query('alter table report_line add column no_evidence_reason text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report_line drop column no_evidence_reason');
    await runner.query(`update review_round set title = 'Review of version ' || version_number where title is null`);
    await runner.query('alter table review_round alter column title set not null');
  }
}
