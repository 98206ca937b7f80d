import { addressesOf } from '../records/address.js';
import type { PlanRecord } from '../records/record.js';
import { recordOf } from './apply.js';
import type { AddChange, Change, MoveChange, SetChange } from './change.js';

/** The addition that makes this very record. */
export const additionOf = (record: PlanRecord): AddChange => ({
  op: 'add',
  kind: record.kind,
  id: record.id,
  parent: record.parent,
  position: record.position,
  ...Object.fromEntries(addressesOf(record)),
});

const inverseMove = ({ kind, id, parent, position = '', before }: MoveChange): Change[] =>
  before ? [{ op: 'move', kind, id, ...before, before: { parent, position } }] : [];

const inverseSet = (change: SetChange): Change[] => {
  const { kind, id, before = {} } = change;
  const after = Object.fromEntries(Object.keys(before).map((address) => [address, change[address] ?? null]));
  return [{ op: 'set', kind, id, ...before, before: after }];
};

const inverseOf = (change: Change): Change[] => {
  const { kind, id } = change;
  if (change.op === 'add') return [{ op: 'remove', kind, id, before: [recordOf(change, change.position ?? '')] }];
  if (change.op === 'remove') return (change.before ?? []).map(additionOf);
  return change.op === 'move' ? inverseMove(change) : inverseSet(change);
};

/** The changes that undo these, last first. They must carry `before`, as `withBefore` and the server fill it in. */
export const invert = (changes: readonly Change[]): Change[] => changes.toReversed().flatMap(inverseOf);
