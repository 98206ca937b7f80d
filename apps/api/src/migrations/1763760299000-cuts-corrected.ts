import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A corrected value may be one of a cut by an axis of the indicator's own. */
export class CutsCorrected1763760299000 implements MigrationInterface {
  name = 'CutsCorrected1763760299000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table replaced_value add column axis text, add column category text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table replaced_value drop column axis, drop column category');
  }
}
