import 'reflect-metadata';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createServer } from 'node:net';

import { createApp } from './app.js';
import { dataSourceFor } from './data-source.js';
import { ConfigurationFaults, environmentOfProcess, type Environment } from './platform/config/environment.js';
import { chooseDatabase, StartRefused } from './platform/database/chosen-database.js';
import { migrate, RolesMissing } from './platform/database/migrate.js';
import { servePages, shippedPages } from './web-build.js';
import { welcome } from './welcome.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
const warn = (line: string) => process.stderr.write(`${line}\n`);

/** What was started, in order; left in the opposite order. */
const started: (() => Promise<unknown>)[] = [];
const patience = 25_000;

async function start(): Promise<void> {
  const environment = environmentOfProcess();
  await checkPort(environment);
  const database = await chooseDatabase(environment, warn);
  started.push(database.leave);
  await bringUpToDate(database.url);
  const app = await createApp(environment, database.url);
  started.push(() => close(app));
  const hasPages = await servePages(app, environment.webRoot ?? shippedPages);
  await app.init();
  const lines = await welcome(app, environment);
  await app.listen(environment.port, environment.host);
  const address = await addressOf(app, environment);
  if (!hasPages) warn('The web pages are not built (npm run build); only the API is served.');
  if (environment.sampleAllowed && isOpen(environment.host)) {
    warn(
      `Warning: sample people with known passwords can be reached from other machines, since HOST is ${environment.host}.`,
    );
  }
  say(['', `Mufakat is ready at ${address}`, ...lines, ''].join('\n'));
}

async function checkPort({ port, host }: Environment): Promise<void> {
  const probe = createServer();
  await new Promise<void>((free, taken) => {
    probe.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      taken(
        new StartRefused(
          code === 'EADDRINUSE'
            ? `PORT ${port} is taken on ${host}: end the other program or set PORT`
            : `HOST, PORT: ${message}`,
        ),
      ),
    );
    probe.listen(port, host, () => probe.close(() => free()));
  });
}

async function bringUpToDate(url: string): Promise<void> {
  const dataSource = await dataSourceFor(url, 2).initialize();
  await migrate(dataSource).finally(() => dataSource.destroy());
}

const isOpen = (host: string) => !['127.0.0.1', 'localhost', '::1'].includes(host);

async function addressOf(app: NestFastifyApplication, { publicUrl, host }: Environment): Promise<string> {
  if (publicUrl !== undefined) return publicUrl;
  const { port } = new URL(await app.getUrl());
  return `http://${['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host}:${port}`;
}

/** A connection kept alive by a browser would hold the end up: each is closed as soon as its last answer is out. */
async function close(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpServer();
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await app.close().finally(() => clearInterval(sweep));
}

/** Running requests are finished, then the application, then the database; a second signal or too long a wait ends at once. */
async function leave(): Promise<void> {
  const tooLong = setTimeout(() => {
    warn('Some requests did not end in time.');
    process.exit(1);
  }, patience);
  tooLong.unref();
  for (const stop of started.splice(0).reverse()) await stop();
}

function explain(error: unknown): string {
  if (error instanceof ConfigurationFaults) return error.faults.map((fault) => `Configuration: ${fault}`).join('\n');
  if (error instanceof StartRefused || error instanceof RolesMissing) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const starting = start();
/** npm passes a Ctrl-C on that the terminal has sent us already: only a later signal is a second one. */
const sameSignal = 1_000;
let leavingSince: number | undefined;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (leavingSince !== undefined && Date.now() - leavingSince > sameSignal) process.exit(130);
    if (leavingSince !== undefined) return;
    leavingSince = Date.now();
    starting
      .catch(() => undefined)
      .then(leave)
      .then(
        () => process.exit(0),
        (error: unknown) => {
          warn(explain(error));
          process.exit(1);
        },
      );
  });
}
starting.catch(async (error: unknown) => {
  warn(explain(error));
  await leave().catch(() => undefined);
  process.exit(1);
});
