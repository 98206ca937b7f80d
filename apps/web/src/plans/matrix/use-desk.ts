import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Edit } from '../store/PlanContext.js';
import type { PlanRecord } from '@mufakat/planning/records/record';
import type { Selected } from './cells.js';
import type { Column } from './column.js';
import type { Typing } from './MatrixContext.js';
import type { Sheet } from './writing.js';

/** What is on the desk at this moment. */
interface Now {
  readonly sheet: Sheet;
  readonly edit: Edit;
  readonly selected?: Selected;
  readonly typing?: Typing;
  /** Rows picked out one by one, for what is done to several. */
  readonly picked: ReadonlySet<string>;
}

/** The active cell and what is typed in it; `now` is read by handlers, so that they need not be made anew. */
export interface Desk {
  readonly now: RefObject<Now>;
  readonly selected?: Selected;
  readonly typing?: Typing;
  readonly picked: ReadonlySet<string>;
  /** Grows whenever the active cell is to have the focus. */
  readonly focus: number;
  readonly select: (selected: Selected | undefined) => void;
  readonly setTyping: (typing: Typing | undefined) => void;
  readonly setPicked: (picked: ReadonlySet<string>) => void;
  readonly takeFocus: () => void;
}

const nobody: ReadonlySet<string> = new Set();

export const useDesk = (sheet: Sheet, edit: Edit): Desk => {
  const [selected, select] = useState<Selected>();
  const [typing, setTyping] = useState<Typing>();
  const [picked, setPicked] = useState(nobody);
  const [focus, setFocus] = useState(0);
  const now = useRef<Now>({ sheet, edit, selected, typing, picked });
  useEffect(() => {
    now.current = { sheet, edit, selected, typing, picked };
  });
  const takeFocus = useCallback(() => setFocus((before) => before + 1), []);
  return { now, selected, typing, picked, focus, select, setTyping, setPicked, takeFocus };
};

/** The record and column under the active cell. */
export const activeIn = ({
  sheet,
  selected,
}: Pick<Now, 'sheet' | 'selected'>): { record: PlanRecord; column: Column } | undefined => {
  const record = sheet.rows.find(({ id }) => id === selected?.active.row)?.record;
  const column = sheet.columns.find(({ id }) => id === selected?.active.column);
  return record && column && { record, column };
};
