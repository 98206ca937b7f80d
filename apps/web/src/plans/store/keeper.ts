import { del, delMany, entries, set } from 'idb-keyval';
import type { Batch, Held } from './queue.js';

/** What must survive a reload: own changes the server has not taken, and the revision they were made on. */
export interface Kept {
  readonly revision: number;
  readonly queue: readonly Batch[];
  readonly held: readonly Held[];
}

export interface LeftBehind {
  /** Oldest first. */
  readonly kept: readonly Kept[];
  /** To be called once what was kept is safe elsewhere. */
  forget(): Promise<void>;
}

export interface Keeper {
  /** Everything closed tabs left behind for this plan. */
  leftBehind(): Promise<LeftBehind>;
  save(kept: Kept | undefined): Promise<void>;
}

const isLeftBehind = (key: string): Promise<boolean> => {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return navigator.locks.request(key, { ifAvailable: true }, (lock) => lock !== null);
};

const holdWhileOpen = (key: string): void => {
  if (!('locks' in navigator)) return;
  void navigator.locks.request(key, () => new Promise<never>(() => undefined));
};

/** A browser that refuses storage works on; only a reload would lose what is unsent. */
const withoutStorage = (): void => undefined;

/** Queues in IndexedDB, one a tab: a tab takes over what closed tabs of the same person left behind. */
export const browserKeeper = (plan: string, person: string): Keeper => {
  const prefix = `unsent/${person}/${plan}/`;
  const own = `${prefix}${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  holdWhileOpen(own);
  return {
    async leftBehind() {
      const all = (await entries<string, Kept>().catch(() => [])).filter(
        ([key]) => key.startsWith(prefix) && key !== own,
      );
      const found: [string, Kept][] = [];
      for (const entry of all.sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (await isLeftBehind(entry[0])) found.push(entry);
      }
      return { kept: found.map(([, kept]) => kept), forget: () => delMany(found.map(([key]) => key)) };
    },
    save: (kept) => (kept ? set(own, kept) : del(own)).catch(withoutStorage),
  };
};
