import { Injectable } from '@nestjs/common';
import type { PlanDocument } from '@mufakat/planning/records/record';
import type { RoundForm } from '@mufakat/plan-documents/reading/round-file';
import type { PackForRound } from '@mufakat/plan-documents/writing/review-pack';
import type { FileMeta } from '@mufakat/plan-documents/writing/file-meta';
import { WorkThread } from './work-thread.js';

export const writtenKinds = ['xlsx', 'docx', 'csv', 'json'] as const;
export type WrittenKind = (typeof writtenKinds)[number];

export interface FileToWrite {
  readonly kind: WrittenKind;
  readonly document: PlanDocument;
  readonly meta: FileMeta;
  /** Only the rows of this body, to be edited and sent back. */
  readonly part?: { readonly body: string; readonly name: string };
  /** To be filled in for a round by people without an account or a network. */
  readonly forRound?: PackForRound & { readonly form: RoundForm };
}

/** Writes files in a thread of their own, so that a long plan keeps nobody waiting but who asked for it. */
@Injectable()
export class FileWriting {
  async write(file: FileToWrite): Promise<Buffer> {
    const thread = new WorkThread<Uint8Array>('file-writing.worker', file);
    try {
      return Buffer.from(await thread.answer());
    } finally {
      await thread.end();
    }
  }
}
