import type { Change } from '@mufakat/planning/changes/change';
import { proposeCode } from '@mufakat/planning/records/code';
import { type Kind, kindDescriptions } from '@mufakat/planning/records/kinds';
import { placeAt } from '@mufakat/planning/records/position';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, inReadingOrder, pathOf } from '@mufakat/planning/records/tree';
import { newId } from '../new-id.js';
import { rowKinds } from './rows.js';

const canHold = (parent: PlanRecord, kind: Kind): boolean => kindDescriptions[kind].parents.includes(parent.kind);

const nudges = (
  document: PlanDocument,
  parent: string,
  nudged: readonly { id: string; position: string }[],
): Change[] =>
  nudged.map(({ id, position }) => ({
    op: 'move',
    kind: document.records.get(id)?.kind ?? 'action',
    id,
    parent,
    position,
  }));

/** A place under a parent, before or after one of its children, else at the end. */
interface Wish {
  readonly parent: string;
  readonly beside?: string;
  readonly side?: 'before' | 'after';
}

const place = (document: PlanDocument, { parent, beside, side }: Wish, moving?: string) => {
  const siblings = childrenOf(document, parent).filter(({ id }) => id !== moving);
  const at = siblings.findIndex(({ id }) => id === beside);
  const index = at < 0 ? siblings.length : at + (side === 'after' ? 1 : 0);
  return placeAt(siblings, index);
};

const moved = (document: PlanDocument, { kind, id }: PlanRecord, wish: Wish): Change[] => {
  const { position, nudged } = place(document, wish, id);
  return [{ op: 'move', kind, id, parent: wish.parent, position }, ...nudges(document, wish.parent, nudged)];
};

/** A new record after the given one where it can stand beside it, else under it. */
export interface Added {
  readonly id: string;
  readonly changes: readonly Change[];
}

const added = (document: PlanDocument, kind: Kind, wish: Wish): Added => {
  const id = newId();
  const { position, nudged } = place(document, wish);
  const hasCodes = kind === 'pillar' || kind === 'action';
  const code = hasCodes ? proposeCode(document, wish.parent, { kind }) : undefined;
  const addition: Change = { op: 'add', kind, id, parent: wish.parent, position, ...(code ? { code } : {}) };
  return { id, changes: [addition, ...nudges(document, wish.parent, nudged)] };
};

export type Side = 'before' | 'after';

const wishAt = (kind: Kind, record: PlanRecord, parent: PlanRecord | undefined, side: Side): Wish | undefined => {
  if (record.kind === kind && parent) return { parent: parent.id, beside: record.id, side };
  return record.kind !== kind && canHold(record, kind) ? { parent: record.id } : undefined;
};

/** Adds a record of a kind near the row one stands on: beside a sibling, else at the end of the nearest that can hold it. */
export const addNear = (
  document: PlanDocument,
  kind: Kind,
  near = document.plan,
  side: Side = 'after',
): Added | undefined => {
  const path = pathOf(document, near);
  for (const [at, record] of [...path.entries()].reverse()) {
    const wish = wishAt(kind, record, path[at - 1], side);
    if (wish) return added(document, kind, wish);
  }
  return undefined;
};

const rowSiblings = (document: PlanDocument, record: PlanRecord): readonly PlanRecord[] =>
  childrenOf(document, record.parent).filter(({ kind }) => rowKinds.has(kind));

/** Where a record goes that has reached the end of its parent: into the nearest other that can hold it. */
const overTheEdge = (document: PlanDocument, record: PlanRecord, step: -1 | 1): Change[] => {
  const holders = inReadingOrder(document).filter((one) => canHold(one, record.kind) && one.kind !== 'plan');
  const own = pathOf(document, record.id);
  const here = holders.findIndex(({ id }) => id === record.parent);
  const inDirection = step < 0 ? holders.slice(0, Math.max(here, 0)).reverse() : holders.slice(here + 1);
  const target = inDirection.find((holder) => !own.includes(holder) && !pathOf(document, holder.id).includes(record));
  if (!target) return [];
  const [first] = childrenOf(document, target.id);
  const isAtEnd = step < 0 || !first;
  return moved(
    document,
    record,
    isAtEnd ? { parent: target.id } : { parent: target.id, beside: first.id, side: 'before' },
  );
};

/** One step up or down among its siblings; from the edge into the next pillar. */
export const moveBy = (document: PlanDocument, id: string, step: -1 | 1): Change[] => {
  const record = document.records.get(id);
  if (record?.parent == null) return [];
  const siblings = rowSiblings(document, record);
  const other = siblings[siblings.indexOf(record) + step];
  if (!other) return overTheEdge(document, record, step);
  return moved(document, record, { parent: record.parent, beside: other.id, side: step < 0 ? 'before' : 'after' });
};

/** Into the nearest record above it that can hold it. */
export const indent = (document: PlanDocument, id: string): Change[] => {
  const record = document.records.get(id);
  if (!record) return [];
  const siblings = rowSiblings(document, record);
  const holder = siblings
    .slice(0, siblings.indexOf(record))
    .reverse()
    .find((one) => canHold(one, record.kind));
  return holder ? moved(document, record, { parent: holder.id }) : [];
};

const parentOf = (document: PlanDocument, record: PlanRecord | undefined): PlanRecord | undefined =>
  record?.parent == null ? undefined : document.records.get(record.parent);

/** Out of its parent, after it. */
export const outdent = (document: PlanDocument, id: string): Change[] => {
  const record = document.records.get(id);
  const parent = parentOf(document, record);
  const above = parentOf(document, parent);
  if (!record || !parent || !above || !canHold(above, record.kind)) return [];
  return moved(document, record, { parent: above.id, beside: parent.id, side: 'after' });
};

/** To the end of another parent. */
export const moveTo = (document: PlanDocument, id: string, parent: string): Change[] => {
  const record = document.records.get(id);
  const holder = document.records.get(parent);
  return record && holder && canHold(holder, record.kind) ? moved(document, record, { parent }) : [];
};

const into = (document: PlanDocument, record: PlanRecord, parent: string, side: Side): Change[] => {
  const first = childrenOf(document, parent).find(({ kind, id }) => rowKinds.has(kind) && id !== record.id);
  return moved(document, record, side === 'after' && first ? { parent, beside: first.id, side: 'before' } : { parent });
};

const canStandBeside = (document: PlanDocument, record: PlanRecord, one: PlanRecord): boolean => {
  const holder = parentOf(document, one);
  return one.kind === record.kind && holder !== undefined && canHold(holder, record.kind);
};

/** Beside a row it was dropped at where it can stand there, else at the end of (or, from above, at the start of) what holds it. */
export const dropAt = (document: PlanDocument, id: string, { row, side }: { row: string; side: Side }): Change[] => {
  const [record, target] = [document.records.get(id), document.records.get(row)];
  if (!record || !target || pathOf(document, row).includes(record)) return [];
  if (target.kind !== record.kind && canHold(target, record.kind)) return into(document, record, row, side);
  const beside = pathOf(document, row).findLast((one) => canStandBeside(document, record, one));
  return beside?.parent ? moved(document, record, { parent: beside.parent, beside: beside.id, side }) : [];
};

/** Where a record may go: everything that can hold it and is not under it. */
export const holdersFor = (document: PlanDocument, record: PlanRecord): PlanRecord[] =>
  inReadingOrder(document).filter(
    (one) =>
      canHold(one, record.kind) &&
      one.id !== record.parent &&
      !pathOf(document, one.id).some(({ id }) => id === record.id),
  );

/** Removal of records; one that stands under another removed one goes with it. */
export const removalOf = (document: PlanDocument, ids: readonly string[]): Change[] => {
  const chosen = new Set(ids);
  return ids.flatMap((id): Change[] => {
    const path = pathOf(document, id);
    const record = path.at(-1);
    const isUnderOther = path.slice(0, -1).some((above) => chosen.has(above.id));
    return record && !isUnderOther ? [{ op: 'remove', kind: record.kind, id }] : [];
  });
};
