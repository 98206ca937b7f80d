import type { Change } from '@mufakat/planning/changes/change';
import { additionOf } from '@mufakat/planning/changes/invert';
import { changeKeys } from '@mufakat/planning/records/address';
import { kindDescriptions } from '@mufakat/planning/records/kinds';
import type { PlanDocument, PlanRecord, Value } from '@mufakat/planning/records/record';
import { isObject } from '@mufakat/planning/records/value';
import type { Held } from './queue.js';

const isRecord = (value: Value): value is PlanRecord =>
  isObject(value) && typeof value['id'] === 'string' && typeof value['kind'] === 'string';

/** Under the plan itself where the parent I meant is gone; nothing where the kind does not stand there. */
const underPlan = (change: Change, document: PlanDocument): Change[] => {
  if (change.op !== 'add' && change.op !== 'move') return [];
  const canStand = kindDescriptions[change.kind].parents.includes('plan');
  return canStand ? [{ ...change, parent: document.plan, position: undefined }] : [];
};

/** The record brought back as it was, with what I wrote into it. */
const broughtBack = ({ change, conflict }: Held, document: PlanDocument): Change[] => {
  const { base } = conflict;
  if (!isRecord(base) || change.op !== 'set') return [];
  const isHomeless = base.parent !== null && !document.records.has(base.parent);
  const written = Object.entries(change).filter(([key]) => !changeKeys.has(key));
  const addition: Change = { ...additionOf(base), ...Object.fromEntries(written) };
  return isHomeless ? underPlan(addition, document) : [addition];
};

const onMine = ({ change, conflict }: Held, document: PlanDocument): Change[] => {
  const { record: id, field, mine } = conflict;
  const record = document.records.get(id);
  if (!record) return [];
  if (field !== 'parent' && field !== 'position') return [{ op: 'set', kind: record.kind, id, [field]: mine ?? null }];
  if (change.op !== 'move' && change.op !== 'add') return [];
  const { parent, position } = change;
  return [{ op: 'move', kind: record.kind, id, parent, ...(position === undefined ? {} : { position }) }];
};

/** The changes that make my side of a conflict so, on what stands now; none where that cannot be. */
export const settling = (held: Held, document: PlanDocument): Change[] => {
  const { rule, record } = held.conflict;
  if (rule === 'changed-since') return onMine(held, document);
  if (rule === 'parent-gone') return underPlan(held.change, document);
  if (rule === 'record-gone')
    return document.records.has(record) ? onMine(held, document) : broughtBack(held, document);
  return rule === 'subtree-changed' ? [{ op: 'remove', kind: held.change.kind, id: record }] : [];
};
