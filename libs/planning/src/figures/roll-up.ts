import type { Big } from 'big.js';
import type { Day } from '../obligations/day.js';
import { decimalOf, quotient, sumOf, toDecimal, toText } from './decimal.js';
import {
  type Figure,
  FigureDoesNotAddUp,
  type FigureReading,
  type FigureStamp,
  refuseTwice,
  seal,
  stamped,
} from './figure.js';

/** The attributes of an indicator that decide every roll-up; its plan record will do. */
export interface IndicatorRule {
  /** `incremental`, `cumulative` or `latest`; without one the last value stands. */
  readonly accumulation?: unknown;
  /** `sum`, `mean`, `weighted-mean`, `count-of-yes` or `none`; without one nothing is rolled up. */
  readonly acrossBodies?: unknown;
  readonly format?: unknown;
  /** `context` never rolls up. */
  readonly level?: unknown;
  readonly decimals?: unknown;
  readonly mayDoubleCount?: unknown;
}

/** One body's word for one period; the current one where it was corrected. Decimals as text, null is not zero. */
export interface IndicatorValue {
  readonly id: string;
  readonly body: string;
  /** Last day of the period. */
  readonly period: Day;
  /** A decimal; `yes` or `no` for a yes-no indicator. */
  readonly value: string | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
}

export const cautions = [
  'periods-missing',
  'bodies-missing',
  'no-denominator',
  'may-double-count',
  'not-rolled-up',
] as const;
export type Caution = (typeof cautions)[number];

export interface Coverage {
  readonly reported: number;
  readonly of: number;
}

/** An indicator's figure: it carries the values and the rule, so that anyone can roll it up again. */
export interface ValueFigure extends Figure {
  readonly rule: IndicatorRule;
  readonly periods: readonly Day[];
  readonly parts: readonly IndicatorValue[];
  /** "3 of 4 periods reported", every body's period counted once. */
  readonly periodsReported: Coverage;
  readonly bodiesReported: Coverage;
  readonly cautions: readonly Caution[];
}

/** What a body's values come to, before bodies are put together. */
interface Word {
  readonly value?: Big;
  readonly numerator?: Big;
  readonly denominator?: Big;
  readonly isYes?: boolean;
}

interface Outcome {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly caution?: Caution;
}

const nothing: Outcome = { value: null, numerator: null, denominator: null };
const isPercent = (rule: IndicatorRule) => rule.format === 'percent';
const placesOf = (rule: IndicatorRule) => (typeof rule.decimals === 'number' ? rule.decimals : 1);

const isSaid = ({ value, numerator, denominator }: IndicatorValue): boolean =>
  Boolean(value) || Boolean(numerator && denominator);

const wordOf = (one: IndicatorValue): Word => ({
  value: toDecimal(one.value),
  numerator: toDecimal(one.numerator),
  denominator: toDecimal(one.denominator),
  isYes: one.value === 'yes',
});

const added = (values: readonly (Big | undefined)[]): Big | undefined => {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? sumOf(known) : undefined;
};

/** Only pairs are added: a numerator without its denominator would bend the share. */
const addedPairs = (words: readonly Word[]) => {
  const pairs = words.filter(({ numerator, denominator }) => numerator && denominator);
  return {
    numerator: added(pairs.map((word) => word.numerator)),
    denominator: added(pairs.map((word) => word.denominator)),
  };
};

/** Over time: incremental adds the periods, cumulative and latest take the last one given. */
const overTime = (rule: IndicatorRule, values: readonly IndicatorValue[]): Word => {
  const words = [...values].sort((a, b) => (a.period < b.period ? -1 : 1)).map(wordOf);
  if (rule.accumulation !== 'incremental') return words.at(-1) ?? {};
  return {
    value: added(words.map(({ value }) => value)),
    ...addedPairs(words),
    isYes: words.some(({ isYes }) => isYes),
  };
};

const ratio = (words: readonly Word[], rule: IndicatorRule): Outcome => {
  const { numerator, denominator } = addedPairs(words);
  if (!numerator || !denominator) return { ...nothing, caution: 'no-denominator' };
  const isPartial = words.some((word) => !word.numerator || !word.denominator);
  const value = quotient(numerator, denominator, { times: isPercent(rule) ? 100 : 1, decimals: placesOf(rule) });
  return {
    value,
    numerator: toText(numerator),
    denominator: toText(denominator),
    ...(isPartial && { caution: 'no-denominator' }),
  };
};

const weighted = ({ value, numerator, denominator }: Word): Word => ({
  numerator: numerator ?? (denominator && value?.times(denominator)),
  denominator,
});

const sum = (words: readonly Word[]): Outcome => {
  const total = added(words.map(({ value }) => value));
  return total ? { value: toText(total), numerator: toText(total), denominator: null } : nothing;
};

const mean = (words: readonly Word[], rule: IndicatorRule): Outcome => {
  const values = words.flatMap(({ value }) => (value ? [value] : []));
  if (values.length === 0) return nothing;
  const [total, count] = [sumOf(values), decimalOf(values.length)];
  const value = quotient(total, count, { decimals: placesOf(rule) });
  return { value, numerator: toText(total), denominator: toText(count) };
};

const countOfYes = (words: readonly Word[]): Outcome => {
  if (words.length === 0) return nothing;
  const yes = String(words.filter(({ isYes }) => isYes).length);
  return { value: yes, numerator: yes, denominator: String(words.length) };
};

const notRolledUp: Outcome = { ...nothing, caution: 'not-rolled-up' };

const single = (word: Word, rule: IndicatorRule): Outcome => {
  if (rule.format === 'yes-no') return countOfYes([word]);
  return isPercent(rule) ? ratio([word], rule) : sum([word]);
};

const together = (words: readonly Word[], rule: IndicatorRule): Outcome => {
  if (rule.level === 'context') return notRolledUp;
  if (rule.acrossBodies === 'weighted-mean') return ratio(words.map(weighted), rule);
  if (rule.acrossBodies === 'count-of-yes') return countOfYes(words);
  if (rule.acrossBodies !== 'sum' && rule.acrossBodies !== 'mean') return notRolledUp;
  if (isPercent(rule)) return ratio(words, rule);
  return rule.acrossBodies === 'sum' ? sum(words) : mean(words, rule);
};

const byBody = (values: readonly IndicatorValue[]): Map<string, IndicatorValue[]> => {
  const bodies = new Map<string, IndicatorValue[]>();
  for (const value of values) bodies.set(value.body, [...(bodies.get(value.body) ?? []), value]);
  return bodies;
};

export interface RollUpScope extends Omit<FigureStamp, 'silent' | 'vacant'> {
  /** Last days of the periods asked about. */
  readonly periods: readonly Day[];
  /** Bodies that owed values. */
  readonly bodies: readonly { readonly body: string; readonly isVacant?: boolean }[];
}

const cautionsOf = (outcome: Outcome, rule: IndicatorRule, periods: Coverage, bodies: Coverage): Caution[] => {
  const found: Caution[] = [];
  if (outcome.caution) found.push(outcome.caution);
  if (periods.reported < periods.of) found.push('periods-missing');
  if (bodies.reported < bodies.of) found.push('bodies-missing');
  if (rule.mayDoubleCount === true && bodies.reported > 1) found.push('may-double-count');
  return found;
};

const ruleOf = ({
  accumulation,
  acrossBodies,
  format,
  level,
  decimals,
  mayDoubleCount,
}: IndicatorRule): IndicatorRule => ({
  accumulation,
  acrossBodies,
  format,
  level,
  decimals,
  mayDoubleCount,
});

const outcomeOf = (rule: IndicatorRule, given: Map<string, IndicatorValue[]>, bodies: number): Outcome => {
  const words = [...given.values()].map((values) => overTime(rule, values));
  const [only] = words;
  if (!only) return nothing;
  return bodies === 1 ? single(only, rule) : together(words, rule);
};

const given = (values: readonly IndicatorValue[], periods: readonly Day[]): IndicatorValue[] => {
  const asked = new Set(periods);
  const parts = values.filter((value) => asked.has(value.period) && isSaid(value));
  refuseTwice(parts.map(({ id }) => id));
  refuseTwice(parts.map(({ body, period }) => `${body} ${period}`));
  return parts;
};

/**
 * An indicator's values over periods, then over bodies, by the indicator's own rules. Percentages come from numerators
 * and denominators only. Throws RowCountedTwice when a body has two values for one period.
 */
export const rollUp = (
  indicator: IndicatorRule,
  values: readonly IndicatorValue[],
  scope: RollUpScope,
): ValueFigure => {
  const parts = given(values, scope.periods);
  const spoken = byBody(parts);
  const bodies = new Map(
    [...parts.map(({ body }) => ({ body, isVacant: false })), ...scope.bodies].map((one) => [one.body, one]),
  );
  const missing = [...bodies.values()].filter(({ body }) => !spoken.has(body));
  const periodsReported = { reported: parts.length, of: bodies.size * new Set(scope.periods).size };
  const bodiesReported = { reported: spoken.size, of: bodies.size };
  const outcome = outcomeOf(indicator, spoken, bodies.size);
  return seal({
    value: outcome.value,
    unit: isPercent(indicator) ? ('percent' as const) : ('number' as const),
    numerator: outcome.numerator,
    denominator: outcome.denominator,
    ...stamped({
      ...scope,
      silent: missing.filter(({ isVacant }) => !isVacant).map(({ body }) => body),
      vacant: missing.filter(({ isVacant }) => isVacant).map(({ body }) => body),
    }),
    rows: parts.map(({ id }) => id),
    rule: ruleOf(indicator),
    periods: scope.periods,
    parts,
    periodsReported,
    bodiesReported,
    cautions: cautionsOf(outcome, indicator, periodsReported, bodiesReported),
  });
};

/** An indicator's figure that came as JSON, rolled up again from its parts. Throws FigureDoesNotAddUp. */
export const readRollUp = (said: Omit<ValueFigure, keyof Figure> & FigureReading): ValueFigure => {
  const bodies = [
    ...said.parts.map(({ body }) => ({ body })),
    ...said.silent.map((body) => ({ body })),
    ...said.vacant.map((body) => ({ body, isVacant: true })),
  ];
  const found = rollUp(said.rule, said.parts, { ...said, bodies });
  for (const field of ['value', 'numerator', 'denominator'] as const)
    if (said[field] !== found[field]) throw new FigureDoesNotAddUp(field, said[field], found[field]);
  return found;
};
