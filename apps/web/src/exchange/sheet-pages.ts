import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportProblem, ImportSheet } from './imports.js';
import { importVerbs } from './imports.verbs.js';

/** Rows that are shown at once; as many as the API answers. */
export const pageRows = 200;

export interface SheetPages {
  /** First row shown, counted from 0. */
  readonly from: number;
  readonly rows: readonly (readonly string[])[];
  readonly isWaiting: boolean;
  readonly turnTo: (row: number) => void;
}

/** Pages through all rows of one sheet; what came with the file stands there until a page arrives. */
export const useSheetPages = (importId: string, at: number, sheet: ImportSheet): SheetPages => {
  const [from, setFrom] = useState(0);
  const isWhole = sheet.rows <= sheet.head.length;
  const { data, isFetching } = useQuery({
    queryKey: ['imports', importId, 'rows', at, from, sheet.rows],
    queryFn: () => importVerbs.rows(importId, at, from),
    enabled: !isWhole,
    staleTime: Infinity,
  });
  const first = from === 0 ? sheet.head : [];
  return {
    from,
    rows: (isWhole ? undefined : data?.rows) ?? first,
    isWaiting: isFetching,
    turnTo: (row) => setFrom(Math.floor(Math.min(Math.max(0, row), sheet.rows - 1) / pageRows) * pageRows),
  };
};

const ranks = { error: 0, warning: 1, notice: 2 } as const;

/** The row of a place such as "B12" or "row 12, column 2", counted from 0. */
const rowOf = (at: string | undefined): number | undefined => {
  const [, row] = /^(?:row |[A-Z]{1,3})(\d+)/.exec(at ?? '') ?? [];
  return row === undefined ? undefined : Number(row) - 1;
};

/** Rows of a sheet that something is to be said of, with the gravest of it. */
export const markedRows = (
  problems: readonly ImportProblem[],
  sheet: string,
): ReadonlyMap<number, ImportProblem['severity']> => {
  const marked = new Map<number, ImportProblem['severity']>();
  for (const { severity, sheet: of, at } of problems) {
    const row = of === sheet ? rowOf(at) : undefined;
    const known = row === undefined ? undefined : marked.get(row);
    if (row !== undefined && (!known || ranks[severity] < ranks[known])) marked.set(row, severity);
  }
  return marked;
};
