import { stringify } from 'csv-stringify/sync';
import { guarded } from '../formula-guard.js';
import { cellText, type TitledTable } from './titled-table.js';

/** A titled table as a delimited file (RFC 4180, UTF-8 with its mark, as spreadsheets expect): its headings and rows, nothing else. */
export const writeTableCsv = ({ columns, rows }: TitledTable): Uint8Array => {
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(cellText))];
  const text = stringify(
    lines.map((line) => line.map(guarded)),
    { record_delimiter: 'windows', bom: true },
  );
  return new TextEncoder().encode(text);
};
