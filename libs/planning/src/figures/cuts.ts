import type { Big } from 'big.js';
import { sumOf, toDecimal, toText } from './decimal.js';

/** A value whole, or for one cut: by sex and age (also both), or by a category of an axis of the indicator's own. */
export interface Cell {
  readonly value?: string | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly sex?: string | null;
  readonly age?: string | null;
  readonly axis?: string | null;
  readonly category?: string | null;
}

/** What an indicator says of its cuts. */
export interface CutTerms {
  readonly format?: string | null;
  readonly acrossBodies?: string | null;
  readonly disaggregation?: readonly string[] | null;
  readonly requiredCuts?: readonly string[] | null;
  readonly mayDoubleCount?: boolean | null;
}

export const cutFaultCodes = ['cut-not-asked', 'cut-missing', 'cut-over-total', 'cut-under-total'] as const;

/** What is wrong with the cuts of one indicator's values; `cut` names the axis. */
export interface CutFault {
  readonly code: (typeof cutFaultCodes)[number];
  readonly cut: string;
  readonly sum?: string;
  readonly total?: string;
}

type Part = 'value' | 'numerator' | 'denominator';
const bySexAndAge = 'sex × age';

/** The axis a cell cuts by; undefined of the whole. */
export const cutOf = ({ sex, age, axis }: Cell): string | undefined => {
  if (axis) return axis;
  if (sex && age) return bySexAndAge;
  return sex ? 'sex' : age ? 'age' : undefined;
};

const isNumeric = ({ format }: CutTerms) => !format || format === 'number' || format === 'percent';
/** Means do not add; counts do, and so do the two numbers of a share. */
const partsThatAdd = ({ format, acrossBodies }: CutTerms): readonly Part[] => {
  if (format === 'percent') return ['numerator', 'denominator'];
  return acrossBodies === 'mean' || acrossBodies === 'weighted-mean' ? [] : ['value'];
};

const known = (cells: readonly Cell[], part: Part): Big[] =>
  cells.flatMap((cell) => {
    const value = toDecimal(cell[part] ?? undefined);
    return value ? [value] : [];
  });

interface Comparison {
  readonly cut: string;
  readonly cells: readonly Cell[];
  readonly total: Cell;
  readonly mayExceed: boolean;
  readonly mustMatch: boolean;
}

const compared = ({ cut, cells, total, mayExceed, mustMatch }: Comparison, part: Part): CutFault[] => {
  const [whole] = known([total], part);
  const parts = known(cells, part);
  if (!whole || parts.length === 0 || parts.some((one) => one.lt(0))) return [];
  const sum = sumOf(parts);
  const told = { cut, sum: toText(sum), total: toText(whole) };
  if (sum.gt(whole) && !mayExceed) return [{ code: 'cut-over-total', ...told }];
  return sum.lt(whole) && mustMatch ? [{ code: 'cut-under-total', ...told }] : [];
};

const grouped = (cells: readonly Cell[]): Map<string, Cell[]> => {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const cut = cutOf(cell);
    if (cut !== undefined) groups.set(cut, [...(groups.get(cut) ?? []), cell]);
  }
  return groups;
};

/** Within each sex the ages, and within each age the sexes, against the cell they divide. */
const crossed = (cuts: ReadonlyMap<string, readonly Cell[]>): Comparison[] => {
  const cross = cuts.get(bySexAndAge) ?? [];
  return (['sex', 'age'] as const).flatMap((by) =>
    (cuts.get(by) ?? []).map((total) => ({
      ...{ cut: bySexAndAge, total, mayExceed: false, mustMatch: false },
      cells: cross.filter((cell) => cell[by] === total[by]),
    })),
  );
};

/**
 * The one rule for cuts, asked while typing, on entry, and again with `isComplete` when the report is sent: no axis the
 * indicator does not have, no cuts above their total, and the required ones there and equal to it.
 */
export const cutFaults = (terms: CutTerms, cells: readonly Cell[], { isComplete = false } = {}): CutFault[] => {
  const cuts = grouped(cells);
  const asked = new Set(terms.disaggregation);
  const required = new Set(terms.requiredCuts);
  const strange = [...cuts.keys()].filter((cut) => cuts.get(cut)?.some(({ axis }) => axis) && !asked.has(cut));
  const unasked = strange.map((cut): CutFault => ({ code: 'cut-not-asked', cut }));
  const total = cells.find((cell) => cutOf(cell) === undefined);
  const isGiven = total !== undefined && [...known([total], 'value'), ...known([total], 'denominator')].length > 0;
  if (!isGiven || !isNumeric(terms)) return unasked;
  const missing = isComplete ? [...required].filter((cut) => !cuts.has(cut)) : [];
  const comparisons = [...cuts].map(([cut, group]): Comparison => {
    const isOwn = group.some(({ axis }) => axis);
    const mayExceed = isOwn && terms.mayDoubleCount === true;
    return { cut, cells: group, total, mayExceed, mustMatch: isComplete && required.has(cut) };
  });
  const sums = [...comparisons, ...crossed(cuts)].flatMap((one) =>
    partsThatAdd(terms).flatMap((part) => compared(one, part)),
  );
  return [...unasked, ...missing.map((cut): CutFault => ({ code: 'cut-missing', cut })), ...sums];
};
