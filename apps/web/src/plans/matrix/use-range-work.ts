import type { Change } from '@mufakat/planning/changes/change';
import type { Kind } from '@mufakat/planning/records/kinds';
import { useCallback, useState } from 'react';
import { rangeOf } from './cells.js';
import type { Pasted } from './pasting.js';
import { addNear, removalOf } from './structure.js';
import type { Desk } from './use-desk.js';
import { cleared, copied, pastedOn } from './writing.js';

export interface RangeWork {
  readonly change: (changes: readonly Change[]) => void;
  readonly clear: () => void;
  readonly copy: () => string;
  readonly paste: (text: string) => void;
  readonly pasted?: Pasted;
  readonly forgetPaste: () => void;
  readonly add: (kind: Kind, near?: string) => void;
  readonly remove: () => void;
}

/** Adding a record opens its title at once. */
const useAdd = ({ now, select, setTyping, takeFocus }: Desk, change: (changes: readonly Change[]) => void) =>
  useCallback(
    (kind: Kind, near?: string) => {
      const { sheet, selected } = now.current;
      const added = addNear(sheet.reading.document, kind, near ?? selected?.active.row);
      const title = sheet.columns.find((column) => column.isFrozen && column.id !== 'code');
      if (!added || !title) return;
      change(added.changes);
      select({ active: { row: added.id, column: title.id } });
      setTyping({ text: '' });
      takeFocus();
    },
    [now, select, setTyping, takeFocus, change],
  );

const useRemove = ({ now, select, takeFocus }: Desk, change: (changes: readonly Change[]) => void) =>
  useCallback(() => {
    const { sheet, selected } = now.current;
    if (!selected) return;
    const { top, bottom } = rangeOf(sheet, selected);
    const ids = sheet.rows.slice(top, bottom + 1).flatMap(({ record }) => (record ? [record.id] : []));
    const after = sheet.rows[bottom + 1] ?? sheet.rows[top - 1];
    change(removalOf(sheet.reading.document, ids));
    select(after && { active: { row: after.id, column: selected.active.column } });
    takeFocus();
  }, [now, select, takeFocus, change]);

/** Emptying and copying the chosen range. */
const useClearing = ({ now }: Desk, change: (changes: readonly Change[]) => void) => {
  const clear = useCallback(() => {
    const { sheet, selected } = now.current;
    if (selected) change(cleared(sheet, rangeOf(sheet, selected)));
  }, [now, change]);
  const copy = useCallback((): string => {
    const { sheet, selected } = now.current;
    return selected ? copied(sheet, rangeOf(sheet, selected)) : '';
  }, [now]);
  return [clear, copy] as const;
};

/** What is done to the chosen range: emptied, copied, pasted on, removed; `leave` is called after each change. */
export const useRangeWork = (desk: Desk, leave: () => void): RangeWork => {
  const { now } = desk;
  const [pasted, setPasted] = useState<Pasted>();
  const change = useCallback(
    (changes: readonly Change[]) => {
      if (changes.length === 0) return;
      now.current.edit(changes, 'matrix');
      leave();
    },
    [now, leave],
  );
  const [clear, copy] = useClearing(desk, change);
  const paste = useCallback(
    (text: string) => {
      const { sheet, selected } = now.current;
      if (!selected) return;
      const done = pastedOn(sheet, rangeOf(sheet, selected), text);
      change(done.changes);
      setPasted(done);
    },
    [now, change],
  );
  const forgetPaste = useCallback(() => setPasted(undefined), []);
  return {
    change,
    clear,
    copy,
    paste,
    pasted,
    forgetPaste,
    add: useAdd(desk, change),
    remove: useRemove(desk, change),
  };
};
