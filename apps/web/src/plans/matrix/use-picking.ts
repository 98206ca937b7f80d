import { useCallback, useRef } from 'react';
import { rangeOf } from './cells.js';
import type { Desk } from './use-desk.js';
import type { Sheet } from './writing.js';

export interface Picking {
  /** Picks a row out or puts it back; with `through` all from the one picked last. */
  readonly pick: (row: string, through: boolean) => void;
  /** Picks the rows of the chosen range, or puts them back where all of them are. */
  readonly pickRange: () => void;
  readonly unpick: () => void;
}

const nobody: ReadonlySet<string> = new Set();

/** The records' rows from one to the other, both included. */
const between = ({ rows }: Sheet, a: string, b: string): string[] => {
  const ends = [a, b].map((one) => rows.findIndex(({ id }) => id === one));
  const within = rows.slice(Math.max(Math.min(...ends), 0), Math.max(...ends) + 1);
  return within.flatMap(({ id, record }) => (record ? [id] : []));
};

/** Rows picked out one by one, wherever they stand. */
export const usePicking = ({ now, setPicked, takeFocus }: Desk): Picking => {
  const last = useRef<string>(undefined);
  const pick = useCallback(
    (row: string, through: boolean) => {
      const { sheet, picked } = now.current;
      const rows = through ? between(sheet, last.current ?? row, row) : [row];
      const isOut = !through && picked.has(row);
      last.current = row;
      setPicked(isOut ? new Set([...picked].filter((one) => one !== row)) : new Set([...picked, ...rows]));
    },
    [now, setPicked],
  );
  const pickRange = useCallback(() => {
    const { sheet, picked, selected } = now.current;
    if (!selected) return;
    const { top, bottom } = rangeOf(sheet, selected);
    const rows = sheet.rows.slice(top, bottom + 1).flatMap(({ id, record }) => (record ? [id] : []));
    const areIn = rows.every((row) => picked.has(row));
    setPicked(new Set(areIn ? [...picked].filter((row) => !rows.includes(row)) : [...picked, ...rows]));
    takeFocus();
  }, [now, setPicked, takeFocus]);
  const unpick = useCallback(() => setPicked(nobody), [setPicked]);
  return { pick, pickRange, unpick };
};
