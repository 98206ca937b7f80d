import { spawn } from 'node:child_process';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { databaseAccount, databaseProcessEnvironment, run, type Account } from './embedded-account.js';
import { findBinaries, type Binaries } from './embedded-binaries.js';
import {
  checkVersion,
  clusterUser,
  createCluster,
  hasCluster,
  isServerOf,
  readPassword,
  readPostmaster,
  standingIn,
  takeOver,
  type Postmaster,
} from './embedded-cluster.js';

export interface EmbeddedOptions {
  /** Holds `cluster/` and `log/`; made when absent. */
  dataDir: string;
  /** Database made when absent; `mufakat` unless told. */
  database?: string;
  /** false for tests: no fsync, the cluster may be lost with the machine. */
  durable?: boolean;
  /** Told in one line what an administrator would want to know. */
  log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  url: string;
  urlOf: (database: string) => string;
  /** Whether a server was found running, left by a process that was killed or shared with one that runs. */
  adopted: boolean;
  /** Stops the server by a fast shutdown; false where another process still uses it and it was left running. */
  stop: (how?: { evenIfUsed: boolean }) => Promise<boolean>;
}

interface Place {
  dataDir: string;
  cluster: string;
  account?: Account;
  binaries: Binaries;
  durable: boolean;
  password: string;
}

/** Tells this process's connections from those of another product on the same folder. */
const ownName = `mufakat-${process.pid}`;
const patience = { start: 300_000, uncertain: 6_000, failures: 30 };

/**
 * Starts the PostgreSQL that npm brought, or takes over the one that already serves this folder, and watches it: a server
 * that dies is started again on the same port. Throws an Error with the server's own words when it cannot.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = await prepared(options);
  const { port, adopted } = await serving(place);
  const urlOf = (database: string) =>
    `postgres://${clusterUser}:${place.password}@127.0.0.1:${port}/${database}?application_name=${ownName}`;
  await createDatabase(urlOf('postgres'), options.database ?? 'mufakat');
  const watch = watched(place, port, options.log);
  const stop = async ({ evenIfUsed } = { evenIfUsed: false }) => {
    await watch.end();
    if (!evenIfUsed && (await isUsedByOthers(urlOf('postgres')))) return false;
    await stopServer(place);
    return true;
  };
  return { url: urlOf(options.database ?? 'mufakat'), urlOf, adopted, stop };
}

async function prepared({ dataDir: given, durable = true }: EmbeddedOptions): Promise<Place> {
  const dataDir = resolve(given);
  const cluster = join(dataDir, 'cluster');
  await mkdir(join(dataDir, 'log'), { recursive: true });
  const account = databaseAccount(cluster);
  const binaries = await findBinaries(account);
  if (!(await hasCluster(cluster))) await createCluster(dataDir, cluster, { binaries, account, durable });
  await checkVersion(cluster, binaries.version);
  await takeOver(cluster, account);
  return { dataDir, cluster, account, binaries, durable, password: await readPassword(cluster) };
}

/** Repeats "is one there? else start one" until a server answers: another process may start, recover or stop it meanwhile. */
async function serving(place: Place, wantedPort?: number): Promise<{ port: number; adopted: boolean }> {
  const begun = Date.now();
  let launched = false;
  let failures = 0;
  while (failures < patience.failures && Date.now() - begun < patience.start) {
    const found = await readPostmaster(place.cluster);
    const stalePid = found?.pid;
    if (mayBeRunning(place, found, begun)) {
      if (await answers(place, found)) return { port: found.port, adopted: !launched };
      await pause(50);
    } else {
      launched = await launch(place, wantedPort ?? (await freePort()), stalePid);
      if (!launched) await pause(200 + 10 * failures++);
    }
  }
  throw new Error(`PostgreSQL does not start in ${place.cluster}; the end of its log:\n${await logTail(place)}`);
}

function mayBeRunning({ cluster }: Place, found: Postmaster | undefined, begun: number): found is Postmaster {
  if (!found) return false;
  const is = isServerOf(cluster, found.pid);
  return is === 'yes' || (is === 'perhaps' && Date.now() - begun < patience.uncertain);
}

async function answers({ password }: Place, { port }: Postmaster): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: clusterUser,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Starts `postgres` itself in a session of its own, so that it outlives a killed Node. A stale pid is named as its
 * grandparent, which PostgreSQL takes as "not a rival"; nothing is unlinked. False when it ended before it was ready.
 */
async function launch(place: Place, port: number, stalePid: number | undefined): Promise<boolean> {
  const log = await open(await logFile(place), 'a');
  const child = spawn(place.binaries.postgres, serverArguments(place, port), {
    ...place.account,
    cwd: place.cluster,
    env: databaseProcessEnvironment(stalePid === undefined ? {} : { PG_GRANDPARENT_PID: String(stalePid) }),
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
    windowsHide: true,
  });
  const state = { ended: false };
  child.once('exit', () => (state.ended = true));
  child.once('error', () => (state.ended = true));
  child.unref();
  await log.close();
  const begun = Date.now();
  while (!state.ended && Date.now() - begun < patience.start) {
    const found = await readPostmaster(place.cluster);
    if (found?.isReady && found.pid === child.pid) return true;
    await pause(20);
  }
  return !state.ended;
}

function serverArguments({ cluster, durable }: Place, port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }),
  };
  return [
    '-D',
    standingIn(cluster),
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
}

/** Keeps an eye on the server; where it was killed, starts it again where the pool expects it. */
function watched(place: Place, port: number, log: EmbeddedOptions['log']): { end: () => Promise<void> } {
  let looking: Promise<void> | undefined;
  const look = async () => {
    const found = await readPostmaster(place.cluster);
    if (found && isServerOf(place.cluster, found.pid) !== 'no') return;
    log?.('The embedded PostgreSQL ended; starting it again');
    await serving(place, port);
    log?.('The embedded PostgreSQL runs again');
  };
  const timer = setInterval(() => {
    looking ??= look()
      .catch((error: unknown) => log?.(String(error)))
      .finally(() => (looking = undefined));
  }, 500);
  timer.unref();
  const end = async () => {
    clearInterval(timer);
    await looking;
  };
  return { end };
}

async function stopServer(place: Place): Promise<void> {
  const args = ['-D', standingIn(place.cluster), '-m', 'fast', '-w', '-t', '60', 'stop'];
  const { code, output } = await run(place.binaries.pgCtl, args, { account: place.account, cwd: place.cluster });
  if (code !== 0 && (await readPostmaster(place.cluster)))
    throw new Error(`PostgreSQL does not stop: ${output.trim()}`);
}

/** A connection of ours that was closed a moment ago may still be listed, so a second look decides. */
async function isUsedByOthers(url: string): Promise<boolean> {
  for (let look = 0; look < 4; look++) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rowCount } = await client.query(
        `select 1 from pg_stat_activity where backend_type = 'client backend' and application_name <> $1`,
        [ownName],
      );
      if (rowCount === 0) return false;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
    await pause(100);
  }
  return true;
}

async function createDatabase(url: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } catch (error) {
    const alreadyMadeBesideUs = ['42P04', '23505'];
    if (!alreadyMadeBesideUs.includes((error as { code: string }).code)) throw error;
  } finally {
    await client.end();
  }
}

const mebibyte = 1024 * 1024;

async function logFile({ dataDir }: Place): Promise<string> {
  const file = join(dataDir, 'log', 'postgres.log');
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 10 * mebibyte) await rename(file, `${file}.1`);
  return file;
}

const logTail = async (place: Place): Promise<string> =>
  (await readFile(await logFile(place), 'utf8').catch(() => '')).split('\n').slice(-12).join('\n');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
