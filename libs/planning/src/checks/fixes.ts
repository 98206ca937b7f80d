import type { Change } from '../changes/change.js';
import type { PlanRecord } from '../records/record.js';

/** A change that sets fields of a record, by address; `null` clears. */
export const setting = (record: PlanRecord, fields: Readonly<Record<string, unknown>>): Change => ({
  ...fields,
  op: 'set',
  kind: record.kind,
  id: record.id,
});
