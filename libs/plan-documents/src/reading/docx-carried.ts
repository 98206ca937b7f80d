import { columnOfMark, propertyStart, rowOfMark } from '../docx-marks.js';
import { sheetMark } from '../writing/plan-sheets.js';
import { markSheet } from '../writing/xlsx.js';
import { type Element, elementsOf } from './docx-markup.js';
import type { Cell, Row, Sheet } from './sheet.js';

const cell = (text: string): Cell => ({ text });

const plainText = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : plainText(child))).join('');

/** Bookmarks that begin anywhere in an element. */
const bookmarksIn = (element: Element): string[] =>
  elementsOf(element).flatMap((child) =>
    child.name === 'bookmarkStart' ? [child.attributes['name'] ?? ''] : bookmarksIn(child),
  );

interface Parts {
  readonly rows: readonly Element[];
  readonly cellsOf: (row: Element) => readonly Element[];
}

/**
 * A table of a text document whose columns carry our marks, as the sheet that a workbook would hold: the row of keys
 * above it, the ids of its rows behind it. Any other table stays as it is.
 */
export const withMarks = (sheet: Sheet, { rows, cellsOf }: Parts): Sheet => {
  const heading = rows[0] ? cellsOf(rows[0]) : [];
  const keys = heading.map((one) => bookmarksIn(one).flatMap((name) => columnOfMark(name) ?? [])[0] ?? '');
  if (!keys.includes('code')) return sheet;
  const idOf = (row: Element): string => bookmarksIn(row).flatMap((name) => rowOfMark(name) ?? [])[0] ?? '';
  const width = Math.max(keys.length, ...sheet.rows.map((row) => row.length));
  const behind = (row: Row, last: string): Row => [
    ...Array.from({ length: width }, (_, at) => row[at] ?? cell('')),
    cell(last),
  ];
  return {
    ...sheet,
    rowsAdded: 1,
    rows: [
      behind(keys.map(cell), `${sheetMark}action`),
      ...sheet.rows.map((row, at) => behind(row, at === 0 || !rows[at] ? '' : idOf(rows[at]))),
    ],
  };
};

/** What the properties of a text document say of its origin, as the hidden sheet of a workbook says it. */
export const markSheetIn = (custom: Element | undefined): Sheet[] => {
  const properties = elementsOf(elementsOf(custom, 'Properties')[0], 'property');
  const rows = properties.flatMap((property): Row[] => {
    const name = property.attributes['name'] ?? '';
    return name.startsWith(propertyStart)
      ? [[cell(name.slice(propertyStart.length)), cell(plainText(property).trim())]]
      : [];
  });
  return rows.length > 0 ? [{ name: markSheet, rows, addressing: 'rows', isHidden: true }] : [];
};
