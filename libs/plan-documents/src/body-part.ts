import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, descendantsOf, pathOf } from '@mufakat/planning/records/tree';

/** The part of a plan that one body works on. */
export interface BodyPart {
  readonly body: string;
  /** Actions the body leads or co-leads, with everything under them. */
  readonly own: ReadonlySet<string>;
  /** What a file for the body shows: its own rows, those it contributes to, and the groups of the plan. */
  readonly document: PlanDocument;
}

const leading: ReadonlySet<unknown> = new Set(['lead', 'co-lead']);
const said: ReadonlySet<PlanRecord['kind']> = new Set(['assignment', 'driver-link']);

/** The rows of one body in a plan. */
export const partOf = (document: PlanDocument, body: string): BodyPart => {
  const assignments = [...document.records.values()].filter(
    (record) => record.kind === 'assignment' && record['body'] === body,
  );
  const actionOf = ({ parent }: PlanRecord): PlanRecord[] =>
    pathOf(document, parent ?? '').filter(({ kind }) => kind === 'action');
  const led = assignments.filter((one) => leading.has(one['role'])).flatMap(actionOf);
  const own = new Set(led.flatMap((action) => [action.id, ...descendantsOf(document, action.id).map(({ id }) => id)]));
  const shared = assignments
    .flatMap(actionOf)
    .flatMap((action) => [action, ...childrenOf(document, action.id).filter(({ kind }) => said.has(kind))])
    .map(({ id }) => id);
  const shown = new Set([document.plan, ...own, ...shared]);
  const records = [...document.records].filter(([id, { kind }]) => kind === 'pillar' || shown.has(id));
  return { body, own, document: { ...document, records: new Map(records) } };
};

const decidedByOthers: ReadonlySet<string> = new Set([
  ...['id', 'parent', 'code'],
  ...['lead', 'co-lead', 'support', 'funding', 'consulted'],
]);

/** Columns that are not the body's to change, also in its own rows. */
export const isOthersColumn = (key: string): boolean => decidedByOthers.has(key);
