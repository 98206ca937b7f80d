import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was put off in one round is taken up in a later one, once. */
export class CarriedOver1763760180000 implements MigrationInterface {
  name = 'CarriedOver1763760180000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table comment add column carried_from uuid constraint comment_carried_from_fkey references comment`,
    );
    await runner.query(`create unique index comment_by_carried_from on comment (carried_from)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table comment drop column carried_from`);
  }
}
