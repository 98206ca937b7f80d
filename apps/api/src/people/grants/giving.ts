import { Injectable } from '@nestjs/common';
import type { Permission, Role } from '@mufakat/planning/permissions/can';
import type { Actor } from '../../platform/access/actor.js';
import { ScopeMissing } from '../people.failures.js';
import type { OfferedScope } from './grants.dto.js';
import { GrantRows } from './grants.repository.js';

const ofABody: readonly Role[] = ['reporter', 'clearing-officer', 'advisor'];
const ofEverything: readonly Role[] = ['administrator', 'auditor'];

/** Who may give which role where: nobody gives what reaches beyond their own scope. */
@Injectable()
export class Giving {
  constructor(private readonly grants: GrantRows) {}

  async must(actor: Actor, permission: Permission, offer: Partial<OfferedScope>): Promise<void> {
    const { role } = offer;
    if (!role || ofEverything.includes(role)) {
      actor.must(permission);
      return;
    }
    const jurisdictions = await this.grants.jurisdictionsOf({ ...offer, role });
    if (ofABody.includes(role) && !offer.bodyId) throw new ScopeMissing(role, 'bodyId');
    if (jurisdictions.length === 0) throw new ScopeMissing(role, 'jurisdictionId');
    for (const jurisdictionId of jurisdictions) actor.must(permission, { jurisdictionId });
  }

  /** The one jurisdiction all of these lie in; null where there are several or none. */
  async jurisdictionOf(offers: readonly OfferedScope[]): Promise<string | null> {
    const all = await Promise.all(offers.map((offer) => this.grants.jurisdictionsOf(offer)));
    const different = new Set(all.flat());
    const [only] = different;
    return different.size === 1 ? (only ?? null) : null;
  }
}
