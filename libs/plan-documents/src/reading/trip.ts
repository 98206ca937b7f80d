import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import type { SheetKind } from '../writing/plan-sheets.js';
import type { CarriedMark, CarriedRow } from './carried.js';
import type { Place, Problems } from './problems.js';
import type { ReadFile } from './sheet.js';

/** A workbook that we wrote, on its way back. */
export interface Trip {
  readonly file: ReadFile;
  readonly mark: CarriedMark;
  /** The plan as it was when the file was written. */
  readonly base: PlanDocument;
  readonly problems: Problems;
  readonly newId: () => string;
  /** Ids of the directory. */
  readonly knownBodies: ReadonlySet<string>;
  /** The id of a body by the name that was typed; undefined where it is to be left out. */
  readonly bodyNamed: (text: string, place: Place) => string | undefined;
  readonly rowOrder?: 'file' | 'plan';
  /** Whether ids of the file are those of the plan: only then can a missing row be a removal. */
  readonly isOwn: boolean;
}

/** A row with the record it speaks of. */
export interface TripRow {
  readonly row: CarriedRow;
  readonly kind: SheetKind;
  readonly id: string;
  /** Absent where the row is new. */
  readonly record?: PlanRecord;
  /** Id of the parent that the row names; empty where there is none and the row is not taken. */
  readonly parent: string;
}

export const placeOf = ({ sheet, row, columnOf }: CarriedRow, key?: string): Place => ({
  sheet,
  row,
  ...(key === undefined ? {} : { column: columnOf(key) }),
});
