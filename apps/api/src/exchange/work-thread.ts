import { Worker } from 'node:worker_threads';

const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/* In specs the sources run as they are, so the thread needs the loader that reads TypeScript. */
const isSource = import.meta.url.endsWith('.ts');
const loader = new URL('../../../../tools/typescript.mjs', import.meta.url).href;

/** Why a thread gave no answer: it took too long, needed too much memory, or ended; `fault` says more where it threw. */
export class ThreadEnded extends Error {
  constructor(
    readonly why: 'slow' | 'memory' | 'fault',
    readonly fault?: unknown,
  ) {
    super(`A thread gave no answer: ${why}`, { cause: fault });
  }
}

const isOutOfMemory = (fault: unknown): boolean => (fault as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Long work beside the thread that answers requests, with limits of memory and time. */
export class WorkThread<Answer> {
  private readonly worker: Worker;

  constructor(
    name: string,
    data: unknown,
    private readonly longestSeconds = 60,
  ) {
    const script = new URL(`./${name}.${isSource ? 'ts' : 'js'}`, import.meta.url);
    this.worker = new Worker(script, {
      workerData: data,
      resourceLimits,
      execArgv: isSource ? ['--import', loader] : [],
    });
  }

  /** Its next answer, after `task` was given to it; throws `ThreadEnded`. */
  answer(task?: unknown): Promise<Answer> {
    const { worker } = this;
    const listening = new AbortController();
    const waiting = new Promise<Answer>((resolve, reject) => {
      const end = (why: ThreadEnded['why'], fault?: unknown) => reject(new ThreadEnded(why, fault));
      const timer = setTimeout(() => end('slow'), this.longestSeconds * 1000);
      const faulted = (fault: unknown) => end(isOutOfMemory(fault) ? 'memory' : 'fault', fault);
      const left = () => end('fault');
      worker.once('message', resolve).once('error', faulted).once('exit', left);
      listening.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        worker.off('message', resolve).off('error', faulted).off('exit', left);
      });
    }).finally(() => listening.abort());
    if (task !== undefined) worker.postMessage(task);
    return waiting;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
