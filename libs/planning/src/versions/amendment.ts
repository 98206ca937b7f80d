import { apply, withBefore } from '../changes/apply.js';
import type { Change, Conflict, RemoveChange } from '../changes/change.js';
import { diff } from '../changes/diff.js';
import { rebase } from '../changes/rebase.js';
import { settling } from '../changes/settling.js';
import { writesOf } from '../records/address.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { descendantsOf, pathOf } from '../records/tree.js';
import { isText, natureAt } from './canonical.js';

/** An adopted text with an amendment that waits. */
export interface Amended {
  /** What would be applied now, in order. */
  readonly applies: readonly Change[];
  /** The adopted document with the amendment in it. */
  readonly document: PlanDocument;
  /** What the adopted text has become meanwhile where the amendment meant another; a person decides. */
  readonly conflicts: readonly Conflict[];
}

/** The amendment carried over to the plan as it stands; `since` are the plan's changes since the amendment's base. */
export const amended = (waiting: readonly Change[], since: readonly Change[], current: PlanDocument): Amended => {
  const { applies, conflicts } = rebase(waiting, since, current);
  return { applies, document: apply(current, applies), conflicts };
};

/** The waiting change set that makes the amended document of the plan as it stands: one change an address, with `before`. */
export const waitingOf = (current: PlanDocument, document: PlanDocument): Change[] =>
  withBefore(current, diff(current, document));

const isNew = (id: string, adopted: PlanDocument, document: PlanDocument): boolean =>
  pathOf(document, id).some((record) => !adopted.records.has(record.id));

/**
 * Whether an amendment takes the change: it touches text in any language, or steers what the amendment itself adds. What
 * steers an adopted record is changed in the plan at once, without an amendment.
 */
export const isAmendment = (change: Change, adopted: PlanDocument, document: PlanDocument): boolean => {
  const { op, kind, id } = change;
  if (isNew(id, adopted, document)) return true;
  if (op === 'set') return writesOf(change).every(([address]) => natureAt(kind, address) === 'text');
  if (op === 'add' && change.parent !== null && isNew(change.parent, adopted, document)) return true;
  return isText(kind) || (op === 'remove' && descendantsOf(document, id).some((record) => isText(record.kind)));
};

/** Which side of a conflict the amendment keeps; what is not named keeps the plan's. */
export interface Choice {
  readonly record: string;
  readonly field: string;
  readonly keep: 'mine' | 'theirs';
}

/** The amended document once its conflicts are decided. */
export const decided = (
  waiting: readonly Change[],
  { document, conflicts }: Amended,
  choices: readonly Choice[],
): PlanDocument =>
  conflicts.reduce((copy, conflict) => {
    const change = waiting[conflict.change];
    const choice = choices.find(({ record, field }) => record === conflict.record && field === conflict.field);
    return change && choice?.keep === 'mine' ? apply(copy, settling({ change, conflict }, copy)) : copy;
  }, document);

/** A record that an amendment took out of the text, as it was called there. */
export type GoneRecord = Pick<PlanRecord, 'kind' | 'parent' | 'code' | 'sensitivity' | 'title'>;

/** A place in the text that an amendment changed: record, and address or `*` for the whole record. */
export interface AmendedPlace {
  readonly record: string;
  readonly address: string;
  readonly gone?: GoneRecord;
}

const removedFrom = ({ id, before = [] }: RemoveChange): AmendedPlace => {
  const was = before.find((record) => record.id === id);
  if (!was) return { record: id, address: '*' };
  const { kind, parent, code, sensitivity, title } = was;
  return { record: id, address: '*', gone: { kind, parent, code, sensitivity, title } };
};

/** Where an applied amendment changed the text, for citing it there. */
export const placesOf = (changes: readonly Change[]): AmendedPlace[] =>
  changes.flatMap((change): AmendedPlace[] => {
    if (change.op === 'remove') return [removedFrom(change)];
    if (change.op !== 'set') return [{ record: change.id, address: '*' }];
    return writesOf(change).map(([address]) => ({ record: change.id, address }));
  });
