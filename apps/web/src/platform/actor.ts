import { type ActorFacts, can, couldEver, type Permission, type Thing } from '@mufakat/planning/permissions/can';
import { useCallback, useSyncExternalStore } from 'react';
import { currentSession, onSessionChange, type Session } from './session.js';

export const actorOf = (session: Session | null | undefined): ActorFacts | undefined =>
  session ? { id: session.person.id, grants: session.grants, bodies: session.bodies } : undefined;

export const useSession = (): Session | null | undefined => useSyncExternalStore(onSessionChange, currentSession);

/** Who is signed in, as the permission table sees them; undefined when nobody is. */
export const useActor = (): ActorFacts | undefined => actorOf(useSession());

/** A thing, or the one of this actor's that is asked about. */
export type ThingAsked = Thing | ((actor: ActorFacts) => Thing);

/** May the person do this to this thing; without a thing: could they, to anything at all? */
export const useCan = (permission: Permission, thing?: ThingAsked): boolean => useMay()(permission, thing);

/** `useCan` for several questions in one component. */
export const useMay = (): ((permission: Permission, thing?: ThingAsked) => boolean) => {
  const session = useSession();
  return useCallback(
    (permission, thing) => {
      const actor = actorOf(session);
      if (!actor) return false;
      if (!thing) return couldEver(actor, permission);
      return can(actor, permission, typeof thing === 'function' ? thing(actor) : thing);
    },
    [session],
  );
};
