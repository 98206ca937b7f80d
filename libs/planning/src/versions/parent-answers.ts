import type { PlanDocument, PlanRecord } from '../records/record.js';
import { inReadingOrder } from '../records/tree.js';
import { isObject } from '../records/value.js';
import { planItemOf } from '../records/plan-item.js';

/** An action of a parent plan with what a child plan has for it. */
export interface ParentAnswer {
  readonly item: PlanRecord;
  /** Records of the child aligned with it, in the child's order, each with how far. */
  readonly own: readonly { readonly record: PlanRecord; readonly degree: string | undefined }[];
}

/** Record of the parent → alignments of the child with it. */
const alignmentsBy = (child: PlanDocument, parent: string): ReadonlyMap<string, readonly PlanRecord[]> => {
  const found = new Map<string, PlanRecord[]>();
  for (const record of inReadingOrder(child)) {
    const named = record.kind === 'alignment' ? planItemOf(String(record['item'])) : undefined;
    if (named?.plan === parent) found.set(named.record, [...(found.get(named.record) ?? []), record]);
  }
  return found;
};

/** Every action of the parent, in its order, with the child's records that are aligned with it; none where it has no answer. */
export const parentAnswers = (parent: PlanDocument, child: PlanDocument): ParentAnswer[] => {
  const alignments = alignmentsBy(child, parent.plan);
  return inReadingOrder(parent)
    .filter(({ kind }) => kind === 'action')
    .map((item) => ({
      item,
      own: (alignments.get(item.id) ?? []).flatMap((alignment) => {
        const record = child.records.get(alignment.parent ?? '');
        const { degree } = alignment;
        return record ? [{ record, degree: typeof degree === 'string' ? degree : undefined }] : [];
      }),
    }));
};

/** What a record was carried over from, as it says itself: the parent plan, an earlier one, or any other. */
export const originOfCopy = (
  record: PlanRecord,
  { parentPlanId, predecessorId }: { readonly parentPlanId?: string; readonly predecessorId?: string },
): 'parent' | 'earlier' | 'other' | undefined => {
  const from = record['carriedFrom'];
  if (!isObject(from) || typeof from['plan'] !== 'string' || 'library' in from) return undefined;
  if (from['plan'] === parentPlanId) return 'parent';
  return from['plan'] === predecessorId ? 'earlier' : 'other';
};
