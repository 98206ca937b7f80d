import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which words a translation was made from, and the wordings it had: what is put back is known as it was. */
export class WordingsPutBack1763760240000 implements MigrationInterface {
  name = 'WordingsPutBack1763760240000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table text_freshness add follows_words text, add earlier jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table text_freshness drop follows_words, drop earlier');
  }
}
