import { parentPort, workerData } from 'node:worker_threads';
import { RoundFile } from '@mufakat/plan-documents/reading/round-file';
import { UnreadableFile } from '@mufakat/plan-documents/reading/unreadable-file';
import type { FileToRead } from '../file-task.js';
import type { RoundFileAnswer, RoundFileTask } from './round-file-task.js';

const say = (answer: RoundFileAnswer): void => parentPort?.postMessage(answer);

const open = async ({ bytes, name }: FileToRead): Promise<void> => {
  try {
    const file = await RoundFile.open(bytes, name);
    parentPort?.on('message', ({ document, saidBefore }: RoundFileTask) =>
      say({ is: 'words', file: file.words(document, saidBefore) }),
    );
    say({ is: 'read', mark: file.mark, lastEditedBy: file.lastEditedBy });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { code, message, params } = error;
    say({ is: 'refused', refusal: { code, message, params } });
  }
};

await open(workerData as FileToRead);
