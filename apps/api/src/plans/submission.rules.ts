import { kindDescriptions } from '@mufakat/planning/records/kinds';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { inReadingOrder } from '@mufakat/planning/records/tree';

export interface Explained {
  readonly rule: string;
  readonly message: string;
  readonly records: readonly string[];
}

const lacks = (record: PlanRecord): string[] =>
  kindDescriptions[record.kind].fields
    .filter(({ name, requiredWhen }) => requiredWhen !== 'never' && record[name] === undefined)
    .filter(({ name }) => !(name === 'endsOn' && record['isOngoing'] === true))
    .map(({ name }) => name);

const missing = (records: readonly PlanRecord[]): Explained[] => {
  const found = new Map<string, string[]>();
  for (const record of records)
    for (const field of lacks(record)) {
      const rule = `${record.kind}.${field}`;
      found.set(rule, [...(found.get(rule) ?? []), record.id]);
    }
  return [...found].map(([rule, ids]) => ({
    rule: `missing.${rule}`,
    message: `${String(ids.length)} × ${rule} is empty`,
    records: ids,
  }));
};

const sharedCodes = (records: readonly PlanRecord[]): Explained[] => {
  const byCode = new Map<string, string[]>();
  for (const { id, code } of records) if (code) byCode.set(code, [...(byCode.get(code) ?? []), id]);
  return [...byCode]
    .filter(([, ids]) => ids.length > 1)
    .map(([code, ids]) => ({
      rule: 'code.duplicate',
      message: `Code ${code} is given ${String(ids.length)} times`,
      records: ids,
    }));
};

/** What keeps a plan from being submitted: a text without actions, an empty required field, a code given twice. */
export const obstaclesToSubmission = (document: PlanDocument): Explained[] => {
  const records = inReadingOrder(document);
  const hasAction = records.some(({ kind }) => kind === 'action');
  const none = { rule: 'action.none', message: 'The plan has no action yet', records: [document.plan] };
  return [...(hasAction ? [] : [none]), ...missing(records), ...sharedCodes(records)];
};
