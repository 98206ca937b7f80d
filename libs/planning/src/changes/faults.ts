import { fault } from '../faults/fault.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { faultsOf } from '../records/validate.js';
import { carryOut } from './apply.js';
import type { Change, ChangeFault } from './change.js';
import { WorkingCopy } from './working-copy.js';

const periodFields = ['startsOn', 'endsOn'] as const;
/** Where a day is missing the two are in order. */
const dayOf = (root: PlanRecord, field: (typeof periodFields)[number]): string => {
  const day = root[field];
  return typeof day === 'string' ? day : field === 'endsOn' ? '9999-12-31' : '0000-01-01';
};

/** Every fault of a change set, each change seen on the document as those before it leave it. */
export const faultsIn = (document: PlanDocument, changes: readonly Change[]): ChangeFault[] => {
  const copy = new WorkingCopy(document);
  const standing: PlanDocument = { plan: document.plan, revision: document.revision, records: copy.records };
  const faults = changes.flatMap((change, index) => {
    const found = faultsOf(change, index, standing);
    if (found.length === 0) carryOut(copy, change);
    return found;
  });
  return [...faults, ...periodFaults(standing, changes)];
};

/** A change set that gives the plan its days may not have it end before it starts. */
const periodFaults = ({ plan, records }: PlanDocument, changes: readonly Change[]): ChangeFault[] => {
  const dated = changes.flatMap((change, index) =>
    change.id === plan && (change.op === 'set' || change.op === 'add') && periodFields.some((field) => field in change)
      ? [{ change: index, field: 'endsOn' in change ? 'endsOn' : 'startsOn' }]
      : [],
  );
  const last = dated.at(-1);
  const root = records.get(plan);
  if (!last || !root || !(dayOf(root, 'endsOn') < dayOf(root, 'startsOn'))) return [];
  return [{ ...last, ...fault(last.field === 'endsOn' ? 'before-the-plan-starts' : 'after-the-plan-ends') }];
};
