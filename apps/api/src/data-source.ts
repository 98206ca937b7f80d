import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Ground1763760000000 } from './migrations/1763760000000-ground.js';
import { SnakeNaming } from './platform/database/naming.js';
import { EventRow } from './platform/events/event.entity.js';

/* Days and instants stay text: building Date objects is the largest cost of a long list, and a day is not an instant. */
for (const oid of [pg.types.builtins.DATE]) pg.types.setTypeParser(oid, (value) => value);

/** Every entity and every migration of the product, in order; with `app.module.ts` the only file that sees everything. */
export const entities: DataSourceOptions['entities'] = [EventRow];
export const migrations: DataSourceOptions['migrations'] = [Ground1763760000000];

export const optionsFor = (url: string, poolSize = 8): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: [...(entities as [])],
  migrations: [...(migrations as [])],
  namingStrategy: new SnakeNaming(),
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  parseInt8: true,
  migrationsTransactionMode: 'each',
  poolSize,
  poolErrorHandler: () => undefined,
  connectTimeoutMS: 10_000,
  extra: {
    max: poolSize,
    connectionTimeoutMillis: 10_000,
    query_timeout: 60_000,
    statement_timeout: 60_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  },
});

/** For TypeORM's own command line; the application builds its data source from the environment. */
export const dataSourceFor = (url: string, poolSize?: number): DataSource => new DataSource(optionsFor(url, poolSize));
