import type { Translated } from '../records/record.js';
import type { Formula } from './formula.js';
import { isSameUnit } from './plans-together.js';

/** What an indicator is counted in. */
export interface CountedIn {
  readonly format?: unknown;
  readonly unit?: unknown;
}

interface Unit {
  readonly is: 'unit';
  /** The first code that brought it. */
  readonly code: string;
  readonly of: CountedIn;
  /** Multiplied by a plain number: a share of it is no part of one any more. */
  readonly isScaled: boolean;
}
/** `share`: a part of one, such as women of all people; `open`: a rate, or a unit that is not named. */
type Found = Unit | { readonly is: 'number' | 'share' | 'open' };

/** Two things that do not add. */
export interface UnitClash {
  readonly left: string;
  readonly right: string;
}

const isPercent = ({ format }: CountedIn): boolean => format === 'percent';
const wordsOf = ({ unit }: CountedIn): Translated => (unit ?? {}) as Translated;
const isNamed = (of: CountedIn): boolean =>
  isPercent(of) || Object.values(wordsOf(of)).some((one) => one.trim() !== '');
const isSame = (a: CountedIn, b: CountedIn): boolean =>
  isPercent(a) || isPercent(b) ? isPercent(a) && isPercent(b) : isSameUnit(wordsOf(a), wordsOf(b));

const named = ({ code, of }: Unit): string => {
  const words = wordsOf(of);
  return `${code} (${isPercent(of) ? '%' : (words['en'] ?? Object.values(words)[0] ?? '')})`;
};

class DoNotAdd extends Error {
  constructor(readonly clash: UnitClash) {
    super(`${clash.left} and ${clash.right} do not add`);
  }
}

const added = (left: Found, right: Found): Found => {
  if (left.is === 'unit' && right.is === 'unit') {
    if (!isSame(left.of, right.of)) throw new DoNotAdd({ left: named(left), right: named(right) });
    return { ...left, isScaled: left.isScaled || right.isScaled };
  }
  if (left.is === 'number') return right;
  return right.is === 'number' || left.is === right.is ? left : { is: 'open' };
};

const multiplied = (left: Found, right: Found): Found => {
  if (left.is === 'number' && right.is === 'number') return left;
  const [plain, other] = left.is === 'number' ? [left, right] : [right, left];
  if (plain.is !== 'number') return { is: 'open' };
  return other.is === 'unit' ? { ...other, isScaled: true } : { is: 'open' };
};

const divided = (left: Found, right: Found): Found => {
  if (right.is === 'number') return left.is === 'unit' ? { ...left, isScaled: true } : multiplied(left, right);
  if (left.is !== 'unit' || right.is !== 'unit') return { is: 'open' };
  return isSame(left.of, right.of) && !left.isScaled && !right.isScaled ? { is: 'share' } : { is: 'open' };
};

const unitIn = (formula: Formula, of: (code: string) => CountedIn | undefined): Found => {
  if (formula.is === 'number') return { is: 'number' };
  if (formula.is === 'minus') return unitIn(formula.of, of);
  if (formula.is === 'code') {
    const counted = of(formula.code);
    return counted && isNamed(counted)
      ? { is: 'unit', code: formula.code, of: counted, isScaled: false }
      : { is: 'open' };
  }
  const [left, right] = [unitIn(formula.left, of), unitIn(formula.right, of)];
  if (formula.is === '*') return multiplied(left, right);
  return formula.is === '/' ? divided(left, right) : added(left, right);
};

/** Whether a formula comes to a part of one (a share of counts), or adds what does not add. Codes without a unit clash with nothing. */
export const unitsOf = (
  formula: Formula,
  of: (code: string) => CountedIn | undefined,
): { readonly isShare: boolean } | { readonly clash: UnitClash } => {
  try {
    return { isShare: unitIn(formula, of).is === 'share' };
  } catch (error) {
    if (error instanceof DoNotAdd) return { clash: error.clash };
    throw error;
  }
};
