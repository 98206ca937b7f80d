import { isLevelScheme, type LevelScheme } from '@mufakat/planning/records/level-scheme';
import { isUuid } from '@mufakat/planning/records/value-faults';
import { isOthersColumn } from '../body-part.js';
import { sheetKinds, type SheetKind, sheetMark } from '../writing/plan-sheets.js';
import { markSheet } from '../writing/xlsx.js';
import { type Cell, cellAt, empty, type ReadFile, type Row } from './sheet.js';

/** What a workbook that we wrote says of its origin. */
export interface CarriedMark {
  readonly plan: string;
  readonly revision: number;
  readonly language: string;
  /** Languages that have columns in the file. */
  readonly languages: readonly string[];
  /** Ids of the records the file was made from. */
  readonly records: ReadonlySet<string>;
  readonly levelScheme?: LevelScheme;
  /** The body whose rows alone the file shows, for it to edit. */
  readonly forBody?: string;
  /** Body id → the name it had in the file. */
  readonly bodies: readonly (readonly [id: string, label: string])[];
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const words = (text: string): string[] => text.split(' ').filter(Boolean);

/** The plan and revision a workbook was written from; undefined for any other file. */
export const carriedMark = (file: ReadFile): CarriedMark | undefined => {
  const rows = file.sheets.find(({ name, isHidden }) => name === markSheet && isHidden)?.rows ?? [];
  const named = (key: string): Row[] => rows.filter((row) => row[0]?.text === key);
  const said = (key: string): string => cellAt(named(key)[0], 1).text;
  const revision = Number(said('revision'));
  if (!isUuid(said('plan')) || !Number.isInteger(revision)) return undefined;
  const scheme = parsed(said('levelScheme'));
  return {
    plan: said('plan'),
    revision,
    language: said('language') || 'en',
    languages: words(said('languages')),
    records: new Set(named('records').flatMap((row) => words(cellAt(row, 1).text))),
    ...(isUuid(said('for')) ? { forBody: said('for') } : {}),
    ...(isLevelScheme(scheme) ? { levelScheme: scheme } : {}),
    bodies: named('body').map((row) => [cellAt(row, 1).text, cellAt(row, 2).text]),
  };
};

/** A row of one of our sheets; `cell` by the key of its column. */
export interface CarriedRow {
  readonly sheet: number;
  readonly row: number;
  readonly cell: (key: string) => Cell;
  readonly columnOf: (key: string) => number | undefined;
}

const isFilled = (row: Row, keys: ReadonlyMap<string, number>, isFixed: (key: string) => boolean): boolean =>
  [...keys].some(([key, column]) => !isFixed(key) && cellAt(row, column).text !== '');

const namesRow = (key: string): boolean => key === 'parent' || key === 'id';

/**
 * Rows below the two heading rows; one that holds nothing but its id (in the file of a body: but what others decide) was
 * emptied on purpose and is left out.
 */
const rowsOf = (
  file: ReadFile,
  sheet: number,
  isFixed: (key: string) => boolean,
): { keys: ReadonlyMap<string, number>; rows: CarriedRow[] } => {
  const rows = file.sheets[sheet]?.rows ?? [];
  const names = (rows[0] ?? []).map(({ text }, column) => [text.startsWith(sheetMark) ? 'id' : text, column] as const);
  const keys = new Map(names.filter(([name]) => name !== ''));
  const carried = rows.flatMap((row, at) => {
    if (at < 2 || !isFilled(row, keys, isFixed)) return [];
    const cell = (key: string): Cell => (keys.has(key) ? cellAt(row, keys.get(key) ?? 0) : empty);
    return [{ sheet, row: at, cell, columnOf: (key: string) => keys.get(key) }];
  });
  return { keys, rows: carried };
};

export interface CarriedSheet {
  readonly sheet: number;
  readonly kind: SheetKind;
  readonly keys: ReadonlyMap<string, number>;
  readonly rows: readonly CarriedRow[];
}

const markOf = (file: ReadFile, sheet: number): string => {
  const texts = file.sheets[sheet]?.rows[0]?.map(({ text }) => text) ?? [];
  return texts.find((text) => text.startsWith(sheetMark))?.slice(sheetMark.length) ?? '';
};

/** Our sheets of records, parents before children, whatever they are called by now. */
export const carriedSheets = (file: ReadFile, forBody?: string): CarriedSheet[] => {
  const isFixed = forBody === undefined ? namesRow : isOthersColumn;
  return sheetKinds.flatMap((kind) => {
    const sheet = file.sheets.findIndex((_, at) => markOf(file, at) === kind);
    return sheet < 0 ? [] : [{ sheet, kind, ...rowsOf(file, sheet, isFixed) }];
  });
};

/** Rows of the sheet of the plan's own fields: the address in the first column, the value in the third. */
export const carriedPlanRows = (file: ReadFile): { sheet: number; row: number; key: string; cell: Cell }[] => {
  const sheet = file.sheets.findIndex((_, at) => markOf(file, at) === 'plan');
  return (file.sheets[sheet]?.rows ?? [])
    .slice(2)
    .map((row, at) => ({ sheet, row: at + 2, key: cellAt(row, 0).text, cell: cellAt(row, 2) }));
};
