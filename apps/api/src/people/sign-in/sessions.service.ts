import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { ActorSource } from '../../platform/access/actor.source.js';
import { Database } from '../../platform/database/database.js';
import { SignedOut } from '../../platform/failure.js';
import { Events } from '../../platform/events/events.js';
import { SignInRefused } from '../people.failures.js';
import { fits, hashOfToken, newToken } from './secrets.js';
import type { Credentials, SessionView } from './sessions.dto.js';
import { type SamplePerson, SessionsRepository } from './sessions.repository.js';

/** Seconds: a week. */
export const sessionLength = 7 * 86_400;

/** E-mail as it is stored and compared. */
export const asStored = (email: string): string => email.trim().toLowerCase();

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly actors: ActorSource,
    private readonly events: Events,
  ) {}

  /** Refuses a wrong password, an unknown address and a closed account in the same words and time. */
  async open({ email, password }: Credentials): Promise<{ token: string; view: SessionView }> {
    const account = await this.database.read(() => this.sessions.accountOf(asStored(email)));
    if (!(await fits(password, account?.hash ?? undefined)) || !account) throw new SignInRefused();
    const token = newToken();
    await this.database.transaction(async () => {
      await this.sessions.add(hashOfToken(token), account.id, sessionLength);
      await this.events.publish({ type: 'session.opened', subjectKind: 'person', subjectId: account.id });
    });
    const found = await this.actors.find({ token });
    if (!found) throw new SignInRefused();
    return { token, view: await this.view(found.actor, found.sessionId) };
  }

  async view({ id, name, email, language, isSample, grants, bodies }: Actor, sessionId: string): Promise<SessionView> {
    const expiresAt = await this.database.read(() => this.sessions.expiryOf(sessionId));
    if (!expiresAt) throw new SignedOut();
    const person = { id, name, email, language, isSample };
    return { person, grants: [...grants] as SessionView['grants'], bodies: [...bodies], expiresAt };
  }

  /** At once: the next request of that browser is nobody's. */
  async close(sessionId: string): Promise<void> {
    await this.database.transaction(() => this.sessions.end(sessionId));
  }

  /** Invented people with where their role holds, in this language. */
  samplePeople(language: string): Promise<readonly SamplePerson[]> {
    return this.database.read(() => this.sessions.samplePeople(language));
  }
}
