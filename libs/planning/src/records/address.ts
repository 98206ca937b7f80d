import type { Change } from '../changes/change.js';
import type { FieldDescription } from './field.js';
import { type Kind, kindDescriptions } from './kinds.js';
import type { PlanRecord, Value } from './record.js';
import { inNfc, isObject } from './value.js';

/** Where a value stands in a record: `code`, `title.ar`, `body.en/<block id>`. */
export interface Address {
  readonly field: string;
  readonly language?: string;
  readonly block?: string;
}

const descriptions = new Map(
  Object.values(kindDescriptions).map(({ kind, fields }) => [
    kind,
    new Map(fields.map((field) => [field.name, field])),
  ]),
);
/** The description of a field of a kind, found at once. */
export const descriptionOf = (kind: Kind, field: string): FieldDescription | undefined =>
  descriptions.get(kind)?.get(field);

/** Keys of a record that no change addresses: they are moved, numbered or given once. */
export const fixedKeys: ReadonlySet<string> = new Set(['id', 'kind', 'parent', 'position', 'changedIn']);
/** Keys of a change that are no addresses. */
export const changeKeys: ReadonlySet<string> = new Set(['op', 'kind', 'id', 'before', 'parent', 'position']);

export const splitAddress = (address: string): Address => {
  const dot = address.indexOf('.');
  if (dot < 0) return { field: address };
  const field = address.slice(0, dot);
  const slash = address.indexOf('/', dot);
  if (slash < 0) return { field, language: address.slice(dot + 1) };
  return { field, language: address.slice(dot + 1, slash), block: address.slice(slash + 1) };
};

export const joinAddress = ({ field, language, block }: Address): string =>
  field + (language === undefined ? '' : `.${language}`) + (block === undefined ? '' : `/${block}`);

const stepsOf = (address: string): string[] => {
  if (!address.includes('.')) return [address];
  const { field, language, block } = splitAddress(address);
  return [field, language, block].filter((step) => step !== undefined);
};

/** The value at an address; `undefined` where there is none. */
export const readAt = (record: Readonly<Record<string, unknown>>, address: string): Value => {
  let value: unknown = record;
  for (const step of stepsOf(address)) {
    if (!isObject(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
};

const without = (object: Record<string, unknown>, key: string): Record<string, unknown> => {
  if (!Object.hasOwn(object, key)) return object;
  const rest = { ...object };
  Reflect.deleteProperty(rest, key);
  return rest;
};

const write = (
  object: Record<string, unknown>,
  steps: readonly string[],
  value: Value,
  at = 0,
): Record<string, unknown> => {
  const step = steps[at] ?? '';
  if (at === steps.length - 1) return value == null ? without(object, step) : { ...object, [step]: value };
  const inner = Object.hasOwn(object, step) && isObject(object[step]) ? object[step] : {};
  const written = write(inner, steps, value, at + 1);
  return Object.keys(written).length === 0 ? without(object, step) : { ...object, [step]: written };
};

/** A record with the value at the address; `null` clears, and an object left empty by that disappears. */
export const writeAt = <R extends Readonly<Record<string, unknown>>>(record: R, address: string, value: Value): R =>
  write(record, stepsOf(address), value) as R;

const leavesOf = (type: FieldDescription['type'] | undefined, field: string, value: Value): [string, Value][] => {
  if ((type !== 'translated' && type !== 'long-text') || !isObject(value)) return [[field, value]];
  return Object.entries(value).flatMap(([language, inner]): [string, Value][] => {
    const address = `${field}.${language}`;
    if (type === 'translated' || !isObject(inner)) return [[address, inner]];
    return Object.entries(inner).map(([block, node]): [string, Value] => [`${address}/${block}`, node]);
  });
};

/** Every address of a record that holds a value, with the value; `code` and `sensitivity` among them, place and id not. */
export const addressesOf = (record: PlanRecord): [string, Value][] =>
  Object.entries(record)
    .filter(([field, value]) => !fixedKeys.has(field) && value != null)
    .flatMap(([field, value]) => leavesOf(descriptionOf(record.kind, field)?.type, field, value));

/** The addresses a change writes, with their values; none for a move or a removal. */
export const writesOf = (change: Change): [string, Value][] =>
  change.op === 'add' || change.op === 'set'
    ? Object.entries(change).filter(([key]) => !changeKeys.has(key) && !fixedKeys.has(key))
    : [];

/** '01.50' → '1.5', '-0' → '0'; what is no plain decimal is left for the check of the change. */
export const canonicalDecimal = (text: string): string => {
  const parts = /^([+-]?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text.trim());
  if (!parts) return text.trim();
  const [, sign, whole = '', fraction = ''] = parts;
  const digits = fraction === '' ? whole : `${whole}.${fraction}`;
  return sign === '-' && digits !== '0' ? `-${digits}` : digits;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Ids are compared as text: a uuid is written in lower case. */
const canonicalId = (id: unknown): unknown => (typeof id === 'string' && uuid.test(id) ? id.toLowerCase() : id);

const emptied = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return Array.isArray(value) && value.length === 0 ? null : value;
};

const normalText: Partial<Record<FieldDescription['type'], (text: string) => Value>> = {
  text: (text) => text.replace(/\s*[\r\n]+\s*/g, ' '),
  decimal: canonicalDecimal,
  reference: canonicalId,
};

const normalLeaf = (type: FieldDescription['type'] | undefined, value: Value): Value => {
  const normal = emptied(inNfc(value ?? null));
  const rewrite = type && normalText[type];
  return rewrite && typeof normal === 'string' ? rewrite(normal) : normal;
};

const clearedLeaves = (record: PlanRecord | undefined, address: string): [string, Value][] =>
  record
    ? addressesOf(record)
        .filter(([leaf]) => leaf.startsWith(`${address}.`) || leaf.startsWith(`${address}/`))
        .map(([leaf]) => [leaf, null])
    : [];

/** Whether an address names a field with parts still to be named: a language, a block. */
const isWhole = (kind: Kind, address: string): boolean => {
  const { field, language, block } = splitAddress(address);
  const type = descriptionOf(kind, field)?.type;
  return (type === 'translated' && language === undefined) || (type === 'long-text' && block === undefined);
};

const splitBorder = (kind: Kind, [key, value]: [string, Value], record: PlanRecord | undefined): [string, Value][] => {
  if (!isWhole(kind, key)) return [[key, normalLeaf(descriptionOf(kind, splitAddress(key).field)?.type, value)]];
  if (value == null) return record ? clearedLeaves(record, key) : [[key, null]];
  if (!isObject(value)) return [[key, value]];
  const separator = key.includes('.') ? '/' : '.';
  return Object.entries(value).flatMap(([step, inner]) =>
    splitBorder(kind, [`${key}${separator}${step}`, inner], record),
  );
};

const normalEntries = (
  change: Change,
  [key, value]: [string, Value],
  record: PlanRecord | undefined,
): [string, Value][] => {
  if (key === 'id' || key === 'parent') return [[key, canonicalId(value)]];
  if (changeKeys.has(key)) return [[key, value]];
  const leaves = splitBorder(change.kind, [key, value], record);
  return change.op === 'add' ? leaves.filter((leaf) => leaf[1] !== null) : leaves;
};

const normalised = new WeakSet<Change>();

/**
 * A change as the rules take it: border forms (`title: { ar: … }`, `body: { en: { … } }`) split into addresses, strings
 * NFC, lines of one-line text joined, decimals canonical, uuids in lower case, an empty text or list cleared. With the record as it stands, a cleared
 * whole field (`title: null`) becomes the clearing of each of its languages.
 */
export const normalise = <C extends Change>(change: C, record?: PlanRecord): C => {
  if (normalised.has(change)) return change;
  const normal = Object.fromEntries(
    Object.entries(change).flatMap((entry) => normalEntries(change, entry, record)),
  ) as C;
  if (record || change.op === 'add') normalised.add(normal);
  return normal;
};
