import type { MigrationInterface, QueryRunner } from 'typeorm';

const carried = ['pillar', 'action', 'indicator'];

/** Where a record was carried over from; the strategy that an action plan carries out. */
export class Lineage1763760170001 implements MigrationInterface {
  name = 'Lineage1763760170001';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of carried) await runner.query(`alter table ${table} add column carried_from jsonb`);
    await runner.query('alter table plan add column strategy_id uuid constraint plan_strategy references plan');
    await runner.query('create index plan_by_strategy on plan (strategy_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plan drop column strategy_id');
    for (const table of carried) await runner.query(`alter table ${table} drop column carried_from`);
  }
}
