/** A place in the grid by row id and column id, so that it survives others' changes. */
export interface Cell {
  readonly row: string;
  readonly column: string;
}

/** The active cell and, when a range is chosen, its other corner. */
export interface Selected {
  readonly active: Cell;
  readonly anchor?: Cell;
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

export const rangeOf = (grid: Grid, { active, anchor = active }: Selected): Range => {
  const [a, b] = [spotOf(grid, active), spotOf(grid, anchor)];
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    start: Math.min(a.column, b.column),
    end: Math.max(a.column, b.column),
  };
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

/** Far away, to be cut to the grid's edge. */
const far = 1_000_000;

/** The spot a key leads to, with Ctrl to the edge; undefined for a key that does not move. */
export const movedBy = (
  from: Spot,
  { key, ctrl, isRtl, page }: { key: string; ctrl: boolean; isRtl: boolean; page: number },
): Spot | undefined => {
  if (key === 'Home') return ctrl ? { row: 0, column: 0 } : { row: from.row, column: 0 };
  if (key === 'End') return ctrl ? { row: far, column: far } : { row: from.row, column: far };
  const step = stepOf(key, isRtl, page);
  if (!step) return undefined;
  const reach = ctrl ? far : 1;
  return { row: from.row + step.row * reach, column: from.column + step.column * reach };
};
