import { jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { findBinaries } from './embedded-binaries.js';
import { readPostmaster } from './embedded-cluster.js';
import { startEmbedded, type EmbeddedPostgres } from './embedded-postgres.js';

jest.setTimeout(60_000);

const folders: string[] = [];
const servers: EmbeddedPostgres[] = [];
const nodes: ChildProcess[] = [];

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'mufakat-embedded-'));
  folders.push(made);
  return made;
}

async function started(dataDir: string): Promise<EmbeddedPostgres> {
  const server = await startEmbedded({ dataDir });
  servers.push(server);
  return server;
}

async function query<Row>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end().catch(() => undefined);
  }
}

const pidOf = async (dataDir: string) => (await readPostmaster(join(dataDir, 'cluster')))?.pid ?? 0;

/** A Node of its own that starts the server in the folder, says so, and waits to be told or killed. */
async function otherNode(dataDir: string): Promise<{ node: ChildProcess; url: string }> {
  const source = new URL('./embedded-postgres.ts', import.meta.url).href;
  const script = `const { startEmbedded } = await import(${JSON.stringify(source)});
    const server = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} });
    process.on('SIGTERM', () => server.stop().then(() => process.exit(0)));
    console.log(server.url); setInterval(() => {}, 1000);`;
  const root = new URL('../../../../../', import.meta.url).pathname;
  const node = spawn(process.execPath, ['--import', './tools/typescript.mjs', '--input-type=module', '-e', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] },
  });
  nodes.push(node);
  const url = await new Promise<string>((resolve, reject) => {
    node.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
    node.once('exit', (code) => reject(new Error(`the other Node ended with ${code ?? 'a signal'}`)));
  });
  return { node, url };
}

const ended = (node: ChildProcess) => new Promise<number | null>((resolve) => node.once('exit', resolve));

afterEach(async () => {
  for (const node of nodes.splice(0)) node.kill('SIGKILL');
  for (const server of servers.splice(0)) await server.stop({ evenIfUsed: true });
  for (const made of folders.splice(0)) await rm(made, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('starts in an empty folder, holds UTF-8 whatever the locale, and leaves only its cluster and log there', async () => {
    const dataDir = await folder();
    const server = await started(dataDir);

    const [row] = await query<Record<string, string>>(
      server.url,
      `select current_database() as name, current_setting('server_encoding') as encoding, upper('straße') as upper,
              array_to_string(array(select w from unnest(array['Z','é','b','ä','a','F']) w order by w), '') as sorted`,
    );

    expect(row).toEqual({ name: 'mufakat', encoding: 'UTF8', upper: 'STRASSE', sorted: 'aäbéFZ' });
    expect((await readdir(dataDir)).sort()).toEqual(['cluster', 'log']);
  });

  it('finds Arabic by its trigrams', async () => {
    const { url } = await started(await folder());
    await query(url, 'create extension pg_trgm');

    const [row] = await query<{ trigrams: string[] }>(url, `select show_trgm('أعمال') as trigrams`);

    expect(row?.trigrams.length).toBeGreaterThan(3);
  });

  it('stops cleanly and opens the same data again', async () => {
    const dataDir = await folder();
    const first = await startEmbedded({ dataDir });
    await query(first.url, 'create table kept as select 42 as answer');
    expect(await first.stop()).toBe(true);
    expect(await readFile(join(dataDir, 'log', 'postgres.log'), 'utf8')).toContain('database system is shut down');

    const second = await started(dataDir);

    expect(second.adopted).toBe(false);
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('outlives a killed Node, and the next start takes it over', async () => {
    const dataDir = await folder();
    const { node, url } = await otherNode(dataDir);
    await query(url, 'create table kept as select 42 as answer');
    const pid = await pidOf(dataDir);
    node.kill('SIGKILL');
    await ended(node);

    const next = await started(dataDir);

    expect(next.adopted).toBe(true);
    expect(await pidOf(dataDir)).toBe(pid);
    expect(await query(next.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('comes back on the same port while the product runs, after the server itself was killed', async () => {
    const dataDir = await folder();
    const { url } = await started(dataDir);
    await query(url, 'create table kept as select 42 as answer');
    const pid = await pidOf(dataDir);
    process.kill(pid, 'SIGKILL');

    let rows: unknown;
    for (let look = 0; look < 100 && !rows; look++) {
      await pause(100);
      rows =
        (await pidOf(dataDir)) !== pid ? await query(url, 'select answer from kept').catch(() => undefined) : undefined;
    }

    expect(rows).toEqual([{ answer: 42 }]);
  });

  it('starts after both were killed', async () => {
    const dataDir = await folder();
    const { node, url } = await otherNode(dataDir);
    await query(url, 'create table kept as select 42 as answer');
    node.kill('SIGKILL');
    await ended(node);
    process.kill(await pidOf(dataDir), 'SIGKILL');

    const next = await started(dataDir);

    expect(await query(next.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('is not misled by a stale pid that now belongs to somebody else', async () => {
    const dataDir = await folder();
    const first = await startEmbedded({ dataDir });
    const cluster = join(dataDir, 'cluster');
    const lines = await readFile(join(cluster, 'postmaster.pid'), 'utf8');
    await first.stop();
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    await writeFile(join(cluster, 'postmaster.pid'), lines.replace(/^\d+/, String(stranger.pid)));
    const { uid, gid } = await stat(cluster);
    await chown(join(cluster, 'postmaster.pid'), uid, gid);

    const next = await started(dataDir);

    expect(next.adopted).toBe(false);
    expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(stranger.exitCode).toBeNull();
    stranger.kill('SIGKILL');
  });

  it('is not misled by the server of another folder', async () => {
    const mine = await folder();
    const first = await startEmbedded({ dataDir: mine });
    const theirs = await folder();
    const other = await started(theirs);
    const lines = await readFile(join(mine, 'cluster', 'postmaster.pid'), 'utf8');
    await first.stop();
    await writeFile(join(mine, 'cluster', 'postmaster.pid'), lines.replace(/^\d+/, String(await pidOf(theirs))));
    const { uid, gid } = await stat(join(mine, 'cluster'));
    await chown(join(mine, 'cluster', 'postmaster.pid'), uid, gid);

    const next = await started(mine);

    expect(new URL(next.url).port).not.toBe(new URL(other.url).port);
    expect(await pidOf(mine)).not.toBe(await pidOf(theirs));
  });

  it('two starts at once end on one server, which only the last to leave stops', async () => {
    const dataDir = await folder();
    const [a, b] = await Promise.all([otherNode(dataDir), otherNode(dataDir)]);
    expect(new URL(a.url).host).toBe(new URL(b.url).host);
    const connected = new pg.Client({ connectionString: b.url });
    connected.on('error', () => undefined);
    await connected.connect();

    a.node.kill('SIGTERM');
    await ended(a.node);
    expect(await query(b.url, 'select 1 as one')).toEqual([{ one: 1 }]);

    await connected.end();
    b.node.kill('SIGTERM');
    expect(await ended(b.node)).toBe(0);
    expect(await pidOf(dataDir)).toBe(0);
  });

  it('does not count a cluster whose making was interrupted', async () => {
    const dataDir = await folder();
    await mkdir(join(dataDir, 'new-interrupted', 'cluster'), { recursive: true });
    await mkdir(join(dataDir, 'cluster'));

    const { url } = await started(dataDir);

    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('refuses a cluster of another major version in words', async () => {
    const dataDir = await folder();
    await (await startEmbedded({ dataDir })).stop();
    await writeFile(join(dataDir, 'cluster', 'PG_VERSION'), '14\n');

    await expect(startEmbedded({ dataDir })).rejects.toThrow(/PostgreSQL 14.*upgrade\.md/);
  });

  it('never runs as root, also below a folder closed to its account', async () => {
    const closed = await folder();
    await chmod(closed, 0o700);
    const dataDir = join(closed, 'checkout', '.data');
    const { url } = await started(dataDir);

    const status = await readFile(`/proc/${await pidOf(dataDir)}/status`, 'utf8');

    expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).not.toBe('0');
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('the programs of PostgreSQL', () => {
  const account = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;

  async function closedCheckout() {
    const { postgres } = await findBinaries(undefined);
    const checkout = await folder();
    const shipped = join(checkout, 'native');
    const original = join(postgres, '..', '..', '..');
    await cp(original, checkout, { recursive: true, verbatimSymlinks: true });
    for (const link of ['libicuuc.so.60', 'libicui18n.so.60']) await rm(join(shipped, 'lib', link));
    await chmod(join(shipped, 'bin', 'postgres'), 0o644);
    await chmod(checkout, account ? 0o700 : 0o500);
    return shipped;
  }

  it('run where the install scripts were left out and the checkout is closed to the account', async () => {
    const shipped = await closedCheckout();
    const place = await folder();
    await chmod(place, 0o755);

    const first = await findBinaries(account, { shipped, places: [place] });
    const second = await findBinaries(account, { shipped, places: [place] });

    expect(first.version).toMatch(/^18\./);
    expect(first.postgres.startsWith(account ? place : shipped)).toBe(true);
    expect(second).toEqual(first);
  });

  it('are not taken from a folder that others may write', async () => {
    const shipped = await closedCheckout();
    const place = await folder();
    await chmod(place, 0o755);
    const { postgres } = await findBinaries(account, { shipped, places: [place] });
    const copy = join(postgres, '..', '..', '..');
    await chmod(copy, 0o777);

    const next = await findBinaries(account, { shipped, places: [place] });

    expect(next.postgres === postgres).toBe(account === undefined);
  });

  it('are missed in words where they do not run at all', async () => {
    const shipped = await folder();
    await mkdir(join(shipped, 'bin'));

    await expect(findBinaries(account, { shipped, places: [] })).rejects.toThrow(/set DATABASE_URL/);
  });
});
