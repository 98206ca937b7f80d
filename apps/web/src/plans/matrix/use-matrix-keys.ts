import type { Change } from '@mufakat/planning/changes/change';
import type { PlanDocument } from '@mufakat/planning/records/record';
import type { KeyboardEvent } from 'react';
import { mayPlace } from '../rights.js';
import { usePlanInHand } from '../store/PlanContext.js';
import { cellAt, type Field, movedBy, spotOf } from './cells.js';
import { moveAll } from './relocating.js';
import { indent, moveBy, outdent } from './structure.js';
import type { Matrix } from './use-matrix.js';
import type { Sheet } from './writing.js';

/** What keys do beside moving and writing. */
export interface KeyOrders {
  readonly toggle: (row: string, isPillar: boolean) => void;
  readonly openPanel: (record: string) => void;
  readonly openMenu: () => void;
  readonly openKeys: () => void;
  readonly openBulk: () => void;
  /** Up from the first row: into the headings. */
  readonly goToHead: (column: string) => void;
  /** Why rows are not moved now, where they stand in another order than the plan's. */
  readonly refuseMove?: () => void;
}

interface Around extends KeyOrders {
  readonly sheet: Sheet;
  readonly matrix: Matrix;
  readonly isRtl: boolean;
  /** Rows on the screen. */
  readonly page: number;
}

type Handler = (around: Around, event: KeyboardEvent) => void;
type Move = (document: PlanDocument, id: string) => readonly Change[];

/** Where Alt and an arrow take a record; inwards is to the end of the line. */
const moveFor = (key: string, isRtl: boolean): Move => {
  const [inwards] = isRtl ? ['ArrowLeft'] : ['ArrowRight'];
  if (key === 'ArrowUp') return (document, id) => moveBy(document, id, -1);
  if (key === 'ArrowDown') return (document, id) => moveBy(document, id, 1);
  return key === inwards ? indent : outdent;
};

const canPlace = ({ rights, reading }: Sheet, id: string): boolean => {
  const record = reading.document.records.get(id);
  return record !== undefined && mayPlace(rights.at(reading.document, id), record.kind);
};

/** Several rows go together; going down or out, the last one goes first. */
const onMove: Handler = ({ matrix, sheet, isRtl, refuseMove }, { key }) => {
  refuseMove?.();
  if (refuseMove) return;
  const records = matrix.chosen();
  const chosen = new Set(records.map(({ id }) => id));
  const ids = records.filter(({ id, parent }) => canPlace(sheet, id) && !chosen.has(parent ?? '')).map(({ id }) => id);
  const isLastFirst = key === 'ArrowDown' || (key !== 'ArrowUp' && moveFor(key, isRtl) === outdent);
  matrix.relocate(moveAll(sheet.reading.document, isLastFirst ? ids.reverse() : ids, moveFor(key, isRtl)));
};

/** A group counts as written: its line spans every column. */
const fieldOf = ({ rows, columns, reading }: Sheet): Field => ({
  rows: rows.length,
  columns: columns.length,
  isFilled: (row, at) => {
    const record = rows[row]?.record;
    return record === undefined || columns[at]?.read(record, reading) !== '';
  },
});

const onStep: Handler = (around, event) => {
  const { matrix, sheet, isRtl, page } = around;
  const { selected } = matrix;
  if (!selected) return;
  const { key, ctrlKey, metaKey, shiftKey } = event;
  const from = spotOf(sheet, (shiftKey ? selected.corner : undefined) ?? selected.active);
  const spot = movedBy(from, { key, ctrl: ctrlKey || metaKey, isRtl, page }, fieldOf(sheet));
  const cell = spot && cellAt(sheet, spot);
  if (cell) matrix.choose(cell, shiftKey);
};

const isIntoHead = ({ matrix, sheet }: Around, { key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ArrowUp' && !shiftKey && matrix.selected?.active.row === sheet.rows[0]?.id;

const onStepOrHead: Handler = (around, event) => {
  if (isIntoHead(around, event)) around.goToHead(around.matrix.selected?.active.column ?? '');
  else onStep(around, event);
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

/** With Shift above, else below. */
const insert: Handler = ({ matrix, sheet }, { shiftKey }) => {
  const record = sheet.rows.find(({ id }) => id === matrix.selected?.active.row)?.record;
  if (record && canPlace(sheet, record.id)) matrix.add(record.kind, record.id, shiftKey ? 'before' : 'after');
};

const removeRows: Handler = ({ matrix, sheet }) => {
  if (matrix.chosen().every(({ id }) => canPlace(sheet, id))) matrix.remove();
};

const openCell: Handler = ({ matrix, sheet, ...around }, event) => {
  const row = sheet.rows.find(({ id }) => id === matrix.selected?.active.row);
  if (row && !row.record) toggleRow({ matrix, sheet, ...around }, event);
  else matrix.open();
};

const openRecord: Handler = ({ matrix, openPanel }) => {
  if (matrix.selected) openPanel(matrix.selected.active.row);
};

/** Back to the one active cell, then to no picked row. */
const letGo: Handler = ({ matrix }) => {
  const { selected } = matrix;
  if (selected?.corner || selected?.whole) matrix.select({ active: selected.active });
  else matrix.unpick();
};

const chooseWhole =
  (whole: 'rows' | 'all'): Handler =>
  ({ matrix, sheet }) => {
    const [row, column] = [sheet.rows[0], sheet.columns[0]];
    const active = matrix.selected?.active ?? (row && column && { row: row.id, column: column.id });
    if (active) matrix.select({ ...(whole === 'rows' ? matrix.selected : {}), active, whole });
  };

const plain: Readonly<Record<string, Handler>> = {
  Enter: openCell,
  F2: openCell,
  Delete: ({ matrix }) => matrix.clear(),
  Backspace: ({ matrix }) => matrix.clear(),
  Escape: letGo,
  ContextMenu: ({ openMenu }) => openMenu(),
};
const withShift: Readonly<Record<string, Handler>> = {
  ' ': chooseWhole('rows'),
  F10: ({ openMenu }) => openMenu(),
};
const withCtrl: Readonly<Record<string, Handler>> = {
  Enter: insert,
  ' ': toggleRow,
  Delete: removeRows,
  Backspace: removeRows,
  a: chooseWhole('all'),
  d: ({ matrix }) => matrix.fill('down'),
  r: ({ matrix }) => matrix.fill('right'),
  '/': ({ openKeys }) => openKeys(),
};
const withCtrlShift: Readonly<Record<string, Handler>> = {
  Enter: insert,
  ' ': ({ matrix }) => matrix.pickRange(),
};

const isArrow = (key: string): boolean => key.startsWith('Arrow');
const isStep = (key: string): boolean =>
  isArrow(key) || key === 'Home' || key === 'End' || key === 'PageUp' || key === 'PageDown';

const withAlt = ({ key, code }: KeyboardEvent): Handler | undefined => {
  if (isArrow(key)) return onMove;
  if (code === 'KeyB') return ({ openBulk }) => openBulk();
  return key === 'Enter' ? openRecord : undefined;
};

/** Letters are told by their place too, so that Ctrl+D works on an Arabic keyboard. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z]$/i.test(key) || !code.startsWith('Key') ? key.toLowerCase() : code.slice(3).toLowerCase();

const keyIn = (keys: Readonly<Record<string, Handler>>, event: KeyboardEvent): Handler | undefined =>
  keys[event.key] ?? keys[letterOf(event)];

const handlerFor = (event: KeyboardEvent): Handler | undefined => {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey) return withAlt(event);
  if (isStep(key)) return onStepOrHead;
  if (ctrlKey || metaKey) return keyIn(shiftKey ? withCtrlShift : withCtrl, event);
  return (shiftKey ? withShift[key] : undefined) ?? plain[key];
};

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z. */
const turnOf = (event: KeyboardEvent): 'undo' | 'redo' | undefined => {
  if (!event.ctrlKey && !event.metaKey) return undefined;
  const letter = letterOf(event);
  if (letter === 'y') return 'redo';
  if (letter !== 'z') return undefined;
  return event.shiftKey ? 'redo' : 'undo';
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
