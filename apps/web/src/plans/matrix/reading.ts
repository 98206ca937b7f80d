import type { Change } from '@mufakat/planning/changes/change';
import type { PlanDocument } from '@mufakat/planning/records/record';
import type { Proved } from '@mufakat/planning/status/proof';
import type { Status } from '@mufakat/planning/status/scale';
import type { Bodies } from '../bodies.js';
import type { Frameworks } from './frameworks.js';

/** What the columns need beside a record to read and write it. */
export interface Reading {
  readonly document: PlanDocument;
  readonly bodies: Bodies;
  /** The plan's languages, the reader's first. */
  readonly languages: readonly string[];
  readonly currency: string;
  /** Leads are dated once the plan is adopted: a change ends one and begins another. */
  readonly today: string;
  readonly isAdopted: boolean;
}

/** Action → its status and whose word it is. */
export type Statuses = ReadonlyMap<string, Proved & { readonly status: Status }>;

/** The same with what only the whole sheet needs. */
export interface SheetReading extends Reading {
  /** The plan's own, for records that do not say a stricter one. */
  readonly sensitivity: string;
  /** As far as they were asked for. */
  readonly statuses: Statuses;
  readonly frameworks: Frameworks;
  /** A choice in the reader's language. */
  readonly option: (value: string) => string;
}

/** What came of a text in a cell: changes, or why it is not understood (`matrix.faults.<fault>`). */
export type Written = { readonly changes: readonly Change[] } | { readonly fault: string; readonly text: string };

export const nothing: Written = { changes: [] };
