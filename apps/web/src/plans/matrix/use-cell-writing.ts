import type { ChangeFault } from '@mufakat/planning/changes/change';
import { useCallback } from 'react';
import { type Cell, cellAt, spotOf } from './cells.js';
import type { Leaving } from './MatrixContext.js';
import { activeIn, type Desk } from './use-desk.js';
import { mayWrite } from './writing.js';

const steps: Readonly<Record<Leaving, readonly [row: number, column: number]>> = {
  down: [1, 0],
  up: [-1, 0],
  next: [0, 1],
  back: [0, -1],
  stay: [0, 0],
};

export interface CellWriting {
  readonly choose: (cell: Cell, extend: boolean) => void;
  readonly type: (text: string) => void;
  readonly open: () => void;
  /** F2 while typing: arrows move in the text, or leave the cell. */
  readonly caret: () => void;
  readonly commit: (text: string, leaving: Leaving) => void;
  readonly cancel: () => void;
}

/** Why an edit was not taken (`plan.matrix.faults.<fault>`). */
const faultOf = ([first]: readonly ChangeFault[]): string | undefined => {
  if (!first) return undefined;
  return first.field === 'reason' ? 'reason' : 'refused';
};

/** Writes the text into the active cell; false where it is not understood, and then the cell stays open and says why. */
const useWrite = ({ now, setTyping }: Desk) =>
  useCallback(
    (text: string): boolean => {
      const active = activeIn(now.current);
      if (!active) return true;
      const { reading } = now.current.sheet;
      if (text.trim() === active.column.read(active.record, reading)) return true;
      const written = active.column.write(active.record, text, reading);
      const fault = 'fault' in written ? written.fault : faultOf(now.current.edit(written.changes, 'matrix'));
      if (fault !== undefined) setTyping({ text, fault });
      return fault === undefined;
    },
    [now, setTyping],
  );

const useChoosing = (desk: Desk, write: (text: string) => boolean, leave: () => void) => {
  const { now, select, setTyping, takeFocus } = desk;
  return useCallback(
    (cell: Cell, extend: boolean) => {
      const { typing, selected } = now.current;
      if (typing && !write(typing.text)) return;
      if (typing) {
        setTyping(undefined);
        leave();
      }
      select(extend && selected ? { ...selected, corner: cell } : { active: cell });
      takeFocus();
    },
    [now, select, setTyping, takeFocus, write, leave],
  );
};

/** Opening, typing in and leaving the active cell; `leave` is called whenever a cell was left. */
export const useCellWriting = (desk: Desk, leave: () => void): CellWriting => {
  const { now, select, setTyping, takeFocus } = desk;
  const write = useWrite(desk);
  const choose = useChoosing(desk, write, leave);
  const type = useCallback(
    (text: string) => {
      const { typing } = now.current;
      setTyping({ text, isReplacing: typing ? typing.isReplacing : true });
    },
    [now, setTyping],
  );
  const cancel = useCallback(() => setTyping(undefined), [setTyping]);
  const open = useCallback(() => {
    const active = activeIn(now.current);
    const { sheet } = now.current;
    if (!active || !mayWrite(sheet, active.record, active.column)) return;
    setTyping({ text: active.column.read(active.record, sheet.reading) });
  }, [now, setTyping]);
  const caret = useCallback(() => {
    const { typing } = now.current;
    if (typing) setTyping({ ...typing, isReplacing: typing.isReplacing !== true });
  }, [now, setTyping]);
  const commit = useCallback(
    (text: string, leaving: Leaving) => {
      if (!write(text)) return;
      setTyping(undefined);
      const { sheet, selected } = now.current;
      const [row, column] = steps[leaving];
      const spot = selected && spotOf(sheet, selected.active);
      const next = spot && cellAt(sheet, { row: spot.row + row, column: spot.column + column });
      if (next) select({ active: next });
      takeFocus();
      leave();
    },
    [now, select, setTyping, takeFocus, write, leave],
  );
  return { choose, type, open, caret, commit, cancel };
};
