import type { PlanRecord } from '@mufakat/planning/records/record';
import type { Range } from './cells.js';
import type { Column } from './column.js';
import { type MayAt, type Pasted, writeCells } from './pasting.js';
import type { SheetReading } from './reading.js';
import type { Row } from './rows.js';

/** Rows and columns between which cells are filled. */
export interface Filling {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly mayAt: MayAt;
}

const nothingFilled: Pasted = { changes: [], faults: [], added: 0, cells: 0 };

const recordsIn = (rows: readonly Row[], top: number, bottom: number): PlanRecord[] =>
  rows.slice(Math.max(top, 0), bottom + 1).flatMap(({ record }) => (record ? [record] : []));

/** Codes count on ("P1.A2", "P1.A3" …) past those in use; everything else repeats. */
const codesAfter = (code: string, taken: ReadonlySet<string>, count: number): string[] => {
  const [, head = '', digits = '', tail = ''] = /^(.*?)(\d+)(\D*)$/s.exec(code) ?? [];
  if (digits === '') return Array.from({ length: count }, () => '');
  const codes: string[] = [];
  for (let number = Number(digits) + 1; codes.length < count; number += 1) {
    const next = `${head}${String(number).padStart(digits.length, '0')}${tail}`;
    if (!taken.has(next)) codes.push(next);
  }
  return codes;
};

const codesOf = ({ document }: SheetReading, but: readonly PlanRecord[]): Set<string> => {
  const left = new Set(but.map(({ id }) => id));
  const kept = [...document.records.values()].filter(({ id }) => !left.has(id));
  return new Set(kept.flatMap(({ code }) => (code === undefined ? [] : [code])));
};

/** Texts of one column for the targets, repeated from the sources. */
const textsFor = (
  column: Column,
  sources: readonly PlanRecord[],
  targets: readonly PlanRecord[],
  reading: SheetReading,
) => {
  const texts = sources.map((record) => column.read(record, reading));
  if (column.id !== 'code') return targets.map((_, at) => texts[at % texts.length] ?? '');
  return codesAfter(texts.at(-1) ?? '', codesOf(reading, targets), targets.length);
};

/** The cells of the source rows go on over the target rows of the same kind, as one edit. */
export const fillOver = (
  { rows, columns, mayAt }: Filling,
  source: Range,
  target: Pick<Range, 'top' | 'bottom'>,
  reading: SheetReading,
): Pasted => {
  const within = recordsIn(rows, source.top, source.bottom);
  const kind = within[0]?.kind;
  const sources = within.filter((record) => record.kind === kind);
  const records = recordsIn(rows, target.top, target.bottom).filter((record) => record.kind === kind);
  if (sources.length === 0 || records.length === 0) return nothingFilled;
  const chosen = columns.slice(source.start, source.end + 1).filter(({ editor }) => editor !== 'none');
  const byColumn = chosen.map((column) => textsFor(column, sources, records, reading));
  const cells = records.map((_, row) => byColumn.map((texts) => texts[row] ?? ''));
  return writeCells({ records, additions: [], cells, columns: chosen, mayAt }, reading);
};

/** Ctrl+D: the first row of the range goes down over the others; of one row alone, the row above it comes down. */
export const fillDown = (filling: Filling, range: Range, reading: SheetReading): Pasted => {
  const kind = filling.rows[range.bottom]?.record?.kind;
  const above = filling.rows.slice(0, range.top).findLastIndex(({ record }) => record?.kind === kind);
  const first = range.top === range.bottom ? above : range.top;
  if (first < 0) return nothingFilled;
  const source = { ...range, top: first, bottom: first };
  return fillOver(filling, source, { top: first + 1, bottom: range.bottom }, reading);
};

/** Ctrl+R: the first column of the range goes over the others. */
export const fillRight = ({ rows, columns, mayAt }: Filling, range: Range, reading: SheetReading): Pasted => {
  const first = range.start === range.end ? range.start - 1 : range.start;
  const source = columns[first];
  const targets = columns.slice(first + 1, range.end + 1).filter(({ editor }) => editor !== 'none');
  if (!source || targets.length === 0) return nothingFilled;
  const records = recordsIn(rows, range.top, range.bottom);
  const cells = records.map((record) => targets.map(() => source.read(record, reading)));
  return writeCells({ records, additions: [], cells, columns: targets, mayAt }, reading);
};

/** One text into every one of the columns of these records: Ctrl+Enter, and setting a field of the chosen rows. */
export const setAll = (
  records: readonly PlanRecord[],
  columns: readonly Column[],
  { mayAt, text }: { readonly mayAt: MayAt; readonly text: string },
  reading: SheetReading,
): Pasted => {
  const cells = records.map(() => columns.map(() => text));
  return writeCells({ records, additions: [], cells, columns, mayAt }, reading);
};

/** Where the handle pulled to `row` fills: the rows below or above the range; undefined while it stands within it. */
export const pulledTo = (range: Range, row: number): Pick<Range, 'top' | 'bottom'> | undefined => {
  if (row > range.bottom) return { top: range.bottom + 1, bottom: row };
  return row < range.top ? { top: row, bottom: range.top - 1 } : undefined;
};
