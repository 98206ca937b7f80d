import { changeKeys } from '../records/address.js';
import { kindDescriptions } from '../records/kinds.js';
import type { PlanDocument, PlanRecord, Value } from '../records/record.js';
import { isObject } from '../records/value.js';
import type { Change, Conflict } from './change.js';
import { additionOf } from './invert.js';

/** A change that others' changes stand against. */
export interface Contested {
  readonly change: Change;
  readonly conflict: Conflict;
}

const isRecord = (value: Value): value is PlanRecord =>
  isObject(value) && typeof value['id'] === 'string' && typeof value['kind'] === 'string';

/** Under the plan itself where the parent I meant is gone; nothing where the kind does not stand there. */
const underPlan = (change: Change, document: PlanDocument): Change[] => {
  if (change.op !== 'add' && change.op !== 'move') return [];
  const canStand = kindDescriptions[change.kind].parents.includes('plan');
  return canStand ? [{ ...change, parent: document.plan, position: undefined }] : [];
};

/** The record brought back as it was, with what I wrote into it. */
const broughtBack = ({ change, conflict }: Contested, document: PlanDocument): Change[] => {
  const { base } = conflict;
  if (!isRecord(base) || change.op !== 'set') return [];
  const isHomeless = base.parent !== null && !document.records.has(base.parent);
  const written = Object.entries(change).filter(([key]) => !changeKeys.has(key));
  const addition: Change = { ...additionOf(base), ...Object.fromEntries(written) };
  return isHomeless ? underPlan(addition, document) : [addition];
};

const onMine = ({ change, conflict }: Contested, document: PlanDocument): Change[] => {
  const { record: id, field, mine } = conflict;
  const record = document.records.get(id);
  if (!record) return [];
  if (field !== 'parent' && field !== 'position') return [{ op: 'set', kind: record.kind, id, [field]: mine ?? null }];
  if (change.op !== 'move' && change.op !== 'add') return [];
  const { parent, position } = change;
  return [{ op: 'move', kind: record.kind, id, parent, ...(position === undefined ? {} : { position }) }];
};

/** The changes that make my side of a conflict so, on what stands now; none where that cannot be. */
export const settling = (contested: Contested, document: PlanDocument): Change[] => {
  const { rule, record } = contested.conflict;
  if (rule === 'changed-since') return onMine(contested, document);
  if (rule === 'parent-gone') return underPlan(contested.change, document);
  if (rule === 'record-gone')
    return document.records.has(record) ? onMine(contested, document) : broughtBack(contested, document);
  return rule === 'subtree-changed' ? [{ op: 'remove', kind: contested.change.kind, id: record }] : [];
};
