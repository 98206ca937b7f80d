import { can, couldEver, type Permission, type Thing } from '@mufakat/planning/permissions/can';
import { permissions } from '@mufakat/planning/permissions/permissions';
import type { AuthProvider } from 'ra-core';
import { actorOf } from './actor.js';
import { currentSession, forgetSession, loadSession, signIn, signOut } from './session.js';

const isPermission = (action: string): action is Permission => (permissions as readonly string[]).includes(action);

interface AccessAsked {
  readonly action: string;
  readonly record?: unknown;
}

/**
 * `canAccess` answers permissions (`'plan.move'`) from the one permission table. react-admin's own words (`list`, `edit`)
 * are let through: what may be read or written there the API decides, and screens ask by permission.
 */
const canAccess = async ({ action, record }: AccessAsked): Promise<boolean> => {
  const actor = actorOf(await loadSession());
  if (!actor) return false;
  if (!isPermission(action)) return true;
  return record ? can(actor, action, record as Thing) : couldEver(actor, action);
};

export const authProvider: AuthProvider = {
  login: (credentials: { email: string; password: string }) => signIn(credentials),
  logout: async () => {
    await signOut();
    return '/login';
  },
  checkAuth: async () => {
    if (!(await loadSession())) throw new Error('failures.session.missing');
  },
  checkError: (error: { status?: number }) => {
    if (error.status !== 401) return Promise.resolve();
    forgetSession();
    return Promise.reject(new Error('failures.session.missing'));
  },
  getIdentity: async () => {
    const session = await loadSession();
    return { id: session?.person.id ?? '', fullName: session?.person.name };
  },
  getPermissions: () => Promise.resolve(currentSession()?.grants ?? []),
  canAccess: (asked) => canAccess(asked),
};
