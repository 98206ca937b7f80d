import { ChangeRefused, perform } from '@mufakat/planning/changes/apply';
import type { Change, ChangeFault } from '@mufakat/planning/changes/change';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { ChangeConflicts, ChangesMalformed } from './plan.failures.js';

/** How a refusal names a field of one of the changes sent. */
export type PlaceOfChange = (index: number, field: string) => string;

/** `changes.3.title.en`. */
export const placeInSet: PlaceOfChange = (index, field) => `changes.${String(index)}.${field}`;

export const malformed = (faults: readonly ChangeFault[], place: PlaceOfChange): ChangesMalformed =>
  new ChangesMalformed(Object.fromEntries(faults.map(({ change, field, ...what }) => [place(change, field), what])));

interface Performing {
  /** Revision that a refusal says the document has. */
  readonly revision: number;
  readonly place: PlaceOfChange;
  /** Revision the records are marked with; the document keeps its own where left out. */
  readonly next?: number;
}

/** Carries changes out on a document, or throws what is wrong with them: `ChangesMalformed`, `ChangeConflicts`. */
export const performed = (
  document: PlanDocument,
  changes: readonly Change[],
  { revision, place, next }: Performing,
): ReturnType<typeof perform> => {
  try {
    return perform(document, changes, next);
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    if (error.faults.length > 0) throw malformed(error.faults, place);
    throw new ChangeConflicts(error.conflicts, revision);
  }
};
