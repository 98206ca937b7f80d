import { leadRoles } from '@mufakat/planning/obligations/who-reports';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, inReadingOrder } from '@mufakat/planning/records/tree';

/** Assignments of who leads a record and has not ceased to by the day, the first lead first. */
export const leadsOf = (document: PlanDocument, record: string, day: string): readonly PlanRecord[] => {
  const found = childrenOf(document, record).filter(
    (child) =>
      child.kind === 'assignment' &&
      leadRoles.includes(String(child['role'])) &&
      typeof child['body'] === 'string' &&
      (typeof child['to'] !== 'string' || child['to'] >= day),
  );
  return leadRoles.flatMap((role) => found.filter((lead) => lead['role'] === role));
};

/** What a body leads on a day, in reading order. */
export const ledBy = (document: PlanDocument, body: string, day: string): readonly PlanRecord[] =>
  inReadingOrder(document).filter((record) => leadsOf(document, record.id, day).some((lead) => lead['body'] === body));
