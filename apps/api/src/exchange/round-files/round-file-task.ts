import type { PlanDocument } from '@mufakat/planning/records/record';
import type { BroughtFile } from '@mufakat/plan-documents/brought';
import type { SaidBefore } from '@mufakat/plan-documents/reading/pack-comments';
import type { RoundFileMark } from '@mufakat/plan-documents/reading/round-file';
import type { FileRefusal } from '../file-task.js';

/** What the worker is asked once it has read the file: what it says of this text. */
export interface RoundFileTask {
  readonly document: PlanDocument;
  /** Comments of the round that a pack may have shown. */
  readonly saidBefore: readonly SaidBefore[];
}

export type RoundFileAnswer =
  | { readonly is: 'read'; readonly mark?: RoundFileMark; readonly lastEditedBy?: string }
  | { readonly is: 'refused'; readonly refusal: FileRefusal }
  | { readonly is: 'words'; readonly file?: BroughtFile };
