import type { Change } from '@mufakat/planning/changes/change';
import { type Kind, kindDescriptions } from '@mufakat/planning/records/kinds';
import { isPart, paperOf, partsOf } from '@mufakat/planning/records/paper';
import { placeAt } from '@mufakat/planning/records/position';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, pathOf } from '@mufakat/planning/records/tree';

export type Where = 'before' | 'after' | 'into';

const canHold = (parent: PlanRecord, kind: Kind): boolean => kindDescriptions[kind].parents.includes(parent.kind);

/** A move under a parent, beside one of its children or at the end; nothing where it stands there already. */
const moved = (
  document: PlanDocument,
  record: PlanRecord,
  parent: string,
  beside?: { readonly id: string; readonly where: 'before' | 'after' },
): Change[] => {
  const all = childrenOf(document, parent);
  const siblings = all.filter(({ id }) => id !== record.id);
  const at = siblings.findIndex(({ id }) => id === beside?.id);
  const index = at < 0 ? siblings.length : at + (beside?.where === 'after' ? 1 : 0);
  if (record.parent === parent && all.indexOf(record) === index) return [];
  const { position, nudged } = placeAt(siblings, index);
  const aside = nudged.map(({ id, position: to }): Change => {
    return { op: 'move', kind: document.records.get(id)?.kind ?? record.kind, id, parent, position: to };
  });
  return [{ op: 'move', kind: record.kind, id: record.id, parent, position }, ...aside];
};

const parentOf = (document: PlanDocument, id: string): PlanRecord | undefined =>
  document.records.get(document.records.get(id)?.parent ?? '');

const mayGo = (document: PlanDocument, record: PlanRecord, parent: PlanRecord): boolean =>
  canHold(parent, record.kind) && !pathOf(document, parent.id).includes(record);

/** What a drop changes: before, after or into another entry of the outline; nothing where the rules do not allow it. */
export const dropped = (document: PlanDocument, id: string, target: string, where: Where): Change[] => {
  const record = document.records.get(id);
  const parent = where === 'into' ? document.records.get(target) : parentOf(document, target);
  if (!record || !parent || !mayGo(document, record, parent) || id === target) return [];
  return moved(document, record, parent.id, where === 'into' ? undefined : { id: target, where });
};

const besideIn = (document: PlanDocument, record: PlanRecord): readonly PlanRecord[] =>
  childrenOf(document, record.parent).filter((one) => (isPart(record) ? isPart(one) : one.kind === record.kind));

/** An action at the edge of its pillar goes into the next pillar. */
const overTheEdge = (document: PlanDocument, record: PlanRecord, step: -1 | 1): Change[] => {
  if (record.kind !== 'action') return [];
  const holders = partsOf(paperOf(document)).filter((part) => canHold(part.record, record.kind));
  const next = holders[holders.findIndex((part) => part.record.id === record.parent) + step]?.record;
  if (!next || next.id === record.parent) return [];
  const first = childrenOf(document, next.id)[0];
  return moved(document, record, next.id, step > 0 && first ? { id: first.id, where: 'before' } : undefined);
};

/** One step up or down. */
const stepped = (document: PlanDocument, record: PlanRecord, step: -1 | 1): Change[] => {
  const siblings = besideIn(document, record);
  const other = siblings[siblings.indexOf(record) + step];
  if (!other || record.parent === null) return overTheEdge(document, record, step);
  return moved(document, record, record.parent, { id: other.id, where: step < 0 ? 'before' : 'after' });
};

/** Into the part above it. */
const inward = (document: PlanDocument, record: PlanRecord): Change[] => {
  const siblings = childrenOf(document, record.parent).filter(isPart);
  const above = siblings.slice(0, Math.max(siblings.indexOf(record), 0)).reverse();
  const holder = above.find((one) => canHold(one, record.kind));
  return holder ? moved(document, record, holder.id) : [];
};

/** Out of its part, after it. */
const outward = (document: PlanDocument, record: PlanRecord): Change[] => {
  const parent = parentOf(document, record.id);
  return parent ? dropped(document, record.id, parent.id, 'after') : [];
};

export type Step = 'up' | 'down' | 'in' | 'out';
const steps: Readonly<Record<Step, (document: PlanDocument, record: PlanRecord) => Change[]>> = {
  up: (document, record) => stepped(document, record, -1),
  down: (document, record) => stepped(document, record, 1),
  in: inward,
  out: outward,
};

/** What one key changes: up, down, into the part above, out of its part. */
export const stepOf = (document: PlanDocument, id: string, step: Step): Change[] => {
  const record = document.records.get(id);
  return record ? steps[step](document, record) : [];
};
