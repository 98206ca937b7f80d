import type { PlanDocument, PlanRecord } from '../records/record.js';
import { childrenIndex, inReadingOrder } from '../records/tree.js';
import type { Day } from './day.js';

/** One body that owes a word on one action; rank 0 is the first lead, whose line is the action's status. */
export interface OwedWord {
  readonly action: string;
  readonly body: string;
  readonly rank: number;
}

const leadRoles = ['lead', 'co-lead'];
const isInForce = (assignment: PlanRecord, day: Day): boolean =>
  (typeof assignment['from'] !== 'string' || assignment['from'] <= day) &&
  (typeof assignment['to'] !== 'string' || day <= assignment['to']);

/**
 * Who owes a report on which action on a day: its leads, then its co-leads, in the order they stand; an action without any
 * is led by whoever leads the nearest record above it.
 */
export const reportersOn = (document: PlanDocument, day: Day): readonly OwedWord[] => {
  const children = childrenIndex(document);
  const leadsOf = (id: string): readonly string[] => {
    const leads = (children.get(id) ?? []).filter(
      (child) =>
        child.kind === 'assignment' &&
        leadRoles.includes(String(child['role'])) &&
        isInForce(child, day) &&
        child['body'],
    );
    const ordered = leadRoles.flatMap((role) => leads.filter((lead) => lead['role'] === role));
    return [...new Set(ordered.map((lead) => String(lead['body'])))];
  };
  const nearest = (record: PlanRecord | undefined): readonly string[] => {
    if (!record) return [];
    const leads = leadsOf(record.id);
    return leads.length > 0 ? leads : nearest(record.parent ? document.records.get(record.parent) : undefined);
  };
  return inReadingOrder(document)
    .filter(({ kind }) => kind === 'action')
    .flatMap((action) => nearest(action).map((body, rank) => ({ action: action.id, body, rank })));
};
