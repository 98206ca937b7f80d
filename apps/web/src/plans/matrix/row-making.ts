import type { Column } from './column.js';
import type { SheetReading } from './reading.js';

/** What the rows are made with, beside the document. */
export interface RowMaking {
  readonly reading: SheetReading;
  readonly columns: readonly Column[];
  /** A message in the reader's language. */
  readonly say: (key: string) => string;
  readonly compare: (a: string, b: string) => number;
  readonly withFindings: ReadonlySet<string>;
}
