import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import '../tools/typescript.mjs';

const api = join(import.meta.dirname, '..', 'apps', 'api', 'src');
const folderName = 'mufakat-test-';

/**
 * Gives the specs a PostgreSQL: the embedded one in a folder of its own, or the server of DATABASE_URL; and in it one
 * migrated template, which every spec file clones. Only databases named `mufakat_test_*` are touched.
 */
export default async function setup({ testPathPatterns }) {
  const asked = testPathPatterns?.patterns ?? [];
  if (asked.length > 0 && asked.every((path) => /(^|\/)libs\//.test(path))) return;
  const server = await serverUrl();
  process.env.MUFAKAT_TEST_SERVER = server;
  process.env.MUFAKAT_TEST_TEMPLATE = await template(server);
}

async function serverUrl() {
  const { DATABASE_URL: given } = process.env;
  if (given) return given;
  const { startEmbedded } = await import(join(api, 'platform/database/embedded-postgres.ts'));
  await removeAbandoned(startEmbedded);
  const dataDir = mkdtempSync(join(tmpdir(), `${folderName}${process.pid}-`));
  const embedded = await startEmbedded({ dataDir, durable: false, database: 'mufakat_test_start' });
  globalThis.endTestServer = async () => {
    await embedded.stop({ evenIfUsed: true });
    rmSync(dataDir, { recursive: true, force: true });
  };
  return embedded.url;
}

/** Servers of runs that were killed. */
async function removeAbandoned(startEmbedded) {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(folderName))) {
    const pid = Number(name.slice(folderName.length).split('-')[0]);
    if (!pid || isAlive(pid)) continue;
    const dataDir = join(tmpdir(), name);
    await startEmbedded({ dataDir, durable: false }).then(
      (left) => left.stop({ evenIfUsed: true }),
      () => undefined,
    );
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function template(server) {
  const folders = [join(api, 'migrations'), join(api, 'platform', 'database')];
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  const hash = createHash('sha256');
  for (const file of [...files, join(api, 'data-source.ts')].filter((file) => file.endsWith('.ts')))
    hash.update(readFileSync(file));
  const name = `mufakat_test_template_${hash.digest('hex').slice(0, 16)}`;

  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7263515)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await migrated(client, name, server);
  } finally {
    await client.end();
  }
  return name;
}

/** Made under another name, so that a template whose migration failed never counts. */
async function migrated(client, name, server) {
  const unfinished = `${name}_unfinished`;
  await client.query(`drop database if exists ${unfinished} with (force)`);
  await client.query(`create database ${unfinished} template template0`);
  const url = new URL(server);
  url.pathname = `/${unfinished}`;
  const { dataSourceFor } = await import(join(api, 'data-source.ts'));
  const { migrate } = await import(join(api, 'platform/database/migrate.ts'));
  const dataSource = await dataSourceFor(url.href).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
  await client.query(`alter database ${unfinished} rename to ${name}`);
}
