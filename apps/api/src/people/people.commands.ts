import { Injectable } from '@nestjs/common';
import { actorNow } from '../platform/access/who.js';
import { FirstAdministrator } from './invitations/acceptance.service.js';
import { type ImpliedRelease, ReleasesService } from './releases/releases.service.js';

/** Orders other features may give; they join the caller's transaction and ask what the actor may. */
@Injectable()
export class PeopleCommands {
  constructor(
    private readonly releases: ReleasesService,
    private readonly firstAdministrator: FirstAdministrator,
  ) {}

  /** Releases something of a plan to a body or jurisdiction from today, unless it is released already. */
  release(release: ImpliedRelease): Promise<void> {
    return this.releases.grant(release, actorNow());
  }

  /** For the start: a one-time link that makes the first administrator; undefined once there is one. */
  firstAdministratorLink(): Promise<string | undefined> {
    return this.firstAdministrator.link();
  }
}

export { hashOfToken, newToken } from './sign-in/secrets.js';
