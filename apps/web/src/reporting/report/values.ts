import { quotient, toDecimal } from '@mufakat/planning/figures/decimal';
import type { LineIndicator, Sex, ValueGiven } from '../reporting.js';

export interface Cut {
  readonly sex: Sex | null;
  readonly age: string | null;
}
export const wholeCut: Cut = { sex: null, age: null };

export const isCut = ({ sex, age }: ValueGiven, cut: Cut): boolean =>
  (sex ?? null) === cut.sex && (age ?? null) === cut.age;

export const valueAt = (values: readonly ValueGiven[], indicator: string, cut: Cut): ValueGiven | undefined =>
  values.find((value) => value.indicator === indicator && isCut(value, cut));

const isEmpty = ({ value, numerator, denominator, words }: ValueGiven): boolean =>
  [value, numerator, denominator, words].every((part) => (part ?? '') === '');

/** The values with one cell changed; a cell emptied again is not a value, and not 0. */
export const withValue = (values: readonly ValueGiven[], changed: ValueGiven): ValueGiven[] => {
  const cut = { sex: changed.sex ?? null, age: changed.age ?? null };
  const rest = values.filter((value) => value.indicator !== changed.indicator || !isCut(value, cut));
  return isEmpty(changed) ? rest : [...rest, { ...changed, ...cut }];
};

/** What was typed, with digits of any script as the API reads them; a comma is left alone, for nobody knows what it means. */
export const typedNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\u066b/g, '.')
    .replace(/[\s\u066c]/g, '');

const isNumber = (text: string | null | undefined): boolean => /^-?\d{1,20}(\.\d{1,6})?$/.test(text ?? '');
const isGiven = (text: string | null | undefined): boolean => (text ?? '') !== '';

export type ValueFault = 'not_a_number' | 'half_a_share' | 'divides_by_zero';

const shareFault = ({ numerator, denominator }: ValueGiven): ValueFault | undefined => {
  if (isGiven(numerator) !== isGiven(denominator)) return 'half_a_share';
  return isGiven(denominator) && Number(denominator) === 0 ? 'divides_by_zero' : undefined;
};

/** Why a value cannot be sent yet; undefined when it can. */
export const faultOf = (given: ValueGiven | undefined, { format }: LineIndicator): ValueFault | undefined => {
  if (!given || format === 'text') return undefined;
  const numbers = format === 'percent' ? [given.numerator, given.denominator] : [given.value];
  if (numbers.some((one) => isGiven(one) && !isNumber(one))) return 'not_a_number';
  return format === 'percent' ? shareFault(given) : undefined;
};

/** Per cent of numerator and denominator with one decimal; undefined where either is missing. */
export const shareOf = ({ numerator, denominator }: ValueGiven): string | undefined => {
  if (!isNumber(numerator) || !isNumber(denominator)) return undefined;
  const [part, whole] = [toDecimal(numerator), toDecimal(denominator)];
  return part && whole && !whole.eq(0) ? (quotient(part, whole, { times: 100 }) ?? undefined) : undefined;
};

export const areSendable = (values: readonly ValueGiven[], indicators: readonly LineIndicator[]): boolean =>
  values.every((value) => {
    const indicator = indicators.find(({ id }) => id === value.indicator);
    return indicator !== undefined && faultOf(value, indicator) === undefined;
  });
