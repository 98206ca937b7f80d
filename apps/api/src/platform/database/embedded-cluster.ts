import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { chown, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { run, type Account } from './embedded-account.js';
import type { Binaries } from './embedded-binaries.js';

/** The cluster's own superuser; its password lies inside the cluster, readable by its owner only. */
export const clusterUser = 'mufakat';
const passwordFile = 'mufakat.password';

/**
 * How a database process is told its folder. On Linux it stands in it, so that a checkout closed to the account
 * (`/root/mufakat`, say) still holds its own data: the path above the folder is never walked.
 */
export const standingIn = (folder: string): string => (process.platform === 'linux' ? '/proc/self/cwd' : folder);

/** What `postmaster.pid` says. */
export interface Postmaster {
  pid: number;
  port: number;
  isReady: boolean;
}

export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' } : undefined;
}

export const readPassword = async (cluster: string): Promise<string> =>
  (await readFile(join(cluster, passwordFile), 'utf8')).trim();

/**
 * Whether a process is this cluster's server: a stale `postmaster.pid` may name a zombie or somebody else's process.
 * `perhaps` where the system does not tell in which folder it stands.
 */
export function isServerOf(cluster: string, pid: number): 'yes' | 'perhaps' | 'no' {
  if (process.platform !== 'linux') return isAlive(pid) ? 'perhaps' : 'no';
  if (!isLivePostgres(pid)) return 'no';
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster) ? 'yes' : 'no';
  } catch {
    return 'perhaps';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function isLivePostgres(pid: number): boolean {
  try {
    const [, name, state = ''] = /\((.*)\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return name === 'postgres' && !'ZX'.includes(state);
  } catch {
    return false;
  }
}

/**
 * Makes the cluster beside its place and moves it there when whole, so that an interrupted start never counts;
 * of two starts at once the later one takes the earlier one's. Throws an Error with what initdb said.
 */
export async function createCluster(
  dataDir: string,
  cluster: string,
  { binaries, account, durable }: { binaries: Binaries; account?: Account; durable: boolean },
): Promise<void> {
  const place = await mkdtemp(join(dataDir, 'new-'));
  const made = join(place, 'cluster');
  const password = randomBytes(24).toString('base64url');
  try {
    await mkdir(made, { mode: 0o700 });
    await writeFile(join(place, 'password'), password, { mode: 0o600 });
    if (account) for (const path of [place, made, join(place, 'password')]) await chown(path, account.uid, account.gid);
    const { code, output } = await run(binaries.initdb, initdbArguments(made, place, durable), { account, cwd: made });
    if (code !== 0) throw new Error(`The database cluster could not be made in ${dataDir}: ${output.trim()}`);
    await writeFile(join(made, passwordFile), password, { mode: 0o600 });
    await rename(made, cluster).catch(async (error: unknown) => {
      if (!(await hasCluster(cluster))) throw error;
    });
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

function initdbArguments(made: string, place: string, durable: boolean): string[] {
  const isLinux = process.platform === 'linux';
  return [
    ...['-D', standingIn(made), '-U', clusterUser, '-A', 'scram-sha-256', '-E', 'UTF8'],
    `--pwfile=${isLinux ? '/proc/self/cwd/../password' : join(place, 'password')}`,
    ...['--locale-provider=icu', '--icu-locale=und', `--locale=${isLinux ? 'C.UTF-8' : 'en_US.UTF-8'}`],
    ...(durable ? [] : ['--no-sync']),
  ];
}

export const hasCluster = (cluster: string): Promise<boolean> =>
  lstat(join(cluster, 'PG_VERSION')).then(
    () => true,
    () => false,
  );

/** Throws an Error where the cluster was made by another major version than the binaries. */
export async function checkVersion(cluster: string, version: string): Promise<void> {
  const made = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  const [major] = version.split('.');
  if (made !== major) {
    throw new Error(
      `${cluster} was made by PostgreSQL ${made}, this release carries ${version}: see docs/operations/upgrade.md`,
    );
  }
}

/** A cluster put back from a copy by root belongs to root; the account takes it over. */
export async function takeOver(cluster: string, account: Account | undefined): Promise<void> {
  if (!account || (await lstat(cluster)).uid === account.uid) return;
  await chown(cluster, account.uid, account.gid);
  for (const entry of await readdir(cluster, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink()) await chown(path, account.uid, account.gid);
  }
}
