import { Injectable } from '@nestjs/common';
import { actorNow } from '../platform/access/who.js';
import { ReleasesService } from './releases/releases.service.js';
import type { ReleaseDraft } from './releases/releases.dto.js';

/** Orders other features may give; they join the caller's transaction and ask what the actor may. */
@Injectable()
export class PeopleCommands {
  constructor(private readonly releases: ReleasesService) {}

  /** Releases something of a plan to a body or jurisdiction from today, unless it is released already. */
  release(release: Omit<ReleaseDraft, 'from' | 'to'>): Promise<void> {
    return this.releases.grant(release, actorNow());
  }
}
