import type { Kind } from '@mufakat/planning/records/kinds';
import type { Nature } from '@mufakat/planning/records/field';
import type { PlanRecord } from '@mufakat/planning/records/record';
import type { SheetReading, Written } from './reading.js';

export type Editor = 'line' | 'text' | 'day' | 'bodies' | 'list' | 'choice' | 'none';

/** One column: how a record is read as text (as it is copied) and written from text (as it is typed or pasted). */
export interface Column {
  readonly id: string;
  /** Message keys, most telling first; the language stands beside. */
  readonly label: string;
  readonly language?: string;
  readonly width: number;
  readonly isFrozen?: boolean;
  /** Carries the tree: opens and closes, names the row, and is always shown. */
  readonly isTitle?: boolean;
  readonly isEnd?: boolean;
  /** Hidden until somebody asks for it. */
  readonly isExtra?: boolean;
  readonly editor: Editor;
  readonly options?: readonly string[];
  readonly nature: (kind: Kind) => Nature | undefined;
  readonly read: (record: PlanRecord, reading: SheetReading) => string;
  /** What rows are sorted by, where it is not what is read. */
  readonly sortText?: (record: PlanRecord, reading: SheetReading) => string;
  readonly write: (record: PlanRecord, text: string, reading: SheetReading) => Written;
}
