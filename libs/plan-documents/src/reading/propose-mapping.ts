import { recogniseColumns } from './columns.js';
import type { ImportField } from './import-fields.js';
import { guessLanguage } from './language-guess.js';
import type { ColumnMapping, Mapping, TableMapping } from './mapping.js';
import type { Problems } from './problems.js';
import { cellAt, type ReadFile, type Row, type Sheet } from './sheet.js';
import { isLevelWord } from './table-rows.js';
import { findTables, headingsOf, printOf, widthOf } from './tables.js';

const spokenFields: ReadonlySet<ImportField> = new Set([
  'level',
  'action',
  'activity',
  'description',
  'problem',
  'expected-output',
  'indicator',
  'means-of-verification',
  'place',
  'risk',
  'assumption',
]);
const details: readonly ImportField[] = [
  'indicator',
  'budget',
  'funding-source',
  'risk',
  'assumption',
  'activity',
  'driver',
];

const has = (table: TableMapping, field: ImportField): boolean =>
  table.columns.some((column) => column.field === field);
const isUsable = (table: TableMapping): boolean =>
  has(table, 'action') || (has(table, 'code') && details.some((field) => has(table, field)));

const bodyOf = (sheet: Sheet, table: Pick<TableMapping, 'firstRow' | 'lastRow'>): Row[] =>
  sheet.rows.slice(table.firstRow, table.lastRow + 1);
const valuesIn = (rows: readonly Row[], column: number): string[] =>
  rows
    .map((row) => cellAt(row, column))
    .filter(({ text, mergedFrom }) => text !== '' && !mergedFrom)
    .map(({ text }) => text);

/** A level that is written on every row says by an empty cell that there is none; one written once, that it goes on. */
const blanksIn = (rows: readonly Row[], column: number): 'above' | 'none' =>
  rows.some((row, at) => {
    const cell = cellAt(row, column);
    return at > 0 && !cell.mergedFrom && cell.text !== '' && cell.text === cellAt(rows[at - 1], column).text;
  })
    ? 'none'
    : 'above';

const separatorIn = (texts: readonly string[]): string | undefined =>
  [' > ', ' › ', ' → ', ' » '].find((separator) => texts.some((text) => text.includes(separator)));

const withLevelHabits = (
  column: ColumnMapping,
  columns: readonly ColumnMapping[],
  rows: readonly Row[],
): ColumnMapping => {
  if (column.field !== 'level') return column;
  const separator = separatorIn(valuesIn(rows, column.column));
  const blanks = columns.some(({ field }) => field === 'id') ? 'none' : blanksIn(rows, column.column);
  return { ...column, blanks, ...(separator === undefined ? {} : { separator }) };
};

const numberedWords = 3;

/** Columns of one field in several languages are told apart by their texts. */
const withLanguage = (
  column: ColumnMapping,
  columns: readonly ColumnMapping[],
  rows: readonly Row[],
): ColumnMapping => {
  const isOriginal = column.language === 'original';
  const others = columns.filter(({ field, depth }) => field === column.field && depth === column.depth).length > 1;
  if (!spokenFields.has(column.field) || !(isOriginal || (others && column.language === undefined))) return column;
  const texts = valuesIn(rows, column.column);
  const language = texts.join(' ').split(' ').length < numberedWords ? undefined : guessLanguage(texts);
  if (language === undefined && isOriginal) return { ...column, language: undefined, field: 'ignore' };
  return { ...column, language };
};

export const columnsOf = (
  sheet: Sheet,
  table: Pick<TableMapping, 'headingRow' | 'headingRows' | 'firstRow' | 'lastRow'>,
): ColumnMapping[] => {
  const rows = bodyOf(sheet, table);
  const columns = recogniseColumns(headingsOf(sheet, table.headingRow, table.headingRows), rows);
  return columns.map((column) => withLevelHabits(withLanguage(column, columns, rows), columns, rows));
};

const noGroups = { sheetName: false, documentHeadings: 0, headingRows: true } as const;

const unread = (sheet: number, { name, rows }: Sheet): TableMapping => ({
  sheet,
  name,
  use: false,
  headingRow: 0,
  headingRows: 1,
  firstRow: 1,
  lastRow: Math.max(0, rows.length - 1),
  columns: [],
  groups: noGroups,
});

/** A table of a text document that goes on, without headings, after a page or a paragraph. */
const continued = (
  sheet: Sheet,
  at: number,
  before: TableMapping | undefined,
  file: ReadFile,
): TableMapping | undefined => {
  const previous = before && file.sheets[before.sheet];
  if (file.kind !== 'docx' || !before?.use || !previous || widthOf(previous) !== widthOf(sheet)) return undefined;
  return { ...before, sheet: at, name: sheet.name, headingRow: 0, firstRow: 0, lastRow: sheet.rows.length - 1 };
};

const tablesOf = (file: ReadFile, at: number, before: TableMapping | undefined): TableMapping[] => {
  const sheet = file.sheets[at];
  if (!sheet) return [];
  const found = findTables(sheet).map((table): TableMapping => {
    const columns = columnsOf(sheet, table);
    const mapping = { ...table, sheet: at, name: sheet.name, use: false, columns, groups: noGroups };
    return { ...mapping, use: !sheet.isHidden && isUsable(mapping) };
  });
  if (found.length > 0) return found;
  return [continued(sheet, at, before, file) ?? unread(at, sheet)];
};

const plainSheetName = /^(?:sheet|table|feuil|hoja|tabelle|лист|ورقة|lembar|helaian|ark|blad|planilha|foglio)\s*\d*$/iu;

const commonHeadings = (sheets: readonly Sheet[]): number => {
  const [first, ...others] = sheets.map(({ headings = [] }) => headings.map(({ text }) => text));
  let length = 0;
  while (first && length < first.length && others.every((one) => one[length] === first[length])) length += 1;
  return length;
};

const namesLevel = (name: string): boolean => isLevelWord(name.split(' ')[0] ?? '');

/** Sheets that part a plan say so by names of their own, or call themselves pillars beside a column of levels. */
const areGroupNames = (sheets: readonly Sheet[], hasLevels: boolean): boolean =>
  sheets.every(({ name }) => (hasLevels ? namesLevel(name) : !plainSheetName.test(name) && !/^\d{4}$/.test(name)));

/** Sheets, or headings of a text document, that part one plan by pillar: several tables of one make. */
const withGroups = (tables: readonly TableMapping[], file: ReadFile): TableMapping[] => {
  const parted = tables.filter((table) => table.use && has(table, 'action'));
  const hasLevels = parted.some((table) => has(table, 'level'));
  const sheets = [...new Set(parted.map(({ sheet }) => sheet))].flatMap((at) => file.sheets[at] ?? []);
  if (sheets.length < 2) return [...tables];
  const common = commonHeadings(sheets);
  const sheetName = file.kind === 'xlsx' && areGroupNames(sheets, hasLevels);
  return tables.map((table) => {
    if (!parted.includes(table)) return table;
    const headings = file.sheets[table.sheet]?.headings?.length ?? 0;
    return {
      ...table,
      groups: { ...table.groups, sheetName, documentHeadings: hasLevels ? 0 : Math.max(0, headings - common) },
    };
  });
};

const near = new Set(['id', 'ms']);

/** The language of the texts: what they show, where that is clear, else what the person works in. */
const languageOf = (file: ReadFile, tables: readonly TableMapping[], asked: string): string => {
  const texts = tables.flatMap((table) => {
    const column = table.use
      ? table.columns.find(({ field, language }) => field === 'action' && language === undefined)
      : undefined;
    const sheet = file.sheets[table.sheet];
    return column && sheet ? valuesIn(bodyOf(sheet, table), column.column) : [];
  });
  const guess = guessLanguage(texts);
  return guess === undefined || (near.has(guess) && near.has(asked)) ? asked : guess;
};

/** How the file would be read, before a person has said anything. */
export const proposeMapping = (file: ReadFile, language: string): Mapping => {
  const tables: TableMapping[] = [];
  file.sheets.forEach((_, at) => tables.push(...tablesOf(file, at, tables[tables.length - 1])));
  const grouped = withGroups(tables, file);
  return { language: languageOf(file, grouped, language), dateOrder: 'day-first', bodies: {}, tables: grouped };
};

/** A mapping from a person: tables without columns are recognised again from the heading row that was chosen. */
export const completed = (mapping: Mapping, file: ReadFile): Mapping => ({
  ...mapping,
  tables: mapping.tables.map((table) => {
    const sheet = file.sheets[table.sheet];
    if (!sheet || table.columns.length > 0) return table;
    return { ...table, columns: columnsOf(sheet, table) };
  }),
});

const sayColumns = (table: TableMapping, problems: Problems): void => {
  for (const { column, field, heading, language } of table.columns) {
    const place = { sheet: table.sheet, row: table.headingRow, column };
    if (field === 'status') problems.say('notice', 'column.status-ignored', place, { heading });
    if (field === 'ignore') problems.say('notice', 'column.ignored', place, { heading });
    if (language !== undefined && /original/i.test(heading)) {
      problems.say('notice', 'column.language-guessed', place, { heading, language });
    }
  }
};

const whyUnused = ({ columns }: TableMapping) => (columns.length === 0 ? 'sheet.no-heading' : 'sheet.no-action-column');

const sayTable = (table: TableMapping, isHidden: boolean, problems: Problems): void => {
  if (table.use) sayColumns(table, problems);
  else if (isHidden) problems.say('notice', 'sheet.hidden', { sheet: table.sheet });
  else problems.say('warning', whyUnused(table), { sheet: table.sheet });
};

/** What the mapping leaves out, and why; of tables with the same heading only the first speaks. */
export const sayMapping = (mapping: Mapping, file: ReadFile, problems: Problems): void => {
  const prints = new Set<string>();
  for (const table of mapping.tables) {
    const sheet = file.sheets[table.sheet];
    const print = printOf(sheet?.rows[table.headingRow]);
    if (!table.use || !prints.has(print)) sayTable(table, sheet?.isHidden === true, problems);
    prints.add(print);
  }
};
