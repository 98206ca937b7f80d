import { recordOf } from '@mufakat/planning/changes/apply';
import type { AddChange, Change } from '@mufakat/planning/changes/change';
import { lineOf, type StoryLine } from '@mufakat/planning/changes/describe';
import { readAt, writesOf } from '@mufakat/planning/records/address';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanRecord } from '@mufakat/planning/records/record';

/** A record that the file adds, as a line of the preview. */
export interface AddedRow {
  readonly record: PlanRecord;
  readonly depth: number;
  /** What hangs on it and has no line of its own. */
  readonly hanging: readonly PlanRecord[];
}
export interface SetRow {
  readonly record: PlanRecord | undefined;
  readonly id: string;
  readonly kind: Kind;
  readonly lines: readonly StoryLine[];
}
export interface MovedRow {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}
export interface Preview {
  readonly records: ReadonlyMap<string, PlanRecord>;
  readonly added: readonly AddedRow[];
  readonly set: readonly SetRow[];
  readonly moved: readonly MovedRow[];
  readonly removed: readonly string[];
}

/** Kinds that stand in a line of their own; the others hang on one. */
const rows: ReadonlySet<Kind> = new Set(['section', 'pillar', 'action', 'activity', 'indicator']);

const isAdd = (change: Change): change is AddChange => change.op === 'add';

const rowsUnder = (
  children: ReadonlyMap<string | null, readonly PlanRecord[]>,
  start: readonly PlanRecord[],
  depth: number,
): AddedRow[] =>
  start.flatMap((record) => {
    const below = children.get(record.id) ?? [];
    if (!rows.has(record.kind)) return rowsUnder(children, below, depth);
    const hanging = below.filter(({ kind }) => !rows.has(kind));
    return [{ record, depth, hanging }, ...rowsUnder(children, below, depth + 1)];
  });

const addedRows = (added: readonly PlanRecord[]): AddedRow[] => {
  const ids = new Set(added.map(({ id }) => id));
  const children = new Map<string | null, PlanRecord[]>();
  for (const record of added) {
    const parent = record.parent !== null && ids.has(record.parent) ? record.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), record]);
  }
  const bare = (children.get(null) ?? []).filter(({ kind, parent }) => !rows.has(kind) && parent !== null);
  const headless = bare.map((record): AddedRow => ({ record, depth: 0, hanging: [] }));
  return [...rowsUnder(children, children.get(null) ?? [], 0), ...headless];
};

/** What a change set would do to the records there are, sorted by what it does. */
export const previewOf = (changes: readonly Change[], existing: readonly PlanRecord[]): Preview => {
  const records = new Map(existing.map((record) => [record.id, record]));
  const added = changes.filter(isAdd).map((change) => recordOf(change, change.position ?? ''));
  for (const record of added) records.set(record.id, record);
  const set = changes.flatMap((change): SetRow[] => {
    if (change.op !== 'set') return [];
    const record = records.get(change.id);
    const lines = writesOf(change).map(([address, after]) =>
      lineOf(change.kind, address, record ? (readAt(record, address) ?? null) : null, after),
    );
    return [{ record, id: change.id, kind: change.kind, lines }];
  });
  const moved = changes.flatMap((change): MovedRow[] =>
    change.op === 'move' ? [{ id: change.id, from: records.get(change.id)?.parent ?? null, to: change.parent }] : [],
  );
  const removed = changes.filter(({ op }) => op === 'remove').map(({ id }) => id);
  return { records, added: addedRows(added), set, moved, removed };
};
