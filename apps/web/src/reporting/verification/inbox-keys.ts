import { useEffect } from 'react';

export interface InboxKeys {
  readonly next: () => void;
  readonly back: () => void;
  readonly verify: () => void;
  readonly giveBack: () => void;
  readonly tick: () => void;
  readonly tickQuiet: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('[role="dialog"]') !== null ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio'));

const verbs: Readonly<Record<string, keyof InboxKeys>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'back',
  k: 'back',
  v: 'verify',
  r: 'giveBack',
  x: 'tick',
  a: 'tickQuiet',
};

/** ↓ ↑ from line to line, V verifies, R returns, X ticks, A ticks all that nothing speaks against. */
export const useInboxKeys = (keys: InboxKeys): void =>
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const verb = verbs[event.key];
      if (!verb || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      keys[verb]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keys]);
