import {
  can,
  type DelegatedBy,
  delegationFor,
  type Grant,
  type Permission,
  type Thing,
} from '@mufakat/planning/permissions/can';
import { NotAllowed } from '../failure.js';

/** Who asks: a person with the grants in force now, the bodies they speak for and the plans they may see something of. */
export class Actor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly isSample: boolean;
  readonly grants: readonly Grant[];
  /** Bodies the person belongs to by a grant or a post. */
  readonly bodies: readonly string[];
  /** Those, and the bodies of posts whose duties were passed on to the person: whose unsent words they may see. */
  readonly bodiesInReach: readonly string[];
  private readonly planIds: string[];

  constructor(facts: Pick<Actor, 'id' | 'name' | 'email' | 'language' | 'isSample' | 'grants' | 'bodies' | 'plans'>) {
    this.id = facts.id;
    this.name = facts.name;
    this.email = facts.email;
    this.language = facts.language;
    this.isSample = facts.isSample;
    this.grants = facts.grants;
    this.bodies = facts.bodies;
    this.bodiesInReach = [
      ...new Set([...facts.bodies, ...facts.grants.flatMap((one) => one.delegation?.bodyId ?? [])]),
    ];
    this.planIds = [...facts.plans];
  }

  /** The coarse second wall: row-level security shows rows of these plans only. */
  get plans(): readonly string[] {
    return this.planIds;
  }

  admitPlan(planId: string): void {
    this.planIds.push(planId);
  }

  can(permission: Permission, thing: Thing = {}): boolean {
    return can(this, permission, thing);
  }

  /** By whose delegation alone they may. */
  delegationFor(permission: Permission, thing: Thing = {}): DelegatedBy | undefined {
    return delegationFor(this, permission, thing);
  }

  must(permission: Permission, thing: Thing = {}): void {
    if (!this.can(permission, thing)) throw new NotAllowed(permission);
  }
}
