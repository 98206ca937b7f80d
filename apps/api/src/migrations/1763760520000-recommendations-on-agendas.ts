import type { MigrationInterface, QueryRunner } from 'typeorm';

const reasons = "'open-decision', 'off-track', 'no-report', 'overdue', 'asked', 'added'";
const asKnown = (known: string): string =>
  `alter table agenda_line drop constraint agenda_line_reason_known, add constraint agenda_line_reason_known check (reason in (${known}))`;

/** A line of an agenda may stand there because a recommendation of an evaluation is open. */
export class RecommendationsOnAgendas1763760520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(asKnown(`'open-recommendation', ${reasons}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("delete from agenda_line where reason = 'open-recommendation'");
    await runner.query(asKnown(reasons));
  }
}
