import type { AddChange, Change, ChangeFault, MoveChange } from '../changes/change.js';
import { changeKeys, descriptionOf, fixedKeys, normalise, readAt, splitAddress, writeAt, writesOf } from './address.js';
import { type FieldDescription, sensitivities, type Sensitivity } from './field.js';
import { type Kind, kindDescriptions, kinds } from './kinds.js';
import { isPosition } from './position.js';
import type { PlanDocument, PlanRecord, Value } from './record.js';
import { sensitivityOf } from './sensitivity.js';
import { faultInValue, isLanguageTag, isUuid } from './value-faults.js';

/** A field, at an address, and what is wrong there. */
type Found = readonly [field: string, message: string];

const found = (field: string, message: string | undefined): Found[] =>
  message === undefined ? [] : [[field, message]];

const codeFault = (value: Value): string | undefined =>
  value === null || (typeof value === 'string' && value.length <= 50)
    ? undefined
    : 'must be text of at most 50 characters';

const isSensitivity = (value: Value): value is Sensitivity => (sensitivities as readonly Value[]).includes(value);

const sensitivityFault = (
  value: Value,
  parent: string | null | undefined,
  document: PlanDocument,
): string | undefined => {
  if (value === null) return undefined;
  if (!isSensitivity(value)) return `must be one of ${sensitivities.join(', ')}`;
  if (parent == null) return undefined;
  const least = sensitivityOf(document, parent);
  const isLooser = sensitivities.indexOf(value) < sensitivities.indexOf(least);
  return isLooser ? `must not be looser than what it stands under (${least})` : undefined;
};

const addressFault = (field: FieldDescription, address: string): string | undefined => {
  const { language, block } = splitAddress(address);
  const takesLanguage = field.type === 'translated' || field.type === 'long-text';
  if (!takesLanguage) return language === undefined ? undefined : 'takes no language';
  if (language === undefined) return 'needs a language';
  if (!isLanguageTag(language)) return 'names no language';
  return (field.type === 'long-text') === (block !== undefined)
    ? undefined
    : 'names a block exactly where it is long text';
};

const fieldFaults = (kind: Kind, address: string, value: Value): Found[] => {
  const name = splitAddress(address).field;
  const field = descriptionOf(kind, name);
  if (!field) return [[address, `a record of kind ${kind} has no field "${name}"`]];
  return found(
    address,
    addressFault(field, address) ?? (value === null ? undefined : faultInValue(field, value, address)),
  );
};

const writeFaults = (change: Change, document: PlanDocument): Found[] => {
  const parent = change.op === 'add' ? change.parent : document.records.get(change.id)?.parent;
  return writesOf(change).flatMap(([address, value]) => {
    if (address === 'code') return found(address, codeFault(value));
    if (address === 'sensitivity') return found(address, sensitivityFault(value, parent, document));
    return fieldFaults(change.kind, address, value);
  });
};

/** Fields that are always required and that the change leaves empty. */
const missingFaults = (change: Change, document: PlanDocument): Found[] => {
  const old = document.records.get(change.id);
  if (change.op === 'set' && !old) return [];
  const writes = writesOf(change);
  const after = writes.reduce((record, [address, value]) => writeAt(record, address, value), old ?? ({} as PlanRecord));
  const written = new Set(writes.map(([address]) => splitAddress(address).field));
  return kindDescriptions[change.kind].fields
    .filter(({ name, requiredWhen }) => requiredWhen === 'always' && (change.op === 'add' || written.has(name)))
    .flatMap(({ name }) => found(name, readAt(after, name) === undefined ? 'is required' : undefined));
};

const parentFault = ({ kind, id, parent }: AddChange | MoveChange, document: PlanDocument): string | undefined => {
  if (kind === 'plan') {
    return parent === null && id === document.plan ? undefined : 'the plan itself stands at the root';
  }
  if (!isUuid(parent)) return 'must be the uuid of a record';
  const above = document.records.get(parent);
  const isAllowed = !above || kindDescriptions[kind].parents.includes(above.kind);
  return isAllowed ? undefined : `no ${kind} stands under a record of kind ${above.kind}`;
};

const placeFaults = (change: Change, document: PlanDocument): Found[] => {
  if (change.op !== 'add' && change.op !== 'move') return [];
  const isPlaced = change.position === undefined || isPosition(change.position);
  return [
    ...found('position', isPlaced ? undefined : 'is no fractional key'),
    ...found('parent', parentFault(change, document)),
  ];
};

const strayFaults = (change: Change): Found[] => {
  const isWrite = change.op === 'add' || change.op === 'set';
  const isPlaced = change.op === 'add' || change.op === 'move';
  return Object.keys(change).flatMap((key): Found[] => {
    if (key === 'parent' || key === 'position') return isPlaced ? [] : [[key, 'is changed by a move']];
    if (changeKeys.has(key)) return [];
    if (fixedKeys.has(key)) return [[key, 'is not set by a change']];
    return isWrite ? [] : [[key, 'has no place in this change']];
  });
};

const envelopeFaults = (change: Change, document: PlanDocument): Found[] => {
  if (!['add', 'set', 'move', 'remove'].includes(change.op)) return [['op', 'must be add, set, move or remove']];
  if (!kinds.includes(change.kind)) return [['kind', `must be one of ${kinds.join(', ')}`]];
  if (!isUuid(change.id)) return [['id', 'must be a uuid']];
  const there = document.records.get(change.id);
  if (there && there.kind !== change.kind) return [['kind', `the record is of kind ${there.kind}`]];
  return change.op === 'remove' && change.id === document.plan
    ? [['id', 'the plan itself is not removed by a change']]
    : [];
};

const contentFaults = (change: Change, document: PlanDocument): Found[] => [
  ...strayFaults(change),
  ...placeFaults(change, document),
  ...writeFaults(change, document),
  ...missingFaults(change, document),
];

/**
 * What is wrong with a change in itself, by the field descriptions, on the document it is made on. `index` is its index
 * in the change set. That a record or a parent is gone is a conflict, found by `rebase` and `apply`, not a fault.
 */
export const faultsOf = (change: Change, index: number, document: PlanDocument): ChangeFault[] => {
  const envelope = envelopeFaults(change, document);
  const all =
    envelope.length > 0 ? envelope : contentFaults(normalise(change, document.records.get(change.id)), document);
  return all.map(([field, message]) => ({ change: index, field, message }));
};
