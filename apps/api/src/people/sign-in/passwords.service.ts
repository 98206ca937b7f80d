import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Events } from '../../platform/events/events.js';
import { PasswordIsOfASample, PasswordWrong } from '../people.failures.js';
import { fits, hashOfPassword } from './secrets.js';
import type { PasswordChange } from './sessions.dto.js';
import { SessionsRepository } from './sessions.repository.js';

/** A person's own password, changed by who knows it. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly events: Events,
  ) {}

  async change(
    { current, password }: PasswordChange,
    { actor, sessionId }: { actor: Actor; sessionId: string },
  ): Promise<void> {
    if (actor.isSample) throw new PasswordIsOfASample();
    const account = await this.database.read(() => this.sessions.accountOf(actor.email));
    if (!(await fits(current, account?.hash ?? undefined))) throw new PasswordWrong();
    const hash = await hashOfPassword(password);
    await this.database.transaction(async () => {
      await this.sessions.setPassword(actor.id, hash, sessionId);
      await this.events.publish({ type: 'password.changed', subjectKind: 'person', subjectId: actor.id });
    });
  }
}
