import type { Big } from 'big.js';
import type { Day } from '../obligations/day.js';
import { decimalOf, quotient, sumOf, toDecimal, toText } from './decimal.js';

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
  'plans-missing',
  'no-denominator',
  'may-double-count',
  'not-rolled-up',
  'inputs-missing',
  'divides-by-zero',
  'formula-cycle',
  'formula-unreadable',
  'units-differ',
] as const;
export type Caution = (typeof cautions)[number];

/** What a body's values come to, before bodies are put together. */
export interface Word {
  readonly value?: Big;
  readonly numerator?: Big;
  readonly denominator?: Big;
  readonly isYes?: boolean;
}

export interface Outcome {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly caution?: Caution;
}

export const nothing: Outcome = { value: null, numerator: null, denominator: null };
/** Told in words, from which no number follows. */
export const isWorded = ({ format }: IndicatorRule): boolean =>
  format === 'text' || format === 'value-list' || format === 'date';
export const isPercent = (rule: IndicatorRule) => rule.format === 'percent';
export const placesOf = (rule: IndicatorRule) => (typeof rule.decimals === 'number' ? rule.decimals : 1);

export const isSaid = ({ value, numerator, denominator }: IndicatorValue): boolean =>
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
export const overTime = (rule: IndicatorRule, values: readonly IndicatorValue[]): Word => {
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

export const notRolledUp: Outcome = { ...nothing, caution: 'not-rolled-up' };

/** One body needs no rule across bodies; what is weighted keeps its weight. */
export const single = (word: Word, rule: IndicatorRule): Outcome => {
  if (rule.format === 'yes-no') return countOfYes([word]);
  if (rule.acrossBodies === 'weighted-mean' && word.denominator) return ratio([weighted(word)], rule);
  return isPercent(rule) ? ratio([word], rule) : sum([word]);
};

export const together = (words: readonly Word[], rule: IndicatorRule): Outcome => {
  if (rule.level === 'context') return notRolledUp;
  if (rule.acrossBodies === 'weighted-mean') return ratio(words.map(weighted), rule);
  if (rule.acrossBodies === 'count-of-yes') return countOfYes(words);
  if (rule.acrossBodies !== 'sum' && rule.acrossBodies !== 'mean') return notRolledUp;
  if (isPercent(rule)) return ratio(words, rule);
  return rule.acrossBodies === 'sum' ? sum(words) : mean(words, rule);
};
