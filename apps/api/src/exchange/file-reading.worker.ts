import { parentPort, workerData } from 'node:worker_threads';
import { carriedMark } from '@mufakat/plan-documents/reading/carried';
import { checkMapping } from '@mufakat/plan-documents/reading/mapping';
import { proposeImport } from '@mufakat/plan-documents/reading/propose';
import { readFile } from '@mufakat/plan-documents/reading/read-file';
import type { ReadFile, Sheet } from '@mufakat/plan-documents/reading/sheet';
import { UnreadableFile } from '@mufakat/plan-documents/reading/unreadable-file';
import type { FileAnswer, FileTask, FileToRead, SheetSummary } from './file-task.js';

/** Rows of a sheet that are shown before anybody asks for more. */
const headRows = 25;

const textsOf = ({ rows }: Sheet, from: number, count: number): string[][] =>
  rows.slice(from, from + count).map((row) => row.map(({ text }) => text));

const summaryOf = (sheet: Sheet): SheetSummary => ({
  name: sheet.name,
  rows: sheet.rows.length,
  columns: sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0),
  isHidden: sheet.isHidden === true,
  head: textsOf(sheet, 0, headRows),
});

const perform = (file: ReadFile, task: FileTask): FileAnswer => {
  if (task.ask === 'rows') {
    const sheet = file.sheets[task.sheet];
    return { is: 'rows', rows: sheet ? textsOf(sheet, task.from, task.count) : [] };
  }
  if (task.mapping === undefined) return { is: 'proposal', proposal: proposeImport(file, task.context) };
  const checked = checkMapping(task.mapping, file);
  if ('faults' in checked) return { is: 'faults', faults: checked.faults };
  return { is: 'proposal', proposal: proposeImport(file, task.context, checked.mapping) };
};

const say = (answer: FileAnswer): void => parentPort?.postMessage(answer);

const open = async ({ bytes, name, encoding }: FileToRead): Promise<void> => {
  try {
    const file = await readFile(bytes, name, { encoding });
    const mark = carriedMark(file);
    parentPort?.on('message', (task: FileTask) => say(perform(file, task)));
    const origin = mark && { mark: { plan: mark.plan, revision: mark.revision, forBody: mark.forBody } };
    say({ is: 'read', summary: { sheets: file.sheets.map(summaryOf), ...origin } });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { code, message, params } = error;
    say({ is: 'refused', refusal: { code, message, params } });
  }
};

await open(workerData as FileToRead);
