import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { createServer } from 'node:net';

import pg from 'pg';

const root = new URL('..', import.meta.url).pathname;
const running: ChildProcess[] = [];

export interface Product {
  node: ChildProcess;
  address: string;
  /** Everything it said so far. */
  said: () => string;
  /** Settles with the exit code, null when a signal ended it. */
  ended: Promise<number | null>;
}

/** Below the ports that connections leave from, so that none of another file's takes it before the product does. */
const lowest = 20_000;
const many = 12_000;

const isFree = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });

export async function freePort(): Promise<number> {
  for (;;) {
    const port = lowest + randomInt(many);
    if (await isFree(port)) return port;
  }
}

/** The product in a process of its own, from source, as `npm start` runs it after building; without the sample unless NODE_ENV is emptied. */
export async function run(settings: Record<string, string>): Promise<Product> {
  const port = settings['PORT'] ?? String(await freePort());
  const node = spawn(process.execPath, ['--import', './tools/typescript.mjs', 'apps/api/src/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      PORT: port,
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(node);
  let words = '';
  node.stdout.on('data', (text: Buffer) => (words += text.toString()));
  node.stderr.on('data', (text: Buffer) => (words += text.toString()));
  const ended = new Promise<number | null>((resolve) => node.once('close', resolve));
  return { node, address: `http://127.0.0.1:${port}`, said: () => words, ended };
}

/** Settles when the product says that it is ready; throws what it said when it ends instead. */
export async function ready(product: Product): Promise<Product> {
  const gone = { is: false };
  void product.ended.then(() => (gone.is = true));
  while (!product.said().includes('Mufakat is ready')) {
    if (gone.is) throw new Error(`The product ended:\n${product.said()}`);
    await new Promise((later) => setTimeout(later, 20));
  }
  return product;
}

export function endAll(): void {
  for (const node of running.splice(0)) node.kill('SIGKILL');
}

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['MUFAKAT_TEST_SERVER'] });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** An empty database named `mufakat_test_…` on the server of the specs. */
export async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `mufakat_test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name} template template0`);
  const url = new URL(process.env['MUFAKAT_TEST_SERVER']!);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`drop database if exists ${name} with (force)`) };
}
