import type { Day } from '../obligations/day.js';
import { decimalOf, quotient } from './decimal.js';

declare const computed: unique symbol;

/** What every figure says of itself. */
export interface FigureStamp {
  /** What the denominator is: `adopted-actions`, `actions-in-play`, `actions-committed`, `reports-owed` … */
  readonly of: string;
  /** Day of the data. */
  readonly asOf: Day;
  readonly round?: string | null;
  /** Bodies that owed a word and gave none. */
  readonly silent?: readonly string[];
  /** Bodies where nobody holds the post that owed it. */
  readonly vacant?: readonly string[];
}

/**
 * A number with everything it is made of. Decimals are text. Only the functions of this folder make one, so a figure
 * without its rows, or one that does not follow from them, cannot be written.
 */
export interface Figure {
  readonly [computed]: true;
  /** Per cent for a share (one decimal, half up); null where there is nothing to divide by, never 0 for it. */
  readonly value: string | null;
  readonly unit: 'percent' | 'number';
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly of: string;
  readonly asOf: Day;
  readonly round: string | null;
  readonly silent: readonly string[];
  readonly vacant: readonly string[];
  /** Ids of everything in the denominator. */
  readonly rows: readonly string[];
  /** Ids among `rows` that make the numerator of a share. */
  readonly counted?: readonly string[];
}

/** A record would stand in a figure twice. */
export class RowCountedTwice extends Error {
  constructor(readonly row: string) {
    super(`Counted twice: ${row}`);
  }
}

/** Someone handed over numbers that do not follow from their rows. */
export class FigureDoesNotAddUp extends Error {
  constructor(
    readonly field: string,
    readonly said: unknown,
    readonly found: unknown,
  ) {
    super(`${field}: said ${String(said)}, the rows give ${String(found)}`);
  }
}

export const refuseTwice = (rows: readonly string[]): void => {
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(row)) throw new RowCountedTwice(row);
    seen.add(row);
  }
};

export const stamped = (stamp: FigureStamp) => ({
  of: stamp.of,
  asOf: stamp.asOf,
  round: stamp.round ?? null,
  silent: [...new Set(stamp.silent)].sort(),
  vacant: [...new Set(stamp.vacant)].sort(),
});

/** The only place where a figure comes to be. */
export const seal = <Shape extends Omit<Figure, typeof computed>>(shape: Shape): Shape & Figure =>
  shape as Shape & Figure;

const shareFrom = (rows: readonly string[], counted: readonly string[], stamp: FigureStamp): Figure => {
  refuseTwice(rows);
  return shareOfChecked(rows, counted, stamp);
};

const shareOfChecked = (rows: readonly string[], counted: readonly string[], stamp: FigureStamp): Figure => {
  const value = quotient(decimalOf(counted.length), decimalOf(rows.length), { times: 100 });
  const numbers = { value, numerator: String(counted.length), denominator: String(rows.length) };
  return seal({ ...numbers, unit: 'percent', ...stamped(stamp), rows, counted });
};

/** So many of so many: the rows that count, of all rows. Throws RowCountedTwice. */
export const shareOf = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  counts: (row: Row) => boolean,
  stamp: FigureStamp,
): Figure =>
  shareFrom(
    rows.map(({ id }) => id),
    rows.filter(counts).map(({ id }) => id),
    stamp,
  );

/** The shares that divide the same rows by name, each row under one; the rows stand in memory once. Throws RowCountedTwice. */
export const sharesOf = <Row extends { readonly id: string }, Name extends string>(
  rows: readonly Row[],
  { names, nameOf }: { readonly names: readonly Name[]; readonly nameOf: (row: Row) => Name },
  stamp: FigureStamp,
): Record<Name, Figure> => {
  const ids = rows.map(({ id }) => id);
  refuseTwice(ids);
  const counted = new Map<Name, string[]>(names.map((name) => [name, []]));
  for (const row of rows) counted.get(nameOf(row))?.push(row.id);
  return Object.fromEntries(names.map((name) => [name, shareOfChecked(ids, counted.get(name) ?? [], stamp)])) as Record<
    Name,
    Figure
  >;
};

/** So many things, each of them once; its rows are their ids. Throws RowCountedTwice. */
export const countOf = (rows: readonly string[], stamp: FigureStamp): Figure => {
  refuseTwice(rows);
  const value = String(rows.length);
  return seal({ value, unit: 'number', numerator: value, denominator: null, ...stamped(stamp), rows });
};

/** The whole from its parts: nothing in two parts, numerators and denominators added, who was silent in any. */
export const wholeOf = (parts: readonly Figure[], stamp: FigureStamp): Figure =>
  shareFrom(
    parts.flatMap(({ rows }) => rows),
    parts.flatMap(({ counted }) => counted ?? []),
    {
      ...stamp,
      silent: [...(stamp.silent ?? []), ...parts.flatMap(({ silent }) => silent)],
      vacant: [...(stamp.vacant ?? []), ...parts.flatMap(({ vacant }) => vacant)],
    },
  );

/** Shares that divide the same rows, each added to its like over all parts. Throws RowCountedTwice or FigureDoesNotAddUp. */
export const wholesOf = <Name extends string>(
  names: readonly Name[],
  parts: readonly Readonly<Record<Name, Figure>>[],
  stamp: FigureStamp,
): Record<Name, Figure> => {
  const [first] = names;
  const rows = first ? parts.flatMap((part) => part[first].rows) : [];
  refuseTwice(rows);
  const whole = (name: Name): Figure => {
    const own = parts.map((part) => part[name]);
    const length = own.reduce((sum, figure) => sum + figure.rows.length, 0);
    if (length !== rows.length) throw new FigureDoesNotAddUp(`${name}.rows`, length, rows.length);
    return shareOfChecked(
      rows,
      own.flatMap(({ counted }) => counted ?? []),
      {
        ...stamp,
        silent: [...(stamp.silent ?? []), ...own.flatMap(({ silent }) => silent)],
        vacant: [...(stamp.vacant ?? []), ...own.flatMap(({ vacant }) => vacant)],
      },
    );
  };
  return Object.fromEntries(names.map((name) => [name, whole(name)])) as Record<Name, Figure>;
};

/** The share as whole per cents or with decimals, from numerator and denominator, not from the rounded value. */
export const percentOf = (figure: Figure, decimals = 0): string | null => {
  if (figure.unit !== 'percent' || figure.numerator === null || figure.denominator === null) return null;
  const [numerator, denominator] = [toExact(figure.numerator), toExact(figure.denominator)];
  return quotient(numerator, denominator, { times: 100, decimals });
};

const toExact = (text: string) => decimalOf(0).plus(text);

/** A figure as it came over the wire: not yet one. */
export type FigureReading = Omit<Figure, typeof computed>;
export type ShareReading = FigureReading & { readonly counted: readonly string[] };

/** A share that came as JSON, counted again from its rows. Throws FigureDoesNotAddUp or RowCountedTwice. */
export const readShare = (said: ShareReading): Figure => {
  const all = new Set(said.rows);
  const stranger = said.counted.find((row) => !all.has(row));
  if (stranger !== undefined) throw new FigureDoesNotAddUp('counted', stranger, 'no such row');
  refuseTwice(said.counted);
  const found = shareFrom(said.rows, said.counted, said);
  for (const field of ['numerator', 'denominator', 'value'] as const)
    if (said[field] !== found[field]) throw new FigureDoesNotAddUp(field, said[field], found[field]);
  return found;
};
