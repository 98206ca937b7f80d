import { strFromU8 } from 'fflate';
import { type Element, elementsOf, parseMarkup, valueOf, within } from './docx-markup.js';
import { markSheetIn, withMarks } from './docx-carried.js';
import { headingLevel, headingStyles, isBold, textOf } from './docx-text.js';
import { type Cell, type DocumentHeading, empty, limits, type Row, type Sheet, tidy } from './sheet.js';
import { UnreadableFile } from './unreadable-file.js';
import { unpack } from './zip-guard.js';

const wanted: ReadonlySet<string> = new Set(['word/document.xml', 'word/styles.xml', 'docProps/custom.xml']);
const isWanted = (path: string): boolean => wanted.has(path);

const parsed = (part: Uint8Array | undefined): Element | undefined => {
  if (!part) return undefined;
  try {
    return parseMarkup(strFromU8(part));
  } catch {
    throw new UnreadableFile('file.damaged');
  }
};

const isContinued = (cell: Element): boolean => {
  const merge = within(cell, 'tcPr', 'vMerge');
  return merge !== undefined && (valueOf(merge) ?? 'continue') === 'continue';
};

const span = (cell: Element): number =>
  Math.min(limits.columns, Math.max(1, Number(valueOf(within(cell, 'tcPr', 'gridSpan')) ?? 1)));

/** Rows and cells may be wrapped in content controls or marked insertions. */
const unwrapped = (element: Element, name: string): Element[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return ['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag', 'moveTo'].includes(child.name)
      ? unwrapped(child, name)
      : [];
  });

const firstOf = (cell: Cell, row: number, column: number): readonly [number, number] =>
  cell.mergedFrom ?? [row, column];

const ownCell = (element: Element): Cell => ({
  text: tidy(textOf(element)),
  ...(isBold(element) ? { bold: true as const } : {}),
});

const readRow = (element: Element, number: number, above: Row): Row => {
  const before = Number(valueOf(within(element, 'trPr', 'gridBefore')) ?? 0);
  const cells: Cell[] = Array.from({ length: Math.min(before, limits.columns) }, () => empty);
  for (const part of cellsIn(element)) {
    const column = cells.length;
    if (column >= limits.columns)
      throw new UnreadableFile('file.too-many-columns', { sheet: 'table', limit: limits.columns });
    const upper = above[column];
    const isBelow = isContinued(part) && upper !== undefined;
    const first: Cell = isBelow ? { ...upper, mergedFrom: firstOf(upper, number - 1, column) } : ownCell(part);
    cells.push(first);
    for (let more = 1; more < span(part); more += 1)
      cells.push({ ...first, mergedFrom: firstOf(first, number, column) });
  }
  return cells;
};

const isDeleted = (row: Element): boolean => within(row, 'trPr', 'del') !== undefined;
const rowsIn = (table: Element): Element[] => unwrapped(table, 'tr').filter((row) => !isDeleted(row));
const cellsIn = (row: Element): Element[] => unwrapped(row, 'tc');

const readTable = (table: Element, name: string): Row[] => {
  const rows: Row[] = [];
  for (const element of rowsIn(table)) {
    if (rows.length >= limits.rows) throw new UnreadableFile('file.too-many-rows', { sheet: name, limit: limits.rows });
    rows.push(readRow(element, rows.length, rows[rows.length - 1] ?? []));
  }
  return rows;
};

const under = (headings: readonly DocumentHeading[], heading: DocumentHeading): DocumentHeading[] => [
  ...headings.filter(({ level }) => level < heading.level),
  heading,
];

/** Paragraphs and tables of the body in order, looking through content controls. */
const blocksOf = (element: Element | undefined): Element[] =>
  elementsOf(element).flatMap((child) => (child.name === 'p' || child.name === 'tbl' ? [child] : blocksOf(child)));

/** All tables of a Word document, each with the headings it stands under; `bytes` must have passed `guardZip`. */
export const readDocx = (bytes: Uint8Array): Sheet[] => {
  const parts = unpack(bytes, isWanted);
  const body = within(parsed(parts['word/document.xml']), 'document', 'body');
  const styles = headingStyles(parsed(parts['word/styles.xml']));
  const sheets: Sheet[] = [];
  let headings: DocumentHeading[] = [];
  for (const block of blocksOf(body)) {
    if (block.name === 'tbl') {
      const name = `Table ${sheets.length + 1}`;
      const rows = readTable(block, name);
      sheets.push(withMarks({ name, rows, addressing: 'rows', headings }, { rows: rowsIn(block), cellsOf: cellsIn }));
      continue;
    }
    const level = headingLevel(block, styles);
    const text = level === undefined ? '' : tidy(textOf(block));
    if (level !== undefined && text !== '') headings = under(headings, { level, text });
  }
  sheets.push(...markSheetIn(parsed(parts['docProps/custom.xml'])));
  if (sheets.length > limits.sheets)
    throw new UnreadableFile('file.too-many-sheets', { sheets: sheets.length, limit: limits.sheets });
  return sheets;
};
