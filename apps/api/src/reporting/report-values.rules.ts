import type { PlainFault } from '@mufakat/planning/faults/fault';
import { quotient, toDecimal, toText } from '@mufakat/planning/figures/decimal';
import { ValueMalformed } from './reporting.failures.js';
import type { Sex } from '@mufakat/planning/figures/participation';

export interface IndicatorTerms {
  readonly id: string;
  readonly format: string | null;
  readonly decimals: number | null;
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
  readonly note?: string | null;
}

export interface ValueKept extends Omit<Required<ValueGiven>, 'indicator'> {
  readonly indicatorId: string;
}

const exact = (text: string | null | undefined): string | null => {
  const decimal = toDecimal(text ?? undefined);
  return decimal ? toText(decimal) : null;
};

/** Per cent of numerator and denominator, both kept; null where either is not known. */
const percentage = ({ numerator, denominator }: ValueGiven, field: string): string | null => {
  const [part, whole] = [toDecimal(numerator ?? undefined), toDecimal(denominator ?? undefined)];
  if ((part === undefined) !== (whole === undefined))
    throw new ValueMalformed(field, 'a share needs both its numerator and its denominator');
  if (!part || !whole) return null;
  if (whole.eq(0)) throw new ValueMalformed(`${field}.denominator`, 'is not 0');
  return quotient(part, whole, { times: 100, decimals: 6 });
};

const wrongForms: Readonly<
  Record<string, (given: ValueGiven & { readonly value: string }) => [string, PlainFault] | undefined>
> = {
  percent: ({ numerator }) =>
    numerator == null ? ['numerator', 'a share is given as numerator and denominator'] : undefined,
  text: () => ['value', 'this indicator is told in words'],
  'yes-no': ({ value }) => (value === '0' || value === '1' ? undefined : ['value', 'is 1 for yes or 0 for no']),
};

const refuseWrongForm = (given: ValueGiven, { format }: IndicatorTerms, field: string): void => {
  const { value } = given;
  if (value == null) return;
  const [part, message] = wrongForms[format ?? '']?.({ ...given, value }) ?? [];
  if (part && message) throw new ValueMalformed(`${field}.${part}`, message);
};

/** A value in the form its indicator asks for. Null stays null: it is not known, and not 0. */
export const keptValue = (given: ValueGiven, indicator: IndicatorTerms, field: string): ValueKept => {
  refuseWrongForm(given, indicator, field);
  const { words = null, sex = null, age = null, note = null } = given;
  const isShare = indicator.format === 'percent';
  return {
    indicatorId: indicator.id,
    value: isShare ? percentage(given, field) : exact(given.value),
    numerator: exact(given.numerator),
    denominator: exact(given.denominator),
    ...{ words, sex, age, note },
  };
};

/** One value a cell: the whole, and each cut by sex and age, stand once. */
export const refuseTwice = (values: readonly ValueKept[], field: string): void => {
  const seen = new Set<string>();
  for (const { indicatorId, sex, age } of values) {
    const cell = JSON.stringify([indicatorId, sex, age]);
    if (seen.has(cell)) throw new ValueMalformed(field, 'a cell stands twice');
    seen.add(cell);
  }
};
