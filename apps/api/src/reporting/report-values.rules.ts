import { fault, type PlainFault } from '@mufakat/planning/faults/fault';
import { type CutTerms, cutFaults } from '@mufakat/planning/figures/cuts';
import { quotient, toDecimal, toText } from '@mufakat/planning/figures/decimal';
import { ValueMalformed } from './reporting.failures.js';
import { isDay } from '@mufakat/planning/records/value-faults';
import type { Sex } from '@mufakat/planning/figures/participation';

export interface IndicatorTerms extends CutTerms {
  readonly id: string;
  readonly format: string | null;
  readonly decimals: number | null;
  /** Of a value list. */
  readonly choices?: readonly string[] | null;
}

/** A value as a reporter sends it; decimals as text. */
export interface ValueGiven {
  readonly indicator: string;
  readonly value?: string | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly words?: string | null;
  readonly sex?: Sex | null;
  readonly age?: string | null;
  readonly axis?: string | null;
  readonly category?: string | null;
  readonly note?: string | null;
}

export interface ValueKept extends Omit<Required<ValueGiven>, 'indicator'> {
  readonly indicatorId: string;
}

const exact = (text: string | null | undefined): string | null => {
  const decimal = toDecimal(text ?? undefined);
  return decimal ? toText(decimal) : null;
};

/** Before the point, as values are kept. */
const mostDigits = 20;

/** Per cent of numerator and denominator, both kept; null where either is not known. */
const percentage = ({ numerator, denominator }: ValueGiven, field: string): string | null => {
  const [part, whole] = [toDecimal(numerator ?? undefined), toDecimal(denominator ?? undefined)];
  if ((part === undefined) !== (whole === undefined))
    throw new ValueMalformed(field, 'a share needs both its numerator and its denominator');
  if (!part || !whole) return null;
  const share = quotient(part, whole, { times: 100, decimals: 6 });
  if (share !== null && share.replace(/^-|\..*$/g, '').length > mostDigits)
    throw new ValueMalformed(`${field}.denominator`, fault('not-a-decimal'));
  return share;
};

const inWords = (): [string, PlainFault] => ['value', 'this indicator is told in words'];
const wrongForms: Readonly<
  Record<string, (given: ValueGiven & { readonly value: string }) => [string, PlainFault] | undefined>
> = {
  percent: ({ numerator }) =>
    numerator == null ? ['numerator', 'a share is given as numerator and denominator'] : undefined,
  text: inWords,
  'value-list': inWords,
  date: inWords,
  'yes-no': ({ value }) => (value === '0' || value === '1' ? undefined : ['value', 'is 1 for yes or 0 for no']),
};

const refuseWrongForm = (given: ValueGiven, { format }: IndicatorTerms, field: string): void => {
  const { value } = given;
  if (value == null) return;
  const [part, message] = wrongForms[format ?? '']?.({ ...given, value }) ?? [];
  if (part && message) throw new ValueMalformed(`${field}.${part}`, message);
};

const refuseWrongWords = ({ words }: ValueGiven, { format, choices }: IndicatorTerms, field: string): void => {
  if (!words) return;
  const options = choices ?? [];
  if (format === 'value-list' && !options.includes(words))
    throw new ValueMalformed(`${field}.words`, fault('not-a-choice', { options: options.join(', ') }));
  if (format === 'date' && !isDay(words)) throw new ValueMalformed(`${field}.words`, fault('not-a-day'));
};

const cellOf = ({ sex = null, age = null, axis = null, category = null }: ValueGiven, field: string) => {
  if ((axis === null) !== (category === null))
    throw new ValueMalformed(`${field}.category`, 'names an axis and its category together');
  return { sex, age, axis, category };
};

/** A value in the form its indicator asks for. Null stays null: it is not known, and not 0. */
export const keptValue = (given: ValueGiven, indicator: IndicatorTerms, field: string): ValueKept => {
  refuseWrongForm(given, indicator, field);
  refuseWrongWords(given, indicator, field);
  if (toDecimal(given.denominator ?? undefined)?.eq(0)) throw new ValueMalformed(`${field}.denominator`, 'is not 0');
  const { words = null, note = null } = given;
  const isShare = indicator.format === 'percent';
  return {
    indicatorId: indicator.id,
    value: isShare ? percentage(given, field) : exact(given.value),
    numerator: exact(given.numerator),
    denominator: exact(given.denominator),
    ...{ words, note, ...cellOf(given, field) },
  };
};

/** The cuts of every indicator against its total; when the report is sent, the required ones too. */
export const refuseWrongCuts = (
  values: readonly ValueKept[],
  indicators: readonly IndicatorTerms[],
  { field, isComplete }: { readonly field: string; readonly isComplete: boolean },
): void => {
  for (const indicator of indicators) {
    const cells = values.filter(({ indicatorId }) => indicatorId === indicator.id);
    const [wrong] = cutFaults(indicator, cells, { isComplete });
    if (!wrong) continue;
    const { code, cut, sum = '', total = '' } = wrong;
    throw new ValueMalformed(`${field}.${indicator.id}`, fault(code, { cut, sum, total }));
  }
};

/** One value a cell: the whole, and each cut, stand once. */
export const refuseTwice = (values: readonly ValueKept[], field: string): void => {
  const seen = new Set<string>();
  for (const { indicatorId, sex, age, axis, category } of values) {
    const cell = JSON.stringify([indicatorId, sex, age, axis, category]);
    if (seen.has(cell)) throw new ValueMalformed(field, 'a cell stands twice');
    seen.add(cell);
  }
};
