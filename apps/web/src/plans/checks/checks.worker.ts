import { checkDocument } from '@mufakat/planning/checks/all';
import type { Check } from '@mufakat/planning/checks/check';
import type { CheckContext } from '@mufakat/planning/checks/context';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { newId } from '../new-id.js';

/** What changed of the document since the last message. */
export interface ToCheck {
  readonly asked: number;
  readonly plan: string;
  readonly revision: number;
  readonly changed: readonly PlanRecord[];
  readonly removed: readonly string[];
  readonly context: Omit<CheckContext, 'newId'>;
}
export interface Checked {
  readonly asked: number;
  readonly checks: readonly Check[];
}

const records = new Map<string, PlanRecord>();

self.onmessage = ({ data }: MessageEvent<ToCheck>): void => {
  for (const record of data.changed) records.set(record.id, record);
  for (const id of data.removed) records.delete(id);
  const document = { plan: data.plan, revision: data.revision, records: new Map(records) };
  const checks = checkDocument(document, { ...data.context, newId });
  self.postMessage({ asked: data.asked, checks } satisfies Checked);
};
