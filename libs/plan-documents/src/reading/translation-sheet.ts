import { translationMark, translationSchema } from '../writing/translation-sheet.js';

/** A sheet as texts, as the reader of files gives it. */
export interface TextSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface TranslatedRow {
  /** Counted from 1, as a spreadsheet shows it. */
  readonly row: number;
  readonly record: string;
  readonly field: string;
  /** The original as it stood when the sheet was made. */
  readonly source: string;
  readonly target: string;
}

export interface TranslationsRead {
  readonly plan: string;
  /** Revision of the plan that the sheet was made from. */
  readonly revision: number;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly TranslatedRow[];
}

const idPattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([A-Za-z]{1,60}(?:\/[^/]{1,100})?)$/i;

/** Rows are found by their id, wherever they were sorted to, and columns by where the id's neighbours stood. */
const rowsOf = ({ rows }: TextSheet): TranslatedRow[] => {
  const idColumn = rows[0]?.findIndex((text) => text === 'id') ?? -1;
  if (idColumn < 0) return [];
  return rows.flatMap((cells, at): TranslatedRow[] => {
    const [, record, field] = idPattern.exec(cells[idColumn] ?? '') ?? [];
    if (record === undefined || field === undefined) return [];
    const [source = '', target = ''] = [cells[idColumn + 2], cells[idColumn + 3]];
    return [{ row: at + 1, record: record.toLowerCase(), field, source, target }];
  });
};

/** A translation sheet on its way back; undefined where the file is none of ours. */
export const readTranslationSheet = (sheets: readonly TextSheet[]): TranslationsRead | undefined => {
  const mark = new Map(
    sheets.find(({ name }) => name === translationMark)?.rows.map(([key = '', value = '']) => [key, value]),
  );
  const table = sheets.find(({ name }) => name !== translationMark);
  const [plan, from, to] = [mark.get('plan'), mark.get('from'), mark.get('to')];
  const revision = Number(mark.get('revision'));
  if (mark.get('schema') !== translationSchema || !table || !plan || !from || !to || !Number.isInteger(revision)) {
    return undefined;
  }
  return { plan, revision, from, to, rows: rowsOf(table) };
};
