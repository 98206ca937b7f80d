import { addressesOf } from '../records/address.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { inReadingOrder } from '../records/tree.js';
import { sameValue } from '../records/value.js';
import type { Change, MoveChange, SetChange } from './change.js';
import { additionOf } from './invert.js';

const movement = (from: PlanRecord, to: PlanRecord): MoveChange[] => {
  if (from.parent === to.parent && from.position === to.position) return [];
  const before = { parent: from.parent, position: from.position };
  return [{ op: 'move', kind: to.kind, id: to.id, parent: to.parent, position: to.position, before }];
};

const settings = (from: PlanRecord, to: PlanRecord): SetChange[] => {
  const old = new Map(addressesOf(from));
  const now = new Map(addressesOf(to));
  const differing = [...new Set([...old.keys(), ...now.keys()])].filter(
    (address) => !sameValue(old.get(address), now.get(address)),
  );
  if (differing.length === 0) return [];
  const values = Object.fromEntries(differing.map((address) => [address, now.get(address) ?? null]));
  const before = Object.fromEntries(differing.map((address) => [address, old.get(address) ?? null]));
  return [{ op: 'set', kind: to.kind, id: to.id, ...values, before }];
};

const removals = (a: PlanDocument, b: PlanDocument): Change[] => {
  const gone = inReadingOrder(a).filter(({ id }) => !b.records.has(id));
  const subtrees = new Map<string, PlanRecord[]>();
  const topOf = new Map<string, string>();
  for (const record of gone) {
    const top = topOf.get(record.parent ?? '') ?? record.id;
    topOf.set(record.id, top);
    const subtree = subtrees.get(top);
    if (subtree) subtree.push(record);
    else subtrees.set(top, [record]);
  }
  return [...subtrees.values()].map((before): Change => {
    const { kind, id } = before[0] as PlanRecord;
    return { op: 'remove', kind, id, before };
  });
};

/**
 * The fewest changes that make `b` of `a`, each with `before`, in an order that applies: along `b` from the root, so that
 * a parent is there and in place before its children; removals last, only the topmost. A record keeps its kind for life.
 */
export const diff = (a: PlanDocument, b: PlanDocument): Change[] => {
  const kept = inReadingOrder(b).flatMap((record): Change[] => {
    const old = a.records.get(record.id);
    if (!old) return [additionOf(record)];
    return old === record ? [] : [...movement(old, record), ...settings(old, record)];
  });
  return [...kept, ...removals(a, b)];
};
