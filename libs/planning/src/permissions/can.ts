import { type ActorFacts, type Condition, holds, type Thing } from './condition.js';
import { allowances, type Permission, type Role } from './table.js';

export type { ActorFacts, Condition, Grant, Thing } from './condition.js';
export type { Permission, Role } from './table.js';

/** The condition under which a role has a permission; undefined: never. */
export const conditionOf = (role: string, permission: Permission): Condition | undefined =>
  role in allowances ? allowances[role as Role][permission] : undefined;

/** May this actor do this to this thing? Silence is denial. The web asks the same to decide which buttons exist. */
export const can = (actor: ActorFacts, permission: Permission, thing: Thing = {}): boolean =>
  actor.grants.some((grant) => {
    const condition = conditionOf(grant.role, permission);
    return condition !== undefined && holds(condition, thing, actor, grant);
  });

/** Could the actor do it to anything at all? The route's first question (`@Allow`). */
export const couldEver = (actor: ActorFacts, permission: Permission): boolean =>
  actor.grants.some((grant) => conditionOf(grant.role, permission) !== undefined);
