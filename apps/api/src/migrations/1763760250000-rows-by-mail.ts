import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The mail that sends a body its rows may carry them as a file. */
export class RowsByMail1763760250000 implements MigrationInterface {
  name = 'RowsByMail1763760250000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table mail add column file_id uuid constraint mail_file_id_fkey references file`);
    await runner.query(`create index mail_by_file_id on mail (file_id)`);
    await runner.query(`alter table row_request add column attached text`);
    await runner.query(
      `alter table row_request add constraint row_request_attached_known check (attached in ('xlsx', 'docx'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table row_request drop column attached`);
    await runner.query(`alter table mail drop column file_id`);
  }
}
