import type { PlanDocument, PlanRecord } from '../records/record.js';
import { childrenIndex, inReadingOrder } from '../records/tree.js';
import type { Day } from './day.js';

/** One body that owes a word on one action; rank 0 is the first lead, whose line is the action's status. */
export interface OwedWord {
  readonly action: string;
  readonly body: string;
  readonly rank: number;
}

/** Of assignments: who leads; the first of them decides the status. */
export const leadRoles: readonly string[] = ['lead', 'co-lead'];

/** Who reports in a round: the leads, the supporting bodies after them, or the bodies named, on what they lead or support. */
export const reporterKinds = ['leads', 'leads-and-supports', 'chosen'] as const;
export type ReporterKind = (typeof reporterKinds)[number];
export interface Reporters {
  readonly kind: ReporterKind;
  /** With `chosen`. */
  readonly bodies?: readonly string[];
}
export const isInForce = (assignment: PlanRecord, day: Day): boolean =>
  (typeof assignment['from'] !== 'string' || assignment['from'] <= day) &&
  (typeof assignment['to'] !== 'string' || day <= assignment['to']);

/**
 * Who owes a report on which action on a day: its leads, then its co-leads, in the order they stand; an action without any
 * is led by whoever leads the nearest record above it. Supporting bodies, where they report, come after.
 */
export const reportersOn = (
  document: PlanDocument,
  day: Day,
  { kind, bodies = [] }: Reporters = { kind: 'leads' },
): readonly OwedWord[] => {
  const children = childrenIndex(document);
  const having = (id: string, roles: readonly string[]): readonly string[] => {
    const held = (children.get(id) ?? []).filter(
      (child) =>
        child.kind === 'assignment' && roles.includes(String(child['role'])) && isInForce(child, day) && child['body'],
    );
    const ordered = roles.flatMap((role) => held.filter((one) => one['role'] === role));
    return [...new Set(ordered.map((one) => String(one['body'])))];
  };
  const nearest = (record: PlanRecord | undefined): readonly string[] => {
    if (!record) return [];
    const leads = having(record.id, leadRoles);
    return leads.length > 0 ? leads : nearest(record.parent ? document.records.get(record.parent) : undefined);
  };
  const asked = (action: PlanRecord): readonly string[] => {
    const leads = nearest(action);
    if (kind === 'leads') return leads;
    return [...new Set([...leads, ...having(action.id, ['support'])])];
  };
  return inReadingOrder(document)
    .filter((record) => record.kind === 'action')
    .flatMap((action) => asked(action).map((body, rank) => ({ action: action.id, body, rank })))
    .filter(({ body }) => kind !== 'chosen' || bodies.includes(body));
};
