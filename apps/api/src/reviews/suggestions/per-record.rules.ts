import type { Change } from '@mufakat/planning/changes/change';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanDocument } from '@mufakat/planning/records/record';

/** Kinds that are said in a cell of what they stand under. */
const hanging: ReadonlySet<Kind> = new Set(['assignment', 'target', 'driver-link', 'alignment']);

export interface ChangesOfRecord {
  /** The record the changes are about; where it is new, what it stands under. */
  readonly recordId: string | null;
  readonly changes: readonly Change[];
}

/** One part for every record that changes: what it gets is said together with it, what is added under it with its own top. */
export const changesPerRecord = (document: PlanDocument, changes: readonly Change[]): ChangesOfRecord[] => {
  const added = new Map(changes.flatMap((change) => (change.op === 'add' ? [[change.id, change] as const] : [])));
  const parentOf = (id: string): string | null => added.get(id)?.parent ?? document.records.get(id)?.parent ?? null;
  const recordOf = (change: Change): string => {
    let id = change.id;
    for (let above = parentOf(id); added.has(id) && above !== null && added.has(above); above = parentOf(id))
      id = above;
    const kind = added.get(id)?.kind ?? change.kind;
    return hanging.has(kind) ? (parentOf(id) ?? id) : id;
  };
  const parts = new Map<string, Change[]>();
  for (const change of changes) {
    const record = recordOf(change);
    parts.set(record, [...(parts.get(record) ?? []), change]);
  }
  const anchor = (id: string): string | null => (document.records.has(id) ? id : parentOf(id));
  return [...parts].map(([id, part]) => ({ recordId: anchor(id), changes: part }));
};
