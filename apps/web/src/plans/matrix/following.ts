/** A row under the pointer and which half of it. */
export interface RowUnder {
  /** Index among the rows of the grid. */
  readonly row: number;
  readonly side: 'before' | 'after';
}

interface Following {
  readonly over: (under: RowUnder | undefined) => void;
  /** Undefined where it was let go outside of any row or given up with Escape. */
  readonly done: (under: RowUnder | undefined) => void;
}

/** Pixels from the edge of the grid within which it scrolls, and how far each frame. */
const edge = 44;
const pace = 14;

const rowAt = (x: number, y: number): RowUnder | undefined => {
  const row = document.elementFromPoint(x, y)?.closest('.matrix-row');
  const index = Number(row?.getAttribute('aria-rowindex') ?? 0) - 2;
  if (!row || index < 0) return undefined;
  const { top, height } = row.getBoundingClientRect();
  return { row: index, side: y < top + height / 2 ? 'before' : 'after' };
};

const listen = (
  name: 'pointermove' | 'pointerup' | 'pointercancel',
  heard: (event: PointerEvent) => void,
  signal: AbortSignal,
) => window.addEventListener(name, heard, { signal });

const pull = (y: number, { top, bottom }: DOMRect): number => {
  if (y > bottom - edge) return pace;
  return y < top + edge ? -pace : 0;
};

/** Follows the pressed pointer over the rows until it is let go; at the edge the grid scrolls along. */
export const followRows = (scroller: HTMLElement, { over, done }: Following): void => {
  const ending = new AbortController();
  let under: RowUnder | undefined;
  let at: PointerEvent | undefined;
  const look = (): void => {
    if (!at) return;
    under = rowAt(at.clientX, at.clientY) ?? under;
    over(under);
  };
  const scroll = (): void => {
    if (ending.signal.aborted) return;
    const by = at ? pull(at.clientY, scroller.getBoundingClientRect()) : 0;
    if (by !== 0) {
      scroller.scrollTop += by;
      look();
    }
    requestAnimationFrame(scroll);
  };
  const end = (result: RowUnder | undefined): void => {
    ending.abort();
    over(undefined);
    done(result);
  };
  const { signal } = ending;
  const onMove = (event: PointerEvent): void => {
    at = event;
    look();
  };
  listen('pointermove', onMove, signal);
  listen('pointerup', () => end(under), signal);
  listen('pointercancel', () => end(undefined), signal);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') end(undefined);
  };
  window.addEventListener('keydown', onKey, { signal, capture: true });
  requestAnimationFrame(scroll);
};
