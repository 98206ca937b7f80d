import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from '@mufakat/plan-documents/reading/read-file';
import { UnreadableFile } from '@mufakat/plan-documents/reading/unreadable-file';
import type { FileToRead, Reading } from './file-reading.js';

const answer = async ({ bytes, name, encoding }: FileToRead): Promise<Reading> => {
  try {
    return { file: await readFile(bytes, name, { encoding }) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { code, message, params } = error;
    return { refused: { code, message, params } };
  }
};

parentPort?.postMessage(await answer(workerData as FileToRead));
