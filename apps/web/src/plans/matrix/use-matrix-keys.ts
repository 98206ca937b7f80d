import type { Change } from '@mufakat/planning/changes/change';
import type { KeyboardEvent } from 'react';
import { mayPlace } from '../rights.js';
import { usePlanInHand } from '../store/PlanContext.js';
import { cellAt, movedBy, spotOf } from './cells.js';
import { indent, moveBy, outdent } from './structure.js';
import type { Matrix } from './use-matrix.js';
import type { Sheet } from './writing.js';

interface Around {
  readonly sheet: Sheet;
  readonly matrix: Matrix;
  readonly isRtl: boolean;
  /** Rows on the screen. */
  readonly page: number;
  readonly toggle: (row: string, isPillar: boolean) => void;
  readonly openPanel: (record: string) => void;
  readonly openMenu: () => void;
}

type Handler = (around: Around, event: KeyboardEvent) => void;

/** Where Alt and an arrow take the record; inwards is to the end of the line. */
const movesOf = (key: string, isRtl: boolean, { reading }: Sheet, id: string): Change[] => {
  const { document } = reading;
  const [inwards, outwards] = isRtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === 'ArrowUp') return moveBy(document, id, -1);
  if (key === 'ArrowDown') return moveBy(document, id, 1);
  if (key === inwards) return indent(document, id);
  return key === outwards ? outdent(document, id) : [];
};

const canPlace = ({ rights, reading }: Sheet, id: string): boolean => {
  const record = reading.document.records.get(id);
  return record !== undefined && mayPlace(rights.at(reading.document, id), record.kind);
};

const onMove: Handler = ({ matrix, sheet, isRtl }, { key }) => {
  const id = matrix.selected?.active.row;
  if (id === undefined || !canPlace(sheet, id)) return;
  matrix.change(movesOf(key, isRtl, sheet, id));
  matrix.takeFocus();
};

const onStep: Handler = ({ matrix, sheet, isRtl, page }, { key, ctrlKey, metaKey, shiftKey }) => {
  if (!matrix.selected) return;
  const spot = movedBy(spotOf(sheet, matrix.selected.active), { key, ctrl: ctrlKey || metaKey, isRtl, page });
  const cell = spot && cellAt(sheet, spot);
  if (cell) matrix.choose(cell, shiftKey);
};

const sideways: Handler = ({ matrix, sheet }, event) => {
  if (!matrix.selected) return;
  const spot = spotOf(sheet, matrix.selected.active);
  const column = spot.column + (event.shiftKey ? -1 : 1);
  const cell = sheet.columns[column] && cellAt(sheet, { row: spot.row, column });
  if (!cell) return;
  event.preventDefault();
  matrix.choose(cell, false);
};

const toggleRow: Handler = ({ matrix, sheet, toggle }) => {
  const row = sheet.rows.find(({ id }) => id === matrix.selected?.active.row);
  if (row?.hasChildren) toggle(row.id, row.record === undefined || row.record.kind === 'pillar');
};

const addBelow: Handler = ({ matrix, sheet }) => {
  const record = sheet.rows.find(({ id }) => id === matrix.selected?.active.row)?.record;
  if (record && canPlace(sheet, record.id)) matrix.add(record.kind, record.id);
};

const removeRows: Handler = ({ matrix, sheet }) => {
  const id = matrix.selected?.active.row;
  if (id !== undefined && canPlace(sheet, id)) matrix.remove();
};

const openCell: Handler = ({ matrix, sheet }, event) => {
  const row = sheet.rows.find(({ id }) => id === matrix.selected?.active.row);
  if (row && !row.record) toggleRow({ matrix, sheet } as Around, event);
  else matrix.open();
};

const openRecord: Handler = ({ matrix, openPanel }) => {
  if (matrix.selected) openPanel(matrix.selected.active.row);
};

const plain: Readonly<Record<string, Handler>> = {
  Enter: openCell,
  F2: openCell,
  Delete: ({ matrix }) => matrix.clear(),
  Backspace: ({ matrix }) => matrix.clear(),
  Escape: ({ matrix }) => matrix.selected && matrix.select({ active: matrix.selected.active }),
  ContextMenu: ({ openMenu }) => openMenu(),
};
const withCtrl: Readonly<Record<string, Handler>> = {
  Enter: addBelow,
  ' ': toggleRow,
  Delete: removeRows,
  Backspace: removeRows,
};

const isArrow = (key: string): boolean => key.startsWith('Arrow');
const isStep = (key: string): boolean =>
  isArrow(key) || key === 'Home' || key === 'End' || key === 'PageUp' || key === 'PageDown';

const withAlt = (key: string): Handler | undefined => {
  if (isArrow(key)) return onMove;
  return key === 'Enter' ? openRecord : undefined;
};

const handlerFor = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Handler | undefined => {
  if (altKey) return withAlt(key);
  if (isStep(key)) return onStep;
  if (ctrlKey || metaKey) return withCtrl[key];
  return key === 'F10' && shiftKey ? ({ openMenu }) => openMenu() : plain[key];
};

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z. */
const turnOf = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined => {
  if (!ctrlKey && !metaKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'y') return 'redo';
  if (letter !== 'z') return undefined;
  return shiftKey ? 'redo' : 'undo';
};

/** Keys of the grid while no cell is open; what is typed goes to the field in the active cell. */
export const useMatrixKeys = (around: Around): ((event: KeyboardEvent) => void) => {
  const { store, reason } = usePlanInHand();
  return (event) => {
    if (event.nativeEvent.isComposing || around.matrix.typing) return;
    const turn = turnOf(event);
    if (turn) {
      event.preventDefault();
      store[turn](reason);
      void store.flush();
    } else if (event.key === 'Tab') {
      sideways(around, event);
    } else {
      const handler = handlerFor(event);
      if (handler) event.preventDefault();
      handler?.(around, event);
    }
  };
};
