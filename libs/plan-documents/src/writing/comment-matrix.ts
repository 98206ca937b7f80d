import ExcelJS from 'exceljs';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { wordingOf } from '@mufakat/planning/records/wording';
import { askedTextOf, type MatrixColumn, matrixColumns, matrixRecords } from '../comment-matrix.js';
import { columnMark, propertyStart, rowMark } from '../docx-marks.js';
import { guarded } from '../formula-guard.js';
import { reviewWord } from '../review-words.js';
import { BodyNames } from './body-names.js';
import { DocxPieces } from './docx-pieces.js';
import { type FileMeta, languagesOf } from './file-meta.js';
import { sheetMark } from './plan-sheets.js';
import { printedEnd, printedStart } from './printed-values.js';
import { assignmentsOf } from './sheet-columns.js';
import type { MarkedText } from './table-xml.js';
import { markSheet } from './xlsx.js';

/** The round a file is filled in for. */
export interface FileForRound {
  readonly round: string;
  readonly hash: string;
  /** What the state asks. */
  readonly lines: readonly string[];
}

const widths: Readonly<Record<MatrixColumn, number>> = {
  ...{ code: 9, title: 18, text: 26, lead: 13, period: 13 },
  ...{ author: 14, comment: 26, proposal: 26, priority: 11 },
};
const longestCell = 32_000;

const periodOf = ({ startsOn, endsOn }: PlanRecord, language: string): string => {
  const first = typeof startsOn === 'string' ? [printedStart(language, startsOn)] : [];
  const last = typeof endsOn === 'string' ? [printedEnd(language, endsOn)] : [];
  return [...first, ...last].join(' – ');
};

/** The texts of a row; those to be filled in are empty. */
class MatrixRows {
  private readonly languages: readonly string[];
  private readonly bodies: BodyNames;

  constructor(
    private readonly document: PlanDocument,
    private readonly meta: FileMeta,
  ) {
    this.languages = languagesOf(document, meta);
    this.bodies = new BodyNames(meta.bodies, meta.language);
  }

  get records(): PlanRecord[] {
    return matrixRecords(this.document);
  }

  texts(record: PlanRecord): string[] {
    const isPlan = record.id === this.document.plan;
    const known: Partial<Record<MatrixColumn, string>> = {
      code: record.code ?? '',
      title: isPlan ? reviewWord(this.meta.language, 'whole') : wordingOf(record['title'], this.languages),
      text: isPlan ? wordingOf(record['title'], this.languages) : askedTextOf(record, this.languages).text,
      lead: assignmentsOf(this.document, record.id, 'lead')
        .map((one) => this.bodies.of(one['body']))
        .join('\n'),
      period: periodOf(record, this.meta.language),
    };
    return matrixColumns.map((column) => known[column] ?? '');
  }
}

const isFilledIn = (column: MatrixColumn): boolean => matrixColumns.indexOf(column) >= matrixColumns.indexOf('author');

const properties = (document: PlanDocument, meta: FileMeta, { round, hash }: FileForRound) => ({
  ...{ form: 'matrix', plan: document.plan, revision: String(document.revision), round, hash, language: meta.language },
});

const aboutLines = (meta: FileMeta, { lines }: FileForRound): string[] => [
  meta.stateLine,
  ...lines,
  reviewWord(meta.language, 'fill'),
];

/** The matrix as a Word file on wide pages; hidden bookmarks hold the ids of its rows and columns. */
export const writeMatrixDocx = (document: PlanDocument, meta: FileMeta, part: FileForRound): Promise<Uint8Array> => {
  const pieces = new DocxPieces(meta);
  const rows = new MatrixRows(document, meta);
  const columns = matrixColumns.map((column) => ({
    ...{ heading: reviewWord(meta.language, column), width: widths[column], bookmark: columnMark(column) },
  }));
  const cellOf = (record: PlanRecord, text: string, at: number): MarkedText => ({
    text: text.split('\n'),
    bookmark: at < 2 ? rowMark(record.id, at === 0 ? 0 : 1) : undefined,
    isLocked: !isFilledIn(matrixColumns[at] ?? 'code'),
  });
  const written = rows.records.map((record) => rows.texts(record).map((text, at) => cellOf(record, text, at)));
  const said = Object.entries(properties(document, meta, part)).map(([name, value]) => [propertyStart + name, value]);
  const paper = [
    pieces.heading(`${reviewWord(meta.language, 'matrix')}: ${meta.title}`, 1),
    ...aboutLines(meta, part).map((line) => pieces.small(line)),
    pieces.table(columns, written, 'landscape'),
    pieces.paragraph(''),
  ];
  return pieces.file([pieces.section('landscape', paper)], Object.fromEntries(said) as Record<string, string>);
};

const filledWith = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const [headingFill, lockedFill] = [filledWith('FFE8EDF3'), filledWith('FFF0F0F0')];
const line: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FFB5BDC8' } };
const border = { top: line, left: line, bottom: line, right: line };
const idColumn = matrixColumns.length + 1;

const markOf = (book: ExcelJS.Workbook, said: Readonly<Record<string, string>>): void => {
  const sheet = book.addWorksheet(markSheet, { state: 'veryHidden' });
  for (const [name, value] of Object.entries(said)) sheet.addRow([name, value]);
};

/** Lines that a row needs at most, as its columns are wide; a spreadsheet does not measure wrapped text by itself. */
const linesOf = (texts: readonly string[]): number =>
  Math.max(
    1,
    ...matrixColumns.map((column, at) =>
      (texts[at] ?? '')
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths[column] * 1.3))), 0),
    ),
  );
const [lineHeight, highest] = [15, 400];

const dress = (sheet: ExcelJS.Worksheet, headingRow: number, meta: FileMeta): void => {
  matrixColumns.forEach((column, at) => (sheet.getColumn(at + 1).width = widths[column] * 1.4));
  sheet.getColumn(idColumn).hidden = true;
  sheet.getRow(1).hidden = true;
  sheet.autoFilter = { from: { row: headingRow, column: 1 }, to: { row: sheet.rowCount, column: idColumn } };
  for (let row = headingRow + 1; row <= sheet.rowCount; row += 1)
    sheet.getCell(row, matrixColumns.length).dataValidation = {
      ...{ type: 'list', allowBlank: true },
      formulae: [meta.language.startsWith('ar') ? '"عالية,متوسطة,منخفضة"' : '"high,medium,low"'],
    };
};

/** The matrix as a workbook: a hidden first row holds the keys of its columns, a hidden last column the ids of its rows. */
export const writeMatrixXlsx = async (
  document: PlanDocument,
  meta: FileMeta,
  part: FileForRound,
): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.title = meta.title;
  book.creator = meta.creator ?? 'Mufakat';
  const rows = new MatrixRows(document, meta);
  const above = [`${reviewWord(meta.language, 'matrix')}: ${meta.title}`, ...aboutLines(meta, part)];
  const headingRow = above.length + 2;
  const sheet = book.addWorksheet(reviewWord(meta.language, 'matrix'), {
    views: [{ state: 'frozen', ySplit: headingRow, rightToLeft: meta.direction === 'rtl' }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: `${headingRow}:${headingRow}`,
    },
  });
  sheet.addRow([...matrixColumns, `${sheetMark}matrix`]);
  for (const line of above) sheet.addRow([guarded(line)]);
  sheet.getRow(2).font = { bold: true, size: 14 };
  const heading = sheet.addRow(matrixColumns.map((column) => reviewWord(meta.language, column)));
  heading.font = { bold: true };
  heading.eachCell((cell) => Object.assign(cell, { fill: headingFill, border }));
  for (const record of rows.records) {
    const cells = sheet.addRow([...rows.texts(record).map((text) => guarded(text).slice(0, longestCell)), record.id]);
    cells.alignment = { wrapText: true, vertical: 'top' };
    cells.height = Math.min(highest, lineHeight * linesOf(rows.texts(record)));
    matrixColumns.forEach((column, at) => {
      const cell = cells.getCell(at + 1);
      Object.assign(cell, { border, ...(isFilledIn(column) ? {} : { fill: lockedFill }) });
    });
  }
  dress(sheet, headingRow, meta);
  markOf(book, properties(document, meta, part));
  return new Uint8Array(await book.xlsx.writeBuffer());
};
