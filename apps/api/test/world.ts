import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import supertest, { type Test } from 'supertest';
import { createApp } from '../src/app.js';
import { readEnvironment } from '../src/platform/config/environment.js';

/** Set by `test/database.setup.mjs`: the server, and the migrated template that every spec file clones. */
const server = () => {
  const url = process.env['MUFAKAT_TEST_SERVER'];
  const template = process.env['MUFAKAT_TEST_TEMPLATE'];
  if (!url || !template)
    throw new Error('Run specs through the root Jest configuration: its global setup starts PostgreSQL.');
  return { url, template };
};

const administer = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: server().url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** A private database cloned from the template; closes and drops itself after the file. */
const ownDatabase = async (): Promise<{ url: string; drop: () => Promise<void> }> => {
  const name = `mufakat_test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name} template ${server().template}`);
  const url = new URL(server().url);
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => administer(`drop database if exists ${name} with (force)`) };
};

/** The application on a database of its own, opened before a file's first test and closed after its last. */
export class Ground {
  app: NestFastifyApplication;
  databaseUrl: string;
  /** A client as the tables' owner, past every wall: for what no person can see or do. */
  sql: pg.Client;
  /** Done before the application starts: a spec registers a job of its own. */
  onReady?: (app: NestFastifyApplication) => void;
  private drop: () => Promise<void>;

  async open(settings: Record<string, string> = {}): Promise<void> {
    const database = await ownDatabase();
    this.drop = database.drop;
    await this.join(database.url, settings);
  }

  async close(): Promise<void> {
    await this.leave();
    await this.drop();
  }

  /** A second application on the database of another ground, as a replica is. */
  async join(databaseUrl: string, settings: Record<string, string> = {}): Promise<void> {
    this.databaseUrl = databaseUrl;
    const fixed = { NODE_ENV: 'test', LOG_LEVEL: 'error', JOBS: 'off', DATABASE_URL: databaseUrl };
    this.app = await createApp(readEnvironment({ ...fixed, ...settings }), databaseUrl);
    this.onReady?.(this.app);
    await this.app.init();
    await this.app.getHttpAdapter().getInstance().ready();
    this.sql = new pg.Client({ connectionString: databaseUrl });
    await this.sql.connect();
  }

  async leave(): Promise<void> {
    await this.sql.end();
    await this.app.close();
  }

  /** A browser without a session; `signedIn` of the person verbs carries one. */
  request(): ReturnType<typeof supertest> {
    return supertest(this.app.getHttpServer());
  }
}

export const openGround = (settings: Record<string, string> = {}): Ground => {
  const ground = new Ground();
  beforeAll(() => ground.open(settings));
  afterAll(() => ground.close());
  return ground;
};

const control = /^\s*(start transaction|begin|commit|rollback|savepoint|release savepoint|set |select set_config)/i;

/** Counts the statements that read or write tables while `work` runs; transaction control and settings do not count. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const statements: string[] = [];
  const original = pg.Client.prototype.query;
  const spied = function (this: pg.Client, ...given: unknown[]): unknown {
    const [first] = given;
    const text = typeof first === 'string' ? first : String((first as { text?: string } | undefined)?.text);
    if (!control.test(text)) statements.push(text);
    return (original as (...all: unknown[]) => unknown).apply(this, given);
  };
  pg.Client.prototype.query = spied as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return statements;
};

export type Answer = Test;
