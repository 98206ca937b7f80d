import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { PeopleCommands } from './people/people.commands.js';
import type { Environment } from './platform/config/environment.js';

interface SamplePerson {
  name: string;
  email: string;
  password: string;
  role: string;
  scope: string;
}

/** Prepares a first run (the sample, or the first administrator's link) and says in lines who can sign in. */
export async function welcome(app: NestFastifyApplication, environment: Environment): Promise<string[]> {
  if (environment.sampleAllowed) return samplePeople(app);
  const link = await app.get(PeopleCommands).firstAdministratorLink();
  return link === undefined ? [] : ['The first administrator is made by this link; it works once:', `  ${link}`];
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
