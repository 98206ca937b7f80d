import { Injectable } from '@nestjs/common';
import { FileUnreadable, MappingMalformed } from './exchange.failures.js';
import type { FileAnswer, FileSummary, FileTask, FileToRead, ImportContext, ImportProposal } from './file-task.js';
import { ThreadEnded, WorkThread } from './work-thread.js';

const refusals = {
  slow: ['file.too-slow', 'The work on the file takes too long.'],
  memory: ['file.too-much', 'The file needs too much memory to be read.'],
  fault: ['file.damaged', 'The file cannot be read.'],
} as const;

export const unreadable = (why: ThreadEnded['why']): FileUnreadable => {
  const [code, message] = refusals[why];
  return new FileUnreadable(message, code, {});
};

const proposalIn = (answer: FileAnswer): ImportProposal => {
  if (answer.is === 'proposal') return answer.proposal;
  const faults = answer.is === 'faults' ? answer.faults : [];
  throw new MappingMalformed(Object.fromEntries(faults.map(({ field, message }) => [field, message])));
};

/** A file that was read and stays in its thread, to be asked. */
export class OpenFile {
  constructor(
    private readonly work: WorkThread<FileAnswer>,
    readonly summary: FileSummary,
  ) {}

  /** What the file would do to a plan; a mapping that does not fit throws `MappingMalformed`. */
  async propose(context: ImportContext, mapping?: unknown): Promise<ImportProposal> {
    return proposalIn(await this.ask({ ask: 'proposal', context, mapping }));
  }

  /** Texts of some rows of a sheet, counted from 0. */
  async rows(sheet: number, from: number, count: number): Promise<string[][]> {
    const answer = await this.ask({ ask: 'rows', sheet, from, count });
    return answer.is === 'rows' ? answer.rows : [];
  }

  /** A fault of ours stays one; limits are the file's. */
  private async ask(task: FileTask): Promise<FileAnswer> {
    try {
      return await this.work.answer(task);
    } catch (error) {
      throw error instanceof ThreadEnded && error.why !== 'fault' ? unreadable(error.why) : error;
    }
  }
}

const summaryIn = async (work: WorkThread<FileAnswer>): Promise<FileSummary> => {
  const answer = await work.answer().catch((error: unknown) => {
    throw error instanceof ThreadEnded ? unreadable(error.why) : error;
  });
  if (answer.is === 'read') return answer.summary;
  if (answer.is !== 'refused') throw unreadable('fault');
  const { code, message, params } = answer.refusal;
  throw new FileUnreadable(message, code, params);
};

/** Works on uploads in a thread of their own with limits of memory and time: a bad file ends itself and nothing else. */
@Injectable()
export class FileReading {
  /** Opens a file for as long as `work` asks it; throws `FileUnreadable` with the reason. */
  async open<T>(file: FileToRead, work: (open: OpenFile) => Promise<T>): Promise<T> {
    const thread = new WorkThread<FileAnswer>('file-reading.worker', file);
    try {
      return await work(new OpenFile(thread, await summaryIn(thread)));
    } finally {
      await thread.end();
    }
  }
}
