import { parse } from 'csv-parse/sync';
import { withoutGuard } from '../formula-guard.js';
import { decode, detectEncoding } from './encoding.js';
import { limits, type Row, type Sheet, tidy } from './sheet.js';
import { UnreadableFile } from './unreadable-file.js';

const delimiters = ['\t', ';', ',', '|'] as const;
const sample = 64_000;

/** Lengths of the sample's records when split at one delimiter, quoted parts held together. */
const fieldCounts = (text: string, delimiter: string): number[] => {
  const withoutQuoted = text.slice(0, sample).replace(/"(?:[^"]|"")*"/g, 'q');
  return withoutQuoted
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(delimiter).length);
};

/** How well a delimiter explains the file: wide records, and many of the same width. */
const fit = (counts: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const best = [...times].map(([count, rows]) => (count - 1) * (rows / counts.length));
  return Math.max(0, ...best);
};

const announced = /^sep=(.)\r?\n/;

export const detectDelimiter = (text: string): string => {
  const said = announced.exec(text)?.[1];
  if (said !== undefined) return said;
  const ranked = delimiters
    .map((delimiter) => ({ delimiter, score: fit(fieldCounts(text, delimiter)) }))
    .sort((a, b) => b.score - a.score);
  return ranked[0] && ranked[0].score > 0 ? ranked[0].delimiter : ',';
};

const records = (text: string, delimiter: string, quote: '"' | null): string[][] =>
  parse(text, {
    delimiter,
    quote,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: 4_000_000,
  });

/** A stray quote swallows what follows it; such a file is read again with quotes as plain letters. */
const isSwallowed = (rows: readonly string[][], delimiter: string): boolean =>
  rows.some((row) =>
    row.some((cell) => cell.length > 2000 && cell.split('\n').some((line) => line.split(delimiter).length > 3)),
  );

const parsed = (text: string, delimiter: string): string[][] => {
  try {
    const rows = records(text, delimiter, '"');
    if (!isSwallowed(rows, delimiter)) return rows;
  } catch {
    // An unclosed quote: the second reading takes quotes as letters.
  }
  return records(text, delimiter, null);
};

const toRow = (fields: readonly string[]): Row => {
  const cells = fields.map((field) => ({ text: tidy(withoutGuard(field)) }));
  while (cells.length > 0 && cells[cells.length - 1]?.text === '') cells.pop();
  return cells;
};

/** `.csv`, `.tsv` and their like: encoding and delimiter are found, not asked. */
export const readDelimited = (bytes: Uint8Array, name: string, asked?: string) => {
  const encoding = asked ?? detectEncoding(bytes);
  const text = decode(bytes, encoding);
  const delimiter = detectDelimiter(text);
  const rows = parsed(text.replace(announced, ''), delimiter);
  if (rows.length > limits.rows) throw new UnreadableFile('file.too-many-rows', { sheet: name, limit: limits.rows });
  if (rows.some((row) => row.length > limits.columns)) {
    throw new UnreadableFile('file.too-many-columns', { sheet: name, limit: limits.columns });
  }
  const sheet: Sheet = { name, rows: rows.map(toRow), addressing: 'rows' };
  return { sheet, encoding, delimiter };
};
