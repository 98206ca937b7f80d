import type { Figure } from './figure.js';
import { computed, cycleFrom, readFormula } from './formula.js';
import { type CountedIn, unitsOf } from './formula-units.js';
import type { RollUpScope, ValueFigure } from './roll-up.js';
import { rollUp } from './roll-up.js';
import { seal } from './figure.js';
import type { Translated } from '../records/record.js';
import { type Caution, type IndicatorRule, placesOf } from './together.js';

/** An indicator that a formula asks for, by its code, with its own figure. */
export interface FormulaInput {
  readonly code: string;
  readonly indicator: string;
  readonly value: string | null;
  readonly format?: string | null;
  readonly unit?: Translated | null;
}

/** What a figure that comes from a formula is made of. */
export interface FormulaParts {
  readonly text: string;
  readonly inputs: readonly FormulaInput[];
  /** Codes without a value, or that no indicator carries. */
  readonly missing: readonly string[];
}

type Numbers = Pick<Figure, 'value' | 'numerator' | 'denominator'>;
const none: Numbers = { value: null, numerator: null, denominator: null };

/** The formula over its inputs: numbers, or the caution that says why there are none. A share of counts is a per cent where one is asked. */
export const formulaOutcome = (
  text: string,
  inputs: readonly FormulaInput[],
  { decimals, format }: { readonly decimals: number; readonly format?: unknown },
): { numbers: Numbers; missing: readonly string[]; caution?: Caution } => {
  const read = readFormula(text);
  if ('fault' in read) return { numbers: none, missing: [], caution: 'formula-unreadable' };
  const counted = new Map<string, CountedIn>(inputs.map((input) => [input.code, input]));
  const units = unitsOf(read.formula, (code) => counted.get(code));
  if ('clash' in units) return { numbers: none, missing: [], caution: 'units-differ' };
  const times = format === 'percent' && units.isShare ? 100 : 1;
  const found = computed(read, new Map(inputs.map(({ code, value }) => [code, value])), { decimals, times });
  if ('missing' in found) return { numbers: none, missing: found.missing, caution: 'inputs-missing' };
  if ('dividesByZero' in found) return { numbers: none, missing: [], caution: 'divides-by-zero' };
  return { numbers: found, missing: [] };
};

type CountedAs = Pick<FormulaInput, 'format' | 'unit'>;
const countedAs = ({ format, unit }: CountedAs): CountedAs => ({ ...(format && { format }), ...(unit && { unit }) });

/** An indicator with a formula, as the plan holds it. */
export interface FormulaTerms extends IndicatorRule {
  readonly code: string;
  readonly formula: string;
}

/**
 * A figure from the figures of other indicators: its rows are theirs. A formula that leads back to itself has no value.
 * `figureOf` answers the figure of the indicator with a code, or undefined where there is none.
 */
export const formulaFigure = (
  { code, formula, ...rule }: FormulaTerms,
  figureOf: (code: string) => (CountedAs & { readonly indicator: string; readonly figure: Figure }) | undefined,
  { scope, formulas }: { readonly scope: RollUpScope; readonly formulas: ReadonlyMap<string, string> },
): ValueFigure & { readonly formula: FormulaParts } => {
  const read = readFormula(formula);
  const cycle = cycleFrom(code, formulas);
  const found = 'codes' in read && !cycle ? read.codes.map((one) => ({ one, input: figureOf(one) })) : [];
  const inputs = found.flatMap(({ one, input }) =>
    input ? [{ code: one, indicator: input.indicator, value: input.figure.value, ...countedAs(input) }] : [],
  );
  const { numbers, missing, caution } = cycle
    ? { numbers: none, missing: [], caution: 'formula-cycle' as const }
    : formulaOutcome(formula, inputs, { decimals: placesOf(rule), format: rule.format });
  const blank = rollUp(rule, [], { ...scope, bodies: [], periods: [] });
  return seal({
    ...blank,
    ...numbers,
    silent: [...new Set(found.flatMap(({ input }) => input?.figure.silent ?? []))].sort(),
    vacant: [...new Set(found.flatMap(({ input }) => input?.figure.vacant ?? []))].sort(),
    rows: [...new Set(found.flatMap(({ input }) => input?.figure.rows ?? []))],
    formula: { text: formula, inputs, missing },
    cautions: caution ? [caution] : [],
  });
};
