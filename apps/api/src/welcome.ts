import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';

import { PeopleCommands } from './people/people.commands.js';
import type { Environment } from './platform/config/environment.js';
import { StartRefused } from './platform/database/chosen-database.js';
import { SampleLoader } from './sample/sample.loader.js';

interface SamplePerson {
  name: string;
  email: string;
  password: string;
  role: string;
  scope: string;
}

/**
 * Prepares a first run (the sample, or the first administrator's link) and says in lines who can sign in.
 * Throws `StartRefused` where people with public passwords would be let into a database meant for real work.
 */
export async function welcome(app: NestFastifyApplication, environment: Environment): Promise<string[]> {
  if (environment.sampleAllowed) {
    if (!(await isAtWork(app))) await app.get(SampleLoader).loadIfFirstRun(app);
    return samplePeople(app);
  }
  await refuseSamplePeople(app);
  const link = await app.get(PeopleCommands).firstAdministratorLink();
  return link === undefined ? [] : ['The first administrator is made by this link; it works once:', `  ${link}`];
}

/** A database that real people work in is never filled with the sample, however it is started. */
async function isAtWork(app: NestFastifyApplication): Promise<boolean> {
  const people = await app.get(DataSource).query<unknown[]>('select 1 from person where not is_sample limit 1');
  return people.length > 0;
}

async function refuseSamplePeople(app: NestFastifyApplication): Promise<void> {
  const people = await app.get(DataSource).query<unknown[]>('select 1 from person where is_sample limit 1');
  if (people.length > 0) {
    throw new StartRefused(
      'This database holds sample people, whose passwords are public: take another DATA_DIR or DATABASE_URL',
    );
  }
}

async function samplePeople(app: NestFastifyApplication): Promise<string[]> {
  const { statusCode, body } = await app.inject({ url: '/api/sample-people' });
  const people = statusCode === 200 ? (JSON.parse(body) as SamplePerson[]) : [];
  const [first] = people;
  if (!first) return [];
  const width = Math.max(...people.map(({ email }) => email.length));
  return [
    `Look around as one of the sample people; the password of each is "${first.password}":`,
    ...people.map(({ email, role, scope }) => `  ${email.padEnd(width)}  ${[role, scope].filter(Boolean).join(', ')}`),
  ];
}
