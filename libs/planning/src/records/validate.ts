import { type Fault, fault, faultOf, type PlainFault } from '../faults/fault.js';
import { cycleFrom, readFormula } from '../figures/formula.js';
import { unitsOf } from '../figures/formula-units.js';
import type { AddChange, Change, ChangeFault, MoveChange } from '../changes/change.js';
import { changeKeys, descriptionOf, fixedKeys, normalise, readAt, splitAddress, writeAt, writesOf } from './address.js';
import { type FieldDescription, sensitivities, type Sensitivity } from './field.js';
import { type Kind, kindDescriptions, kinds } from './kinds.js';
import { isPosition } from './position.js';
import type { PlanDocument, PlanRecord, Value } from './record.js';
import { sensitivityOf } from './sensitivity.js';
import { faultInValue, isLanguageTag, isUuid } from './value-faults.js';

/** A field, at an address, and what is wrong there. */
type Found = readonly [field: string, fault: Fault];

const found = (field: string, what: Fault | PlainFault | undefined): Found[] =>
  what === undefined ? [] : [[field, faultOf(what)]];

const codeFault = (value: Value): Fault | undefined =>
  value === null || (typeof value === 'string' && value.length <= 50) ? undefined : fault('too-long', { max: 50 });

const isSensitivity = (value: Value): value is Sensitivity => (sensitivities as readonly Value[]).includes(value);

const sensitivityFault = (
  value: Value,
  parent: string | null | undefined,
  document: PlanDocument,
): Fault | undefined => {
  if (value === null) return undefined;
  if (!isSensitivity(value)) return fault('not-one-of', { options: sensitivities.join(', ') });
  if (parent == null) return undefined;
  const least = sensitivityOf(document, parent);
  const isLooser = sensitivities.indexOf(value) < sensitivities.indexOf(least);
  return isLooser ? fault('looser', { least }) : undefined;
};

const addressFault = (field: FieldDescription, address: string): PlainFault | undefined => {
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
  if (!field) return found(address, fault('no-such-field', { kind, field: name }));
  return found(
    address,
    addressFault(field, address) ?? (value === null ? undefined : faultInValue(field, value, address)),
  );
};

/** The formulas of a plan's other indicators, by their codes. */
const formulasBeside = (id: string, document: PlanDocument): Map<string, string> =>
  new Map(
    [...document.records.values()].flatMap((record) => {
      const isOne = record.kind === 'indicator' && record.id !== id && record.code;
      return isOne && typeof record['formula'] === 'string' ? [[record.code, record['formula']]] : [];
    }),
  );

/** A formula that leads back to its own code, by the formulas the plan has. */
const cycleFault = (change: Change, document: PlanDocument, value: Value): Fault | undefined => {
  const written = (change as Readonly<Record<string, unknown>>)['code'];
  const code = typeof written === 'string' ? written : document.records.get(change.id)?.code;
  if (!code || typeof value !== 'string') return undefined;
  const path = cycleFrom(code, formulasBeside(change.id, document).set(code, value));
  return path && fault('formula-cycle', { path: path.join(' → ') });
};

/** A formula that adds people to schools, as far as the indicators it names say what they count. */
const unitsFault = (value: Value, document: PlanDocument): Fault | undefined => {
  const read = typeof value === 'string' ? readFormula(value) : undefined;
  if (!read || !('formula' in read)) return undefined;
  const counted = new Map(
    [...document.records.values()].flatMap((one) =>
      one.code ? [[one.code, { format: one['format'], unit: one['unit'] }] as const] : [],
    ),
  );
  const units = unitsOf(read.formula, (code) => counted.get(code));
  return 'clash' in units ? fault('formula-units', { ...units.clash }) : undefined;
};

const writeFaults = (change: Change, document: PlanDocument): Found[] => {
  const parent = change.op === 'add' ? change.parent : document.records.get(change.id)?.parent;
  return writesOf(change).flatMap(([address, value]) => {
    if (address === 'code') return found(address, codeFault(value));
    if (address === 'sensitivity') return found(address, sensitivityFault(value, parent, document));
    const isFormula = change.kind === 'indicator' && address === 'formula';
    const unfit = isFormula && (cycleFault(change, document, value) ?? unitsFault(value, document));
    return unfit ? found(address, unfit) : fieldFaults(change.kind, address, value);
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
    .flatMap(({ name }) => found(name, readAt(after, name) === undefined ? 'is needed' : undefined));
};

const parentFault = (
  { kind, id, parent }: AddChange | MoveChange,
  document: PlanDocument,
): Fault | PlainFault | undefined => {
  if (kind === 'plan') {
    return parent === null && id === document.plan ? undefined : 'only the plan itself stands at the root';
  }
  if (!isUuid(parent)) return fault('not-a-uuid-of', { what: 'record' });
  const above = document.records.get(parent);
  const isAllowed = !above || kindDescriptions[kind].parents.includes(above.kind);
  return isAllowed ? undefined : fault('not-under', { kind, above: above.kind });
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
    if (key === 'parent' || key === 'position') return isPlaced ? [] : found(key, 'is changed by a move');
    if (changeKeys.has(key)) return [];
    if (fixedKeys.has(key)) return found(key, 'is not set by a change');
    return isWrite ? [] : found(key, 'has no place in this change');
  });
};

const envelopeFaults = (change: Change, document: PlanDocument): Found[] => {
  if (!['add', 'set', 'move', 'remove'].includes(change.op))
    return found('op', fault('not-one-of', { options: 'add, set, move, remove' }));
  if (!kinds.includes(change.kind)) return found('kind', fault('not-one-of', { options: kinds.join(', ') }));
  if (!isUuid(change.id)) return found('id', 'must be a uuid');
  const there = document.records.get(change.id);
  if (there && there.kind !== change.kind) return found('kind', fault('of-another-kind', { kind: there.kind }));
  return change.op === 'remove' && change.id === document.plan
    ? found('id', 'the plan itself is not removed by a change')
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
  return all.map(([field, what]) => ({ change: index, field, ...what }));
};
