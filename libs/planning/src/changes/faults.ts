import type { PlanDocument } from '../records/record.js';
import { faultsOf } from '../records/validate.js';
import { carryOut } from './apply.js';
import type { Change, ChangeFault } from './change.js';
import { WorkingCopy } from './working-copy.js';

/** Every fault of a change set, each change seen on the document as those before it leave it. */
export const faultsIn = (document: PlanDocument, changes: readonly Change[]): ChangeFault[] => {
  const copy = new WorkingCopy(document);
  const standing: PlanDocument = { plan: document.plan, revision: document.revision, records: copy.records };
  return changes.flatMap((change, index) => {
    const faults = faultsOf(change, index, standing);
    if (faults.length === 0) carryOut(copy, change);
    return faults;
  });
};
