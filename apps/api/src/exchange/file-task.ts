import type { ImportContext, ImportProposal } from '@mufakat/plan-documents/reading/import-proposal';
import type { MappingFault } from '@mufakat/plan-documents/reading/mapping';

/** What is to be read, as the worker gets it. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly encoding?: string;
}

export interface SheetSummary {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly isHidden: boolean;
  /** The first rows. */
  readonly head: string[][];
}

/** Of a file that was read: small, where the tables themselves stay in the worker. */
export interface FileSummary {
  readonly sheets: readonly SheetSummary[];
  /** Of a file that we wrote: which plan and revision it shows. */
  readonly mark?: { readonly plan: string; readonly revision: number; readonly forBody?: string };
}

/** What the worker is asked once the file is read. */
export type FileTask =
  | { readonly ask: 'proposal'; readonly context: ImportContext; readonly mapping?: unknown }
  | { readonly ask: 'rows'; readonly sheet: number; readonly from: number; readonly count: number };

export interface FileRefusal {
  readonly code: string;
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What the worker answers. */
export type FileAnswer =
  | { readonly is: 'read'; readonly summary: FileSummary }
  | { readonly is: 'refused'; readonly refusal: FileRefusal }
  | { readonly is: 'proposal'; readonly proposal: ImportProposal }
  | { readonly is: 'faults'; readonly faults: readonly MappingFault[] }
  | { readonly is: 'rows'; readonly rows: string[][] };

export type { ImportContext, ImportProposal } from '@mufakat/plan-documents/reading/import-proposal';
