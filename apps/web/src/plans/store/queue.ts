import { apply } from '@mufakat/planning/changes/apply';
import type { Change, ChangeSource, Conflict, SetChange } from '@mufakat/planning/changes/change';
import { rebase } from '@mufakat/planning/changes/rebase';
import { writesOf } from '@mufakat/planning/records/address';
import type { PlanDocument, Value } from '@mufakat/planning/records/record';
import { sameValue } from '@mufakat/planning/records/value';

/** Own changes that travel as one change set: made in one place, with one reason. */
export interface Batch {
  readonly changes: readonly Change[];
  readonly source: ChangeSource;
  readonly reason?: string;
}

/** A change of mine that others' changes stand against, kept until a person decides. */
export interface Held {
  readonly key: string;
  readonly change: Change;
  readonly conflict: Conflict;
  readonly source: ChangeSource;
  readonly reason?: string;
}

type Written = Extract<Change, { op: 'add' | 'set' }>;
const isWritten = (change: Change): change is Written => change.op === 'add' || change.op === 'set';

const merged = (earlier: Written, later: SetChange): Change => {
  const written = { ...earlier, ...Object.fromEntries(writesOf(later)) };
  if (earlier.op === 'add') return written;
  const before: Readonly<Record<string, Value>> = { ...later.before, ...earlier.before };
  return { ...written, before };
};

/** The changes with one more; a value set again replaces the earlier one, for nobody else has seen that. */
export const joined = (changes: readonly Change[], change: Change): Change[] => {
  const all = [...changes];
  for (let at = all.length - 1; at >= 0 && change.op === 'set'; at -= 1) {
    const earlier = all[at];
    if (!earlier || earlier.op === 'remove') break;
    if (earlier.id !== change.id || !isWritten(earlier)) continue;
    all[at] = merged(earlier, change);
    return all;
  }
  all.push(change);
  return all;
};

/** The queue with an edit at its end; the first `closed` batches are on their way and take nothing more. */
export const enqueue = (queue: readonly Batch[], edit: Batch, closed: number): Batch[] => {
  const last = queue.at(-1);
  const isOpen = last && queue.length > closed && last.source === edit.source && last.reason === edit.reason;
  if (!isOpen) return [...queue, { ...edit, changes: edit.changes.reduce<Change[]>(joined, []) }];
  return [...queue.slice(0, -1), { ...last, changes: edit.changes.reduce<Change[]>(joined, [...last.changes]) }];
};

export const keyOf = ({ record, field }: Conflict): string => `${record} ${field}`;

export const heldOf = (conflicts: readonly Conflict[], { changes, source, reason }: Batch): Held[] =>
  conflicts.flatMap((conflict) => {
    const change = changes[conflict.change];
    return change ? [{ key: keyOf(conflict), change, conflict, source, reason }] : [];
  });

export interface CarriedOver {
  readonly queue: Batch[];
  readonly held: Held[];
  /** The current document with the queue carried out on it. */
  readonly document: PlanDocument;
}

/** The queue, made on an older base, carried over to the current document; what conflicts is taken out and held. */
export const carryOver = (queue: readonly Batch[], over: readonly Change[], current: PlanDocument): CarriedOver => {
  let document = current;
  const held: Held[] = [];
  const carried: Batch[] = [];
  for (const batch of queue) {
    const { applies, conflicts } = rebase(batch.changes, over, document);
    document = apply(document, applies);
    if (applies.length > 0) carried.push({ ...batch, changes: applies });
    held.push(...heldOf(conflicts, batch));
  }
  return { queue: carried, held, document };
};

/** Held conflicts with later ones: the last word of mine on a field is the one to decide. */
export const heldTogether = (held: readonly Held[], later: readonly Held[]): Held[] => [
  ...new Map([...held, ...later].map((one) => [one.key, one])).values(),
];

export const countOf = (queue: readonly Batch[]): number => queue.reduce((sum, { changes }) => sum + changes.length, 0);

/** A change as it is sent: the server fills in `before` itself. */
export const withoutBefore = (change: Change): Change =>
  Object.fromEntries(Object.entries(change).filter(([key]) => key !== 'before')) as unknown as Change;

/** Whether a set from the server is this batch: sent before, its answer never heard. */
export const isSame = (changes: readonly Change[], batch: Batch): boolean =>
  changes.length === batch.changes.length &&
  batch.changes.every((change, index) => {
    const other = changes[index];
    return other?.op === change.op && other.id === change.id && sameValue(written(other), written(change));
  });
const written = (change: Change): Record<string, unknown> => Object.fromEntries(writesOf(change));
