import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guests by a link of their own may also suggest other words, where the owner allowed it. */
export class GuestsSuggest1763760230000 implements MigrationInterface {
  name = 'GuestsSuggest1763760230000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table review_round add column guests_suggest boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table review_round drop column guests_suggest');
  }
}
