/** A place in the grid by row id and column id, so that it survives others' changes. */
export interface Cell {
  readonly row: string;
  readonly column: string;
}

/** The active cell, where one types; when a range is chosen, its other corner; `whole` widens it to rows or to everything. */
export interface Selected {
  readonly active: Cell;
  readonly corner?: Cell;
  readonly whole?: 'rows' | 'all';
}

export interface Grid {
  readonly rows: readonly { readonly id: string }[];
  readonly columns: readonly { readonly id: string }[];
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

export const spotOf = ({ rows, columns }: Grid, cell: Cell): Spot => ({
  row: rows.findIndex(({ id }) => id === cell.row),
  column: Math.max(
    columns.findIndex(({ id }) => id === cell.column),
    0,
  ),
});

export const cellAt = ({ rows, columns }: Grid, { row, column }: Spot): Cell | undefined => {
  const within = (at: number, length: number): number => Math.min(Math.max(at, 0), length - 1);
  const found = rows[within(row, rows.length)];
  const side = columns[within(column, columns.length)];
  return found && side ? { row: found.id, column: side.id } : undefined;
};

export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
}

const last = (things: readonly unknown[]): number => Math.max(things.length - 1, 0);

export const rangeOf = (grid: Grid, { active, corner = active, whole }: Selected): Range => {
  const [a, b] = [spotOf(grid, active), spotOf(grid, corner)];
  const rows = { top: Math.min(a.row, b.row), bottom: Math.max(a.row, b.row) };
  if (whole === 'all') return { top: 0, bottom: last(grid.rows), start: 0, end: last(grid.columns) };
  if (whole === 'rows') return { ...rows, start: 0, end: last(grid.columns) };
  return { ...rows, start: Math.min(a.column, b.column), end: Math.max(a.column, b.column) };
};

/** How a key moves the active cell; `page` is the number of rows on screen. Arrows are mirrored in right-to-left text. */
export const stepOf = (key: string, isRtl: boolean, page: number): Spot | undefined => {
  const forward = isRtl ? -1 : 1;
  const steps: Readonly<Record<string, Spot>> = {
    ArrowUp: { row: -1, column: 0 },
    ArrowDown: { row: 1, column: 0 },
    ArrowLeft: { row: 0, column: -forward },
    ArrowRight: { row: 0, column: forward },
    PageUp: { row: -page, column: 0 },
    PageDown: { row: page, column: 0 },
  };
  return steps[key];
};

/** Along one line: to the last filled cell of the run one stands in, else to the next filled one, else to the end. */
export const edgeOf = (isFilled: (at: number) => boolean, from: number, step: 1 | -1, length: number): number => {
  const isInside = (at: number): boolean => at >= 0 && at < length;
  if (!isInside(from + step)) return from;
  let at = from + step;
  if (isFilled(from) && isFilled(at)) {
    while (isInside(at + step) && isFilled(at + step)) at += step;
    return at;
  }
  while (isInside(at + step) && !isFilled(at)) at += step;
  return at;
};

/** Far away, to be cut to the grid's edge. */
const far = 1_000_000;

/** How a key is meant: with Ctrl, in which direction of writing, and how many rows are on the screen. */
export interface Pressed {
  readonly key: string;
  readonly ctrl: boolean;
  readonly isRtl: boolean;
  readonly page: number;
}

/** What stands around a moving cell: how large the grid is and where anything is written. */
export interface Field {
  readonly rows: number;
  readonly columns: number;
  readonly isFilled: (row: number, column: number) => boolean;
}

const jumped = (from: Spot, step: Spot, { rows, columns, isFilled }: Field): Spot => {
  if (step.row !== 0) {
    const row = edgeOf((at) => isFilled(at, from.column), from.row, step.row > 0 ? 1 : -1, rows);
    return { row, column: from.column };
  }
  const column = edgeOf((at) => isFilled(from.row, at), from.column, step.column > 0 ? 1 : -1, columns);
  return { row: from.row, column };
};

/** The spot a key leads to, with Ctrl to the edge of what is written; undefined for a key that does not move. */
export const movedBy = (from: Spot, { key, ctrl, isRtl, page }: Pressed, field: Field): Spot | undefined => {
  if (key === 'Home') return ctrl ? { row: 0, column: 0 } : { row: from.row, column: 0 };
  if (key === 'End') return ctrl ? { row: far, column: far } : { row: from.row, column: far };
  const step = stepOf(key, isRtl, page);
  if (!step) return undefined;
  if (ctrl && key.startsWith('Arrow')) return jumped(from, step, field);
  return { row: from.row + step.row, column: from.column + step.column };
};
