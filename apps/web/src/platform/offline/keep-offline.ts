import { currentSession, onSessionChange } from '../session.js';

const loadedSoFar = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => address.startsWith(`${location.origin}/`));

const signedIn = (): Promise<void> =>
  new Promise((resolve) => {
    if (currentSession()) {
      resolve();
      return;
    }
    const stop = onSessionChange(() => {
      if (!currentSession()) return;
      stop();
      resolve();
    });
  });

/* Starting a worker may hold the page's own requests up for seconds on a slow machine: the first screen comes before it. */
const atRest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

/**
 * What a signed-in person opened opens again without a network, until they sign out (docs/decisions/0011). A browser without
 * service workers, or a build without one, works as before.
 */
export const keepForOffline = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const keepWhatIsLoaded = (): void => serviceWorker.controller?.postMessage({ keep: loadedSoFar() });
  /* Not while the page is still loading: the person comes first. */
  const keepAtRest = (): void => void atRest().then(keepWhatIsLoaded);
  if (serviceWorker.controller) keepAtRest();
  else serviceWorker.addEventListener('controllerchange', keepAtRest, { once: true });
  if (!serviceWorker.controller) {
    await signedIn();
    await atRest();
  }
  await serviceWorker.register('/service-worker.js').catch(() => undefined);
};
