/**
 * A condition is plain data over a *thing* (what is touched), the *grant* that is tried and the *actor*.
 * `can` evaluates it here; `platform/database/visible.ts` compiles the same data to SQL. A missing or null fact
 * fulfils nothing; a list fulfils `within` when it overlaps.
 */
export type Fact = string | boolean | null | undefined | readonly string[];
export type Thing = Readonly<Record<string, Fact>>;

/** Where the value compared with comes from. */
export type Source = 'grant.jurisdictionId' | 'grant.bodyId' | 'grant.planId' | 'actor.id' | 'actor.bodies';

export type Condition =
  | { readonly always: true }
  /** The grant names no place, body or plan: it is for the whole installation. */
  | { readonly unscoped: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  /** The thing's fact is, or overlaps, what the source holds. */
  | { readonly fact: string; readonly within: Source }
  /** The thing's fact is one of these words. */
  | { readonly fact: string; readonly oneOf: readonly string[] }
  /** The thing's fact is none of these words; a missing fact fulfils it. */
  | { readonly fact: string; readonly noneOf: readonly string[] };

export interface Grant {
  readonly id: string;
  readonly role: string;
  readonly jurisdictionId: string | null;
  readonly bodyId: string | null;
  readonly planId: string | null;
  /** Passed on for a time by whoever holds a post. */
  readonly delegation?: DelegatedBy | null;
}

export interface DelegatedBy {
  readonly id: string;
  readonly byId: string;
  /** Name of who passed it on. */
  readonly by: string;
  readonly postId: string;
  /** Of the post. */
  readonly bodyId: string;
  /** `YYYY-MM-DD`, its last day. */
  readonly until: string;
}

export interface ActorFacts {
  readonly id: string;
  readonly grants: readonly Grant[];
  readonly bodies: readonly string[];
}

const asList = (fact: Fact): readonly string[] => {
  if (fact === null || fact === undefined) return [];
  if (typeof fact === 'boolean') return [String(fact)];
  return typeof fact === 'string' ? [fact] : fact;
};

export const valueOf = (source: Source, actor: ActorFacts, grant: Grant): readonly string[] => {
  switch (source) {
    case 'grant.jurisdictionId':
      return asList(grant.jurisdictionId);
    case 'grant.bodyId':
      return asList(grant.bodyId);
    case 'grant.planId':
      return asList(grant.planId);
    case 'actor.id':
      return [actor.id];
    case 'actor.bodies':
      return grant.delegation ? [grant.delegation.bodyId] : actor.bodies;
  }
};

export const isUnscoped = ({ jurisdictionId, bodyId, planId }: Grant): boolean => !jurisdictionId && !bodyId && !planId;

export const holds = (condition: Condition, thing: Thing, actor: ActorFacts, grant: Grant): boolean => {
  if ('always' in condition) return true;
  if ('unscoped' in condition) return isUnscoped(grant);
  if ('all' in condition) return condition.all.every((part) => holds(part, thing, actor, grant));
  if ('any' in condition) return condition.any.some((part) => holds(part, thing, actor, grant));
  const facts = asList(thing[condition.fact]);
  if ('within' in condition) {
    const values = valueOf(condition.within, actor, grant);
    return facts.some((fact) => values.includes(fact));
  }
  if ('oneOf' in condition) return facts.some((fact) => condition.oneOf.includes(fact));
  return !facts.some((fact) => condition.noneOf.includes(fact));
};
