import { Injectable } from '@nestjs/common';
import type { BroughtFile } from '@mufakat/plan-documents/brought';
import type { RoundFileMark } from '@mufakat/plan-documents/reading/round-file';
import { FileUnreadable } from '../exchange.failures.js';
import { unreadable } from '../file-reading.js';
import type { FileToRead } from '../file-task.js';
import { ThreadEnded, WorkThread } from '../work-thread.js';
import { FileIsOfNoRound } from './round-files.failures.js';
import type { RoundFileAnswer, RoundFileTask } from './round-file-task.js';

export interface ReadRoundFile {
  readonly mark: RoundFileMark;
  readonly lastEditedBy: string | null;
  readonly said: BroughtFile;
}

/** Reads what reviewers bring in a thread of its own with limits of memory and time. */
@Injectable()
export class RoundFileReading {
  /** `textOf` gives the frozen text of the round that the file names, or refuses it. */
  async read(file: FileToRead, textOf: (mark: RoundFileMark) => Promise<RoundFileTask>): Promise<ReadRoundFile> {
    const thread = new WorkThread<RoundFileAnswer>('round-files/round-file-reading.worker', file);
    try {
      const opened = await this.answer(thread);
      if (opened.is !== 'read' || !opened.mark) throw new FileIsOfNoRound();
      const answered = await this.answer(thread, await textOf(opened.mark));
      if (answered.is !== 'words' || !answered.file) throw new FileIsOfNoRound();
      return { mark: opened.mark, lastEditedBy: opened.lastEditedBy ?? null, said: answered.file };
    } finally {
      await thread.end();
    }
  }

  private async answer(thread: WorkThread<RoundFileAnswer>, task?: RoundFileTask): Promise<RoundFileAnswer> {
    const answer = await thread.answer(task).catch((error: unknown) => {
      throw error instanceof ThreadEnded ? unreadable(error.why) : error;
    });
    if (answer.is !== 'refused') return answer;
    const { code, message, params } = answer.refusal;
    throw new FileUnreadable(message, code, params);
  }
}
