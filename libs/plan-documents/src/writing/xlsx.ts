import type { PlanDocument } from '@mufakat/planning/records/record';
import { rootOf } from '@mufakat/planning/records/tree';
import ExcelJS from 'exceljs';
import { guarded } from '../formula-guard.js';
import { addAmendmentSheet, noteActs } from './amendment-sheet.js';
import { aboutLines, lockOthers } from './body-sheets.js';
import { amendingActs } from './cited-acts.js';
import { type FileForBody, type FileMeta, languagesOf } from './file-meta.js';
import { headingOf, planRows, type PlanSheet, sheetMark, sheetsOf, showingOf } from './plan-sheets.js';
import { type SheetColumn, show, type Showing } from './sheet-columns.js';
import { wordIn } from './words.js';

/** Name of the hidden sheet that says which plan and revision a workbook is of. */
export const markSheet = 'mufakat';
const headingFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF3' } };
const longestCell = 32_000;

/** Numbers that a spreadsheet holds exactly become numbers, days become dates; all else stays text. */
const typed = (cell: SheetColumn['cell'], text: string): ExcelJS.CellValue => {
  if (text === '') return null;
  if (cell === 'day') return new Date(`${text}T00:00:00Z`);
  if (cell === 'number' && /^-?\d{1,15}(\.\d{1,6})?$/.test(text) && text.replace(/\D/g, '').length <= 15)
    return Number(text);
  return guarded(text).slice(0, longestCell);
};

const dress = (sheet: ExcelJS.Worksheet, columns: readonly { cell: SheetColumn['cell']; width: number }[]): void => {
  columns.forEach(({ cell, width }, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    column.hidden = cell === 'id';
    column.alignment = { wrapText: true, vertical: 'top' };
    if (cell === 'day') column.numFmt = 'yyyy-mm-dd';
  });
  const heading = sheet.getRow(2);
  heading.font = { bold: true };
  heading.alignment = { wrapText: true, vertical: 'middle' };
  heading.eachCell((cell) => (cell.fill = headingFill));
  sheet.getRow(1).hidden = true;
};

const viewOf = (meta: FileMeta, columns: number): Partial<ExcelJS.WorksheetView> => ({
  state: 'frozen',
  xSplit: columns,
  ySplit: 2,
  rightToLeft: meta.direction === 'rtl',
});

const addSheet = async (book: ExcelJS.Workbook, plan: PlanSheet, showing: Showing, meta: FileMeta): Promise<void> => {
  const sheet = book.addWorksheet(plan.name, {
    views: [viewOf(meta, 3)],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  });
  const languages = languagesOf(showing.document, meta);
  sheet.addRow(plan.columns.map(({ key }, at) => (at === 0 ? `${sheetMark}${plan.kind}` : key)));
  sheet.addRow(plan.columns.map((column) => headingOf(column, languages, meta.language)));
  for (const record of plan.records)
    sheet.addRow(plan.columns.map((column) => typed(column.cell, show(column, record, showing))));
  dress(sheet, plan.columns);
  sheet.autoFilter = {
    from: { row: 2, column: 2 },
    to: { row: Math.max(3, plan.records.length + 2), column: plan.columns.length },
  };
  noteActs(sheet, plan, { document: showing.document, meta });
  if (meta.part) await lockOthers(sheet, plan, { language: meta.language, part: meta.part });
};

const addAboutSheet = (book: ExcelJS.Workbook, meta: FileMeta, part: FileForBody): void => {
  const sheet = book.addWorksheet(wordIn(meta.language, 'About this file'), { views: [viewOf(meta, 0)] });
  for (const line of aboutLines(meta, part)) sheet.addRow([guarded(line)]);
  sheet.getColumn(1).width = 100;
  sheet.getColumn(1).alignment = { wrapText: true, vertical: 'top' };
  sheet.getRow(1).font = { bold: true, size: 14 };
};

const addPlanSheet = (book: ExcelJS.Workbook, document: PlanDocument, meta: FileMeta): void => {
  const sheet = book.addWorksheet(wordIn(meta.language, 'Plan'), { views: [viewOf(meta, 0)] });
  const languages = languagesOf(document, meta);
  sheet.addRow([`${sheetMark}plan`, 'label', 'value']);
  sheet.addRow(['id', wordIn(meta.language, 'Field'), wordIn(meta.language, 'Value')]);
  for (const { column, text } of planRows(document, meta)) {
    const value = typed(column.cell, text);
    const row = sheet.addRow([column.key, headingOf(column, languages, meta.language), value]);
    if (column.cell === 'day') row.getCell(3).numFmt = 'yyyy-mm-dd';
  }
  sheet.addRow([null, wordIn(meta.language, 'State'), guarded(meta.stateLine)]);
  for (const act of amendingActs(meta)) sheet.addRow([null, wordIn(meta.language, 'As amended by'), guarded(act)]);
  dress(sheet, [
    { cell: 'id', width: 20 },
    { cell: 'text', width: 28 },
    { cell: 'text', width: 90 },
  ]);
};

const idsInCell = 800;

/** The ids of all records the file was made from: what its reader may not see is not in it, and so not missing later. */
const recordRows = ({ records }: PlanDocument): string[][] => {
  const ids = [...records.keys()];
  return Array.from({ length: Math.ceil(ids.length / idsInCell) }, (_, at) => [
    'records',
    ids.slice(at * idsInCell, (at + 1) * idsInCell).join(' '),
  ]);
};

const addMark = (book: ExcelJS.Workbook, showing: Showing, meta: FileMeta): void => {
  const { document, bodies } = showing;
  const sheet = book.addWorksheet(markSheet, { state: 'veryHidden' });
  sheet.addRows([
    ['schema', 'mufakat-workbook-1'],
    ['plan', document.plan],
    ['revision', document.revision],
    ['hash', meta.hash ?? ''],
    ['state', guarded(meta.stateLine)],
    ['language', meta.language],
    ['languages', languagesOf(document, meta).join(' ')],
    ['levelScheme', JSON.stringify(rootOf(document)?.['levelScheme'] ?? null)],
    ...(meta.part ? [['for', meta.part.body]] : []),
    ...recordRows(document),
    ...meta.bodies.map(({ id }) => ['body', id, guarded(bodies.of(id))]),
  ]);
};

/**
 * The plan as a workbook: a sheet for its own fields and one a kind of record, with the ids and the revision hidden
 * inside, so that the file comes back as exactly what was edited in it.
 */
export const writeXlsx = async (document: PlanDocument, meta: FileMeta): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.title = meta.title;
  book.subject = meta.stateLine;
  book.creator = meta.creator ?? 'Mufakat';
  if (meta.part) addAboutSheet(book, meta, meta.part);
  else addPlanSheet(book, document, meta);
  const showing = showingOf(document, meta);
  for (const sheet of sheetsOf(document, meta)) await addSheet(book, sheet, showing, meta);
  if (!meta.part) addAmendmentSheet(book, document, meta);
  addMark(book, showing, meta);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
