import { guarded } from '@mufakat/plan-documents/formula-guard';

const cell = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`;

/** Rows for a spreadsheet program; no cell is taken for a formula there. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(cell).join(',')).join('\r\n');

/** Hands the reader a file that was made in the browser. */
export const saveFile = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** Hands a table to the reader as a file. */
export const saveCsv = (name: string, text: string): void =>
  saveFile(name, new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
