import type { PlanRecord } from '@mufakat/planning/records/record';

/** Western digits in every language, as the plans of the field print them. */
const tagOf = (language: string): string => `${language}-u-nu-latn`;

const instantOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const isMonthEnd = (day: string): boolean => new Date(instantOf(day).getTime() + 24 * 3600 * 1000).getUTCDate() === 1;

const formats = new Map<string, Intl.DateTimeFormat>();
const dayFormat = (language: string, withDay: boolean): Intl.DateTimeFormat => {
  const key = `${language} ${String(withDay)}`;
  const known = formats.get(key);
  if (known) return known;
  const options = {
    ...(withDay && { day: 'numeric' as const }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  const made = new Intl.DateTimeFormat(tagOf(language === 'en' ? 'en-GB' : language), options);
  formats.set(key, made);
  return made;
};

/** A first or last day as a reader expects it: a whole month where it begins or ends one ("Jan 2026"), else the day. */
export const printedEdge = (language: string, day: string, isWhole: boolean): string =>
  dayFormat(language, !isWhole).format(instantOf(day));

export const printedStart = (language: string, day: string): string => printedEdge(language, day, day.endsWith('-01'));
export const printedEnd = (language: string, day: string): string => printedEdge(language, day, isMonthEnd(day));

/** Digit by digit from the text: "640,000.50", "1,200,000". */
export const printedAmount = (language: string, amount: string): string => {
  const decimals = amount.includes('.') && !/\.0*$/.test(amount) ? 2 : 0;
  const format = new Intl.NumberFormat(tagOf(language), { minimumFractionDigits: decimals, maximumFractionDigits: 6 });
  return format.format(amount as unknown as number);
};

/** "2026: USD 640,000.50, State budget". */
export const printedBudget = (language: string, line: PlanRecord): string => {
  const { year, currency, planned, fundingSource } = line;
  const amount = typeof planned === 'string' ? printedAmount(language, planned) : '';
  const money = [currency, amount].filter((part) => typeof part === 'string' && part !== '').join(' ');
  const said = [money, fundingSource].filter((part) => typeof part === 'string' && part !== '').join(', ');
  return typeof year === 'number' ? [String(year), said].filter((part) => part !== '').join(': ') : said;
};
