import { quotient, toDecimal } from '@mufakat/planning/figures/decimal';
import { type CutFault, cutFaults } from '@mufakat/planning/figures/cuts';
import { type LineIndicator, type Sex, sexes, type ValueGiven } from '../reporting.js';

export interface Cut {
  readonly sex: Sex | null;
  readonly age: string | null;
  /** An axis of the indicator's own, and the category of it. */
  readonly axis: string | null;
  readonly category: string | null;
}
export const wholeCut: Cut = { sex: null, age: null, axis: null, category: null };

const cutNames = ['sex', 'age', 'axis', 'category'] as const;
export const isCut = (value: ValueGiven, cut: Cut): boolean =>
  cutNames.every((name) => (value[name] ?? null) === cut[name]);

const ages = ['0-17', '18-29', '30-59', '60+', 'not-stated'] as const;
/** The cuts the product knows the categories of. */
export const knownCuts = ({ disaggregation }: LineIndicator): readonly Cut[] => [
  ...(disaggregation.includes('sex') ? sexes.map((sex) => ({ ...wholeCut, sex })) : []),
  ...(disaggregation.includes('age') ? ages.map((age) => ({ ...wholeCut, age })) : []),
];
/** Axes whose categories the reporter names: places, kinds of institution, the plan's own. */
export const ownAxes = ({ disaggregation }: LineIndicator): readonly string[] =>
  disaggregation.filter((axis) => axis !== 'sex' && axis !== 'age');

/** The categories given of an axis, after those of last time, each once. */
export const categoriesOf = (
  axis: string,
  indicator: string,
  ...lists: readonly (readonly { axis?: string | null; category?: string | null; indicator: string }[])[]
): readonly string[] => [
  ...new Set(
    lists.flat().flatMap((value) => {
      const isOne = value.indicator === indicator && value.axis === axis;
      return isOne && value.category ? [value.category] : [];
    }),
  ),
];

export const valueAt = (values: readonly ValueGiven[], indicator: string, cut: Cut): ValueGiven | undefined =>
  values.find((value) => value.indicator === indicator && isCut(value, cut));

const isEmpty = ({ value, numerator, denominator, words }: ValueGiven): boolean =>
  [value, numerator, denominator, words].every((part) => (part ?? '') === '');

/** The values with one cell changed; a cell emptied again is not a value, and not 0. */
export const withValue = (values: readonly ValueGiven[], changed: ValueGiven): ValueGiven[] => {
  const cut: Cut = {
    ...{ sex: changed.sex ?? null, age: changed.age ?? null },
    ...{ axis: changed.axis ?? null, category: changed.category ?? null },
  };
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

/** Told in words, chosen or as a day. */
export const isTold = ({ format }: Pick<LineIndicator, 'format'>): boolean =>
  format === 'text' || format === 'value-list' || format === 'date';

/** Why a value cannot be sent yet; undefined when it can. */
export const faultOf = (
  given: ValueGiven | undefined,
  { format }: Pick<LineIndicator, 'format'>,
): ValueFault | undefined => {
  if (!given || isTold({ format })) return undefined;
  const numbers = format === 'percent' ? [given.numerator, given.denominator] : [given.value, given.denominator];
  if (numbers.some((one) => isGiven(one) && !isNumber(one))) return 'not_a_number';
  return format === 'percent' ? shareFault(given) : undefined;
};

/** Per cent of numerator and denominator with one decimal; undefined where either is missing. */
export const shareOf = ({ numerator, denominator }: ValueGiven): string | undefined => {
  if (!isNumber(numerator) || !isNumber(denominator)) return undefined;
  const [part, whole] = [toDecimal(numerator), toDecimal(denominator)];
  return part && whole && !whole.eq(0) ? (quotient(part, whole, { times: 100 }) ?? undefined) : undefined;
};

/** What is wrong with the cuts of an indicator; the same rule as the service's. */
export const cutFaultsOf = (
  values: readonly ValueGiven[],
  indicator: LineIndicator,
  options?: { readonly isComplete: boolean },
): readonly CutFault[] =>
  cutFaults(
    indicator,
    values.filter((value) => value.indicator === indicator.id),
    options,
  );

export const areSendable = (values: readonly ValueGiven[], indicators: readonly LineIndicator[]): boolean =>
  values.every((value) => {
    const indicator = indicators.find(({ id }) => id === value.indicator);
    return indicator !== undefined && faultOf(value, indicator) === undefined;
  }) && indicators.every((indicator) => cutFaultsOf(values, indicator).length === 0);
