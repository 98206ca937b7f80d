import { type ProofCounts, type Proved, provedOf } from '../status/proof.js';
import { type Status, statuses } from '../status/scale.js';
import { type Figure, type FigureStamp, sharesOf } from './figure.js';

/** An action as figures see it: one row, one status and whose word it is, the first lead. */
export interface ActionRow extends Proved {
  readonly id: string;
  readonly status: Status;
  readonly pillar?: string | null;
  readonly body?: string | null;
  /** Nobody holds the post that owed its report. */
  readonly isVacant?: boolean;
}

const bodiesOf = (rows: readonly ActionRow[], isVacant: boolean): string[] =>
  rows
    .filter((row) => row.status === 'no-report' && Boolean(row.isVacant) === isVacant)
    .flatMap(({ body }) => (body ? [body] : []));

const withSilence = (rows: readonly ActionRow[], stamp: FigureStamp): FigureStamp => ({
  ...stamp,
  silent: stamp.silent ?? bodiesOf(rows, false),
  vacant: stamp.vacant ?? bodiesOf(rows, true),
});

/** So many actions in one of the nine; `proved` is absent where nobody's word stands behind any of them. */
export type StatusFigure = Figure & { readonly proved?: ProofCounts };
export type StatusFigures = Readonly<Record<Status, StatusFigure>>;

/** How many actions stand in each of the nine; the nine numerators add to the denominator. */
export const countByStatus = (rows: readonly ActionRow[], stamp: FigureStamp): StatusFigures => {
  const shares = sharesOf(rows, { names: statuses, nameOf: ({ status }) => status }, withSilence(rows, stamp));
  const figures = statuses.map((status) => {
    const proved = provedOf(rows.filter((row) => row.status === status));
    return [status, { ...shares[status], ...(proved && { proved }) }] as const;
  });
  return Object.fromEntries(figures) as Record<Status, StatusFigure>;
};

/** Rows under their key, in the order met; rows without one under `''`, so that the parts always make the whole. */
export const groupedBy = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null | undefined,
): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row) ?? '';
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

/** The nine by pillar or by first lead: `countByGroup(rows, (row) => row.pillar, stamp)`. */
export const countByGroup = (
  rows: readonly ActionRow[],
  keyOf: (row: ActionRow) => string | null | undefined,
  stamp: FigureStamp,
): Map<string, StatusFigures> =>
  new Map([...groupedBy(rows, keyOf)].map(([key, group]) => [key, countByStatus(group, stamp)]));
