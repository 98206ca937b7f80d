import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines nobody has verified or returned are few among all that were ever reported: a verifier's inbox reads only them. */
export class WaitingLines1763760450000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index report_line_waiting on report_line (plan_id) where verified_at is null and return_reason is null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index report_line_waiting');
  }
}
