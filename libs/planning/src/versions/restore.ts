import type { Change, MoveChange, SetChange } from '../changes/change.js';
import { additionOf } from '../changes/invert.js';
import { addressesOf, readAt } from '../records/address.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { descendantsOf, pathOf } from '../records/tree.js';
import { sameValue } from '../records/value.js';

/** What is to be as it was. */
export interface RestoreWish {
  readonly record: string;
  /** Only the values at these addresses; left out, the whole record with its place. */
  readonly addresses?: readonly string[];
}

const settingOf = (then: PlanRecord, now: PlanRecord, addresses?: readonly string[]): SetChange[] => {
  const known = [...addressesOf(then), ...addressesOf(now)].map(([address]) => address);
  const differing = [...new Set(known)].filter(
    (address) =>
      (addresses?.includes(address) ?? true) && !sameValue(readAt(then, address) ?? null, readAt(now, address) ?? null),
  );
  if (differing.length === 0) return [];
  const values = Object.fromEntries(differing.map((address) => [address, readAt(then, address) ?? null]));
  return [{ op: 'set', kind: now.kind, id: now.id, ...values }];
};

/** Back to where it stood, where that place is still there and not inside the record itself. */
const movementOf = (then: PlanRecord, now: PlanRecord, document: PlanDocument): MoveChange[] => {
  const { id, kind, parent, position } = then;
  const isSame = parent === now.parent && position === now.position;
  if (isSame || parent === null || !document.records.has(parent)) return [];
  if (pathOf(document, parent).some((above) => above.id === id)) return [];
  return [{ op: 'move', kind, id, parent, position }];
};

/**
 * The changes on the document as it stands now that bring one record, or some of its values, back to what they were. A record
 * removed since comes back with all that stood under it then and has not been brought elsewhere, and with those above it
 * that are gone too; one that was not there yet is removed. Nothing to bring back: no changes.
 */
export const restoration = (then: PlanDocument, now: PlanDocument, { record, addresses }: RestoreWish): Change[] => {
  const [before, current] = [then.records.get(record), now.records.get(record)];
  if (!before) return current && !addresses ? [{ op: 'remove', kind: current.kind, id: record }] : [];
  if (current) {
    const moves = addresses ? [] : movementOf(before, current, now);
    return [...moves, ...settingOf(before, current, addresses)];
  }
  const above = pathOf(then, record).slice(0, -1);
  return [...above, before, ...descendantsOf(then, record)].filter(({ id }) => !now.records.has(id)).map(additionOf);
};
