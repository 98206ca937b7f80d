import { apply } from '@mufakat/planning/changes/apply';
import type { Change } from '@mufakat/planning/changes/change';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { newId } from '../new-id.js';
import { type Column, isWritable } from './columns.js';
import type { Reading } from './reading.js';
import type { Row } from './rows.js';

/** A cell of the block that could not be understood; the others are written. */
export interface PasteFault {
  readonly row: number;
  readonly column: string;
  readonly fault: string;
  readonly text: string;
}

export interface Pasted {
  readonly changes: readonly Change[];
  readonly faults: readonly PasteFault[];
  /** Records that did not exist before. */
  readonly added: number;
  readonly cells: number;
}

export interface Block {
  readonly cells: readonly (readonly string[])[];
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Index of the row and column where the block starts. */
  readonly row: number;
  readonly column: number;
  readonly may: { readonly text: boolean; readonly steering: boolean };
}

/** Rows the block goes down over: of the kind it starts on, for a block of actions skips the pillars between them. */
const targetsOf = ({ rows, row, cells, may }: Block): { records: PlanRecord[]; additions: Change[] } => {
  const start = rows[row]?.record;
  if (!start) return { records: [], additions: [] };
  const records = rows
    .slice(row)
    .flatMap(({ record }) => (record?.kind === start.kind ? [record] : []))
    .slice(0, cells.length);
  const parent = records.at(-1)?.parent ?? start.parent;
  const missing = may.text ? cells.length - records.length : 0;
  const added = Array.from({ length: missing }, () => ({ id: newId(), kind: start.kind, parent }));
  const additions = added.map(({ id, kind }): Change => ({ op: 'add', kind, id, parent }));
  return { records: [...records, ...added.map((one) => ({ ...one, position: '' }))], additions };
};

/** A single copied cell fills the whole range it is pasted on. */
export const filling = (cells: readonly (readonly string[])[], height: number, width: number): string[][] => {
  const [first = []] = cells;
  if (cells.length !== 1 || first.length !== 1) return cells.map((row) => [...row]);
  return Array.from({ length: height }, () => Array.from({ length: width }, () => first[0] ?? ''));
};

/** What a block from the clipboard changes, as one edit; beyond the last row it adds records of the same kind. */
export const paste = (block: Block, reading: Reading): Pasted => {
  const { records, additions } = targetsOf(block);
  const changes: Change[] = [...additions];
  const faults: PasteFault[] = [];
  const now = { ...reading, document: additions.length > 0 ? apply(reading.document, additions) : reading.document };
  let cells = 0;
  block.cells.forEach((texts, row) => {
    const record = records[row];
    if (!record) return;
    texts.forEach((text, at) => {
      const column = block.columns[block.column + at];
      if (!column) return;
      const written = isWritable(column, record.kind, block.may)
        ? column.write(record, text, now)
        : { fault: 'locked', text };
      if ('changes' in written) {
        changes.push(...written.changes);
        cells += 1;
      } else if (text !== '') faults.push({ row, column: column.id, fault: written.fault, text });
    });
  });
  return { changes, faults, added: additions.length, cells };
};
