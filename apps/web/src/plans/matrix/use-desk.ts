import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Edit } from '../store/PlanContext.js';
import type { PlanRecord } from '@mufakat/planning/records/record';
import type { Selected } from './cells.js';
import type { Column } from './columns.js';
import type { Typing } from './MatrixContext.js';
import type { Sheet } from './writing.js';

/** What is on the desk at this moment. */
interface Now {
  readonly sheet: Sheet;
  readonly edit: Edit;
  readonly selected?: Selected;
  readonly typing?: Typing;
}

/** The active cell and what is typed in it; `now` is read by handlers, so that they need not be made anew. */
export interface Desk {
  readonly now: RefObject<Now>;
  readonly selected?: Selected;
  readonly typing?: Typing;
  /** Grows whenever the active cell is to have the focus. */
  readonly focus: number;
  readonly select: (selected: Selected | undefined) => void;
  readonly setTyping: (typing: Typing | undefined) => void;
  readonly takeFocus: () => void;
}

export const useDesk = (sheet: Sheet, edit: Edit): Desk => {
  const [selected, select] = useState<Selected>();
  const [typing, setTyping] = useState<Typing>();
  const [focus, setFocus] = useState(0);
  const now = useRef<Now>({ sheet, edit, selected, typing });
  useEffect(() => {
    now.current = { sheet, edit, selected, typing };
  });
  const takeFocus = useCallback(() => setFocus((before) => before + 1), []);
  return { now, selected, typing, focus, select, setTyping, takeFocus };
};

/** The record and column under the active cell. */
export const activeIn = ({ sheet, selected }: Now): { record: PlanRecord; column: Column } | undefined => {
  const record = sheet.rows.find(({ id }) => id === selected?.active.row)?.record;
  const column = sheet.columns.find(({ id }) => id === selected?.active.column);
  return record && column && { record, column };
};
