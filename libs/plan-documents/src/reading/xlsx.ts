import ExcelJS from 'exceljs';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { withoutGuard } from '../formula-guard.js';
import { type Cell, empty, limits, type Row, type Sheet, tidy } from './sheet.js';
import { UnreadableFile } from './unreadable-file.js';
import { unpack } from './zip-guard.js';

/** Only what holds cells is unpacked: no pictures, drawings, comments, pivot caches, macros. */
const isWanted = (path: string): boolean =>
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/.test(
    path,
  );

const ignoreNodes = [
  'sheetPr',
  'dataValidations',
  'conditionalFormatting',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'hyperlinks',
  'extLst',
  'headerFooter',
  'rowBreaks',
  'autoFilter',
];

const mergedRange = /<mergeCell ref="[A-Z]{1,3}(\d+):([A-Z]{1,3})(\d+)"\s*(?:\/>|><\/mergeCell>)/g;
const isSmallRange = (rows: number, lastColumn: string): boolean => rows <= 5000 && lastColumn.length < 3;

/** A merged range becomes one object a cell in memory, so "A1:XFD1048576" is taken out before it is opened. */
const bounded = (path: string, part: Uint8Array): Uint8Array => {
  if (!path.startsWith('xl/worksheets/')) return part;
  const xml = strFromU8(part);
  if (xml.split('<c ').length - 1 > limits.cells) {
    throw new UnreadableFile('file.too-many-cells', { limit: limits.cells });
  }
  return strToU8(
    xml.replace(mergedRange, (whole, first: string, column: string, last: string) =>
      isSmallRange(Number(last) - Number(first) + 1, column) ? whole : '',
    ),
  );
};

const open = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const parts = Object.fromEntries(
    Object.entries(unpack(bytes, isWanted)).map(([path, part]) => [path, bounded(path, part)]),
  );
  const workbook = new ExcelJS.Workbook();
  try {
    const plain = zipSync(parts, { level: 0 });
    await workbook.xlsx.load(plain.buffer, { ignoreNodes });
  } catch {
    throw new UnreadableFile('file.damaged');
  }
  return workbook;
};

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** A number as its format shows it, where that matters to a plan: per cent, and the zeros of "1.10". */
const shown = (value: number, format: string | undefined): string => {
  if (format && /^0(\.0+)?%$/.test(format)) return `${Number((value * 100).toPrecision(12))}%`;
  const decimals = format ? /^0\.(0+)$/.exec(format)?.[1]?.length : undefined;
  return decimals === undefined ? String(Number(value.toPrecision(15))) : value.toFixed(decimals);
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const richText = (value: Record<string, unknown>): string =>
  (value.richText as { text?: string; font?: { vertAlign?: string } }[])
    .filter((run) => !(run.font?.vertAlign === 'superscript' && /^[\s\d*†‡,]+$/.test(run.text ?? '')))
    .map((run) => run.text ?? '')
    .join('');

type Plain = string | number | boolean | Date;

const plainPart = (value: Record<string, unknown>): Plain => {
  if (Array.isArray(value.richText)) return richText(value);
  if ('formula' in value || 'sharedFormula' in value) return plainValue(value.result);
  if ('text' in value) return plainValue(value.text);
  return typeof value.error === 'string' ? value.error : '';
};

/** Rich text, a formula's result, a link's text, an error: down to what the cell shows. */
const plainValue = (value: unknown): Plain => {
  if (value instanceof Date) return value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isRecord(value) ? plainPart(value) : '';
};

const toCell = (cell: ExcelJS.Cell): Cell => {
  const value = plainValue(cell.value);
  const bold = cell.style.font?.bold ? { bold: true as const } : {};
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return empty;
    return { text: dayOf(value), day: dayOf(value), ...bold };
  }
  if (typeof value === 'number') return { text: shown(value, cell.numFmt), value, ...bold };
  if (typeof value === 'boolean') return { text: String(value), value, ...bold };
  return { text: tidy(withoutGuard(value)), ...bold };
};

const toMergedCell = (cell: ExcelJS.Cell): Cell => {
  if (!cell.isMerged || cell.master.address === cell.address) return toCell(cell);
  const { master } = cell;
  return { ...toCell(master), mergedFrom: [Number(master.row) - 1, Number(master.col) - 1] };
};

const toRow = (row: ExcelJS.Row): Row => {
  const cells: Cell[] = [];
  row.eachCell({ includeEmpty: true }, (cell) => cells.push(toMergedCell(cell)));
  while (cells.length > 0 && cells[cells.length - 1]?.text === '') cells.pop();
  return cells;
};

const refuseLarge = (sheet: ExcelJS.Worksheet): void => {
  if (sheet.rowCount > limits.rows && sheet.actualRowCount > limits.rows) {
    throw new UnreadableFile('file.too-many-rows', { sheet: sheet.name, limit: limits.rows });
  }
  if (sheet.actualColumnCount > limits.columns) {
    throw new UnreadableFile('file.too-many-columns', { sheet: sheet.name, limit: limits.columns });
  }
};

const toSheet = (worksheet: ExcelJS.Worksheet): Sheet => {
  refuseLarge(worksheet);
  const rows: Row[] = [];
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (number > limits.rows * 2) return;
    while (rows.length < number - 1) rows.push([]);
    rows.push(toRow(row));
  });
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return {
    name: worksheet.name,
    rows,
    addressing: 'cells',
    ...(worksheet.state === 'visible' ? {} : { isHidden: true as const }),
  };
};

/** A workbook by exceljs; `bytes` must have passed `guardZip`. */
export const readXlsx = async (bytes: Uint8Array): Promise<Sheet[]> => {
  const workbook = await open(bytes);
  if (workbook.worksheets.length > limits.sheets) {
    throw new UnreadableFile('file.too-many-sheets', { sheets: workbook.worksheets.length, limit: limits.sheets });
  }
  return workbook.worksheets.map(toSheet);
};
