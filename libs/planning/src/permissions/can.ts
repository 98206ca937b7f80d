import { type ActorFacts, type Condition, type DelegatedBy, type Grant, holds, type Thing } from './condition.js';
import { asDelegated } from './delegation.js';
import type { Permission } from './permissions.js';
import { allowances, type Role } from './table.js';

export type { ActorFacts, Condition, DelegatedBy, Grant, Thing } from './condition.js';
export type { Permission } from './permissions.js';
export type { Role } from './table.js';

/** The condition under which a role has a permission; undefined: never. */
export const conditionOf = (role: string, permission: Permission): Condition | undefined =>
  role in allowances ? allowances[role as Role][permission] : undefined;

/** The same of one grant: what is passed on is narrower than what its giver has. */
export const conditionFor = ({ role, delegation }: Grant, permission: Permission): Condition | undefined => {
  const condition = conditionOf(role, permission);
  return condition && delegation ? asDelegated(permission, condition) : condition;
};

/** May this actor do this to this thing? Silence is denial. The web asks the same to decide which buttons exist. */
export const can = (actor: ActorFacts, permission: Permission, thing: Thing = {}): boolean =>
  actor.grants.some((grant) => {
    const condition = conditionFor(grant, permission);
    return condition !== undefined && holds(condition, thing, actor, grant);
  });

/** Could the actor do it to anything at all? The route's first question (`@Allow`). */
export const couldEver = (actor: ActorFacts, permission: Permission): boolean =>
  actor.grants.some((grant) => conditionFor(grant, permission) !== undefined);

/** By whose delegation alone the actor may do this to this thing; undefined where they may by a right of their own, or not. */
export const delegationFor = (
  actor: ActorFacts,
  permission: Permission,
  thing: Thing = {},
): DelegatedBy | undefined => {
  const own = actor.grants.filter(({ delegation }) => !delegation);
  if (can({ ...actor, grants: own }, permission, thing)) return undefined;
  const passed = actor.grants.find((grant) => can({ ...actor, grants: [grant] }, permission, thing));
  return passed?.delegation ?? undefined;
};
