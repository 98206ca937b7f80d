import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Aside } from '../store/opened-plan.js';

const key = (plan: string): string => `aside/${plan}`;
const watchers = new Set<() => void>();
const memory = new Map<string, string>();

const kept = (plan: string): string => {
  try {
    return sessionStorage.getItem(key(plan)) ?? '';
  } catch {
    return memory.get(plan) ?? '';
  }
};

const keep = (plan: string, words: string): void => {
  memory.set(plan, words);
  try {
    if (words === '') sessionStorage.removeItem(key(plan));
    else sessionStorage.setItem(key(plan), words);
  } catch {
    /* A browser without storage keeps it while the page stands. */
  }
  for (const watcher of watchers) watcher();
};

const subscribe = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** What this tab shows instead of the plan as it stands: an amendment being written, or the text as adopted; until it is left. */
export const useAside = (plan: string): readonly [Aside, (aside: Aside) => void] => {
  const words = useSyncExternalStore(subscribe, () => kept(plan));
  const aside = useMemo((): Aside => (words === '' ? {} : (JSON.parse(words) as Aside)), [words]);
  const choose = useCallback(
    (chosen: Aside) => keep(plan, Object.keys(chosen).length === 0 ? '' : JSON.stringify(chosen)),
    [plan],
  );
  return [aside, choose];
};
