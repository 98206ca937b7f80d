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
  /* Not while the page is still loading: the person comes first. */
  const keepAtRest = (): void => void setTimeout(keepWhatIsLoaded, 1500);
  if (serviceWorker.controller) keepAtRest();
  else serviceWorker.addEventListener('controllerchange', keepAtRest, { once: true });
  await serviceWorker.register('/service-worker.js').catch(() => undefined);
};
