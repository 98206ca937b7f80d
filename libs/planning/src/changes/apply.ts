import { type Fault, fault, faultOf, type PlainFault } from '../faults/fault.js';
import { normalise, readAt, writeAt, writesOf } from '../records/address.js';
import { kindDescriptions } from '../records/kinds.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import type { AddChange, Change, ChangeFault, Conflict, MoveChange, RemoveChange, SetChange } from './change.js';
import { WorkingCopy } from './working-copy.js';

/** Changes that cannot be carried out on this document: every fault and conflict found, nothing applied. */
export class ChangeRefused extends Error {
  constructor(
    readonly faults: readonly ChangeFault[],
    readonly conflicts: readonly Conflict[],
  ) {
    super(
      [...faults.map(({ field, message }) => `${field}: ${message}`), ...conflicts.map(({ rule }) => rule)].join('; '),
    );
    this.name = 'ChangeRefused';
  }
}

interface Done {
  readonly change: Change;
  readonly touched: readonly PlanRecord[];
}
type Refusal = { readonly fault: Omit<ChangeFault, 'change'> } | { readonly conflict: Omit<Conflict, 'change'> };
type Outcome = Done | Refusal;

const refused = (field: string, what: Fault | PlainFault): Refusal => ({ fault: { field, ...faultOf(what) } });
const conflict = (record: string, field: string, rule: Conflict['rule'], mine?: unknown): Refusal => ({
  conflict: { record, field, rule, mine },
});

const placeRefusal = (copy: WorkingCopy, change: AddChange | MoveChange): Refusal | undefined => {
  const { id, kind, parent } = change;
  if (parent === null) {
    return kind === 'plan' && id === copy.plan
      ? undefined
      : refused('parent', 'only the plan itself stands at the root');
  }
  const above = copy.get(parent);
  if (!above) return conflict(id, 'parent', 'parent-gone', parent);
  if (kindDescriptions[kind].parents.includes(above.kind)) return undefined;
  return refused('parent', fault('not-under', { kind, above: above.kind }));
};

/** The record that an addition makes, at its position. */
export const recordOf = (change: AddChange, position: string): PlanRecord => {
  const { id, kind, parent } = change;
  let record: PlanRecord = { id, kind, parent, position };
  for (const [address, value] of writesOf(change)) record = writeAt(record, address, value);
  return record;
};

const add = (copy: WorkingCopy, change: AddChange): Outcome => {
  if (copy.get(change.id)) return refused('id', 'a record with this id is already there');
  const refusal = placeRefusal(copy, change);
  if (refusal) return refusal;
  const position = change.position ?? copy.endOf(change.parent);
  const record = recordOf(change, position);
  copy.put(record);
  return { change: { ...change, position }, touched: [record] };
};

const set = (copy: WorkingCopy, change: SetChange): Outcome => {
  const record = copy.get(change.id);
  if (!record) return conflict(change.id, '*', 'record-gone', Object.fromEntries(writesOf(change)));
  const before: Record<string, unknown> = {};
  let after = record;
  for (const [address, value] of writesOf(change)) {
    before[address] = readAt(record, address) ?? null;
    after = writeAt(after, address, value);
  }
  copy.put(after);
  return { change: { ...change, before }, touched: [after] };
};

const move = (copy: WorkingCopy, change: MoveChange): Outcome => {
  const record = copy.get(change.id);
  if (!record) return conflict(change.id, '*', 'record-gone', change.parent);
  const refusal = placeRefusal(copy, change);
  if (refusal) return refusal;
  if (copy.isWithin(change.parent, change.id)) return conflict(change.id, 'parent', 'cycle', change.parent);
  const position = change.position ?? copy.endOf(change.parent);
  const after = { ...record, parent: change.parent, position };
  copy.put(after);
  return {
    change: { ...change, position, before: { parent: record.parent, position: record.position } },
    touched: [after],
  };
};

const remove = (copy: WorkingCopy, change: RemoveChange): Outcome => {
  const record = copy.get(change.id);
  if (!record) return conflict(change.id, '*', 'record-gone');
  const before = copy.subtreeOf(record);
  for (const gone of before.toReversed()) copy.delete(gone);
  return { change: { ...change, before }, touched: [] };
};

const kindRefusal = (copy: WorkingCopy, { id, kind }: Change): Refusal | undefined => {
  const record = copy.get(id);
  return record && record.kind !== kind ? refused('kind', fault('of-another-kind', { kind: record.kind })) : undefined;
};

/** Carries out one change on a working copy, filling in its position and what was there before. */
export const carryOut = (copy: WorkingCopy, change: Change): Outcome => {
  const refusal = kindRefusal(copy, change);
  if (refusal) return refusal;
  const normal = normalise(change, copy.get(change.id));
  if (normal.op === 'add') return add(copy, normal);
  if (normal.op === 'set') return set(copy, normal);
  return normal.op === 'move' ? move(copy, normal) : remove(copy, normal);
};

/**
 * Carries out changes in order and answers the document and the changes completed (normal addresses, positions, `before`).
 * With a revision the document takes it and every record touched carries it as `changedIn`.
 * @throws ChangeRefused with everything that stands in the way.
 */
export const perform = (
  document: PlanDocument,
  changes: readonly Change[],
  revision?: number,
): { readonly document: PlanDocument; readonly changes: Change[] } => {
  const copy = new WorkingCopy(document);
  const done: Change[] = [];
  const faults: ChangeFault[] = [];
  const conflicts: Conflict[] = [];
  changes.forEach((change, index) => {
    const outcome = carryOut(copy, change);
    if ('fault' in outcome) faults.push({ change: index, ...outcome.fault });
    else if ('conflict' in outcome) conflicts.push({ change: index, ...outcome.conflict });
    else {
      done.push(outcome.change);
      if (revision !== undefined) for (const record of outcome.touched) copy.put({ ...record, changedIn: revision });
    }
  });
  if (faults.length + conflicts.length > 0) throw new ChangeRefused(faults, conflicts);
  return {
    document: { plan: document.plan, revision: revision ?? document.revision, records: copy.records },
    changes: done,
  };
};

/** The document with the changes carried out; the one given stays as it was. Throws `ChangeRefused`. */
export const apply = (document: PlanDocument, changes: readonly Change[], revision?: number): PlanDocument =>
  perform(document, changes, revision).document;

/** The changes with what stood there before each of them, and positions filled in. Throws `ChangeRefused`. */
export const withBefore = (document: PlanDocument, changes: readonly Change[]): Change[] =>
  perform(document, changes).changes;
