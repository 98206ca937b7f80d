import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from './access/actor.js';

/** What is known of the request under way; jobs run with `role: 'job'` and no actor. */
export interface Context {
  readonly requestId: string;
  readonly role: 'app' | 'job' | 'portal';
  actor?: Actor;
}

const storage = new AsyncLocalStorage<Context>();

export const currentContext = (): Context | undefined => storage.getStore();
export const withContext = <T>(context: Context, work: () => T): T => storage.run(context, work);
