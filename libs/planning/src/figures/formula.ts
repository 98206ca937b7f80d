import type { Big } from 'big.js';
import { decimalOf, quotient, toDecimal, toText } from './decimal.js';

/** A formula over other indicators: numbers, + - * /, parentheses, and codes (`P1.A1.I1`, or `[any code]`). */
export type Formula =
  | { readonly is: 'number'; readonly text: string }
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'minus'; readonly of: Formula }
  | { readonly is: Operator; readonly left: Formula; readonly right: Formula };
type Operator = '+' | '-' | '*' | '/';

/** Where a formula could not be read, counted from 1. */
interface Unreadable {
  readonly at: number;
  readonly near: string;
}
export type FormulaRead =
  { readonly formula: Formula; readonly codes: readonly string[] } | { readonly fault: Unreadable };

interface Token {
  readonly at: number;
  readonly text: string;
}

class CannotBeRead extends Error {
  constructor(readonly where: Unreadable) {
    super(`Cannot be read at ${String(where.at)}`);
  }
}

const piece = /\s*(\[[^[\]]{1,50}\]|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}\p{N}_]*(?:\.[\p{L}\p{M}\p{N}_]+)*|[-+*/()×÷−])/uy;
const written: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-' };

const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  piece.lastIndex = 0;
  while (text.slice(piece.lastIndex).trim() !== '') {
    const from = piece.lastIndex;
    const [whole, found] = piece.exec(text) ?? [];
    if (whole === undefined || found === undefined) {
      const at = from + text.slice(from).search(/\S/);
      throw new CannotBeRead({ at: at + 1, near: text.slice(at, at + 12) });
    }
    tokens.push({ at: from + whole.length - found.length + 1, text: written[found] ?? found });
  }
  return tokens;
};

const isSign = (text: string | undefined, signs: readonly Operator[]): text is Operator =>
  signs.some((one) => one === text);

/** Recursive descent over the tokens; one reading each. */
class Reading {
  private place = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  whole(): Formula {
    const formula = this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.signed()));
    return this.place < this.tokens.length ? this.fail() : formula;
  }

  private get next(): string | undefined {
    return this.tokens[this.place]?.text;
  }

  private chain(signs: readonly Operator[], part: () => Formula): Formula {
    let left = part();
    for (let sign = this.next; isSign(sign, signs); sign = this.next) {
      this.place += 1;
      left = { is: sign, left, right: part() };
    }
    return left;
  }

  private signed(): Formula {
    if (this.next !== '-') return this.single();
    this.place += 1;
    return { is: 'minus', of: this.signed() };
  }

  private single(): Formula {
    const text = this.next ?? '';
    if (text === '(') return this.bracketed();
    const leaf = leafOf(text);
    if (!leaf) return this.fail();
    this.place += 1;
    return leaf;
  }

  private bracketed(): Formula {
    this.place += 1;
    const inner = this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.signed()));
    if (this.next !== ')') return this.fail();
    this.place += 1;
    return inner;
  }

  private fail(): never {
    const token = this.tokens[this.place];
    throw new CannotBeRead({ at: token?.at ?? this.length + 1, near: token?.text ?? '' });
  }
}

const leafOf = (text: string): Formula | undefined => {
  if (/^\d/.test(text)) return { is: 'number', text };
  if (text.startsWith('[')) return { is: 'code', code: text.slice(1, -1).trim() };
  return /^\p{L}/u.test(text) ? { is: 'code', code: text } : undefined;
};

const codesIn = (formula: Formula): string[] => {
  if (formula.is === 'code') return [formula.code];
  if (formula.is === 'number') return [];
  return formula.is === 'minus' ? codesIn(formula.of) : [...codesIn(formula.left), ...codesIn(formula.right)];
};

/** Reads a formula; it names each code once, in the order met. Never throws. */
export const readFormula = (text: string): FormulaRead => {
  try {
    const formula = new Reading(tokensOf(text), text.length).whole();
    return { formula, codes: [...new Set(codesIn(formula))] };
  } catch (error) {
    if (error instanceof CannotBeRead) return { fault: error.where };
    throw error;
  }
};

/** The codes a formula names; none where it cannot be read. */
export const codesOf = (text: string): readonly string[] => {
  const read = readFormula(text);
  return 'codes' in read ? read.codes : [];
};

/** Exact: a division is kept as a fraction until the end. */
interface Fraction {
  readonly over: Big;
  readonly under: Big;
}

const one = decimalOf(1);
const operations: Readonly<Record<Operator, (a: Fraction, b: Fraction) => Fraction>> = {
  '+': (a, b) => ({ over: a.over.times(b.under).plus(b.over.times(a.under)), under: a.under.times(b.under) }),
  '-': (a, b) => ({ over: a.over.times(b.under).minus(b.over.times(a.under)), under: a.under.times(b.under) }),
  '*': (a, b) => ({ over: a.over.times(b.over), under: a.under.times(b.under) }),
  '/': (a, b) => ({ over: a.over.times(b.under), under: a.under.times(b.over) }),
};

const worth = (formula: Formula, values: ReadonlyMap<string, Big>): Fraction => {
  if (formula.is === 'number') return { over: toDecimal(formula.text) ?? decimalOf(0), under: one };
  if (formula.is === 'code') return { over: values.get(formula.code) ?? decimalOf(0), under: one };
  if (formula.is === 'minus') {
    const { over, under } = worth(formula.of, values);
    return { over: over.times(-1), under };
  }
  return operations[formula.is](worth(formula.left, values), worth(formula.right, values));
};

export type Computed =
  | { readonly value: string; readonly numerator: string; readonly denominator: string }
  /** Codes whose value is not known: a formula with one of these has no value rather than a wrong one. */
  | { readonly missing: readonly string[] }
  | { readonly dividesByZero: true };

/** The formula over these values (decimal text by code; null: not known), times a number, rounded half up once, at the end. */
export const computed = (
  { formula, codes }: Extract<FormulaRead, { formula: Formula }>,
  values: ReadonlyMap<string, string | null>,
  { decimals, times = 1 }: { readonly decimals: number; readonly times?: number },
): Computed => {
  const known = new Map<string, Big>();
  for (const code of codes) {
    const value = toDecimal(values.get(code));
    if (value) known.set(code, value);
  }
  const missing = codes.filter((code) => !known.has(code));
  if (missing.length > 0) return { missing };
  const { over, under } = worth(formula, known);
  const value = quotient(over, under, { decimals, times });
  if (value === null) return { dividesByZero: true };
  return { value, numerator: toText(over), denominator: toText(under) };
};

/** The way from a code back to itself by these formulas, as codes; undefined where there is none. */
export const cycleFrom = (code: string, formulas: ReadonlyMap<string, string>): readonly string[] | undefined => {
  const seen = new Set<string>();
  const search = (at: string, path: readonly string[]): readonly string[] | undefined => {
    for (const next of codesOf(formulas.get(at) ?? '')) {
      if (next === code) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = search(next, [...path, next]);
      if (found) return found;
    }
    return undefined;
  };
  return search(code, [code]);
};
