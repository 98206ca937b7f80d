import type { Actor } from './actor.js';

export interface Credentials {
  /** The session token of the cookie, or of `Authorization: Bearer`. */
  readonly token: string;
  /** Plan named by the route, whose state is read in the same statement (`Subject`). */
  readonly planId?: string;
}

/** What the session statement reads of the plan a route is about: enough to decide access and to answer 304. */
export interface PlanSubject {
  readonly id: string;
  readonly revision: number;
  readonly factsRevision: number;
  readonly [fact: string]: string | number | boolean | null | readonly string[] | undefined;
}

export interface Found {
  readonly actor: Actor;
  readonly sessionId: string;
  readonly plan?: PlanSubject;
}

/** Implemented by the feature that knows people, so that platform knows no feature. One statement. */
export abstract class ActorSource {
  abstract find(credentials: Credentials): Promise<Found | undefined>;
}
