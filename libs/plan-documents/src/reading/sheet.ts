/** What a file holds once read: plain tables, safe to send between threads and to store as JSON. */

export interface Cell {
  /** As a reader would see it, trimmed, lines kept; a merged cell repeats the text of its first cell. */
  readonly text: string;
  /** A number or a yes/no as the file stores it. */
  readonly value?: number | boolean;
  /** A date as the file stores it, `YYYY-MM-DD`, never shifted by a time zone. */
  readonly day?: string;
  /** Set on every cell of a merged range but its first: [row, column] of the first, counted from 0. */
  readonly mergedFrom?: readonly [row: number, column: number];
  readonly bold?: true;
}

/** A row's cells from the first column on; trailing empty cells are left out. */
export type Row = readonly Cell[];

/** A heading of a text document, `level` from 1. */
export interface DocumentHeading {
  readonly level: number;
  readonly text: string;
}

export interface Sheet {
  readonly name: string;
  /** Every row of the sheet from the first on, empty ones included, so that index + 1 is the row number. */
  readonly rows: readonly Row[];
  /** `cells` are named "B12"; `rows` by row number and column. */
  readonly addressing: 'cells' | 'rows';
  readonly isHidden?: true;
  /** Rows at the top that the file does not have, and that no address counts. */
  readonly rowsAdded?: number;
  /** In a text document: the headings the table stands under, outermost first. */
  readonly headings?: readonly DocumentHeading[];
}

export const fileKinds = ['xlsx', 'docx', 'csv', 'tsv'] as const;
export type FileKind = (typeof fileKinds)[number];

export interface ReadFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly sheets: readonly Sheet[];
  /** Encoding and delimiter that were found in a plain-text file. */
  readonly encoding?: string;
  readonly delimiter?: string;
}

export const empty: Cell = { text: '' };

export const cellAt = (row: Row | undefined, column: number): Cell => row?.[column] ?? empty;

/** 0 → "A", 27 → "AB". */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** How a person finds the cell again: "B12", or "row 12, column 2" where cells have no names. */
export const addressOf = (sheet: Sheet, row: number, column?: number): string => {
  const number = row + 1 - (sheet.rowsAdded ?? 0);
  if (column === undefined) return `row ${number}`;
  return sheet.addressing === 'cells' ? `${columnLetters(column)}${number}` : `row ${number}, column ${column + 1}`;
};

export const limits = {
  /** Bytes of an uploaded file. */
  fileBytes: 25_000_000,
  zipEntries: 2_000,
  /** Bytes that a zip declares for its entries together. */
  unzippedBytes: 100_000_000,
  compressionRatio: 100,
  sheets: 200,
  rows: 20_000,
  columns: 256,
  /** Cells of all sheets together, empty rows not counted. */
  cells: 1_000_000,
  cellText: 32_767,
} as const;

export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f\u2007\t]/g, ' ')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .trim()
    .normalize('NFC')
    .slice(0, limits.cellText);
