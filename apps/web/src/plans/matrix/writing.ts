import type { Change } from '@mufakat/planning/changes/change';
import type { PlanRecord } from '@mufakat/planning/records/record';
import type { Rights } from '../rights.js';
import type { Range } from './cells.js';
import { type Column, isWritable } from './columns.js';
import { filling, paste, type Pasted } from './pasting.js';
import type { Reading } from './reading.js';
import type { Row } from './rows.js';
import { fromTsv, toTsv } from './tsv.js';

/** Rows and columns as they stand on the screen. */
export interface Sheet {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly reading: Reading;
  readonly rights: Rights;
}

export const mayWrite = ({ reading, rights }: Sheet, record: PlanRecord | undefined, column: Column): boolean =>
  record !== undefined && isWritable(column, record.kind, rights.at(reading.document, record.id));

/** The text of a range, for the clipboard. */
export const copied = ({ rows, columns, reading }: Sheet, { top, bottom, start, end }: Range): string =>
  toTsv(
    rows
      .slice(top, bottom + 1)
      .map(({ record }) => columns.slice(start, end + 1).map((column) => (record ? column.read(record, reading) : ''))),
  );

/** Empties the cells of a range that may be written. */
export const cleared = (sheet: Sheet, { top, bottom, start, end }: Range): Change[] => {
  const columns = sheet.columns.slice(start, end + 1);
  return sheet.rows.slice(top, bottom + 1).flatMap(({ record }) =>
    columns.flatMap((column) => {
      if (!record || !mayWrite(sheet, record, column) || column.read(record, sheet.reading) === '') return [];
      const written = column.write(record, '', sheet.reading);
      return 'changes' in written ? written.changes : [];
    }),
  );
};

/** What the clipboard's text changes when it is pasted on a range. */
export const pastedOn = (sheet: Sheet, range: Range, text: string): Pasted => {
  const cells = filling(fromTsv(text), range.bottom - range.top + 1, range.end - range.start + 1);
  const record = sheet.rows[range.top]?.record;
  const may = record ? sheet.rights.at(sheet.reading.document, record.id) : { text: false, steering: false };
  const { rows, columns } = sheet;
  return paste({ cells, rows, columns, row: range.top, column: range.start, may }, sheet.reading);
};
