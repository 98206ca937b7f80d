import { apply } from '@mufakat/planning/changes/apply';
import type { Change } from '@mufakat/planning/changes/change';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { newId } from '../new-id.js';
import type { RecordRights } from '../rights.js';
import type { Column } from './column.js';
import { isWritable } from './columns.js';
import type { SheetReading } from './reading.js';
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

/** What may be written at a record. */
export type MayAt = (record: PlanRecord) => RecordRights;

export interface Block {
  readonly cells: readonly (readonly string[])[];
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Index of the row and column where the block starts. */
  readonly row: number;
  readonly column: number;
  readonly mayAt: MayAt;
}

interface Targets {
  readonly records: readonly PlanRecord[];
  readonly additions: readonly Change[];
}

/** Rows the block goes down over: of the kind it starts on, for a block of actions skips the pillars between them. */
const targetsOf = ({ rows, row, cells, mayAt }: Block): Targets => {
  const start = rows[row]?.record;
  if (!start) return { records: [], additions: [] };
  const records = rows
    .slice(row)
    .flatMap(({ record }) => (record?.kind === start.kind ? [record] : []))
    .slice(0, cells.length);
  const lastRecord = records.at(-1) ?? start;
  const missing = mayAt(lastRecord).text ? cells.length - records.length : 0;
  const { parent } = lastRecord;
  const added = Array.from({ length: missing }, () => ({ id: newId(), kind: start.kind, parent }));
  const additions = added.map(({ id, kind }): Change => ({ op: 'add', kind, id, parent }));
  return { records: [...records, ...added.map((one) => ({ ...one, position: '' }))], additions };
};

const inBlock = (cells: readonly (readonly string[])[], row: number, at: number): string => {
  const texts = cells[row % cells.length] ?? [];
  return texts[at % texts.length] ?? '';
};

/** A copied block repeats where the range it is pasted on is a multiple of it; one cell fills any range. */
export const filling = (cells: readonly (readonly string[])[], height: number, width: number): string[][] => {
  const [first = []] = cells;
  const isEven = cells.every((row) => row.length === first.length) && first.length > 0;
  if (!isEven) return cells.map((row) => [...row]);
  const down = height % cells.length === 0 ? height : cells.length;
  const across = width % first.length === 0 ? width : first.length;
  return Array.from({ length: down }, (_, row) => Array.from({ length: across }, (__, at) => inBlock(cells, row, at)));
};

interface Writing extends Targets {
  readonly cells: readonly (readonly string[])[];
  readonly columns: readonly Column[];
  readonly mayAt: MayAt;
}

/** Texts into the cells of these records, as one edit; a cell that is not understood is named and left alone. */
export const writeCells = ({ records, additions, cells, columns, mayAt }: Writing, reading: SheetReading): Pasted => {
  const changes: Change[] = [...additions];
  const faults: PasteFault[] = [];
  const now = { ...reading, document: additions.length > 0 ? apply(reading.document, additions) : reading.document };
  let count = 0;
  const write = (record: PlanRecord, column: Column, text: string, row: number): void => {
    const may = isWritable(column, record.kind, mayAt(record));
    const written = may ? column.write(record, text, now) : { fault: 'locked', text };
    if ('changes' in written) {
      changes.push(...written.changes);
      count += 1;
    } else if (text !== '') faults.push({ row, column: column.id, fault: written.fault, text });
  };
  cells.forEach((texts, row) => {
    const record = records[row];
    if (!record) return;
    texts.forEach((text, at) => {
      const column = columns[at];
      if (column) write(record, column, text, row);
    });
  });
  return { changes, faults, added: additions.length, cells: count };
};

/** What a block from the clipboard changes, as one edit; beyond the last row it adds records of the same kind. */
export const paste = (block: Block, reading: SheetReading): Pasted => {
  const { cells, columns, column, mayAt } = block;
  const targets = targetsOf(block);
  // Records that are only now added lie where the last one lies, and so with its rights.
  const beside = targets.records.findLast(({ position }) => position !== '');
  const mayAtTarget: MayAt = (record) => mayAt(record.position === '' && beside ? beside : record);
  return writeCells({ ...targets, cells, columns: columns.slice(column), mayAt: mayAtTarget }, reading);
};
