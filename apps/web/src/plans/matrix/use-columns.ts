import { useCallback, useMemo, useState } from 'react';
import type { Asking, Sort } from './asking.js';
import type { Column } from './column.js';
import { dimensionOf } from './dimensions.js';
import {
  arrange,
  complete,
  frozen,
  isSameLayout,
  type Layout,
  movedBeside,
  movedOne,
  shown,
  widened,
} from './layout.js';

/** What is done to columns from their headings. */
export interface ColumnOrders {
  readonly setWidth: (column: string, width: number) => void;
  readonly fit: (column: string) => void;
  readonly freeze: (column: string, isFrozen: boolean) => void;
  readonly hide: (column: string) => void;
  readonly moveOne: (column: string, step: 1 | -1) => void;
  readonly moveBeside: (column: string, beside: string, side: 'before' | 'after') => void;
  readonly sort: (sort: Sort | undefined) => void;
  readonly canFilter: (column: string) => boolean;
  readonly filterBy: (column: string) => void;
  readonly groupBy: (column: string) => void;
  /** Puts the focus on a heading; -1 is the last one. */
  readonly goTo: (at: number) => void;
}

const readKept = (key: string): Layout | undefined => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(kept) ? (kept as Layout) : undefined;
  } catch {
    return undefined;
  }
};

/** A layout kept in this browser under a key; undefined where nothing departs from what is saved. */
const useKeptLayout = (key: string) => {
  const [kept, setKept] = useState(() => ({ key, layout: readKept(key) }));
  const current = kept.key === key ? kept.layout : readKept(key);
  const keep = useCallback(
    (layout: Layout | undefined) => {
      if (layout) localStorage.setItem(key, JSON.stringify(layout));
      else localStorage.removeItem(key);
      setKept({ key, layout });
    },
    [key],
  );
  return [current, keep] as const;
};

export interface ColumnsOnScreen {
  /** Every column of the plan in the order of the layout. */
  readonly layout: Layout;
  readonly columns: readonly Column[];
  readonly change: (make: (layout: Layout) => Layout) => void;
  /** Whether the columns depart from those of the view. */
  readonly isChanged: boolean;
  readonly reset: () => void;
}

const usual: Layout = [];

/** The columns as the saved view has them, with what this person changed since. */
export const useColumns = (
  plan: string,
  all: readonly Column[],
  view?: { id: string; columns: Layout },
): ColumnsOnScreen => {
  const [kept, keep] = useKeptLayout(`matrix.columns.${plan}.${view?.id ?? 'own'}`);
  const saved = useMemo(() => complete(view?.columns ?? usual, all), [view?.columns, all]);
  const layout = useMemo(() => (kept ? complete(kept, all) : saved), [kept, saved, all]);
  const columns = useMemo(() => arrange(all, layout), [all, layout]);
  const change = useCallback((make: (before: Layout) => Layout) => keep(make(layout)), [keep, layout]);
  const reset = useCallback(() => keep(undefined), [keep]);
  return { layout, columns, change, reset, isChanged: kept !== undefined && !isSameLayout(layout, saved) };
};

interface Screen {
  readonly on: ColumnsOnScreen;
  readonly asking: Asking;
  readonly ask: (asking: Asking) => void;
  readonly openFilter: (field: string) => void;
  readonly fittingOf: (column: Column) => number;
  readonly goTo: (at: number) => void;
}

export const columnOrders = ({ on, asking, ask, openFilter, fittingOf, goTo }: Screen): ColumnOrders => {
  const { change, columns } = on;
  return {
    setWidth: (id, width) => change((layout) => widened(layout, id, width)),
    fit: (id) => {
      const column = columns.find((one) => one.id === id);
      if (column) change((layout) => widened(layout, id, fittingOf(column)));
    },
    freeze: (id, isFrozen) => change((layout) => frozen(layout, id, isFrozen)),
    hide: (id) => change((layout) => shown(layout, id, false)),
    moveOne: (id, step) => change((layout) => movedOne(layout, id, step, columns)),
    moveBeside: (id, beside, side) => change((layout) => movedBeside(layout, id, beside, side)),
    sort: (sort) => ask({ ...asking, sort }),
    canFilter: (id) => dimensionOf(id) !== undefined,
    filterBy: openFilter,
    groupBy: (group) => ask({ ...asking, group }),
    goTo,
  };
};
