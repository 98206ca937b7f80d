import type { PlanDocument } from '@mufakat/planning/records/record';
import type { BroughtFile } from '@mufakat/plan-documents/brought';
import type { RoundFileMark } from '@mufakat/plan-documents/reading/round-file';
import type { FileRefusal } from '../file-task.js';

/** What the worker is asked once it has read the file: what it says of this text. */
export interface RoundFileTask {
  readonly document: PlanDocument;
}

export type RoundFileAnswer =
  | { readonly is: 'read'; readonly mark?: RoundFileMark; readonly lastEditedBy?: string }
  | { readonly is: 'refused'; readonly refusal: FileRefusal }
  | { readonly is: 'words'; readonly file?: BroughtFile };
