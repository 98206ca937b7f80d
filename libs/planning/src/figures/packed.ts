import type { ProofCounts } from '../status/proof.js';
import { type Status, statuses } from '../status/scale.js';
import type { Figure, FigureReading } from './figure.js';

type Withheld = { readonly rowsWithheld?: boolean };

/** One of the nine: its number, and the places of what it counts. */
export interface PackedCount {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly counted: readonly number[];
  readonly proved?: ProofCounts;
}

/** The nine with each row named once: they divide the same rows, which are places in one list of ids beside them. */
export interface PackedFigures
  extends Pick<Figure, 'of' | 'asOf' | 'round' | 'silent' | 'vacant' | 'denominator'>, Withheld {
  readonly rows: readonly number[];
  readonly counts: Readonly<Record<Status, PackedCount>>;
}

/** Ids in the order met, each with its place. */
export class RowTable {
  private readonly places = new Map<string, number>();

  constructor(ids: readonly string[] = []) {
    for (const id of ids) this.placeOf(id);
  }

  get ids(): readonly string[] {
    return [...this.places.keys()];
  }

  placeOf = (id: string): number => {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    this.places.set(id, this.places.size);
    return this.places.size - 1;
  };
}

type WithProof = { readonly proved?: ProofCounts };
type Nine<Of extends FigureReading> = Readonly<Record<Status, Of>>;

/** The nine as they travel. */
export const packed = (figures: Nine<Figure & Withheld & WithProof>, { placeOf }: RowTable): PackedFigures => {
  const { of, asOf, round, silent, vacant, denominator, rows, rowsWithheld } = figures['no-report'];
  const counts = statuses.map((status): [Status, PackedCount] => {
    const { value, numerator, counted = [], proved } = figures[status];
    return [status, { value, numerator, counted: counted.map(placeOf), ...(proved && { proved }) }];
  });
  return {
    ...{ of, asOf, round, silent, vacant, denominator, rows: rows.map(placeOf) },
    ...(rowsWithheld && { rowsWithheld }),
    counts: Object.fromEntries(counts) as Record<Status, PackedCount>,
  };
};

/** The nine as they were packed, with the ids of their rows; they share one list. `readShare` counts them again. */
export const unpacked = (
  { counts, rows, ...stamp }: PackedFigures,
  ids: readonly string[],
): Nine<FigureReading & Withheld & WithProof & { readonly counted: readonly string[] }> => {
  const idOf = (place: number): string => ids[place] ?? '';
  const shared = { ...stamp, unit: 'percent' as const, rows: rows.map(idOf) };
  const figures = statuses.map((status) => {
    const { value, numerator, counted, proved } = counts[status];
    const own = { value, numerator, counted: counted.map(idOf), ...(proved && { proved }) };
    return [status, { ...shared, ...own }] as const;
  });
  return Object.fromEntries(figures) as Record<Status, (typeof figures)[number][1]>;
};

/** A share with its rows as places. */
export interface PackedShare extends Omit<FigureReading, 'rows' | 'counted'>, Withheld {
  readonly rows: readonly number[];
  readonly counted: readonly number[];
}

/** A share as it travels where many share their rows. */
export const packedShare = (figure: Figure & Withheld, { placeOf }: RowTable): PackedShare => {
  const { value, unit, numerator, denominator, of, asOf, round, silent, vacant, rowsWithheld } = figure;
  return {
    ...{ value, unit, numerator, denominator, of, asOf, round, silent, vacant },
    ...(rowsWithheld && { rowsWithheld }),
    ...{ rows: figure.rows.map(placeOf), counted: (figure.counted ?? []).map(placeOf) },
  };
};

/** A share as it was packed, with the ids of its rows. */
export const unpackedShare = (
  share: PackedShare,
  ids: readonly string[],
): FigureReading & Withheld & { readonly counted: readonly string[] } => {
  const idOf = (place: number): string => ids[place] ?? '';
  return { ...share, rows: share.rows.map(idOf), counted: share.counted.map(idOf) };
};
