import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root, run } from './running.mjs';

const stamp = join(root, 'node_modules', '.mufakat-prepared');
const lockFile = join(root, 'package-lock.json');

/** Installs what is missing: after a clone, and when package-lock.json asks for other packages than the last time. */
export async function prepare() {
  refuseOldNode();
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!isInPlace()) {
    console.log('Installing packages (npm ci) …');
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
    const { code } = await run([...npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      show: true,
    });
    if (code !== 0) throw new Error('npm ci failed: the packages could not be installed');
  }
  remember(wanted);
}

/** Somebody else may have installed the packages: then the next start looks again. */
function remember(wanted) {
  try {
    writeFileSync(stamp, wanted);
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error;
  }
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}`);
}

/** Whether npm's own record of what it installed names every package of the lock file, in its version. */
function isInPlace() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages);
  return wanted
    .filter(([path, { optional, link }]) => path.includes('node_modules/') && !optional && !link)
    .every(([path, { version }]) => installed[path]?.version === version && existsSync(join(root, path)));
}
