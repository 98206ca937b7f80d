import { folded, latinDigits } from './letters.js';
import { type TimeWord, timeWords } from './time-words.js';
import { isBlank } from './values.js';

/** Days `YYYY-MM-DD`; `isOngoing` where the text names no end on purpose. */
export interface Timeframe {
  readonly from?: string;
  readonly to?: string;
  readonly isOngoing?: true;
  /** Day and month could be the other way round: "03/04/2026". */
  readonly isAmbiguous?: true;
}
export const timeframeRefusals = ['hijri', 'buddhist-era', 'not-understood', 'no-such-day'] as const;
export type TimeframeRefusal = (typeof timeframeRefusals)[number];
export type ReadTimeframe = Timeframe | { readonly refused: TimeframeRefusal };

export type DateOrder = 'day-first' | 'month-first';

const two = (number: number): string => String(number).padStart(2, '0');
const day = (year: number, month: number, date: number): string => `${year}-${two(month)}-${two(date)}`;
const lastDate = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const months = (year: number, first: number, last: number): Timeframe => ({
  from: day(year, first, 1),
  to: day(year, last, lastDate(year, last)),
});
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const exact = (year: number, month: number, date: number): ReadTimeframe => {
  const isReal = month >= 1 && month <= 12 && date >= 1 && date <= lastDate(year, month);
  return isReal ? { from: day(year, month, date), to: day(year, month, date) } : { refused: 'no-such-day' };
};

const dayMonthYear = (first: number, second: number, year: number, order: DateOrder): ReadTimeframe => {
  if (first > 12) return exact(year, second, first);
  if (second > 12) return exact(year, first, second);
  const read = order === 'month-first' ? exact(year, first, second) : exact(year, second, first);
  return first === second ? read : { ...read, isAmbiguous: true };
};

const localDate = (text: string, order: DateOrder): ReadTimeframe | undefined => {
  const parts = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\s?(?:г\.?)?$/.exec(text);
  if (!parts) return undefined;
  const [, first, mark, second, year = ''] = parts;
  if (mark === '.') return exact(fullYear(year), Number(second), Number(first));
  return dayMonthYear(Number(first), Number(second), fullYear(year), order);
};

/** Dates in figures: ISO, day.month.year with any mark between, month/year. */
const inFigures = (text: string, order: DateOrder): ReadTimeframe | undefined => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ][\d:.]+z?)?$/.exec(text);
  if (iso) return exact(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return localDate(text, order) ?? monthInFigures(text);
};

const monthInFigures = (text: string): ReadTimeframe | undefined => {
  const groups = (
    /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(text) ?? /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/.exec(text)
  )?.groups;
  const month = Number(groups?.month);
  return month >= 1 && month <= 12 ? months(Number(groups?.year), month, month) : undefined;
};

/** What a text without figures of a full date says, gathered word by word. */
interface Said {
  readonly words: ReadonlySet<TimeWord['is']>;
  /** Meaning of the first and last word: "from 2026" and "2026 onwards" point, the "of" in between does not. */
  readonly ends: readonly (TimeWord['is'] | 'year' | 'small' | undefined)[];
  readonly year?: number;
  readonly month?: number;
  readonly small?: number;
}

const splitWords = (text: string): string[] =>
  folded(text.replace(/(?<![\p{L}])([qtsh]|tw|fy)(?=\d)/giu, '$1 ').replace(/(?<=\d)([qtsh]|tw)(?=\d|\b)/giu, ' $1 '))
    .replace(/كانون (?:الثاني|2)/g, 'كانون2')
    .replace(/كانون (?:الاول|1)/g, 'كانون1')
    .replace(/تشرين (?:الثاني|2)/g, 'تشرين2')
    .replace(/تشرين (?:الاول|1)/g, 'تشرين1')
    .split(' ');

const meaning = (word: string): TimeWord | { is: 'year' | 'small'; number: number } | undefined => {
  if (/^(19|20|21)\d\d$/.test(word)) return { is: 'year', number: Number(word) };
  if (/^\d{1,2}$/.test(word)) return { is: 'small', number: Number(word) };
  return timeWords.get(word) ?? (word.startsWith('و') ? timeWords.get(word.slice(1)) : undefined);
};

type Meaning = NonNullable<ReturnType<typeof meaning>>;

const numbersOf = (said: readonly Meaning[], ...kinds: Meaning['is'][]): number[] =>
  said.flatMap((word) => ('number' in word && kinds.includes(word.is) ? [word.number] : []));

/** Undefined where a word is not known, or a year, month or number is said twice. */
const gather = (text: string): Said | undefined => {
  const meanings = splitWords(text).map(meaning);
  const said = meanings.filter((word) => word !== undefined);
  if (said.length < meanings.length) return undefined;
  const years = numbersOf(said, 'year');
  const month = numbersOf(said, 'month');
  const small = numbersOf(said, 'small', 'ordinal');
  if (Math.max(years.length, month.length, small.length) > 1) return undefined;
  const words = new Set(said.map(({ is }) => is).filter((is) => is !== 'year' && is !== 'small'));
  return { words, ends: [said[0]?.is, said[said.length - 1]?.is], year: years[0], month: month[0], small: small[0] };
};

const partOfYear = (said: Said, year: number): Timeframe | undefined => {
  if (said.words.has('early')) return months(year, 1, 4);
  if (said.words.has('mid')) return months(year, 6, 6);
  if (said.words.has('late')) return months(year, 10, 12);
  return undefined;
};

const nth = (said: Said, year: number, parts: number): Timeframe | undefined => {
  const length = 12 / parts;
  if (said.small === undefined || said.small < 1 || said.small > parts) return undefined;
  return months(year, (said.small - 1) * length + 1, said.small * length);
};

const spanOf = (said: Said, year: number): ReadTimeframe | undefined => {
  const { words, month, small } = said;
  if (words.has('quarter')) return nth(said, year, 4);
  if (words.has('half')) return nth(said, year, 2);
  if (month !== undefined) return small === undefined ? months(year, month, month) : exact(year, month, small);
  return small === undefined ? (partOfYear(said, year) ?? months(year, 1, 12)) : undefined;
};

const withDirection = (said: Said, span: Timeframe): Timeframe => {
  if (said.words.has('ongoing')) return { from: span.from, isOngoing: true };
  if (said.ends.includes('by')) return { to: span.to };
  return said.ends.includes('from') ? { from: span.from } : span;
};

const inWords = (text: string): ReadTimeframe | undefined => {
  const said = gather(text);
  if (!said) return undefined;
  const { year } = said;
  if (year === undefined) return said.words.has('ongoing') ? { isOngoing: true } : undefined;
  const span = spanOf(said, year);
  return span && !('refused' in span) ? withDirection(said, span) : span;
};

const pointed = (read: ReadTimeframe | undefined, direction: 'from' | 'by'): ReadTimeframe | undefined => {
  if (!read || 'refused' in read) return read;
  return direction === 'from' ? { from: read.from } : { to: read.to };
};

/** "from 2026-03-01", "by 30.06.2026". */
const directed = (text: string, order: DateOrder): ReadTimeframe | undefined => {
  const [, word = '', rest = ''] = /^(\p{L}+)\s+(\d.*)$/u.exec(text) ?? [];
  const direction = timeWords.get(folded(word))?.is;
  return direction === 'from' || direction === 'by' ? pointed(inFigures(rest, order), direction) : undefined;
};

const moment = (text: string, order: DateOrder): ReadTimeframe | undefined =>
  inFigures(text, order) ?? directed(text, order) ?? inWords(text);

const dash =
  /\s*[-–—]\s*|\s*\/\s*|\s+(?:to|through|until|till|au|à|a|al|إلى|الى|حتى|لغاية|по|до|sampai|hingga|s\/d|til|bis|hasta|até)\s+/giu;

const cuts = (text: string): (readonly [string, string])[] =>
  [...text.matchAll(dash)].map((cut) => [
    text.slice(0, cut.index).trim(),
    text.slice(cut.index + cut[0].length).trim(),
  ]);

/** The left side of "March – June 2026" takes its year from the right, "2026/27" its century. */
const completed = (left: string, right: string): readonly [string, string] => {
  const year = /\d{4}/.exec(right)?.[0];
  const leftYear = /\d{4}/.exec(left)?.[0];
  if (leftYear === undefined && year !== undefined) {
    return [/^\d{1,2}[.]\d{1,2}\.?$/.test(left) ? `${left.replace(/\.$/, '')}.${year}` : `${left} ${year}`, right];
  }
  return leftYear !== undefined && /^\d\d$/.test(right) ? [left, leftYear.slice(0, 2) + right] : [left, right];
};

const withoutOpening = (text: string): string =>
  text.replace(/^(?:from|between|du|de|del|desde|من|с|со|от|dari|mulai|fra|von|vom|since)\s+(?=.*\d)/iu, '');

const joined = (left: ReadTimeframe, right: ReadTimeframe): ReadTimeframe | undefined => {
  if ('refused' in left) return left;
  if ('refused' in right) return right;
  const isAmbiguous = left.isAmbiguous ?? right.isAmbiguous;
  if (right.isOngoing) return left.from ? { from: left.from, isOngoing: true } : undefined;
  return { from: left.from, to: right.to, ...(isAmbiguous ? { isAmbiguous } : {}) };
};

const range = (text: string, order: DateOrder): ReadTimeframe | undefined => {
  for (const [rawLeft, rawRight] of cuts(withoutOpening(text))) {
    const [left, right] = completed(rawLeft, rawRight);
    const first = moment(left, order);
    const last = moment(right, order);
    const read = first && last && joined(first, last);
    if (read) return read;
  }
  return undefined;
};

/** "2026, 2027 and 2028": from the first to the last. */
const severalYears = (text: string): ReadTimeframe | undefined => {
  if (!/^[\d\s,;&/+-]+(?:(?:and|et|y|و|и|dan|og|und|e)\s+\d{4})?$/iu.test(text)) return undefined;
  const years = (text.match(/\d+/g) ?? []).map(Number);
  if (years.length < 2 || years.some((year) => year < 1900 || year > 2199)) return undefined;
  return { from: day(Math.min(...years), 1, 1), to: day(Math.max(...years), 12, 31) };
};

const otherCalendar = (text: string): ReadTimeframe | undefined => {
  if (/هـ|هجري|\d\s?ah\b|\d\s?h\.?$/i.test(text)) return { refused: 'hijri' };
  const years = (text.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number);
  if (years.some((year) => year >= 1300 && year <= 1500)) return { refused: 'hijri' };
  return years.some((year) => year >= 2480 && year <= 2600) ? { refused: 'buddhist-era' } : undefined;
};

const longestText = 120;

/** The timeframe a cell names in any of the plan languages; undefined where the cell is blank. */
export const readTimeframe = (text: string, order: DateOrder = 'day-first'): ReadTimeframe | undefined => {
  if (isBlank(text)) return undefined;
  if (text.length > longestText) return { refused: 'not-understood' };
  const plain = latinDigits(text).replace(/\s+/g, ' ').trim().toLowerCase();
  const other = otherCalendar(plain);
  if (other) return other;
  return moment(plain, order) ?? range(plain, order) ?? severalYears(plain) ?? { refused: 'not-understood' };
};
