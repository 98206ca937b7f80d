import { runMigrations as runQueueMigrations } from 'graphile-worker';
import type { DataSource, QueryRunner } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';

export class RolesMissing extends Error {
  constructor(login: string) {
    super(
      `The database login ${login} may not create roles. Ask its administrator to run:\n` +
        ['mufakat_app', 'mufakat_job', 'mufakat_portal']
          .map((role) => `  create role ${role} nologin; grant ${role} to ${login};`)
          .join('\n'),
    );
  }
}

const notAllowed = '42501';

async function loginOf(runner: QueryRunner): Promise<string> {
  const [row] = (await runner.query('select quote_ident(session_user) as login')) as { login: string }[];
  return row?.login ?? 'current_user';
}

/** Brings the schema and the job queue's own up to date; two replicas that start at once wait for each other. */
export const migrate = async (dataSource: DataSource): Promise<void> => {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock(7263514)');
    await dataSource.runMigrations({ transaction: 'each' });
    const { url } = dataSource.options as PostgresDataSourceOptions;
    await runQueueMigrations({ connectionString: url });
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    if (code === notAllowed && message?.includes('role')) throw new RolesMissing(await loginOf(runner));
    throw error;
  } finally {
    await runner.query('select pg_advisory_unlock(7263514)').catch(() => undefined);
    await runner.release();
  }
};
