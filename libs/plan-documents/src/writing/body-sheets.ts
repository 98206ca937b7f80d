import type { PlanRecord } from '@mufakat/planning/records/record';
import type ExcelJS from 'exceljs';
import { guarded } from '../formula-guard.js';
import { isOthersColumn } from '../body-part.js';
import { type FileMeta, type FileForBody } from './file-meta.js';
import type { SheetColumn } from './sheet-columns.js';
import { wordIn } from './words.js';

const lockedFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6E6E6' } };
/** Rows and columns stay free to be sorted, added and taken away; there is no password. */
const allowed: Partial<ExcelJS.WorksheetProtection> = {
  ...{ selectLockedCells: true, selectUnlockedCells: true, sort: true, autoFilter: true },
  ...{ insertRows: true, deleteRows: true, formatCells: true, formatColumns: true, formatRows: true },
};

/** Whether a cell is for others to decide: the row is, or the column. */
export const isLockedCell = ({ own }: FileForBody, record: PlanRecord, column: SheetColumn): boolean =>
  !own.has(record.id) || isOthersColumn(column.key);

/** What stands over the rows: whose they are, until when they are awaited, and what may be changed. */
export const aboutLines = (meta: FileMeta, { name, dueOn }: FileForBody): string[] => [
  meta.title,
  meta.stateLine,
  `${wordIn(meta.language, 'Rows of')}: ${name}`,
  ...(dueOn ? [`${wordIn(meta.language, 'To be sent back by')}: ${dueOn}`] : []),
  wordIn(meta.language, 'White cells are yours to change; add rows below, or take a row away.'),
  wordIn(meta.language, 'Grey cells are decided by others; what is changed there is not taken.'),
  wordIn(meta.language, 'Send the same file back: your changes become suggestions, and nothing changes by itself.'),
];

/** Grey and locked where others decide, open everywhere else, new rows included. */
export const lockOthers = async (
  sheet: ExcelJS.Worksheet,
  { columns, records }: { columns: readonly SheetColumn[]; records: readonly PlanRecord[] },
  { language, part }: { language: string; part: FileForBody },
): Promise<void> => {
  const note = guarded(wordIn(language, 'Grey cells are decided by others; what is changed there is not taken.'));
  columns.forEach((column, at) => {
    const isOthers = isOthersColumn(column.key);
    sheet.getColumn(at + 1).protection = { locked: isOthers && column.key !== 'parent' };
    if (isOthers && column.key !== 'id') sheet.getRow(2).getCell(at + 1).note = note;
    sheet.getRow(2).getCell(at + 1).protection = { locked: true };
    records.forEach((record, row) => {
      const cell = sheet.getRow(row + 3).getCell(at + 1);
      const isLocked = isLockedCell(part, record, column);
      cell.protection = { locked: isLocked };
      if (isLocked) cell.fill = lockedFill;
    });
  });
  await sheet.protect('', allowed);
};
