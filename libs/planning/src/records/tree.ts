import { kindDescriptions } from './kinds.js';
import { isLevelScheme } from './level-scheme.js';
import { inOrder, type PlanDocument, type PlanRecord, type Translated } from './record.js';

type Children = ReadonlyMap<string | null, readonly PlanRecord[]>;

/** Documents never change, so each is indexed once. */
const indexes = new WeakMap<ReadonlyMap<string, PlanRecord>, Children>();

const indexed = (records: ReadonlyMap<string, PlanRecord>): Children => {
  const children = new Map<string | null, PlanRecord[]>();
  for (const record of records.values()) {
    const parent = record.parent !== null && records.has(record.parent) ? record.parent : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(record);
    else children.set(parent, [record]);
  }
  for (const siblings of children.values()) siblings.sort(inOrder);
  return children;
};

/** Parent id → children in order; `null` → the root, and records whose parent the document does not hold. */
export const childrenIndex = (document: PlanDocument): Children => {
  const known = indexes.get(document.records);
  if (known) return known;
  const children = indexed(document.records);
  indexes.set(document.records, children);
  return children;
};

export const childrenOf = (document: PlanDocument, parent: string | null): readonly PlanRecord[] =>
  childrenIndex(document).get(parent) ?? [];

export const rootOf = (document: PlanDocument): PlanRecord | undefined => document.records.get(document.plan);

const collect = (children: Children, start: readonly PlanRecord[]): PlanRecord[] => {
  const found: PlanRecord[] = [];
  const waiting = [...start].reverse();
  for (let record = waiting.pop(); record; record = waiting.pop()) {
    found.push(record);
    const below = children.get(record.id) ?? [];
    for (let at = below.length - 1; at >= 0; at -= 1) waiting.push(below[at] as PlanRecord);
  }
  return found;
};

/** Everything under a record, depth first, in reading order, without the record itself. */
export const descendantsOf = (document: PlanDocument, id: string): PlanRecord[] =>
  collect(childrenIndex(document), childrenOf(document, id));

/** The whole document, depth first: the order in which it is read and printed. */
export const inReadingOrder = (document: PlanDocument): PlanRecord[] =>
  collect(childrenIndex(document), childrenOf(document, null));

/** From the root down to the record itself; empty where the record is not there. */
export const pathOf = (document: PlanDocument, id: string): PlanRecord[] => {
  const path: PlanRecord[] = [];
  for (let record = document.records.get(id); record && !path.includes(record);) {
    path.unshift(record);
    record = record.parent === null ? undefined : document.records.get(record.parent);
  }
  return path;
};

const levelIndexOf = (document: PlanDocument, record: PlanRecord, actionLevel: number): number | undefined => {
  if (record.kind === 'action') return actionLevel;
  if (record.kind === 'activity') return actionLevel + 1;
  if (record.kind !== 'pillar') return undefined;
  const depth = pathOf(document, record.id).filter(({ kind }) => kind === 'pillar').length - 1;
  return actionLevel > 0 ? Math.min(depth, actionLevel - 1) : undefined;
};

/** What the plan calls the level a record stands on ("priority area", "tiltak"); the kind's own label where it says nothing. */
export const levelNameOf = (document: PlanDocument, record: PlanRecord): Translated => {
  const scheme = rootOf(document)?.['levelScheme'];
  const plain = { en: kindDescriptions[record.kind].label };
  if (!isLevelScheme(scheme)) return plain;
  return scheme.levels[levelIndexOf(document, record, scheme.actionLevel) ?? -1]?.name ?? plain;
};
