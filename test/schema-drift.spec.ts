import { randomUUID } from 'node:crypto';

import pg from 'pg';

import { dataSourceFor } from '../apps/api/src/data-source.js';

const server = process.env['MUFAKAT_TEST_SERVER']!;

async function administer(sql: string) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** The statements that TypeORM would run to make the migrated database fit the entities. */
async function driftAfter(change?: string): Promise<string[]> {
  const name = `mufakat_test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name} template ${process.env['MUFAKAT_TEST_TEMPLATE']!}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const dataSource = await dataSourceFor(url.href).initialize();
  try {
    if (change) await dataSource.query(change);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await dataSource.destroy();
    await administer(`drop database ${name} with (force)`);
  }
}

describe('migrations and entities', () => {
  it('agree', async () => {
    expect(await driftAfter()).toEqual([]);
  });

  it('are seen to disagree over a column that no entity knows', async () => {
    expect(await driftAfter('alter table event add column forgotten text')).toEqual([
      'ALTER TABLE "event" DROP COLUMN "forgotten"',
    ]);
  });

  it('are seen to disagree over a column that no migration made', async () => {
    expect((await driftAfter('alter table event drop column request_id')).join()).toContain('ADD "request_id"');
  });
});
