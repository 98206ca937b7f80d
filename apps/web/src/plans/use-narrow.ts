import { useSyncExternalStore } from 'react';

const query = '(max-width: 699px)';
const subscribe = (watcher: () => void): (() => void) => {
  const media = window.matchMedia(query);
  media.addEventListener('change', watcher);
  return () => media.removeEventListener('change', watcher);
};

/** Whether the window is as narrow as a phone. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
