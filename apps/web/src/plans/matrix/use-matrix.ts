import type { Change } from '@mufakat/planning/changes/change';
import type { Kind } from '@mufakat/planning/records/kinds';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Edit, usePlanInHand } from '../store/PlanContext.js';
import { type Cell, cellAt, rangeOf, type Selected, spotOf } from './cells.js';
import type { Leaving, Typing } from './MatrixContext.js';
import type { Pasted } from './pasting.js';
import { addNear, removalOf } from './structure.js';
import { cleared, copied, mayWrite, pastedOn, type Sheet } from './writing.js';

const steps: Readonly<Record<Leaving, readonly [row: number, column: number]>> = {
  down: [1, 0],
  up: [-1, 0],
  next: [0, 1],
  back: [0, -1],
  stay: [0, 0],
};

export interface Matrix {
  readonly selected?: Selected;
  readonly typing?: Typing;
  /** Grows whenever the active cell is to have the focus. */
  readonly focus: number;
  readonly pasted?: Pasted;
  readonly select: (selected: Selected | undefined) => void;
  readonly choose: (cell: Cell, extend: boolean) => void;
  readonly type: (text: string) => void;
  readonly open: () => void;
  readonly commit: (text: string, leaving: Leaving) => void;
  readonly cancel: () => void;
  readonly takeFocus: () => void;
  readonly clear: () => void;
  readonly copy: () => string;
  readonly paste: (text: string) => void;
  readonly forgetPaste: () => void;
  readonly change: (changes: readonly Change[]) => void;
  readonly add: (kind: Kind, near?: string) => void;
  readonly remove: () => void;
}

/** The active cell, what is typed in it, and what is done to the chosen range. */
export const useMatrix = (sheet: Sheet, edit: Edit): Matrix => {
  const { store } = usePlanInHand();
  const [selected, select] = useState<Selected>();
  const [typing, setTyping] = useState<Typing>();
  const [focus, setFocus] = useState(0);
  const [pasted, setPasted] = useState<Pasted>();
  const live = useRef({ sheet, edit, selected, typing });
  useEffect(() => {
    live.current = { sheet, edit, selected, typing };
  });

  const takeFocus = useCallback(() => setFocus((before) => before + 1), []);
  const change = useCallback(
    (changes: readonly Change[]) => {
      if (changes.length === 0) return;
      live.current.edit(changes, 'matrix');
      void store.flush();
    },
    [store],
  );

  const open = useCallback(() => {
    const { sheet: now, selected: at } = live.current;
    const record = now.rows.find(({ id }) => id === at?.active.row)?.record;
    const column = now.columns.find(({ id }) => id === at?.active.column);
    if (record && column && mayWrite(now, record, column)) setTyping({ text: column.read(record, now.reading) });
  }, []);

  const type = useCallback((text: string) => setTyping({ text }), []);
  const cancel = useCallback(() => setTyping(undefined), []);

  const write = useCallback((text: string): boolean => {
    const { sheet: now, selected: at, edit: carryOut } = live.current;
    const record = now.rows.find(({ id }) => id === at?.active.row)?.record;
    const column = now.columns.find(({ id }) => id === at?.active.column);
    if (!record || !column || text.trim() === column.read(record, now.reading)) return true;
    const written = column.write(record, text, now.reading);
    const fault = 'fault' in written ? written.fault : undefined;
    if (fault === undefined && 'changes' in written && carryOut(written.changes, 'matrix').length === 0) return true;
    setTyping({ text, fault: fault ?? 'refused' });
    return false;
  }, []);

  const commit = useCallback(
    (text: string, leaving: Leaving) => {
      if (!write(text)) return;
      setTyping(undefined);
      const { sheet: now, selected: at } = live.current;
      if (at) {
        const spot = spotOf(now, at.active);
        const [row, column] = steps[leaving];
        const next = cellAt(now, { row: spot.row + row, column: spot.column + column });
        if (next) select({ active: next });
      }
      takeFocus();
      void store.flush();
    },
    [write, takeFocus, store],
  );

  const choose = useCallback(
    (cell: Cell, extend: boolean) => {
      const { typing: text, selected: at } = live.current;
      if (text && !write(text.text)) return;
      if (text) {
        setTyping(undefined);
        void store.flush();
      }
      select(extend && at ? { active: cell, anchor: at.anchor ?? at.active } : { active: cell });
      takeFocus();
    },
    [write, takeFocus, store],
  );

  const clear = useCallback(() => {
    const { sheet: now, selected: at } = live.current;
    if (at) change(cleared(now, rangeOf(now, at)));
  }, [change]);

  const copy = useCallback((): string => {
    const { sheet: now, selected: at } = live.current;
    return at ? copied(now, rangeOf(now, at)) : '';
  }, []);

  const paste = useCallback(
    (text: string) => {
      const { sheet: now, selected: at } = live.current;
      if (!at) return;
      const done = pastedOn(now, rangeOf(now, at), text);
      change(done.changes);
      setPasted(done);
    },
    [change],
  );
  const forgetPaste = useCallback(() => setPasted(undefined), []);

  const add = useCallback(
    (kind: Kind, near?: string) => {
      const { sheet: now, selected: at } = live.current;
      const added = addNear(now.reading.document, kind, near ?? at?.active.row);
      const title = now.columns.find((column) => column.isFrozen && column.id !== 'code');
      if (!added || !title) return;
      change(added.changes);
      select({ active: { row: added.id, column: title.id } });
      setTyping({ text: '' });
      takeFocus();
    },
    [change, takeFocus],
  );

  const remove = useCallback(() => {
    const { sheet: now, selected: at } = live.current;
    if (!at) return;
    const { top, bottom } = rangeOf(now, at);
    const ids = now.rows.slice(top, bottom + 1).flatMap(({ record }) => (record ? [record.id] : []));
    const after = now.rows[bottom + 1] ?? now.rows[top - 1];
    change(removalOf(now.reading.document, ids));
    select(after && { active: { row: after.id, column: at.active.column } });
    takeFocus();
  }, [change, takeFocus]);

  return {
    ...{ selected, typing, focus, pasted, select, choose, type, open, commit, cancel, takeFocus },
    ...{ clear, copy, paste, forgetPaste, change, add, remove },
  };
};
