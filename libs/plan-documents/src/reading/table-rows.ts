import { foldedHeading, headingPhrases } from './heading-words.js';
import { folded } from './letters.js';
import type { TableMapping } from './mapping.js';
import { type Cell, cellAt, type Row, type Sheet } from './sheet.js';
import { isRepeatedHeading } from './tables.js';

/** What a row of a table is. A `group` names a level for the rows below it; `depth` from 1. */
export type TableRow =
  | { readonly is: 'data'; readonly row: number }
  | {
      readonly is: 'group';
      readonly row: number;
      readonly column: number;
      readonly text: string;
      readonly depth: number;
    }
  | { readonly is: 'note' | 'total'; readonly row: number; readonly column: number; readonly text: string };

interface Anchor {
  readonly cell: Cell;
  readonly column: number;
}

const noteStart =
  /^(?:[*†‡]|\(\*\)|\[\d+\]|notes?\b|n\.?b\.?\b|source\b|remarks?\b|disclaimer|legend|abbreviations|ملاحظ|المصدر|примечан|источник|сноск|catatan|nota\b|keterangan|sumber|merk|kilde|anmerkung|quelle|fuente|remarque|légende)/iu;
const totalStart = /^(?:sub-?\s?total|grand total|total|المجموع|الإجمالي|итого|всего|jumlah|summe|sum\b|totalt)/iu;
const longestGroup = 300;

/** A row before the depth of its group is known. */
interface Sorted {
  readonly is: TableRow['is'];
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const anchorsOf = (row: Row): Anchor[] =>
  row.flatMap((cell, column) => (cell.text !== '' && !cell.mergedFrom ? [{ cell, column }] : []));
const hasFromAbove = (row: Row, number: number): boolean =>
  row.some(({ text, mergedFrom }) => text !== '' && mergedFrom !== undefined && mergedFrom[0] < number);
const isSpread = (row: Row, number: number, column: number): boolean => {
  const [fromRow, fromColumn] = cellAt(row, column + 1).mergedFrom ?? [];
  return fromRow === number && fromColumn === column;
};

/** "1 | 2 | 3 | 4" under the headings numbers the columns. */
const numbersColumns = (anchors: readonly Anchor[]): boolean =>
  anchors.length >= 3 && anchors.every(({ cell }, at) => Number(folded(cell.text)) === at + 1);

/** "Pillar", "المحور", "Strategic objective": a word for a level above the action. */
export const isLevelWord = (word: string): boolean =>
  headingPhrases.get(foldedHeading(word))?.includes('level') === true;

const levelWord = (text: string): string | undefined => {
  const [, word = ''] = /^(\p{L}[\p{L} ]*?) (?:\d+|[ivx]+|[a-z])(?= |$)/u.exec(folded(text.replace(/\./g, ' '))) ?? [];
  const plain = word.replace(/^ال/, '');
  return isLevelWord(plain) ? plain : undefined;
};

const numberMark = (text: string): string => {
  const [, figures] = /^\s*[A-Za-z]{0,3}(\d+(?:\.\d+)*)[.):\s-]/.exec(text) ?? [];
  if (figures !== undefined) return `#${figures.split('.').length}`;
  return /^\s*[IVX]+[.):]\s/.test(text) ? '#I' : '';
};

/** "Pillar 1", "1.2", "IV.": what kind of number a group's name begins with; empty where it has none. */
export const markerOf = (text: string): string => levelWord(text) ?? numberMark(text);

class RowReader {
  private readonly action: number | undefined;
  private readonly code: number | undefined;
  private readonly levels: ReadonlySet<number>;

  constructor(
    private readonly sheet: Sheet,
    private readonly table: TableMapping,
  ) {
    const columnOf = (field: string) => table.columns.find((column) => column.field === field)?.column;
    this.action = columnOf('action');
    this.code = columnOf('code');
    this.levels = new Set(table.columns.filter(({ field }) => field === 'level').map(({ column }) => column));
  }

  read(number: number): Sorted | undefined {
    const anchors = anchorsOf(this.sheet.rows[number] ?? []);
    const [first, second] = anchors;
    if (!first || numbersColumns(anchors) || isRepeatedHeading(this.sheet, this.table, number)) return undefined;
    if (second && this.isGroupWithCode(number, anchors)) {
      return { is: 'group', row: number, column: second.column, text: `${first.cell.text} ${second.cell.text}` };
    }
    return sorted(this.kindOf(number, anchors.length, first), number, first);
  }

  private kindOf(number: number, texts: number, first: Anchor): TableRow['is'] {
    const row = this.sheet.rows[number] ?? [];
    return texts === 1 && !hasFromAbove(row, number) ? this.alone(row, number, first) : this.among(first);
  }

  private among({ cell, column }: Anchor): TableRow['is'] {
    return totalStart.test(cell.text) && column !== this.action ? 'total' : 'data';
  }

  /** A row with one text: a note, a total, the name of a group, or an action of which only that is known. */
  private alone(row: Row, number: number, anchor: Anchor): TableRow['is'] {
    const { cell, column } = anchor;
    if (noteStart.test(cell.text)) return 'note';
    if (isSpread(row, number, column) || cell.bold) return cell.text.length > longestGroup ? 'note' : 'group';
    return this.namesGroup(anchor) ? 'group' : this.among(anchor);
  }

  private namesGroup({ cell, column }: Anchor): boolean {
    if (column === this.action) return markerOf(cell.text).length > 2;
    const isFirst = column === this.code || column === 0;
    return isFirst && !this.levels.has(column) && cell.text.length <= longestGroup;
  }

  /** "1 | Prevention" above "1.1 | Train teachers": a group that is numbered in the column of codes. */
  private isGroupWithCode(number: number, [code, title, ...others]: readonly Anchor[]): boolean {
    if (!code || !title || others.length > 0) return false;
    if (code.column !== this.code || title.column !== this.action) return false;
    return [code, title].every(({ cell }) => cell.bold) || this.numbersThoseBelow(number, code);
  }

  private numbersThoseBelow(number: number, { cell, column }: Anchor): boolean {
    const code = cell.text.replace(/\.$/, '');
    const below = this.sheet.rows.slice(number + 1, number + 4).map((row) => cellAt(row, column).text);
    const next = below.find((text) => text !== '') ?? '';
    return next.startsWith(`${code}.`) && next.length > code.length + 1;
  }
}

const sorted = (is: TableRow['is'], row: number, { cell, column }: Anchor): Sorted => ({
  is,
  row,
  column,
  text: cell.text,
});

/** Groups without numbers: as many in a row as there are levels, the last one innermost. */
const depthsByRun = (rows: readonly Sorted[]): Map<number, number> => {
  const runs: number[][] = [];
  let isOpen = false;
  for (const { is, row } of rows) {
    if (is === 'group' && isOpen) runs[runs.length - 1]?.push(row);
    if (is === 'group' && !isOpen) runs.push([row]);
    isOpen = is === 'group';
  }
  const deepest = Math.max(1, ...runs.map((run) => run.length));
  return new Map(runs.flatMap((run) => run.map((row, at) => [row, deepest - run.length + at + 1] as const)));
};

const isFigure = (marker: string): boolean => /^#\d/.test(marker);

/** Numbered groups: "Pillar" before "Objective" as they first come, "1" before "1.1". */
const depthsByMarker = (groups: readonly Sorted[]): Map<number, number> => {
  const order = [...new Set(groups.map(({ text }) => markerOf(text)))];
  const figures = order.filter(isFigure).sort();
  const ranked = order.map((marker) => (isFigure(marker) ? (figures.shift() ?? marker) : marker));
  return new Map(groups.map(({ row, text }) => [row, ranked.indexOf(markerOf(text)) + 1]));
};

const withDepths = (rows: readonly Sorted[]): TableRow[] => {
  const groups = rows.filter(({ is }) => is === 'group');
  const isNumbered = groups.some(({ text }) => markerOf(text) !== '');
  const depths = isNumbered ? depthsByMarker(groups) : depthsByRun(rows);
  return rows.map((row): TableRow => {
    if (row.is === 'group') return { ...row, is: 'group', depth: depths.get(row.row) ?? 1 };
    return row.is === 'data' ? { is: 'data', row: row.row } : { ...row, is: row.is };
  });
};

/** A group with nothing below it is a note under the table. */
const withoutTrailing = (rows: readonly TableRow[]): TableRow[] => {
  const last = rows.map(({ is }) => is).lastIndexOf('data');
  return rows.map((row, at) => {
    if (row.is !== 'group' || at < last) return row;
    return { is: 'note', row: row.row, column: row.column, text: row.text };
  });
};

/** The rows of a table that say something, in order; empty rows and repeated headings are left out. */
export const readTableRows = (sheet: Sheet, table: TableMapping): TableRow[] => {
  const reader = new RowReader(sheet, table);
  const rows: Sorted[] = [];
  for (let number = table.firstRow; number <= Math.min(table.lastRow, sheet.rows.length - 1); number += 1) {
    const row = reader.read(number);
    if (row) rows.push(row);
  }
  return withoutTrailing(withDepths(rows));
};
