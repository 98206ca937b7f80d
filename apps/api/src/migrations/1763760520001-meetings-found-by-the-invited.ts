import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting and its decisions are found behind their own wall: who was invited need not reach the plan they are about. */
export class MeetingsFoundByTheInvited1763760520001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create policy search_text_of_the_invited on search_text for select to mufakat_app using (
      source = 'meeting' and exists (select from meeting where meeting.id = source_id)
      or source = 'decision' and exists (select from meeting_decision where meeting_decision.id = source_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy search_text_of_the_invited on search_text');
  }
}
