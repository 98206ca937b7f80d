import canonicalizeModule from 'canonicalize';
import type { Change } from '../changes/change.js';
import { addressesOf, descriptionOf, splitAddress, writeAt, writesOf } from '../records/address.js';
import type { Nature } from '../records/field.js';
import { type Kind, kindDescriptions } from '../records/kinds.js';
import type { PlanDocument, PlanRecord, Value } from '../records/record.js';
import { descendantsOf, rootOf } from '../records/tree.js';
import { inNfc } from '../records/value.js';

/** The package is CommonJS with the types of an ES module. */
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** The form of the canonical text; another form would be another hash. */
export const canonicalFormat = 'mufakat-plan/1';

export interface CanonicalMeta {
  /** Languages whose texts are frozen; left out, those the plan names; where it names none, every language. */
  readonly authoritativeLanguages?: readonly string[];
}

/** What `canonicalText` writes, read back. */
export interface CanonicalPlan {
  readonly format: typeof canonicalFormat;
  readonly plan: string;
  readonly authoritativeLanguages: readonly string[];
  readonly records: readonly PlanRecord[];
}

const isStrings = (value: Value): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const authoritative = (document: PlanDocument, meta: CanonicalMeta): readonly string[] => {
  const named = rootOf(document)?.['authoritativeLanguages'];
  return meta.authoritativeLanguages ?? (isStrings(named) ? named : []);
};

const textKinds = new Set<Kind>(
  Object.values(kindDescriptions)
    .filter(({ nature, fields }) => nature === 'text' || fields.some((field) => field.nature === 'text'))
    .map(({ kind }) => kind),
);

/** Whether a record of the kind is part of the adopted text, with all or some of its fields. */
export const isText = (kind: Kind): boolean => textKinds.has(kind);

/** Whether adoption locks what stands at an address of the kind. */
export const natureAt = (kind: Kind, address: string): Nature => {
  const { field } = splitAddress(address);
  if (field === 'sensitivity') return 'steering';
  return descriptionOf(kind, field)?.nature ?? kindDescriptions[kind].nature;
};

const isFrozen = (kind: Kind, address: string, languages: readonly string[]): boolean => {
  const { language } = splitAddress(address);
  const isAuthoritative = language === undefined || languages.length === 0 || languages.includes(language);
  return isAuthoritative && natureAt(kind, address) === 'text';
};

/** Whether an adopted plan takes the change only as an amendment: whether it touches what the hash is made of. */
export const needsAmendment = (change: Change, document: PlanDocument): boolean => {
  if (change.op === 'set') {
    const languages = authoritative(document, {});
    return writesOf(change).some(([address]) => isFrozen(change.kind, address, languages));
  }
  if (isText(change.kind)) return true;
  return change.op === 'remove' && descendantsOf(document, change.id).some(({ kind }) => isText(kind));
};

const frozen = (record: PlanRecord, languages: readonly string[]): PlanRecord => {
  const { id, kind, parent, position } = record;
  return addressesOf(record)
    .filter(([address]) => isFrozen(kind, address, languages))
    .reduce<PlanRecord>((text, [address, value]) => writeAt(text, address, inNfc(value)), {
      id,
      kind,
      parent,
      position,
    });
};

const byId = (a: PlanRecord, b: PlanRecord): number => (a.id < b.id ? -1 : Number(a.id > b.id));

/**
 * The adopted text of a document as RFC 8785 JSON: the `text` fields of records, by id, in the authoritative languages.
 * Steering, sensitivity and revision stand outside, so that they may change without touching the hash.
 */
export const canonicalText = (document: PlanDocument, meta: CanonicalMeta = {}): string => {
  const languages = authoritative(document, meta);
  const records = [...document.records.values()].filter(({ kind }) => isText(kind)).sort(byId);
  const plan: CanonicalPlan = {
    format: canonicalFormat,
    plan: document.plan,
    authoritativeLanguages: languages,
    records: records.map((record) => frozen(record, languages)),
  };
  return canonicalize(plan) ?? '';
};

/** The document that a canonical text holds. */
export const documentOf = (canonical: string, revision = 0): PlanDocument => {
  const { plan, records } = JSON.parse(canonical) as CanonicalPlan;
  return { plan, revision, records: new Map(records.map((record) => [record.id, record])) };
};

/** SHA-256 of the text in UTF-8, in lower-case hexadecimal; the same in Node and in a browser (over https or localhost). */
export const hashOf = async (canonical: string): Promise<string> => {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
