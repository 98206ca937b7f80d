import ExcelJS from 'exceljs';
import { guarded } from '../formula-guard.js';

/** Name of the hidden sheet that says what a translation sheet was made from. */
export const translationMark = 'mufakat-translation';
export const translationSchema = 'mufakat-translation-1';

export interface TextToTranslate {
  readonly record: string;
  readonly field: string;
  /** Code and name of the field, for the translator's eye. */
  readonly where: string;
  readonly source: string;
  readonly target: string;
  readonly state: string;
}

export interface TranslationSheet {
  readonly plan: string;
  readonly title: string;
  readonly revision: number;
  /** Language tags. */
  readonly from: string;
  readonly to: string;
  /** Headings of the columns: where, source, target, state. */
  readonly headings: readonly [string, string, string, string];
  readonly isRightToLeft: boolean;
  readonly texts: readonly TextToTranslate[];
}

const longestCell = 32_000;
const headingFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF3' } };
const cell = (text: string): string => guarded(text).slice(0, longestCell);

/** Texts of a plan in two languages side by side, to be filled in and brought back; ids and revision stay hidden inside. */
export const writeTranslationSheet = async (given: TranslationSheet): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.title = given.title;
  book.creator = 'Mufakat';
  const sheet = book.addWorksheet(`${given.from} → ${given.to}`.slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 1, rightToLeft: given.isRightToLeft }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0, printTitlesRow: '1:1' },
  });
  const heading = sheet.addRow(['id', ...given.headings.map(cell)]);
  heading.font = { bold: true };
  heading.eachCell((one) => (one.fill = headingFill));
  for (const { record, field, where, source, target, state } of given.texts)
    sheet.addRow([`${record}/${field}`, ...[where, source, target, state].map(cell)]);
  [10, 26, 60, 60, 14].forEach((width, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    column.alignment = { wrapText: true, vertical: 'top' };
  });
  sheet.getColumn(1).hidden = true;
  const mark = book.addWorksheet(translationMark, { state: 'veryHidden' });
  mark.addRows([
    ['schema', translationSchema],
    ['plan', given.plan],
    ['revision', given.revision],
    ['from', given.from],
    ['to', given.to],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
