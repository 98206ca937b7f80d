import { type PointerEvent, type RefObject, useCallback, useState } from 'react';
import { rangeOf } from './cells.js';
import { followRows, type RowUnder } from './following.js';
import { moveAll } from './relocating.js';
import { dropAt } from './structure.js';
import type { Matrix } from './use-matrix.js';

export interface Carrying {
  readonly pulled?: number;
  readonly drop?: RowUnder;
  readonly startPull: () => void;
  readonly pullToEnd: () => void;
  readonly startCarry: (row: string, event: PointerEvent) => void;
}

/** Pulling the corner of the range, and carrying rows, with the pointer. */
export const useCarrying = (
  matrix: Matrix,
  scroller: RefObject<HTMLDivElement | null>,
  refuseMove: (() => void) | undefined,
): Carrying => {
  const { now, pull } = matrix;
  const [pulled, setPulled] = useState<number>();
  const [drop, setDrop] = useState<RowUnder>();
  const startPull = useCallback(() => {
    if (!scroller.current) return;
    followRows(scroller.current, {
      over: (under) => setPulled(under?.row),
      done: (under) => under && pull(under.row),
    });
  }, [scroller, pull]);
  const pullToEnd = useCallback(() => {
    const { sheet, selected } = now.current;
    if (!selected) return;
    const { bottom } = rangeOf(sheet, selected);
    const kind = sheet.rows[bottom]?.record?.kind;
    let end = bottom;
    while (sheet.rows[end + 1]?.record?.kind === kind && end + 1 < sheet.rows.length) end += 1;
    pull(end);
  }, [now, pull]);
  return { pulled, drop, startPull, pullToEnd, startCarry: useCarry(matrix, scroller, { setDrop, refuseMove }) };
};

interface Carry {
  readonly setDrop: (under: RowUnder | undefined) => void;
  readonly refuseMove?: () => void;
}

const useCarry = (
  { now, chosen, relocate }: Matrix,
  scroller: RefObject<HTMLDivElement | null>,
  { setDrop, refuseMove }: Carry,
) =>
  useCallback(
    (row: string, event: PointerEvent) => {
      event.preventDefault();
      refuseMove?.();
      if (refuseMove || !scroller.current || event.button !== 0) return;
      const several = chosen().map(({ id }) => id);
      const ids = several.includes(row) ? several : [row];
      followRows(scroller.current, {
        over: setDrop,
        done: (under) => {
          const { sheet } = now.current;
          const target = under && sheet.rows[under.row]?.record?.id;
          if (!target || ids.includes(target)) return;
          const { side } = under;
          const inOrder = side === 'after' ? [...ids].reverse() : ids;
          relocate(
            moveAll(sheet.reading.document, inOrder, (current, id) => dropAt(current, id, { row: target, side })),
          );
        },
      });
    },
    [now, scroller, chosen, relocate, setDrop, refuseMove],
  );
