import ExcelJS from 'exceljs';
import { guarded } from '../formula-guard.js';
import type { PageMeta } from './docx-pieces.js';
import { cellText, type TitledTable } from './titled-table.js';

const longestCell = 32_000;
const fill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF3' } };

/** Names of sheets: at most 31 characters, none of \ / * ? : [ ], no two alike. */
const sheetName = (title: string, taken: ReadonlySet<string>): string => {
  const plain =
    title
      .replace(/[\\/*?:[\]']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 28) || 'Table';
  let name = plain;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain} ${number}`;
  return name;
};

const addTable = (book: ExcelJS.Workbook, table: TitledTable, meta: PageMeta): void => {
  const taken = new Set(book.worksheets.map(({ name }) => name.toLowerCase()));
  const above = [table.title, ...(table.lines ?? []), meta.stateLine];
  const sheet = book.addWorksheet(sheetName(table.title, taken), {
    views: [{ state: 'frozen', ySplit: above.length + 1, rightToLeft: meta.direction === 'rtl' }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: `${above.length + 1}:${above.length + 1}`,
    },
  });
  for (const line of above) sheet.addRow([guarded(line)]);
  sheet.getRow(1).font = { bold: true, size: 14 };
  const heading = sheet.addRow(table.columns.map((column) => guarded(column.heading)));
  heading.font = { bold: true };
  heading.eachCell((cell) => (cell.fill = fill));
  for (const row of table.rows) {
    const cells = sheet.addRow(row.map((text) => guarded(cellText(text)).slice(0, longestCell)));
    cells.alignment = { wrapText: true, vertical: 'top' };
  }
  const total = table.columns.reduce((sum, { width }) => sum + width, 0);
  table.columns.forEach(
    ({ width }, at) => (sheet.getColumn(at + 1).width = Math.max(8, Math.round((150 * width) / total))),
  );
  sheet.autoFilter = {
    from: { row: above.length + 1, column: 1 },
    to: { row: above.length + 1 + table.rows.length, column: table.columns.length },
  };
};

/** Titled tables as a workbook, one a sheet. */
export const writeTableXlsx = async (tables: readonly TitledTable[], meta: PageMeta): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.title = meta.title;
  book.subject = meta.stateLine;
  book.creator = meta.creator ?? 'Mufakat';
  for (const table of tables) addTable(book, table, meta);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
