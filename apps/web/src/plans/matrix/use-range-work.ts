import type { Change } from '@mufakat/planning/changes/change';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { useCallback, useState } from 'react';
import { type Range, rangeOf } from './cells.js';
import type { Column } from './column.js';
import { fillDown, fillOver, fillRight, pulledTo, setAll } from './filling.js';
import type { Pasted } from './pasting.js';
import { recodesOf, type Recode, withCodes } from './relocating.js';
import { addNear, removalOf, type Side } from './structure.js';
import type { Desk } from './use-desk.js';
import { chosenIn, cleared, copied, fillingOn, pastedOn } from './writing.js';

/** What was done to many cells at once. */
export interface Told extends Pasted {
  readonly how: 'pasted' | 'filled' | 'set';
}

/** Moves that wait for a word on the codes. */
export interface Moving {
  readonly moves: readonly Change[];
  readonly recodes: readonly Recode[];
}

export interface RangeWork {
  readonly change: (changes: readonly Change[]) => void;
  readonly clear: () => void;
  readonly copy: () => string[][];
  readonly paste: (cells: readonly (readonly string[])[]) => void;
  readonly fill: (direction: 'down' | 'right') => void;
  /** The handle was let go at this row. */
  readonly pull: (row: number) => void;
  /** The text goes into every chosen cell. */
  readonly writeRange: (text: string) => void;
  /** The text goes into this column of every chosen row. */
  readonly bulkSet: (column: Column, text: string) => void;
  readonly told?: Told;
  readonly forgetTold: () => void;
  readonly add: (kind: Kind, near?: string, side?: Side) => void;
  readonly remove: () => void;
  /** Moves records; where another parent would give other codes, asks first. */
  readonly relocate: (moves: readonly Change[]) => void;
  readonly moving?: Moving;
  readonly settleMove: (codes: 'new' | 'kept' | 'stay') => void;
  /** Records of the rows that are picked, else of the chosen range. */
  readonly chosen: () => PlanRecord[];
}

type Make = (changes: readonly Change[]) => void;

/** Adding a record opens its title at once. */
const useAdd = ({ now, select, setTyping, takeFocus }: Desk, change: Make) =>
  useCallback(
    (kind: Kind, near?: string, side?: Side) => {
      const { sheet, selected } = now.current;
      const added = addNear(sheet.reading.document, kind, near ?? selected?.active.row, side);
      const title = sheet.columns.find((column) => column.isTitle);
      if (!added || !title) return;
      change(added.changes);
      select({ active: { row: added.id, column: title.id } });
      setTyping({ text: '' });
      takeFocus();
    },
    [now, select, setTyping, takeFocus, change],
  );

const chosenNow = ({ current }: Desk['now']): PlanRecord[] => {
  const { sheet, selected, picked } = current;
  return chosenIn(sheet, picked, selected && rangeOf(sheet, selected));
};

const useRemove = ({ now, select, setPicked, takeFocus }: Desk, change: Make) =>
  useCallback(() => {
    const { sheet, selected } = now.current;
    const ids = chosenNow(now).map(({ id }) => id);
    if (ids.length === 0) return;
    const gone = new Set(ids);
    const first = sheet.rows.findIndex(({ id }) => gone.has(id));
    const after = sheet.rows.slice(first).find(({ id }) => !gone.has(id)) ?? sheet.rows[first - 1];
    change(removalOf(sheet.reading.document, ids));
    setPicked(new Set());
    const column = selected?.active.column ?? sheet.columns[0]?.id ?? '';
    select(after && { active: { row: after.id, column } });
    takeFocus();
  }, [now, select, setPicked, takeFocus, change]);

/** Emptying and copying the chosen range. */
const useClearing = ({ now }: Desk, change: Make) => {
  const clear = useCallback(() => {
    const { sheet, selected } = now.current;
    if (selected) change(cleared(sheet, rangeOf(sheet, selected)));
  }, [now, change]);
  const copy = useCallback((): string[][] => {
    const { sheet, selected } = now.current;
    return selected ? copied(sheet, rangeOf(sheet, selected)) : [];
  }, [now]);
  return { clear, copy };
};

/** What writes many cells at once, each as one edit, and what came of the last. */
const useManyCells = (desk: Desk, change: Make) => {
  const { now } = desk;
  const [told, setTold] = useState<Told>();
  const tell = useCallback(
    (how: Told['how'], done: Pasted) => {
      change(done.changes);
      setTold({ ...done, how });
    },
    [change],
  );
  const onRange = useCallback(
    (how: Told['how'], work: (range: Range) => Pasted) => {
      const { sheet, selected } = now.current;
      if (selected) tell(how, work(rangeOf(sheet, selected)));
    },
    [now, tell],
  );
  const sheet = useCallback(() => now.current.sheet, [now]);
  const paste = useCallback(
    (cells: readonly (readonly string[])[]) => onRange('pasted', (range) => pastedOn(sheet(), range, cells)),
    [onRange, sheet],
  );
  const fill = useCallback(
    (direction: 'down' | 'right') => {
      const over = direction === 'down' ? fillDown : fillRight;
      onRange('filled', (range) => over(fillingOn(sheet()), range, sheet().reading));
    },
    [onRange, sheet],
  );
  const forgetTold = useCallback(() => setTold(undefined), []);
  return { told, forgetTold, paste, fill, tell, onRange };
};

type ManyCells = ReturnType<typeof useManyCells>;

const usePull = ({ now, select }: Desk, { tell }: ManyCells) =>
  useCallback(
    (row: number) => {
      const { sheet, selected } = now.current;
      const range = selected && rangeOf(sheet, selected);
      const target = range && pulledTo(range, row);
      if (!target) return;
      tell('filled', fillOver(fillingOn(sheet), range, target, sheet.reading));
      const [top, bottom] = [Math.min(range.top, target.top), Math.max(range.bottom, target.bottom)].map(
        (at) => sheet.rows[at]?.id ?? '',
      );
      const [start, end] = [range.start, range.end].map((at) => sheet.columns[at]?.id ?? '');
      select({ active: { row: top ?? '', column: start ?? '' }, corner: { row: bottom ?? '', column: end ?? '' } });
    },
    [now, select, tell],
  );

const useSetting = ({ now }: Desk, { onRange, tell }: ManyCells) => {
  const writeRange = useCallback(
    (text: string) =>
      onRange('set', (range) => {
        const { sheet } = now.current;
        const columns = sheet.columns.slice(range.start, range.end + 1);
        const records = chosenIn(sheet, new Set(), range);
        return setAll(records, columns, { ...fillingOn(sheet), text }, sheet.reading);
      }),
    [now, onRange],
  );
  const bulkSet = useCallback(
    (column: Column, text: string) => {
      const { sheet } = now.current;
      tell('set', setAll(chosenNow(now), [column], { ...fillingOn(sheet), text }, sheet.reading));
    },
    [now, tell],
  );
  return { writeRange, bulkSet };
};

const useMoving = ({ now, takeFocus }: Desk, change: Make) => {
  const [moving, setMoving] = useState<Moving>();
  const relocate = useCallback(
    (moves: readonly Change[]) => {
      const recodes = recodesOf(now.current.sheet.reading.document, moves);
      if (recodes.length > 0) {
        setMoving({ moves, recodes });
        return;
      }
      change(moves);
      takeFocus();
    },
    [now, change, takeFocus],
  );
  const settleMove = useCallback(
    (codes: 'new' | 'kept' | 'stay') => {
      if (moving && codes !== 'stay') change(withCodes(moving.moves, codes === 'new' ? moving.recodes : []));
      setMoving(undefined);
      takeFocus();
    },
    [moving, change, takeFocus],
  );
  return { moving, relocate, settleMove };
};

/** What is done to the chosen range or rows; `leave` is called after each change. */
export const useRangeWork = (desk: Desk, leave: () => void): RangeWork => {
  const { now } = desk;
  const change = useCallback(
    (changes: readonly Change[]) => {
      if (changes.length === 0) return;
      now.current.edit(changes, 'matrix');
      leave();
    },
    [now, leave],
  );
  const many = useManyCells(desk, change);
  const { told, forgetTold, paste, fill } = many;
  const add = useAdd(desk, change);
  const remove = useRemove(desk, change);
  const pull = usePull(desk, many);
  const chosen = useCallback(() => chosenNow(now), [now]);
  return {
    ...{ change, told, forgetTold, paste, fill, pull, add, remove, chosen },
    ...useClearing(desk, change),
    ...useSetting(desk, many),
    ...useMoving(desk, change),
  };
};
