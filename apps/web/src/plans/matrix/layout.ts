import type { Column } from './column.js';

/** How one column is shown; what is not said is as the column itself says. */
export interface ColumnState {
  readonly id: string;
  /** Pixels. */
  readonly width?: number;
  readonly isHidden?: boolean;
  readonly isFrozen?: boolean;
}

/** The columns in their order; part of a saved view. */
export type Layout = readonly ColumnState[];

export const narrowest = 56;
export const widest = 640;

const stateOf = ({ id, isFrozen, isExtra }: Column): ColumnState => ({
  id,
  ...(isFrozen ? { isFrozen } : {}),
  ...(isExtra ? { isHidden: true } : {}),
});

/** The layout with every column of the plan once: columns it does not name follow the one they usually follow. */
export const complete = (layout: Layout, columns: readonly Column[]): Layout => {
  const known = new Map(columns.map((column) => [column.id, column]));
  const done: ColumnState[] = [];
  for (const state of layout) {
    if (known.has(state.id) && !done.some(({ id }) => id === state.id)) done.push(state);
  }
  columns.forEach((column, at) => {
    if (done.some(({ id }) => id === column.id)) return;
    const before = columns.slice(0, at).findLast(({ id }) => done.some((one) => one.id === id));
    done.splice(before ? done.findIndex(({ id }) => id === before.id) + 1 : 0, 0, stateOf(column));
  });
  return done;
};

const isShown = (state: ColumnState, column: Column | undefined): boolean =>
  column !== undefined && (column.isTitle === true || state.isHidden !== true);

/** The columns as they are shown: frozen ones first, the others in the order of the layout. */
export const arrange = (columns: readonly Column[], layout: Layout): Column[] => {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const shown = complete(layout, columns).flatMap((state) => {
    const column = byId.get(state.id);
    if (!column || !isShown(state, column)) return [];
    return [{ ...column, isFrozen: state.isFrozen === true, width: state.width ?? column.width }];
  });
  return [...shown.filter(({ isFrozen }) => isFrozen), ...shown.filter(({ isFrozen }) => !isFrozen)];
};

const changed = (layout: Layout, id: string, more: Partial<ColumnState>): Layout =>
  layout.map((state) => (state.id === id ? { ...state, ...more } : state));

export const widened = (layout: Layout, id: string, width: number): Layout =>
  changed(layout, id, { width: Math.round(Math.min(Math.max(width, narrowest), widest)) });

export const shown = (layout: Layout, id: string, isVisible: boolean): Layout =>
  changed(layout, id, { isHidden: !isVisible });

export const frozen = (layout: Layout, id: string, isFrozen: boolean): Layout => changed(layout, id, { isFrozen });

/** A column before or after another one; it takes over whether that one is frozen. */
export const movedBeside = (layout: Layout, id: string, beside: string, side: 'before' | 'after'): Layout => {
  const state = layout.find((one) => one.id === id);
  const target = layout.find((one) => one.id === beside);
  if (!state || !target || id === beside) return layout;
  const rest = layout.filter((one) => one.id !== id);
  rest.splice(rest.indexOf(target) + (side === 'after' ? 1 : 0), 0, { ...state, isFrozen: target.isFrozen === true });
  return rest;
};

/** A column one place further among those that are shown. */
export const movedOne = (layout: Layout, id: string, step: 1 | -1, columns: readonly { id: string }[]): Layout => {
  const beside = columns[columns.findIndex((one) => one.id === id) + step];
  return beside ? movedBeside(layout, id, beside.id, step > 0 ? 'after' : 'before') : layout;
};

const plain = ({ id, width, isHidden, isFrozen }: ColumnState) => [
  id,
  width ?? 0,
  isHidden === true,
  isFrozen === true,
];

/** Whether two layouts show the same. */
export const isSameLayout = (a: Layout, b: Layout): boolean =>
  JSON.stringify(a.map(plain)) === JSON.stringify(b.map(plain));

/** Where each column begins, in pixels. */
export const offsetsOf = (columns: readonly Column[]): number[] => {
  let sum = 0;
  return columns.map(({ width }) => {
    const offset = sum;
    sum += width;
    return offset;
  });
};
