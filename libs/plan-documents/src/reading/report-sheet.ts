import { withoutGuard } from '../formula-guard.js';
import {
  actionOfKey,
  answerField,
  type AnswerField,
  placeOfKey,
  reportLineFields,
  type ReportLineField,
  reportMark,
  reportSchema,
  reportValueFields,
  type ReportValueField,
  type ValuePlace,
} from '../report-sheet-mark.js';
import type { TextSheet } from './translation-sheet.js';

/** A filled-in cell that differs from what stood there when the file was made. */
export interface FilledCell<Field extends string> {
  /** Row of its sheet as a spreadsheet shows it, from 1. */
  readonly row: number;
  readonly field: Field;
  /** Empty where it was emptied. */
  readonly text: string;
  /** What stood there when the file was made. */
  readonly base: string;
}
export interface FilledLine {
  readonly row: number;
  readonly action: string;
  readonly cells: readonly FilledCell<ReportLineField | AnswerField>[];
}
export interface FilledValue extends ValuePlace {
  readonly row: number;
  readonly action: string;
  /** What the row says of its category, where it waits for one to be named. */
  readonly named?: string;
  readonly cells: readonly FilledCell<ReportValueField>[];
}
export interface ReportRead {
  readonly report: string;
  readonly version: number;
  readonly lines: readonly FilledLine[];
  readonly values: readonly FilledValue[];
  /** Rows with a name we did not give, by sheet. */
  readonly unknown: readonly { readonly sheet: 'report' | 'values'; readonly row: number }[];
}

type Base = ReadonlyMap<string, string>;

const cleaned = (text: string | undefined): string => withoutGuard(text ?? '').trim();

const changedCells = <Field extends string>(
  cells: readonly string[],
  at: {
    readonly row: number;
    readonly id: string;
    readonly from: number;
    readonly fields: readonly Field[];
    readonly base: Base;
  },
): FilledCell<Field>[] =>
  at.fields.flatMap((field, index) => {
    const base = at.base.get(`${at.id} ${field}`);
    const text = cleaned(cells[at.from + index]);
    return base === undefined || text === base ? [] : [{ row: at.row, field, text, base }];
  });

const idColumnOf = (sheet: TextSheet | undefined): number => sheet?.rows[0]?.findIndex((text) => text === 'id') ?? -1;

const rowsOf = <Row>(
  sheet: TextSheet | undefined,
  read: (id: string, cells: readonly string[], row: number) => Row | undefined,
): { rows: Row[]; unknown: number[] } => {
  const idColumn = idColumnOf(sheet);
  const [rows, unknown]: [Row[], number[]] = [[], []];
  if (!sheet || idColumn < 0) return { rows, unknown };
  for (const [at, cells] of sheet.rows.entries()) {
    if (at === 0 || cells.every((text) => text.trim() === '')) continue;
    const found = read((cells[idColumn] ?? '').trim(), cells.slice(idColumn), at + 1);
    if (found) rows.push(found);
    else unknown.push(at + 1);
  }
  return { rows, unknown };
};

/** A report that was filled in; undefined where the file is none of ours. Sheets stand in the order in which we wrote them. */
export const readReportSheet = (sheets: readonly TextSheet[]): ReportRead | undefined => {
  const marks = sheets.find(({ name }) => name === reportMark)?.rows ?? [];
  const mark = new Map(marks.map(([key = '', value = '']) => [key, value]));
  const [report, version] = [mark.get('report'), Number(mark.get('version'))];
  if (mark.get('schema') !== reportSchema || !report || !Number.isInteger(version)) return undefined;
  const base: Base = new Map(
    marks.flatMap(([key, id = '', field = '', text]) =>
      key === 'base' ? [[`${id} ${field}`, cleaned(text)] as const] : [],
    ),
  );
  const questions = marks.flatMap(([key, code]) => (key === 'question' && code ? [answerField(code)] : []));
  const fields = [...reportLineFields, ...questions];
  const [lineSheet, valueSheet] = sheets.filter(({ name }) => name !== reportMark);
  const lines = rowsOf<FilledLine>(lineSheet, (id, cells, row) => {
    const action = actionOfKey(id);
    if (action === undefined) return undefined;
    return { row, action, cells: changedCells(cells, { row, id, from: 4, fields, base }) };
  });
  const values = rowsOf<FilledValue>(valueSheet, (id, cells, row) => {
    const found = placeOfKey(id);
    if (!found) return undefined;
    const { isNew, ...place } = found;
    const changed = changedCells(cells, { row, id, from: 5, fields: reportValueFields, base });
    const said = changed.filter(({ field }) => field !== 'category');
    return { row, ...place, ...(isNew && { named: cleaned(cells[5]) }), cells: isNew ? said : changed };
  });
  return {
    ...{ report, version, lines: lines.rows, values: values.rows },
    unknown: [
      ...lines.unknown.map((row) => ({ sheet: 'report' as const, row })),
      ...values.unknown.map((row) => ({ sheet: 'values' as const, row })),
    ],
  };
};
