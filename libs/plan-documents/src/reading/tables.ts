import { type Heading, readHeading } from './headings.js';
import { folded } from './letters.js';
import { type Cell, cellAt, type Row, type Sheet } from './sheet.js';

/** Where a table lies in a sheet; rows counted from 0, `lastRow` included. */
export interface FoundTable {
  readonly headingRow: number;
  readonly headingRows: 1 | 2;
  readonly firstRow: number;
  readonly lastRow: number;
}

const longestHeading = 90;
/** How much of a heading must be known words to open a second table among the rows of the first. */
const sure = 0.85;

const isOwn = (cell: Cell, row: number): boolean => cell.text !== '' && !(cell.mergedFrom && cell.mergedFrom[0] < row);
const isAnchor = (cell: Cell): boolean => cell.text !== '' && !cell.mergedFrom;
const own = (row: Row): Cell[] => row.filter(isAnchor);

export const widthOf = (sheet: Sheet): number => Math.max(0, ...sheet.rows.map((row) => row.length));

const joinedHeading = (upper: Cell, lower: Cell, row: number): string => {
  if (!isOwn(lower, row) || lower.text === upper.text) return upper.text;
  return upper.text === '' ? lower.text : `${upper.text}: ${lower.text}`;
};

/** The heading of each column; the lower of two rows decides, the upper helps: "Timeline: 2026", "Indicator: Baseline". */
export const headingsOf = (sheet: Sheet, headingRow: number, headingRows: 1 | 2): Heading[] => {
  const upper = sheet.rows[headingRow] ?? [];
  const lower = sheet.rows[headingRow + 1] ?? [];
  if (headingRows === 1) return upper.map((cell) => readHeading(cell.text));
  const groups = spreadGroups(upper, lower);
  const width = Math.max(groups.length, lower.length);
  return Array.from({ length: width }, (_, column) => {
    const group = groups[column] ?? { text: '' };
    return combined(readHeading(group.text), readHeading(cellAt(lower, column).text), {
      text: joinedHeading(group, cellAt(lower, column), headingRow + 1),
      isLowerOwn: isOwn(cellAt(lower, column), headingRow + 1),
    });
  });
};

const combined = (group: Heading, sub: Heading, how: { text: string; isLowerOwn: boolean }): Heading => {
  if (!how.isLowerOwn || sub.text === '') return { ...group, text: how.text };
  const isPlainYear = sub.field === undefined && sub.year !== undefined;
  const decides = sub.field !== undefined && !isPlainYear ? sub : group;
  return {
    ...sub,
    field: decides.field,
    strength: decides.strength,
    currency: sub.currency ?? group.currency,
    text: how.text,
  };
};

/** In a file without merged cells a group's name stands over its first column only. */
const spreadGroups = (upper: Row, lower: Row): Cell[] => {
  const groups: Cell[] = [];
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const cell = cellAt(upper, column);
    const before = groups[column - 1];
    const isOpen = cell.text === '' && cellAt(lower, column).text !== '' && before !== undefined && before.text !== '';
    const isGroup = isOpen && cellAt(lower, column - 1).text !== '';
    groups.push(isGroup ? before : cell);
  }
  return groups;
};

interface Score {
  readonly fields: number;
  readonly share: number;
}

const scoreOf = (headings: readonly Heading[], strong: number): Score => {
  const named = headings.filter(({ text }) => text !== '');
  const recognised = named.filter(({ field, year, strength }) =>
    field === undefined ? year !== undefined && strong < sure : strength >= strong,
  );
  const fields = new Set(recognised.map(({ field, year }) => field ?? year));
  return { fields: fields.size, share: recognised.length / Math.max(1, named.length) };
};

const isHeadingLike = (row: Row): boolean => {
  const cells = own(row);
  return (
    cells.length >= 2 &&
    cells.every(
      ({ text, value, day }) =>
        text.length <= longestHeading && day === undefined && (value === undefined || isYear(text)),
    )
  );
};

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);

/** Below a group (merged, or followed by an empty cell) or an empty cell; nowhere under a heading of its own. */
const fitsUnder = (upper: Row, lower: Row, row: number): boolean =>
  lower.every((cell, column) => {
    if (!isOwn(cell, row + 1)) return true;
    const above = cellAt(upper, column);
    const beside = cellAt(upper, column + 1);
    return above.text === '' || above.mergedFrom?.[0] === row || beside.mergedFrom?.[0] === row || beside.text === '';
  });

const isSubHeading = (sheet: Sheet, row: number): boolean => {
  const upper = sheet.rows[row] ?? [];
  const lower = sheet.rows[row + 1] ?? [];
  const below = lower.filter((cell) => isOwn(cell, row + 1) && !cell.mergedFrom);
  if (below.length === 0 || below.some(({ text }) => text.length > longestHeading)) return false;
  const isWide = new Set(own(upper).map(({ text }) => text)).size >= 2;
  const known = below.filter(({ text }) => readHeading(text).strength >= 0.5 || readHeading(text).year !== undefined);
  return isWide && known.length / below.length >= 0.5 && fitsUnder(upper, lower, row);
};

const enough = ({ fields, share }: Score): boolean => fields >= 2 && share >= 0.5;

const headingAt = (sheet: Sheet, row: number, strong: number): { headingRows: 1 | 2; score: Score } | undefined => {
  const upper = sheet.rows[row] ?? [];
  if (!isHeadingLike(upper)) return undefined;
  const single = scoreOf(headingsOf(sheet, row, 1), strong);
  if (isSubHeading(sheet, row)) {
    const double = scoreOf(headingsOf(sheet, row, 2), strong);
    if (enough(double) && double.fields >= single.fields) return { headingRows: 2, score: double };
  }
  return enough(single) ? { headingRows: 1, score: single } : undefined;
};

/** A row's texts as one string, to know tables that have the same heading. */
export const printOf = (row: Row | undefined): string => (row ?? []).map(({ text }) => folded(text)).join('|');

const isSameText = (a: string, b: string): boolean => a === b || (a.length < longestHeading && folded(a) === folded(b));

const isSameRow = (a: Row, b: Row): boolean => {
  if (a.length !== b.length || a.length === 0) return false;
  return a.every(({ text }, column) => isSameText(text, cellAt(b, column).text));
};

/** Whether a row repeats the heading above it, as on the next page of a printed table. */
export const isRepeatedHeading = (sheet: Sheet, table: FoundTable, row: number): boolean => {
  if (table.headingRow >= table.firstRow) return false;
  const headings = sheet.rows.slice(table.headingRow, table.headingRow + table.headingRows);
  return headings.some((heading) => isSameRow(heading, sheet.rows[row] ?? []));
};

const longestPhrase = 40;

/** A row of sentences opens no second table. */
const isWordy = (row: Row): boolean => {
  const cells = own(row);
  return cells.filter(({ text }) => text.length > longestPhrase).length > cells.length * 0.4;
};

const firstHeading = (sheet: Sheet, row: number) => headingAt(sheet, row, 0.5);

/** Among the rows of an open table a heading must be sure, and other than the one above. */
const laterHeading = (sheet: Sheet, row: number, open: FoundTable) => {
  if (isWordy(sheet.rows[row] ?? []) || isRepeatedHeading(sheet, open, row)) return undefined;
  const heading = headingAt(sheet, row, sure);
  return heading && heading.score.fields >= 3 ? heading : undefined;
};

/** Every table of a sheet: a heading row, what follows, until another heading row with other words. */
export const findTables = (sheet: Sheet): FoundTable[] => {
  const found: FoundTable[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const open = found[found.length - 1];
    const heading = open ? laterHeading(sheet, row, open) : firstHeading(sheet, row);
    if (!heading) continue;
    if (open) found[found.length - 1] = { ...open, lastRow: row - 1 };
    const firstRow = row + heading.headingRows;
    found.push({ headingRow: row, headingRows: heading.headingRows, firstRow, lastRow: sheet.rows.length - 1 });
    row = firstRow - 1;
  }
  return found;
};
