import type { StatusScale } from '@mufakat/planning/status/scale';
import { useEffect } from 'react';
import type { ReportDraft } from './report-draft.js';

const lineOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[data-action]') : null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio');

/** Brings a line into view with the cursor on its first control. */
export const goToLine = (line: Element | null | undefined): void => {
  if (!line) return;
  line.scrollIntoView({ block: 'start', behavior: 'smooth' });
  const first = line.querySelector<HTMLElement>('.judgements input:checked, .judgements input, textarea');
  first?.focus({ preventScroll: true });
};

const step = (from: HTMLElement, way: 1 | -1): void => {
  const all = Array.from(document.querySelectorAll('[data-action]'));
  goToLine(all[all.indexOf(from) + way]);
};

export const goToNextMissing = (): void => {
  const open = document.querySelector('[data-action]:not([data-given])');
  if (open) goToLine(open);
  else document.querySelector<HTMLElement>('.report-submit')?.focus();
};

const isOnward = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => key === 'Enter' && (ctrlKey || metaKey);
const isAlone = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => !altKey && !ctrlKey && !metaKey;
const wayOf = ({ altKey, key }: KeyboardEvent): 1 | -1 | undefined =>
  altKey ? ({ ArrowDown: 1, ArrowUp: -1 } as const)[key] : undefined;

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;

/* With several reports on a page the first to answer a key has done so for all; “no change for all” is for each. */
const isAnswered = (event: KeyboardEvent): boolean =>
  event.defaultPrevented && !(event.altKey && event.code === 'Digit0');

interface ReportKeys {
  readonly draft: ReportDraft;
  readonly scale: StatusScale;
  /** Takes over what initiatives say of the action. */
  readonly onTake: (action: string) => void;
}

const press = (event: KeyboardEvent, { draft, scale, onTake }: ReportKeys): void => {
  if (isOnward(event)) {
    event.preventDefault();
    goToNextMissing();
    return;
  }
  const line = lineOf(event.target);
  if (!line) return;
  const way = wayOf(event);
  if (way) {
    event.preventDefault();
    step(line, way);
  } else if (isAlone(event) && !isTyping(event.target)) {
    const action = line.dataset['action'] ?? '';
    if (event.code === 'KeyI') onTake(action);
    else choose(event, { draft, scale, action });
  }
};

/**
 * The keys of a report: 1–7 a judgement, 0 no change, Ctrl+Enter the next action that says nothing yet (or Submit),
 * Alt+↑ and Alt+↓ from action to action, I takes the action's initiatives over, Alt+0 no change for every action that says nothing yet.
 */
export const useReportKeys = ({ draft, scale, onTake }: ReportKeys): void =>
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isInDialog(event.target) || isAnswered(event)) return;
      if (event.altKey && event.code === 'Digit0') {
        event.preventDefault();
        draft.sayNoChange();
      } else press(event, { draft, scale, onTake });
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [draft, scale, onTake]);

interface Choosing {
  readonly draft: ReportDraft;
  readonly scale: StatusScale;
  readonly action: string;
}

const choose = (event: KeyboardEvent, { draft, scale, action }: Choosing): void => {
  if (!/^\d$/.test(event.key)) return;
  if (!draft.getState().lines.some((line) => line.action === action)) return;
  const code = scale[Number(event.key) - 1]?.code;
  if (code) {
    draft.edit(action, { judgement: code, nothingReason: null });
    /* So that Tab leads on to the words and not to the chosen step. */
    lineOf(event.target)?.querySelector<HTMLElement>(`.judgements input[value="${code}"]`)?.focus();
  } else if (event.key === '0') draft.change(action, ({ before }) => (before ? { noChange: true } : {}));
  else return;
  event.preventDefault();
};
