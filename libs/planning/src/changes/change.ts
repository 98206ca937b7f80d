import type { Fault } from '../faults/fault.js';
import type { Kind } from '../records/kinds.js';
import type { PlanRecord, Value } from '../records/record.js';

/**
 * A change travels flat: `{ op, kind, id, ...fields }`. The keys beside `op`, `kind`, `id`, `before` are addresses:
 * `code`, `startsOn`, `title.ar`, `body.en/<block id>`; at the border `title: { ar: … }` is accepted and split.
 * `null` clears. `before` holds the previous values at the same addresses and is filled in by the server.
 */
export interface AddChange {
  readonly op: 'add';
  readonly kind: Kind;
  readonly id: string;
  readonly parent: string | null;
  /** Left out: at the end of the siblings. */
  readonly position?: string;
  readonly [address: string]: Value;
}
export interface SetChange {
  readonly op: 'set';
  readonly kind: Kind;
  readonly id: string;
  readonly before?: Readonly<Record<string, Value>>;
  readonly [address: string]: Value;
}
export interface MoveChange {
  readonly op: 'move';
  readonly kind: Kind;
  readonly id: string;
  readonly parent: string | null;
  readonly position?: string;
  readonly before?: { readonly parent: string | null; readonly position: string };
}
export interface RemoveChange {
  readonly op: 'remove';
  readonly kind: Kind;
  readonly id: string;
  /** The record and its descendants, parents first. */
  readonly before?: readonly PlanRecord[];
}
export type Change = AddChange | SetChange | MoveChange | RemoveChange;

export const changeSources = [
  'matrix',
  'document',
  'form',
  'import',
  'suggestion',
  'amendment',
  'merge',
  'undo',
  'api',
] as const;
export type ChangeSource = (typeof changeSources)[number];

export interface ChangeSet {
  readonly plan: string;
  /** The revision it was made on; the only precondition. */
  readonly baseRevision: number;
  readonly changes: readonly Change[];
  readonly reason?: string;
  readonly source?: ChangeSource;
}

/** What stands in the way of a change, as a person must decide it. */
export interface Conflict {
  /** Index in the change set. */
  readonly change: number;
  readonly record: string;
  /** Address, or `parent`, or `*` for the whole record. */
  readonly field: string;
  readonly rule: 'changed-since' | 'parent-gone' | 'record-gone' | 'cycle' | 'subtree-changed';
  readonly base?: Value;
  readonly theirs?: Value;
  readonly mine?: Value;
}

/** A fault in a change itself: unknown field, wrong type, parent of the wrong kind. Answered as 400 with the field named. */
export interface ChangeFault extends Fault {
  readonly change: number;
  readonly field: string;
}
