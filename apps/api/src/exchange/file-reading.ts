import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { ReadFile } from '@mufakat/plan-documents/reading/sheet';
import { FileUnreadable } from './exchange.failures.js';

export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly encoding?: string;
}

/** What the worker answers: the tables, or why there are none. */
export type Reading =
  | { readonly file: ReadFile }
  | { readonly refused: { code: string; message: string; params: Readonly<Record<string, string | number>> } };

const longestSeconds = 60;
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/* In specs the sources run as they are, so the worker needs the loader that reads TypeScript. */
const isSource = import.meta.url.endsWith('.ts');
const script = new URL(isSource ? './file-reading.worker.ts' : './file-reading.worker.js', import.meta.url);
const loader = new URL('../../../../tools/typescript.mjs', import.meta.url).href;

/** Reads uploads in a thread of their own with limits of memory and time: a bad file ends itself and nothing else. */
@Injectable()
export class FileReading {
  async read(file: FileToRead): Promise<ReadFile> {
    const reading = await this.inWorker(file);
    if ('file' in reading) return reading.file;
    const { code, message, params } = reading.refused;
    throw new FileUnreadable(message, code, params);
  }

  private inWorker(file: FileToRead): Promise<Reading> {
    const worker = new Worker(script, {
      workerData: file,
      resourceLimits,
      execArgv: isSource ? ['--import', loader] : [],
    });
    return new Promise<Reading>((resolve) => {
      const refuse = (code: string, message: string) => resolve({ refused: { code, message, params: {} } });
      const timer = setTimeout(
        () => refuse('file.too-slow', 'Reading the file takes too long.'),
        longestSeconds * 1000,
      );
      worker.once('message', resolve);
      worker.once('error', () => refuse('file.too-much', 'The file needs too much memory to be read.'));
      worker.once('exit', () => {
        clearTimeout(timer);
        refuse('file.damaged', 'The file cannot be read.');
      });
    }).finally(() => void worker.terminate());
  }
}
