import pg from 'pg';

import type { Environment } from '../config/environment.js';
import { startEmbedded } from './embedded-postgres.js';

/** The database of this process, and how it is left. */
export interface ChosenDatabase {
  url: string;
  leave: () => Promise<unknown>;
}

/** Thrown where a start cannot succeed and the administrator can mend it; the message is one line. */
export class StartRefused extends Error {}

const oldest = 150_000;

/** The server of DATABASE_URL, seen to answer and to be PostgreSQL 15 or newer; without it the embedded one. */
export async function chooseDatabase(environment: Environment, log: (line: string) => void): Promise<ChosenDatabase> {
  if (environment.databaseUrl !== undefined) {
    await checkServer(environment.databaseUrl);
    return { url: environment.databaseUrl, leave: () => Promise.resolve() };
  }
  const embedded = await startEmbedded({ dataDir: environment.dataDir, log }).catch((error: unknown) => {
    throw new StartRefused(error instanceof Error ? error.message : String(error));
  });
  return { url: embedded.url, leave: () => embedded.stop() };
}

async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    throw new StartRefused(`DATABASE_URL: the server does not let us in: ${message || (code ?? 'no answer')}`);
  }
  try {
    const { rows } = await client.query<{ number: string; words: string }>(
      `select current_setting('server_version_num') as number, current_setting('server_version') as words`,
    );
    const [version] = rows;
    if (Number(version?.number) < oldest) {
      throw new StartRefused(
        `DATABASE_URL: PostgreSQL 15 or newer is needed; the server is ${version?.words ?? 'older'}`,
      );
    }
  } finally {
    await client.end();
  }
}
