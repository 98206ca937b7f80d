import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Events } from '../../platform/events/events.js';
import { GrantRows } from '../grants/grants.repository.js';
import { Letters } from '../letters.js';
import { LinkNotValid } from '../people.failures.js';
import { hashOfPassword, hashOfToken, newToken } from '../sign-in/secrets.js';
import { SessionsRepository } from '../sign-in/sessions.repository.js';
import { asStored } from '../sign-in/sessions.service.js';
import { Invitation } from './invitation.entity.js';
import type { InvitationAcceptance } from './invitations.dto.js';
import { InvitationRows } from './invitations.repository.js';

/** How the first administrator signs in until another address is given. */
const firstAddress = 'administrator@localhost';

/** Makes the account of an accepted invitation, once. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationRows,
    private readonly sessions: SessionsRepository,
    private readonly events: Events,
  ) {}

  async accept({ token, password, ...given }: InvitationAcceptance): Promise<void> {
    const hash = await hashOfPassword(password);
    await this.database.transaction(async () => {
      const invitation = await this.invitations.waiting(hashOfToken(token));
      if (!invitation) throw new LinkNotValid();
      const { id, language, grants, isFirst } = invitation;
      const { name, email } = isFirst ? Object.assign({}, invitation, given) : invitation;
      const personId = await this.invitations.addPerson({ name, email: asStored(email), language, grants });
      await this.sessions.setPassword(personId, hash);
      await this.invitations.end(id, 'accepted_at');
      await this.events.publish({
        type: 'invitation.accepted',
        subjectKind: 'person',
        subjectId: personId,
        facts: { invitation: id },
      });
    });
  }
}

/** The way in where nobody may let anybody in yet. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly database: Database,
    private readonly grants: GrantRows,
    private readonly letters: Letters,
  ) {}

  /**
   * A one-time link while there is no administrator; earlier ones stop working. Undefined once there is one, and where
   * another process that started beside this one printed its link a moment ago.
   */
  link(): Promise<string | undefined> {
    return this.database.transaction(async () => {
      await this.database.query('select pg_advisory_xact_lock(7263517)');
      if ((await this.grants.hasAdministrator()) || (await this.isJustPrinted())) return undefined;
      await this.database.query('update invitation set withdrawn_at = now() where is_first and accepted_at is null');
      const token = newToken();
      await this.database.repository(Invitation).insert({
        ...{ name: 'Administrator', email: firstAddress, grants: [{ role: 'administrator' }], isFirst: true },
        ...{ tokenHash: hashOfToken(token), expiresAt: () => `now() + interval '7 days'` },
      });
      return `${this.letters.linkOf('invitation', token)}&first=yes`;
    });
  }

  private async isJustPrinted(): Promise<boolean> {
    const printed = await this.database.query(
      `select 1 from invitation where is_first and accepted_at is null and withdrawn_at is null
         and created_at > now() - interval '1 minute'`,
    );
    return printed.length > 0;
  }
}
