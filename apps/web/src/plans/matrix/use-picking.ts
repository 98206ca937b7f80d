import { useCallback, useRef } from 'react';
import { rangeOf } from './cells.js';
import type { Desk } from './use-desk.js';

export interface Picking {
  /** Picks a row out or puts it back; with `through` all from the one picked last. */
  readonly pick: (row: string, through: boolean) => void;
  /** Picks the rows of the chosen range, or puts them back where all of them are. */
  readonly pickRange: () => void;
  readonly unpick: () => void;
}

const nobody: ReadonlySet<string> = new Set();

/** Rows picked out one by one, wherever they stand. */
export const usePicking = ({ now, setPicked, takeFocus }: Desk): Picking => {
  const last = useRef<string>(undefined);
  const pick = useCallback(
    (row: string, through: boolean) => {
      const { sheet, picked } = now.current;
      const [from, to] = [last.current ?? row, row].map((one) => sheet.rows.findIndex(({ id }) => id === one));
      const [top, bottom] = through ? [Math.min(from ?? 0, to ?? 0), Math.max(from ?? 0, to ?? 0)] : [to ?? 0, to ?? 0];
      const after = new Set(picked);
      const isIn = picked.has(row);
      for (const { id, record } of sheet.rows.slice(Math.max(top, 0), bottom + 1)) {
        if (!record) continue;
        if (isIn && !through) after.delete(id);
        else after.add(id);
      }
      last.current = row;
      setPicked(after);
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
