import { useLocale } from 'ra-core';
import { intlLocale } from './i18n-provider.js';

export interface Format {
  /** A day `YYYY-MM-DD` as "12 Mar 2026"; empty for nothing. */
  day: (day: string | null | undefined) => string;
  /** Two days as "Jan 2026 – Dec 2030". */
  period: (from: string | null | undefined, to: string | null | undefined) => string;
  /** An ISO instant as day and time in the reader's zone. */
  instant: (at: string | null | undefined) => string;
  /** An ISO instant or day in distance from now: "in 9 days", "3 hours ago". */
  distance: (at: string | null | undefined) => string;
  /** A number or decimal string; an empty one stays empty, for null is not zero. */
  number: (value: number | string | null | undefined, decimals?: number) => string;
  /** A share 0..1. */
  percent: (share: number | null | undefined) => string;
  /** An exact decimal of money: all its digits, decimals only where it has any, and then at least two. */
  amount: (amount: number | string | null | undefined) => string;
  /** The same with its currency. */
  money: (amount: number | string | null | undefined, currency: string) => string;
  list: (words: readonly string[]) => string;
  compare: (a: string, b: string) => number;
}

const steps = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

const dayOf = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);
const isDayOnly = (at: string): boolean => at.length === 10;

const distanceOf = (at: string, relative: Intl.RelativeTimeFormat): string => {
  if (isDayOnly(at)) {
    const now = new Date();
    const midnight = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    return relative.format(Math.round((dayOf(at).getTime() - midnight) / 86_400_000), 'day');
  }
  const seconds = (Date.parse(at) - Date.now()) / 1000;
  const step = steps.find(([, size]) => Math.abs(seconds) >= size);
  return step ? relative.format(Math.round(seconds / step[1]), step[0]) : relative.format(0, 'minute');
};

type Amount = number | string | null | undefined;
const numeric = (value: Amount): number | undefined =>
  value === null || value === undefined || value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);

/** "640,000" and "640,000.50": no decimals of a whole amount, two and more of any other. */
const exact: Intl.NumberFormatOptions & { trailingZeroDisplay: 'stripIfInteger' } = {
  minimumFractionDigits: 2,
  maximumFractionDigits: 6,
  trailingZeroDisplay: 'stripIfInteger',
};

const currencyFormat = (tag: string, currency: string): Intl.NumberFormat | undefined => {
  try {
    return new Intl.NumberFormat(tag, { ...exact, style: 'currency', currency, currencyDisplay: 'code' });
  } catch {
    return undefined;
  }
};

/** Made once for each key. */
const keeping = <Made>(make: (key: string) => Made): ((key: string) => Made) => {
  const kept = new Map<string, Made>();
  return (key) => {
    const made = kept.has(key) ? (kept.get(key) as Made) : make(key);
    kept.set(key, made);
    return made;
  };
};

/** Written digit by digit from the text: a decimal of twenty digits is not rounded to a float. */
const written = (format: Intl.NumberFormat, amount: number | string): string => format.format(amount as number);

const moneyFor = (tag: string): Pick<Format, 'amount' | 'money'> => {
  const amounts = new Intl.NumberFormat(tag, exact);
  const currencies = keeping((currency) => currencyFormat(tag, currency));
  const amount: Format['amount'] = (value) => (numeric(value) === undefined ? '' : written(amounts, value ?? ''));
  return {
    amount,
    money: (value, currency) => {
      if (numeric(value) === undefined) return '';
      const format = currencies(currency);
      return format ? written(format, value ?? '') : `${amount(value)} ${currency}`;
    },
  };
};

const numbersFor = (tag: string): Pick<Format, 'number' | 'percent'> => {
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const plains = keeping((decimals) => {
    const fraction = decimals === '' ? {} : { minimumFractionDigits: Number(decimals) };
    return new Intl.NumberFormat(tag, { ...fraction, maximumFractionDigits: decimals === '' ? 6 : Number(decimals) });
  });
  return {
    number: (value, decimals) => {
      const given = numeric(value);
      return given === undefined ? '' : plains(String(decimals ?? '')).format(given);
    },
    percent: (value) => (numeric(value) === undefined ? '' : share.format(Number(value))),
  };
};

const datesFor = (tag: string): Pick<Format, 'day' | 'period' | 'instant' | 'distance'> => {
  const written = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const day = new Intl.DateTimeFormat(tag, { ...written, timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(tag, { ...written, hour: '2-digit', minute: '2-digit' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const when = (at: string | null | undefined, say: (at: string) => string) => (at ? say(at) : '');
  return {
    day: (at) => when(at, (given) => day.format(dayOf(given))),
    period: (from, to) => {
      if (from && to) return `${month.format(dayOf(from))} – ${month.format(dayOf(to))}`;
      return when(from ?? to, (given) =>
        from ? `${month.format(dayOf(given))} –` : `– ${month.format(dayOf(given))}`,
      );
    },
    instant: (at) => when(at, (given) => instant.format(new Date(given))),
    distance: (at) => when(at, (given) => distanceOf(given, relative)),
  };
};

/** Formatters of a language; kept by `useFormat`. */
export const formatFor = (locale: string): Format => {
  const tag = intlLocale(locale);
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    ...datesFor(tag),
    ...numbersFor(tag),
    ...moneyFor(tag),
    list: (words) => list.format(words),
    compare: (a, b) => collator.compare(a, b),
  };
};

const kept = new Map<string, Format>();
/** Formatters cost much to make and nothing to keep: one set a language for the whole page. */
const keptFor = (locale: string): Format => {
  const known = kept.get(locale) ?? formatFor(locale);
  kept.set(locale, known);
  return known;
};

export const useFormat = (): Format => keptFor(useLocale());
