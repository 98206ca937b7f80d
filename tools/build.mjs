import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { firstLoad, firstLoadBudget, tooHeavy } from './first-load.mjs';
import { prepare } from './prepare.mjs';
import { main, program, root, run } from './running.mjs';

const always = ['package-lock.json', 'tsconfig.base.json', 'tools/build.mjs', 'tools/first-load.mjs'];
const libraries = ['libs/planning', 'libs/plan-documents'];

const parts = [
  {
    name: 'api',
    inputs: [...always, ...libraries, 'apps/api'],
    output: 'apps/api/dist/main.js',
    make: () => run(program('typescript/bin/tsc', '-b', 'apps/api/tsconfig.build.json')),
  },
  {
    name: 'web',
    inputs: [...always, 'libs/planning', 'libs/api-client', 'apps/web'],
    output: 'apps/web/dist/index.html',
    make: async () => {
      const env = { NODE_ENV: 'production' };
      const made = await run(program('vite/bin/vite.js', 'build', 'apps/web'), { env });
      if (made.code !== 0) return made;
      const weight = firstLoad(join(root, 'apps/web/dist'));
      if (weight.total > firstLoadBudget) return { ...made, code: 1, output: tooHeavy(weight) };
      const config = 'apps/web/vite.worker.config.ts';
      const worker = await run(program('vite/bin/vite.js', 'build', 'apps/web', '--config', config), { env });
      if (worker.code === 0) await compressAhead(join(root, 'apps/web/dist'));
      return { ...worker, seconds: made.seconds + worker.seconds };
    },
  },
];

/** Builds what is older than its sources; says so in a line, and throws with the compiler's words when it fails. */
export async function build() {
  const stale = parts.map((part) => ({ ...part, hash: hashOf(part.inputs) })).filter((part) => !isFresh(part));
  await Promise.all(
    stale.map(async ({ name, make, output, hash }) => {
      console.log(`Building ${name} …`);
      const { code, output: words, seconds } = await make();
      if (code !== 0) throw new Error(`The build of ${name} failed:\n${words.trim()}`);
      console.log(`Built ${name} in ${seconds.toFixed(1)} s`);
      writeFileSync(stampOf(output), hash);
    }),
  );
}

const stampOf = (output) => join(root, dirname(output), '.built-from');

const isFresh = ({ output, hash }) =>
  existsSync(join(root, output)) && existsSync(stampOf(output)) && readFileSync(stampOf(output), 'utf8') === hash;

const passedOver = new Set(['node_modules', 'dist', 'test']);

function hashOf(inputs) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const input of inputs) {
    for (const file of filesBelow(join(root, input))) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !passedOver.has(name) && !name.includes('.spec.') && !name.endsWith('.tsbuildinfo'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => filesBelow(join(path, name)));
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Text is compressed once here, as well as it goes, instead of at every request. */
async function compressAhead(folder) {
  const texts = readdirSync(folder, { recursive: true }).filter((name) =>
    /\.(js|css|html|svg|json|webmanifest)$/.test(name),
  );
  for (const name of texts) {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    if (bytes.length < 1024) continue;
    const [small, fallback] = await Promise.all([
      brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
      zip(bytes, { level: 9 }),
    ]);
    writeFileSync(`${file}.br`, small);
    writeFileSync(`${file}.gz`, fallback);
  }
}

if (import.meta.filename === process.argv[1]) {
  await main(async () => {
    await prepare();
    await build();
  });
}
