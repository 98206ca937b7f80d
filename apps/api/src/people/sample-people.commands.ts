import { Injectable } from '@nestjs/common';
import { Environment } from '../platform/config/environment.js';
import { Database } from '../platform/database/database.js';
import { InvitationRows, type NewPerson } from './invitations/invitations.repository.js';
import { samplePassword } from './sign-in/sample-password.js';
import { hashOfPassword } from './sign-in/secrets.js';
import { SessionsRepository } from './sign-in/sessions.repository.js';

export class SamplesNotAllowed extends Error {
  constructor() {
    super('Sample people exist only beside the embedded database of a machine of one’s own.');
  }
}

/** Invented people, all with the same known password; joins the caller's transaction. */
@Injectable()
export class SamplePeopleCommands {
  /** Of all of them; shown on the sign-in page. */
  readonly password = samplePassword;
  private readonly hash = hashOfPassword(samplePassword);

  constructor(
    private readonly database: Database,
    private readonly environment: Environment,
    private readonly people: InvitationRows,
    private readonly sessions: SessionsRepository,
  ) {}

  /** Adds somebody with grants from today on; answers the id. Throws `SamplesNotAllowed`. */
  add(person: Omit<NewPerson, 'isSample'>): Promise<string> {
    if (!this.environment.sampleAllowed) throw new SamplesNotAllowed();
    return this.database.transaction(async () => {
      const id = await this.people.addPerson({ ...person, isSample: true });
      await this.sessions.setPassword(id, await this.hash);
      return id;
    });
  }
}
