import { addDays, type Day, daysBetween } from '@mufakat/planning/obligations/day';
import type { Entry } from './entries.js';

/** The width of a text in pixels, in bold or not. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

const wordsOf = new Intl.Segmenter(undefined, { granularity: 'word' });
const signsOf = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const pieces = (segmenter: Intl.Segmenter, text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

/** As much of a text as fits, with an ellipsis. */
const cut = (text: string, fits: (text: string) => boolean): string => {
  const signs = pieces(signsOf, text);
  while (signs.length > 0 && !fits(`${signs.join('')}…`)) signs.pop();
  return `${signs.join('').trimEnd()}…`;
};

/** A text in lines that fit, cut after the last; scripts without spaces too. */
export const inLines = (text: string, fits: (text: string) => boolean, most = 2): readonly string[] => {
  const lines = [''];
  for (const piece of pieces(wordsOf, text)) {
    const line = lines.at(-1) ?? '';
    if (fits(line + piece) || line === '') lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  const kept = lines.slice(0, most).map((line) => line.trim());
  const rest = lines.slice(most - 1).join(' ');
  if (lines.length > most) kept[most - 1] = cut(rest, fits);
  return kept.map((line) => (fits(line) ? line : cut(line, fits)));
};

export interface Axis {
  readonly from: Day;
  readonly to: Day;
  /** Pixels from the beginning of time to a day's first moment. */
  readonly at: (day: Day) => number;
  readonly ticks: readonly { readonly day: Day; readonly at: number; readonly isMonth: boolean }[];
}

const quarter = (year: number, number: number): Day => `${String(year)}-${String(number * 3 + 1).padStart(2, '0')}-01`;
const yearOf = (day: Day): number => Number(day.slice(0, 4));
const closest = 56;

/** The time that is drawn: from the first day of a year to the last of one; a line a year, or a quarter where there is room. */
export const axisOf = (window: { readonly from: Day; readonly to: Day }, width: number): Axis => {
  const [first, last] = [yearOf(window.from), yearOf(window.to) + 1];
  const [from, to] = [quarter(first, 0), quarter(last, 0)];
  const perDay = width / daysBetween(from, to);
  const at = (day: Day): number => daysBetween(from, day) * perDay;
  const isMonth = (width / (last - first)) * 0.25 >= closest * 1.4;
  const step = Math.max(1, Math.ceil((closest * (last - first)) / width));
  const years = Array.from({ length: last - first }, (_, index) => first + index);
  const days = isMonth
    ? years.flatMap((year) => [0, 1, 2, 3].map((number) => quarter(year, number)))
    : years.filter((_, index) => index % step === 0).map((year) => quarter(year, 0));
  return { from, to: addDays(to, -1), at, ticks: days.map((day) => ({ day, at: at(day), isMonth })) };
};

export interface Row {
  readonly entry: Entry;
  readonly title: readonly string[];
  readonly under: readonly string[];
  /** Of the lines in `under`, those that tell of a slip. */
  readonly slips: number;
  readonly top: number;
  readonly height: number;
  readonly indent: number;
  /** Where the bars are drawn. */
  readonly barTop: number;
}

export const [titleSize, underSize] = [13, 11.5];
const [titleLine, underLine, above, below, indentBy] = [17, 15, 9, 8, 14];
const barSpace = 26;

interface Column {
  readonly width: number;
  /** On a phone the bars stand under the words. */
  readonly isStacked: boolean;
  readonly measure: Measure;
}
interface Said {
  readonly name: (entry: Entry) => string;
  readonly when: (entry: Entry) => string;
  readonly slip: (entry: Entry) => string;
}

const isBold = ({ kind }: Entry): boolean => kind === 'pillar';

const rowOf = (entry: Entry, { width, isStacked, measure }: Column, said: Said): Row => {
  const indent = entry.depth * (isStacked ? indentBy / 2 : indentBy);
  const room = (width - indent) * 0.96;
  const title = inLines(said.name(entry), (text) => measure(text, titleSize, isBold(entry)) <= room);
  const small = (text: string, bold: boolean) => inLines(text, (line) => measure(line, underSize, bold) <= room, 3);
  const when = said.when(entry) === '' ? [] : small(said.when(entry), false);
  const slip = said.slip(entry) === '' ? [] : small(said.slip(entry), true);
  const words = titleLine * title.length + underLine * (when.length + slip.length);
  const height = above + (isStacked ? words + 6 + barSpace : Math.max(words, barSpace)) + below;
  const barTop = isStacked ? above + words + 6 : above + 2;
  return { entry, title, under: [...when, ...slip], slips: slip.length, top: 0, height, indent, barTop };
};

/** The rows one under the other, each as high as its words. */
export const rowsOf = (entries: readonly Entry[], column: Column, said: Said): readonly Row[] => {
  let top = 0;
  return entries.map((entry) => {
    const row = { ...rowOf(entry, column, said), top };
    top += row.height;
    return row;
  });
};

/** Rows for paper: as many on a page as it has room for, each page from the top. */
export const inPages = (rows: readonly Row[], room: number): readonly (readonly Row[])[] => {
  const pages: Row[][] = [];
  let begins = 0;
  for (const row of rows) {
    if (pages.length === 0 || row.top + row.height - begins > room) {
      pages.push([]);
      begins = row.top;
    }
    pages.at(-1)?.push({ ...row, top: row.top - begins });
  }
  return pages;
};

export const lineHeights = { title: titleLine, under: underLine, above };
