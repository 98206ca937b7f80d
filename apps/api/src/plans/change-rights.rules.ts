import type { Change } from '@mufakat/planning/changes/change';
import { isTextLocked, type PlanStage } from '@mufakat/planning/lifecycles/plan-stages';
import { writesOf } from '@mufakat/planning/records/address';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { pathOf } from '@mufakat/planning/records/tree';
import { isText, natureAt, needsAmendment } from '@mufakat/planning/versions/canonical';
import { NotAllowed } from '../platform/failure.js';
import { CodeIsRegistered, PlanHasEnded, PlanTextIsAdopted, SteeringNeedsReason } from './plan.failures.js';

/** What the person who answers for a change set may do in this plan. */
export interface ChangeRights {
  readonly mayRevise: boolean;
  readonly maySteer: boolean;
  readonly mayReviseOwnPart: boolean;
  /** Bodies whose part is the person's own; that of the plan's owner is the whole plan. */
  readonly bodies: readonly string[];
}

export interface ChangeInPlan {
  readonly plan: { readonly stage: PlanStage; readonly ownerBodyId: string; readonly today: string };
  readonly before: PlanDocument;
  readonly after: PlanDocument;
  readonly changes: readonly Change[];
  readonly reason?: string;
  /** How a refusal names a field of one of the changes: `changes.3.title.en`. */
  readonly placeOf: (index: number, field: string) => string;
}

/** The first address of a change that touches text; undefined where it only steers. */
const textTouchedBy = (change: Change): string | undefined => {
  if (change.op === 'set')
    return writesOf(change)
      .map(([address]) => address)
      .find((address) => natureAt(change.kind, address) === 'text');
  if (!isText(change.kind)) return undefined;
  return change.op === 'move' ? 'parent' : 'id';
};

const ended: readonly PlanStage[] = ['closed', 'abandoned'];

/** After adoption text is locked, and what steers the plan changes with a reason. */
export const refuseLockedText = ({ plan, before, changes, reason, placeOf }: ChangeInPlan): void => {
  if (ended.includes(plan.stage)) throw new PlanHasEnded();
  if (changes.length === 0 || !isTextLocked(plan.stage)) return;
  changes.forEach((change, index) => {
    if (!needsAmendment(change, before)) return;
    throw new PlanTextIsAdopted(placeOf(index, textTouchedBy(change) ?? 'id'));
  });
  if (!reason?.trim()) throw new SteeringNeedsReason();
};

const isInForce = ({ from, to }: PlanRecord, today: string): boolean =>
  !(typeof from === 'string' && from > today) && !(typeof to === 'string' && to < today);

/** Records to which one of the bodies is assigned today, in any role. */
const assignedTo = (document: PlanDocument, bodies: readonly string[], today: string): ReadonlySet<string> => {
  const assigned = new Set<string>();
  for (const record of document.records.values()) {
    if (record.kind !== 'assignment' || record.parent === null) continue;
    if (bodies.includes(String(record['body'])) && isInForce(record, today)) assigned.add(record.parent);
  }
  return assigned;
};

/** Whether a record stands at or under one of those assigned; where it is new, its place after the changes counts. */
const isOwn = (change: Change, assigned: ReadonlySet<string>, { before, after }: ChangeInPlan): boolean => {
  const within = (document: PlanDocument, id: string) => pathOf(document, id).some((record) => assigned.has(record.id));
  if (change.op === 'add') return change.parent !== null && (within(after, change.id) || within(before, change.parent));
  if (change.op === 'move') return within(before, change.id) && change.parent !== null && within(after, change.parent);
  return within(before, change.id) || within(after, change.id);
};

/** The permission asked is that of the person who answers for the set, change by change. */
export const refuseForeignParts = (rights: ChangeRights, given: ChangeInPlan): void => {
  if (rights.mayRevise) return;
  const ownsAll = rights.mayReviseOwnPart && rights.bodies.includes(given.plan.ownerBodyId);
  if (ownsAll) return;
  const asked = given.changes.filter((change) => !rights.maySteer || textTouchedBy(change) !== undefined);
  if (asked.length === 0) return;
  if (!rights.mayReviseOwnPart) throw new NotAllowed(rights.maySteer ? 'plan.revise' : 'plan.revise-own-part');
  const assigned = assignedTo(given.before, rights.bodies, given.plan.today);
  if (!asked.every((change) => isOwn(change, assigned, given))) throw new NotAllowed('plan.revise');
};

const codeGivenBy = (change: Change): string | undefined => {
  if ((change.op !== 'add' && change.op !== 'set') || !Object.hasOwn(change, 'code')) return undefined;
  return typeof change['code'] === 'string' ? change['code'] : '';
};

/** Codes of the adopted text stay with their records for ever. `registered` is code → record. */
export const refuseRegisteredCodes = (
  registered: ReadonlyMap<string, string>,
  { changes, placeOf }: Pick<ChangeInPlan, 'changes' | 'placeOf'>,
): void => {
  const codeOf = new Map([...registered].map(([code, record]) => [record, code]));
  changes.forEach((change, index) => {
    const code = codeGivenBy(change);
    if (code === undefined) return;
    const own = codeOf.get(change.id) ?? code;
    const isTaken = (registered.get(code) ?? change.id) !== change.id;
    if (isTaken || own !== code) throw new CodeIsRegistered(placeOf(index, 'code'), isTaken ? code : own);
  });
};
