import { useSyncExternalStore } from 'react';

let isReached = true;

const subscribe = (watcher: () => void): (() => void) => {
  const hear = ({ data }: MessageEvent<{ isReached?: boolean }>): void => {
    if (data.isReached === undefined || data.isReached === isReached) return;
    isReached = data.isReached;
    watcher();
  };
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  window.addEventListener('online', watcher);
  window.addEventListener('offline', watcher);
  worker?.addEventListener('message', hear);
  return () => {
    window.removeEventListener('online', watcher);
    window.removeEventListener('offline', watcher);
    worker?.removeEventListener('message', hear);
  };
};

/** Whether the device says it has no network, or the service could not be reached a moment ago. */
export const useOffline = (): boolean => useSyncExternalStore(subscribe, () => !navigator.onLine || !isReached);
