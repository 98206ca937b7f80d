const loadedSoFar = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => address.startsWith(`${location.origin}/`));

/**
 * What a person opened opens again without a network, until they sign out (docs/decisions/0011). A browser without
 * service workers, or a build without one, works as before.
 */
export const keepForOffline = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const keepWhatIsLoaded = (): void => serviceWorker.controller?.postMessage({ keep: loadedSoFar() });
  if (!serviceWorker.controller) {
    serviceWorker.addEventListener('controllerchange', keepWhatIsLoaded, { once: true });
  }
  await serviceWorker.register('/service-worker.js').catch(() => undefined);
};
