import type { Page } from '@playwright/test';

/** Clicks, and keys pressed outside of written text (Enter, Tab, arrows, shortcuts), while `work` went on at this page. */
export interface Effort {
  readonly clicks: number;
  readonly keys: number;
}

const listening = new WeakSet<Page>();

/** Runs in the page: tells every press of a pointer and every key that writes no letter. */
const listen = (): void => {
  const page = window as unknown as { effortSpent?: (what: 'click' | 'key') => void; effortHeard?: boolean };
  if (page.effortHeard) return;
  page.effortHeard = true;
  const told = (what: 'click' | 'key') => page.effortSpent?.(what);
  window.addEventListener('pointerdown', (event) => event.isTrusted && told('click'), true);
  const modifiers = ['Shift', 'Control', 'Alt', 'Meta'];
  const isWriting = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) => {
    if (key.length > 1 || ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return false;
    return target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea');
  };
  const onKey = (event: KeyboardEvent) =>
    event.isTrusted && !modifiers.includes(event.key) && !isWriting(event) && told('key');
  window.addEventListener('keydown', onKey, true);
};

const counts = new WeakMap<Page, { clicks: number; keys: number }>();

/** What a person spent at this page on one piece of work; `docs/effort.md` holds the figures. */
export const effortOf = async (page: Page, work: () => Promise<void>): Promise<Effort> => {
  if (!listening.has(page)) {
    listening.add(page);
    await page.exposeFunction('effortSpent', (what: 'click' | 'key') => {
      const spent = counts.get(page);
      if (spent) spent[what === 'click' ? 'clicks' : 'keys'] += 1;
    });
    await page.addInitScript(listen);
  }
  await page.evaluate(listen);
  const spent = { clicks: 0, keys: 0 };
  counts.set(page, spent);
  await work();
  await page.evaluate(() => undefined);
  return { ...spent };
};
