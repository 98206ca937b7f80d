interface Connection {
  readonly saveData?: boolean;
}

/** Loads the typefaces when the page is at rest, never on a connection that asks to save data. */
export const loadFontsOnIdle = (): void => {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (connection?.saveData) return;
  const load = () => void import('./fonts.css');
  if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 4000 });
  else setTimeout(load, 300);
};
