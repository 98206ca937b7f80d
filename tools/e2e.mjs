import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { prepare } from './prepare.mjs';
import { main, program, root, run } from './running.mjs';

/**
 * Runs the journeys in Chromium against the built product, started as `npm start` does it, with the sample, on a free
 * port and in a data folder of its own. All of them are taken in turn by two workers side by side, each with a product of
 * its own; with arguments, which go to Playwright, there is one. Answers the sum of the journeys.
 */
export async function journeys(args = []) {
  const chromium = findChromium();
  await build();
  const results = join(root, 'node_modules', '.cache', 'mufakat', 'journeys.json');
  rmSync(results, { force: true });
  const homes = (args.length > 0 ? ['one'] : ['one', 'two']).map((name) =>
    mkdtempSync(join(tmpdir(), `mufakat-journeys-${name}-`)),
  );
  const servers = [];
  const leave = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    for (const home of homes) rmSync(home, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => leave().then(() => process.exit(130)));
  try {
    for (const home of homes) servers.push(await started(home));
    const env = {
      PRODUCTS: JSON.stringify(servers.map(({ address, database }) => ({ address, database }))),
      CHROMIUM: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: results,
      NODE_OPTIONS: '--no-warnings',
    };
    const { code } = await run(program('@playwright/test/cli.js', 'test', ...args), { show: true, env });
    const { passed, failed } = counted(results);
    return { passed, failed: Math.max(failed, code === 0 ? 0 : 1) };
  } finally {
    await leave();
  }
}

/** Address of the database the product keeps in its data folder. */
function databaseIn(dataDir) {
  const cluster = join(dataDir, 'cluster');
  const password = readFileSync(join(cluster, 'mufakat.password'), 'utf8').trim();
  const [, , , port] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  return `postgres://mufakat:${password}@127.0.0.1:${port}/mufakat`;
}

/** The product in a process of its own; its words are shown only when it does not start. */
export async function started(dataDir) {
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: '',
    HOST: '',
    NODE_ENV: '',
    PUBLIC_URL: '',
    SMTP_URL: '',
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
  };
  const server = spawn(process.execPath, [join(root, 'apps/api/dist/main.js')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await new Promise((ready, failed) => {
    const hear = (text) => {
      words += text;
      if (words.includes('Mufakat is ready')) ready();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    ended.then((code) => failed(new Error(`The product did not start (exit ${code}):\n${words}`)));
  });
  const stop = async () => {
    server.kill('SIGTERM');
    const code = await ended;
    if (code !== 0) console.error(`The product ended with ${code}:\n${words}`);
  };
  return { address: `http://localhost:${port}`, database: databaseIn(dataDir), stop };
}

function counted(results) {
  try {
    const { expected, unexpected, flaky } = JSON.parse(readFileSync(results, 'utf8')).stats;
    return { passed: expected + flaky, failed: unexpected };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

if (import.meta.filename === process.argv[1]) {
  await main(async () => {
    await prepare();
    const { failed } = await journeys(process.argv.slice(2));
    return failed > 0 ? 1 : 0;
  });
}
