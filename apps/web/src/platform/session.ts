import type { Schemas } from '@mufakat/api-client/client';
import { fetchJson, isRefusal, postJson, send } from './api.js';

export type Session = Schemas['SessionView'];

type Listener = () => void;
const listeners = new Set<Listener>();
let current: Session | null | undefined;
let asking: Promise<Session | null> | undefined;

const keep = (session: Session | null): Session | null => {
  current = session;
  for (const listener of listeners) listener();
  return session;
};

/** The session as last heard; undefined before it was asked for, null when signed out. */
export const currentSession = (): Session | null | undefined => current;

export const onSessionChange = (listener: Listener): Listener => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const ask = async (): Promise<Session | null> => {
  try {
    return keep(await fetchJson<Session>('/session'));
  } catch (error) {
    if (isRefusal(error) && error.status === 401) return keep(null);
    throw error;
  } finally {
    asking = undefined;
  }
};

/** Asks the server once; later calls answer from memory until `forgetSession`. */
export const loadSession = (): Promise<Session | null> =>
  current === undefined ? (asking ??= ask()) : Promise.resolve(current);

/** Asks again, for example after grants changed. */
export const reloadSession = (): Promise<Session | null> => (asking ??= ask());

export const forgetSession = (): void => void keep(null);

export const signIn = async (credentials: { email: string; password: string }): Promise<Session> => {
  const session = await postJson<Session>('/session', credentials);
  keep(session);
  return session;
};

export const signOut = async (): Promise<void> => {
  if (current) await send('/session', { method: 'DELETE' }).catch(() => undefined);
  keep(null);
};
