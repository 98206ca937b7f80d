import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './running.mjs';

const file = join(root, 'package-lock.json');

/** What the end of a package's name says of the machines it is for: `@swc/core-linux-arm64-musl`. */
const systems = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  android: 'android',
  linux: 'linux',
  openharmony: 'openharmony',
};
const processors = { gnueabihf: 'arm', musleabihf: 'arm', eabi: 'arm', ppc64le: 'ppc64' };
for (const name of ['arm64', 'x64', 'arm', 'ppc64', 's390x', 'riscv64', 'ia32', 'loong64', 'wasm32'])
  processors[name] = name;
const libraries = { gnu: 'glibc', musl: 'musl' };

/** Optional packages that the lock file asks for and does not list: `[asking package, name, version range]`. */
export function unlisted({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map(([name, range]) => ({ name, range, dev })),
  );
}

/**
 * A registry that does not carry the builds for other systems makes `npm install` leave them out of the lock file, which
 * `npm ci` then refuses everywhere (docs/decisions/0006). This lists them again: node tools/complete-lock.mjs
 */
function complete() {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = unlisted(lock);
  for (const { name, range, dev } of added) lock.packages[`node_modules/${name}`] = entryOf(name, range, dev);
  const byPath = ([a], [b]) => a.localeCompare(b, 'en');
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath));
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${added.length} packages for other systems listed`);
}

function entryOf(name, range, dev) {
  const words = name.split(/[-/]/);
  const said = (table) => words.map((word) => table[word]).filter(Boolean);
  const [os] = said(systems);
  const libc = os === 'linux' ? said(libraries) : [];
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(said(processors).length > 0 ? { cpu: said(processors).slice(-1) } : {}),
    ...(dev ? { dev } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}

if (import.meta.filename === process.argv[1]) complete();
