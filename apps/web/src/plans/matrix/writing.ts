import type { Change } from '@mufakat/planning/changes/change';
import type { PlanRecord } from '@mufakat/planning/records/record';
import type { Rights } from '../rights.js';
import type { Range } from './cells.js';
import type { Column } from './column.js';
import { isWritable } from './columns.js';
import type { Filling } from './filling.js';
import { filling, paste, type Pasted } from './pasting.js';
import type { SheetReading } from './reading.js';
import type { Row } from './rows.js';

/** Rows and columns as they stand on the screen. */
export interface Sheet {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly reading: SheetReading;
  readonly rights: Rights;
}

export const mayWrite = ({ reading, rights }: Sheet, record: PlanRecord | undefined, column: Column): boolean =>
  record !== undefined && isWritable(column, record.kind, rights.at(reading.document, record.id));

/** The same rows and columns with what may be written at each record. */
export const fillingOn = ({ rows, columns, reading, rights }: Sheet): Filling => ({
  rows,
  columns,
  mayAt: ({ id }) => rights.at(reading.document, id),
});

/** The texts of a range, for the clipboard. */
export const copied = ({ rows, columns, reading }: Sheet, { top, bottom, start, end }: Range): string[][] =>
  rows
    .slice(top, bottom + 1)
    .map(({ record }) => columns.slice(start, end + 1).map((column) => (record ? column.read(record, reading) : '')));

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

/** What cells from the clipboard change when they are pasted on a range. */
export const pastedOn = (sheet: Sheet, range: Range, given: readonly (readonly string[])[]): Pasted => {
  const cells = filling(given, range.bottom - range.top + 1, range.end - range.start + 1);
  return paste({ ...fillingOn(sheet), cells, row: range.top, column: range.start }, sheet.reading);
};

/** The records of the rows picked out one by one, else of the rows of the range; in the order of the screen. */
export const chosenIn = (sheet: Sheet, picked: ReadonlySet<string>, range: Range | undefined): PlanRecord[] => {
  const rows =
    picked.size > 0
      ? sheet.rows.filter(({ id }) => picked.has(id))
      : range
        ? sheet.rows.slice(range.top, range.bottom + 1)
        : [];
  return rows.flatMap(({ record }) => (record ? [record] : []));
};
