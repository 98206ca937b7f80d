import { descriptionOf, fixedKeys, readAt, splitAddress } from '../records/address.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { shortHash } from '../records/short-hash.js';
import { childrenOf } from '../records/tree.js';
import { isObject } from '../records/value.js';
import type { Finding } from './check.js';
import type { CheckMute } from './mute.js';
import type { PlanUnderCheck } from './plan-under-check.js';

/** JSON with keys in order: jsonb keeps none. */
const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );

const ownFields = (record: PlanRecord) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key === 'id' || !fixedKeys.has(key)));

/** A finding on a field rests on that field; one on leads or targets on the record and what stands right under it. */
const restsOn = (document: PlanDocument, record: PlanRecord, field: string | null): unknown => {
  const name = field === null ? undefined : splitAddress(field).field;
  if (field !== null && name !== undefined && (name === 'code' || descriptionOf(record.kind, name)))
    return readAt(record, field) ?? null;
  const below = [...childrenOf(document, record.id)].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [record, ...below].map(ownFields);
};

/** What a mute of this record and field would rest on now; null for a mute of the whole plan or a record that is gone. */
export const seenAt = (
  document: PlanDocument,
  { record, field }: { readonly record: string | null; readonly field: string | null },
): string | null => {
  const there = record === null ? undefined : document.records.get(record);
  return there ? shortHash(inOneOrder(restsOn(document, there, field))) : null;
};

type Mutes = ReadonlyMap<string, readonly CheckMute[]>;
const indexed = new WeakMap<PlanUnderCheck, Mutes>();

const mutesOf = (plan: PlanUnderCheck): Mutes => {
  const before = indexed.get(plan);
  if (before) return before;
  const index = new Map<string, CheckMute[]>();
  for (const mute of plan.context.mutes ?? []) index.set(mute.rule, [...(index.get(mute.rule) ?? []), mute]);
  indexed.set(plan, index);
  return index;
};

/** The mute that covers a finding and still rests on what it was given for. */
export const muteOf = (plan: PlanUnderCheck, rule: string, { record, field }: Finding): CheckMute | undefined =>
  mutesOf(plan)
    .get(rule)
    ?.find((mute) => {
      if (mute.record === null) return true;
      const isOnIt = mute.record === record && (mute.field === null || mute.field === (field ?? null));
      return isOnIt && mute.seen === seenAt(plan.document, mute);
    });
