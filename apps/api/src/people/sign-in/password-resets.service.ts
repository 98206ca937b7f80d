import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Events } from '../../platform/events/events.js';
import { Letters } from '../letters.js';
import { LinkNotValid } from '../people.failures.js';
import { hashOfPassword, hashOfToken, newToken } from './secrets.js';
import { SessionsRepository } from './sessions.repository.js';
import { asStored } from './sessions.service.js';

/** Seconds. */
const resetLength = 7200;
/** Milliseconds every request takes at least, so that the time does not tell whether there is such a person. */
const evenly = 60;

@Injectable()
export class PasswordResetsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly letters: Letters,
    private readonly events: Events,
  ) {}

  async ask(email: string): Promise<void> {
    const token = newToken();
    const write = this.database.transaction(async () => {
      const account = await this.sessions.addReset(hashOfToken(token), asStored(email), resetLength);
      if (account) await this.letters.write('password-reset', { ...account, email: asStored(email) }, token);
    });
    await Promise.all([write, pause(evenly)]);
  }

  async complete(token: string, password: string): Promise<void> {
    const hash = await hashOfPassword(password);
    await this.database.transaction(async () => {
      const personId = await this.sessions.personOfReset(hashOfToken(token));
      if (!personId) throw new LinkNotValid();
      await this.sessions.setPassword(personId, hash);
      await this.events.publish({ type: 'password.reset', subjectKind: 'person', subjectId: personId });
    });
  }
}
