import type { AddChange, ChangeFault } from '../changes/change.js';
import { faultsIn } from '../changes/faults.js';
import { fault } from '../faults/fault.js';
import { addressesOf } from '../records/address.js';
import { kindDescriptions } from '../records/kinds.js';
import type { LibraryEntry } from '../records/library.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { childrenOf } from '../records/tree.js';

export const libraryKinds = ['action', 'indicator'] as const;
export type LibraryKind = (typeof libraryKinds)[number];

type Fields = Readonly<Record<string, unknown>>;

/** What an entry of the library copies into a plan: the fields of a record, and of the indicators of an action. */
export interface LibraryContent {
  readonly fields: Fields;
  readonly indicators: readonly Fields[];
}

/** At most so many indicators under one action of the library. */
export const mostIndicators = 50;

const ofItsPlan = [
  ...['source', 'personalData', 'novelty'],
  ...['baselineValue', 'baselineNumerator', 'baselineDenominator', 'baselineSource'],
];

/** Fields that mean the same in another plan: no days, no baseline, no steering. */
const keptFields: Readonly<Record<LibraryKind, readonly string[]>> = {
  action: namesOf('action'),
  indicator: namesOf('indicator'),
};

function namesOf(kind: LibraryKind): readonly string[] {
  return kindDescriptions[kind].fields
    .filter(({ name, type, nature }) => type !== 'day' && nature === 'text' && !ofItsPlan.includes(name))
    .map(({ name }) => name);
}

const kept = (record: PlanRecord, kind: LibraryKind): Fields =>
  Object.fromEntries(keptFields[kind].flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])));

export const isLibraryKind = (kind: string): kind is LibraryKind => libraryKinds.some((one) => one === kind);

/** What the library keeps of an action with its indicators, or of an indicator; undefined of any other record. */
export const keptFrom = (document: PlanDocument, id: string): LibraryContent | undefined => {
  const record = document.records.get(id);
  if (!record || !isLibraryKind(record.kind)) return undefined;
  const indicators =
    record.kind === 'action' ? childrenOf(document, id).filter(({ kind }) => kind === 'indicator') : [];
  return {
    fields: kept(record, record.kind),
    indicators: indicators.slice(0, mostIndicators).map((indicator) => kept(indicator, 'indicator')),
  };
};

/** The product's own entries in the shape of kept ones. */
export const contentOf = ({ title, expectedOutput, targetGroups, indicators }: LibraryEntry): LibraryContent => ({
  fields: { title, expectedOutput, targetGroups },
  indicators: indicators.map((indicator) => ({ ...indicator })),
});

interface Insertion {
  readonly parent: string;
  readonly newId: () => string;
  /** The entry the copy names as its origin. */
  readonly carriedFrom: Fields;
}

/** The additions that copy an entry under a parent. */
export const insertedFrom = (
  kind: LibraryKind,
  { fields, indicators }: LibraryContent,
  { parent, newId, carriedFrom }: Insertion,
): AddChange[] => {
  const id = newId();
  const added = (ofKind: LibraryKind, own: string, under: string, written: Fields): AddChange => {
    const record = { ...written, id: own, kind: ofKind, parent: under, position: '', carriedFrom };
    return { op: 'add', kind: ofKind, id: own, parent: under, ...Object.fromEntries(addressesOf(record)) };
  };
  return [
    added(kind, id, parent, fields),
    ...indicators.map((indicator) => added('indicator', newId(), id, indicator)),
  ];
};

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const strayIn = (fields: Fields, kind: LibraryKind, at: number): ChangeFault[] =>
  Object.keys(fields)
    .filter((name) => !keptFields[kind].includes(name))
    .map((field) => ({ change: at, field, ...fault('no-such-field', { kind, field }) }));

/** Faults of an entry by the descriptions of its fields; `change` 0 is the record itself, then its indicators in order. */
export const faultsOfContent = (kind: LibraryKind, content: LibraryContent): ChangeFault[] => {
  const stray = [
    ...strayIn(content.fields, kind, 0),
    ...content.indicators.flatMap((fields, at) => strayIn(fields, 'indicator', at + 1)),
  ];
  if (stray.length > 0) return stray;
  const root: PlanRecord = { id: uuid(0), kind: 'plan', parent: null, position: 'a0' };
  const plan: PlanDocument = { plan: root.id, revision: 1, records: new Map([[root.id, root]]) };
  let count = 0;
  const newId = () => uuid((count += 1));
  return faultsIn(plan, insertedFrom(kind, content, { parent: root.id, newId, carriedFrom: { library: 'kept' } }));
};
