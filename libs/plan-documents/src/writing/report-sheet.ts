import ExcelJS from 'exceljs';
import { guarded } from '../formula-guard.js';
import {
  answerField,
  lineKey,
  reportLineFields,
  type ReportLineField,
  reportMark,
  reportSchema,
  reportValueFields,
  type ReportValueField,
  valueKey,
  type ValuePlace,
} from '../report-sheet-mark.js';

export interface SheetValue extends ValuePlace {
  /** Set where a category of the axis may be named in the row. */
  readonly newAt?: number;
  /** Indicator and cut in words. */
  readonly title: string;
  readonly unit: string;
  readonly before: string;
  /** Cells this indicator takes: a number, both numbers of a share, or words. */
  readonly takes: readonly ReportValueField[];
  readonly cells: Readonly<Partial<Record<ReportValueField, string>>>;
}

/** A question of the round's own. */
export interface SheetQuestion {
  readonly code: string;
  readonly label: string;
  /** What one chooses from; empty where anything may be said. */
  readonly choices: readonly string[];
}

export interface SheetLine {
  readonly action: string;
  readonly code: string;
  readonly title: string;
  /** Last time in words; empty where nothing was reported before. */
  readonly before: string;
  readonly cells: Readonly<Partial<Record<string, string>>>;
  readonly values: readonly SheetValue[];
}

export interface ReportSheet {
  readonly report: string;
  /** Version of the report that was read. */
  readonly version: number;
  readonly title: string;
  readonly isRightToLeft: boolean;
  /** Names of the steps one may choose. */
  readonly steps: readonly string[];
  /** Columns the round does not ask for. */
  readonly unasked: readonly ReportLineField[];
  readonly questions: readonly SheetQuestion[];
  readonly lines: readonly SheetLine[];
  readonly words: {
    readonly report: string;
    readonly values: string;
    readonly code: string;
    readonly action: string;
    readonly before: string;
    readonly indicator: string;
    readonly unit: string;
    readonly fields: Readonly<Record<ReportLineField | ReportValueField, string>>;
  };
}

const headingFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF3' } };
const openFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFBE6' } };
const longestCell = 32_000;
const cell = (text: string): string => guarded(text).slice(0, longestCell);
const allowed = { formatColumns: true, formatRows: true, selectLockedCells: true, selectUnlockedCells: true };

interface Table {
  readonly name: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  /** Columns before the first one that is filled in, the id among them. */
  readonly locked: number;
}

const addTable = (
  book: ExcelJS.Workbook,
  { name, headings, widths }: Table,
  isRightToLeft: boolean,
): ExcelJS.Worksheet => {
  const sheet = book.addWorksheet(name.slice(0, 31), {
    views: [{ state: 'frozen', xSplit: 3, ySplit: 1, rightToLeft: isRightToLeft }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0, printTitlesRow: '1:1' },
  });
  const heading = sheet.addRow(['id', ...headings.map(cell)]);
  heading.font = { bold: true };
  heading.eachCell((one) => (one.fill = headingFill));
  [10, ...widths].forEach((width, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    column.alignment = { wrapText: true, vertical: 'top' };
  });
  sheet.getColumn(1).hidden = true;
  return sheet;
};

const open = (row: ExcelJS.Row, at: number): ExcelJS.Cell => {
  const one = row.getCell(at);
  one.protection = { locked: false };
  one.fill = openFill;
  one.numFmt = '@';
  return one;
};

const stepsColumn = 6;
/** A list of the hidden sheet that a cell chooses from. */
const chosenFrom = (column: number, count: number): ExcelJS.DataValidation => {
  const letter = String.fromCodePoint(64 + column);
  const formulae = [`'${reportMark}'!$${letter}$1:$${letter}$${String(Math.max(1, count))}`];
  return { type: 'list', allowBlank: true, formulae };
};
/** Further lists would need columns past Z: the cells then take any word, and the file is checked when it comes back. */
const mostLists = 26 - stepsColumn;

const addLines = (book: ExcelJS.Workbook, given: ReportSheet): ExcelJS.Worksheet => {
  const { lines, words, steps, questions, unasked, isRightToLeft } = given;
  const fields = [...reportLineFields, ...questions.map(({ code }) => answerField(code))];
  const headings = [
    ...[words.code, words.action, words.before, ...reportLineFields.map((field) => words.fields[field])],
    ...questions.map(({ label }) => label),
  ];
  const widths = [10, 38, 40, 11, 20, 60, 36, 36, 30, 30, 30, ...questions.map(() => 30)];
  const sheet = addTable(book, { name: words.report, headings, widths, locked: 4 }, isRightToLeft);
  for (const { action, code, title, before, cells } of lines) {
    const filled = fields.map((field) => cell(cells[field] ?? ''));
    const row = sheet.addRow([lineKey(action), ...[code, title, before].map(cell), ...filled]);
    for (const at of fields.keys()) open(row, at + 5);
    row.getCell(6).dataValidation = chosenFrom(stepsColumn, steps.length);
    row.getCell(5).dataValidation = { type: 'list', allowBlank: true, formulae: ['"x"'] };
    for (const [at, { choices }] of questions.slice(0, mostLists).entries())
      if (choices.length > 0)
        row.getCell(5 + reportLineFields.length + at).dataValidation = chosenFrom(stepsColumn + 1 + at, choices.length);
  }
  for (const field of unasked) sheet.getColumn(5 + reportLineFields.indexOf(field)).hidden = true;
  return sheet;
};

const addValues = (book: ExcelJS.Workbook, { lines, words, isRightToLeft }: ReportSheet): ExcelJS.Worksheet => {
  const headings = [
    words.code,
    words.indicator,
    words.before,
    words.unit,
    ...reportValueFields.map((field) => words.fields[field]),
  ];
  const sheet = addTable(
    book,
    { name: words.values, headings, widths: [10, 50, 22, 14, 22, 16, 16, 16, 40, 30], locked: 5 },
    isRightToLeft,
  );
  for (const { action, code, values } of lines)
    for (const value of values) {
      const filled = reportValueFields.map((field) => cell(value.cells[field] ?? ''));
      const said = [code, value.title, value.before, value.unit].map(cell);
      const row = sheet.addRow([valueKey({ ...value, action }), ...said, ...filled]);
      for (const [at, field] of reportValueFields.entries()) if (value.takes.includes(field)) open(row, at + 6);
    }
  return sheet;
};

/** What stood in each cell when the file was made, so that only what a person changed comes back. */
const baseRows = ({ lines, questions }: ReportSheet): string[][] =>
  lines.flatMap(({ action, cells, values }) => [
    ...[...reportLineFields, ...questions.map(({ code }) => answerField(code))].map((field) => [
      'base',
      lineKey(action),
      field,
      cell(cells[field] ?? ''),
    ]),
    ...values.flatMap((value) =>
      value.takes.map((field) => ['base', valueKey({ ...value, action }), field, cell(value.cells[field] ?? '')]),
    ),
  ]);

/** One body's report as a workbook to fill in: what is owed is locked, only what a person says is open. */
export const writeReportSheet = async (given: ReportSheet): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.title = given.title;
  book.creator = 'Mufakat';
  const sheets = [addLines(book, given), addValues(book, given)];
  for (const sheet of sheets) await sheet.protect('', allowed);
  const mark = book.addWorksheet(reportMark, { state: 'veryHidden' });
  mark.addRows([
    ...[
      ['schema', reportSchema],
      ['report', given.report],
      ['version', given.version],
    ],
    ...[...given.questions.map(({ code }) => ['question', code]), ...baseRows(given)],
  ]);
  const lists = [given.steps, ...given.questions.slice(0, mostLists).map(({ choices }) => choices)];
  for (const [column, list] of lists.entries())
    for (const [at, one] of list.entries()) mark.getCell(at + 1, stepsColumn + column).value = cell(one);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
