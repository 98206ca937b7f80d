import type { Change } from '../changes/change.js';
import { between } from '../records/position.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { childrenOf, descendantsOf } from '../records/tree.js';
import { addDays, type Day } from './day.js';
import { leadRoles, reportersOn } from './who-reports.js';

/** The lead of actions, or of what stands above them, goes from one body to another. */
export interface LeadMove {
  readonly records: readonly string[];
  readonly from: string;
  readonly to: string;
  /** First day on which `to` leads; the day before is the last of `from`. */
  readonly on: Day;
  /** What it rests on, as it is to stand in the plan. */
  readonly basis?: string;
}

export const leadMoveObstacles = ['same-body', 'not-there', 'not-led', 'begins-later', 'leads-already'] as const;
export type LeadMoveObstacle = (typeof leadMoveObstacles)[number];

export interface LeadMoveWorkedOut {
  readonly changes: readonly Change[];
  /** What stands in the way, by record; with any nothing is to be done. */
  readonly obstacles: readonly { readonly record: string; readonly obstacle: LeadMoveObstacle }[];
}

const leadsOf = (document: PlanDocument, record: string, body: string): readonly PlanRecord[] =>
  childrenOf(document, record).filter(
    (child) => child.kind === 'assignment' && child['body'] === body && leadRoles.includes(String(child['role'])),
  );
const endOf = ({ to }: PlanRecord): Day => (typeof to === 'string' ? to : '9999-12-31');
const beginOf = ({ from }: PlanRecord): Day => (typeof from === 'string' ? from : '0000-01-01');

/** The assignment of a lead that is in force on the day the lead moves, and before. */
const moving = (document: PlanDocument, record: string, { from, to, on }: LeadMove): PlanRecord | LeadMoveObstacle => {
  if (from === to) return 'same-body';
  if (!document.records.has(record)) return 'not-there';
  const own = leadsOf(document, record, from).filter((lead) => endOf(lead) >= on);
  const [lead] = own.filter((one) => beginOf(one) < on);
  if (!lead) return own.length > 0 ? 'begins-later' : 'not-led';
  const isThere = leadsOf(document, record, to).some((one) => endOf(one) >= on);
  return isThere ? 'leads-already' : lead;
};

const handedOver = (document: PlanDocument, lead: PlanRecord, { to, on, basis }: LeadMove, id: string): Change[] => {
  const siblings = childrenOf(document, lead.parent).filter(({ kind }) => kind === 'assignment');
  const next = siblings.find(({ position }) => position > lead.position)?.position ?? null;
  const last = typeof lead['to'] === 'string' ? { to: lead['to'] } : {};
  const added = { role: lead['role'], body: to, from: on, ...last, ...(basis && { basis }) };
  return [
    { op: 'set', kind: 'assignment', id: lead.id, to: addDays(on, -1) },
    { op: 'add', kind: 'assignment', id, parent: lead.parent, position: between(lead.position, next), ...added },
  ];
};

/** The old assignment ends the day before, the new one stands in its place from the day on: one change set. */
export const workOutLeadMove = (document: PlanDocument, move: LeadMove, newId: () => string): LeadMoveWorkedOut => {
  const found = [...new Set(move.records)].map((record) => ({ record, lead: moving(document, record, move) }));
  return {
    changes: found.flatMap(({ lead }) => (typeof lead === 'string' ? [] : handedOver(document, lead, move, newId()))),
    obstacles: found.flatMap(({ record, lead }) => (typeof lead === 'string' ? [{ record, obstacle: lead }] : [])),
  };
};

/** The actions of which `to` owes the word from the day on that `from` owed before; worked out when the assignments stand. */
export const actionsHandedOver = (
  document: PlanDocument,
  { record, from, to, on }: Pick<LeadMove, 'from' | 'to' | 'on'> & { readonly record: string },
): readonly string[] => {
  const within = new Set([record, ...descendantsOf(document, record).map(({ id }) => id)]);
  const owing = (day: Day, body: string) =>
    new Set(reportersOn(document, day).flatMap((word) => (word.body === body ? [word.action] : [])));
  const [before, after, still] = [owing(addDays(on, -1), from), owing(on, to), owing(on, from)];
  return [...after].filter((action) => within.has(action) && before.has(action) && !still.has(action));
};
