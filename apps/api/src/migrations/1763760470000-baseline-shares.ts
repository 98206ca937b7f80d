import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The two numbers a baseline in per cent is made of. */
export class BaselineShares1763760470000 implements MigrationInterface {
  name = 'BaselineShares1763760470000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table indicator add column baseline_numerator numeric(26,6), add column baseline_denominator numeric(26,6)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table indicator drop column baseline_numerator, drop column baseline_denominator');
  }
}
