import { Big } from 'big.js';

/** Its own constructor, so that nobody else's settings change our sums: 40 places in divisions, half up. */
const Exact = Big();
Exact.DP = 40;
Exact.RM = 1;

/** A decimal from its text; undefined for what is not one. Empty is not zero. */
export const toDecimal = (text: unknown): Big | undefined => {
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  try {
    return new Exact(text);
  } catch {
    return undefined;
  }
};

export const decimalOf = (count: number): Big => new Exact(count);

/** Plain notation, without exponent or trailing zeros. */
export const toText = (value: Big): string => value.toFixed();

export const sumOf = (values: readonly Big[]): Big => values.reduce((sum, value) => sum.plus(value), new Exact(0));

/** `part` of `whole`, times `times`, rounded half up to `decimals` places; null where the whole is zero. */
export const quotient = (part: Big, whole: Big, { times = 1, decimals = 1 } = {}): string | null =>
  whole.eq(0) ? null : toText(part.times(times).div(whole).round(decimals, 1));
