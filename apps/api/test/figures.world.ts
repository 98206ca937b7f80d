import { readShare, type ShareReading } from '@mufakat/planning/figures/figure';
import { type PackedFigures, unpacked } from '@mufakat/planning/figures/packed';
import { readPlansFigure } from '@mufakat/planning/figures/plans-together';
import { readRollUp } from '@mufakat/planning/figures/roll-up';
import { statuses } from '@mufakat/planning/status/scale';

/** Every object found in an answer, with the way to it. */
const objectsIn = function* (answer: unknown, way = ''): Generator<readonly [string, Record<string, unknown>]> {
  if (typeof answer !== 'object' || answer === null) return;
  if (!Array.isArray(answer)) yield [way, answer as Record<string, unknown>];
  for (const [name, part] of Object.entries(answer)) yield* objectsIn(part, `${way}/${name}`);
};

const says = (found: object, ...names: readonly string[]): boolean => names.every((name) => name in found);
const isNine = (found: object) => says(found, 'counts', 'rows', 'denominator', 'of');
const isFigure = (found: object) => says(found, 'numerator', 'denominator', 'value', 'unit', 'of', 'asOf', 'rows');

const sum = (numbers: readonly (string | null | undefined)[]) =>
  numbers.reduce((all, one) => all + Number(one ?? 0), 0);

/** The nine are counted again from the rows they name; without rows their numbers still add to the whole. */
const recountNine = (nine: PackedFigures, ids: readonly string[]): void => {
  const counts = Object.values(nine.counts);
  expect(sum(counts.map(({ numerator }) => numerator))).toBe(Number(nine.denominator));
  if (nine.rowsWithheld) return;
  for (const figure of Object.values(unpacked(nine, ids))) readShare(figure);
  expect(counts.flatMap(({ counted }) => counted).sort((a, b) => a - b)).toEqual([...nine.rows].sort((a, b) => a - b));
};

const recountOne = (figure: Record<string, unknown>): void => {
  if (figure['formula']) return;
  if (figure['plansReported']) readPlansFigure(figure as never);
  else if (figure['periodsReported']) readRollUp(figure as never);
  else readShare(figure as unknown as ShareReading);
};

/** Where only some rows are withheld, those that stand are places of open ones, and fewer than the number says. */
const recountOpenRows = ({ rows, counted, numerator, denominator }: ShareReading, ids: readonly string[]): void => {
  for (const row of rows) expect(ids).toHaveProperty([Number(row)]);
  expect(rows.length === 0 || rows.length < Number(denominator)).toBe(true);
  expect(rows).toEqual(expect.arrayContaining([...counted]));
  expect(counted.length).toBeLessThanOrEqual(Number(numerator));
};

const recount = (figure: Record<string, unknown>, ids: readonly string[]): void => {
  if (isNine(figure)) recountNine(figure as unknown as PackedFigures, ids);
  else if (figure['rowsWithheld'] === true) recountOpenRows(figure as unknown as ShareReading, ids);
  else recountOne(figure);
};

export interface FiguresFound {
  /** All figures met. */
  readonly found: number;
  /** Ways to those that say that their rows are withheld. */
  readonly withheld: readonly string[];
}

/** Walks an answer of any shape and computes every figure again from its own rows; `ids` are the rows that places name. */
export const recounted = (answer: unknown, ids: readonly string[] = []): FiguresFound => {
  const withheld: string[] = [];
  let found = 0;
  for (const [way, one] of objectsIn(answer)) {
    if (!isNine(one) && !isFigure(one)) continue;
    found += 1;
    if (one['rowsWithheld'] === true) withheld.push(way);
    try {
      recount(one, ids);
    } catch (cause) {
      throw new Error(`The figure at ${way} does not follow from its rows: ${String(cause)}`, { cause });
    }
  }
  return { found, withheld };
};

type Sent = Pick<PackedFigures, 'counts' | 'denominator' | 'rows'>;

/** Parts and whole as numbers: each status, and the denominator. */
export const addedUp = (parts: readonly { readonly byStatus: Sent }[]) =>
  Object.fromEntries([
    ...statuses.map((status) => [status, sum(parts.map(({ byStatus }) => byStatus.counts[status].numerator))] as const),
    ['denominator', sum(parts.map(({ byStatus }) => byStatus.denominator))] as const,
  ]);
