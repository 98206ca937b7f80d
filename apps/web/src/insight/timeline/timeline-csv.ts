import { labelOf } from '@mufakat/planning/records/wording';
import type { useTranslate } from 'ra-core';
import { csvOf } from '../csv.js';
import type { Entry } from './entries.js';
import type { WordsOfTime } from './use-words-of-time.js';

const heads = [
  ...['level', 'code', 'name', 'starts', 'ends', 'when'],
  ...['adopted_start', 'adopted_end', 'start_days', 'end_days', 'slip'],
];
const counted = (days: number | undefined): string => (days === undefined ? '' : String(days));

/** A line a row of the timeline: days as `YYYY-MM-DD`, slips as numbers and in words. */
export const timelineCsv = (
  entries: readonly Entry[],
  { words, languages }: { readonly words: WordsOfTime; readonly languages: readonly string[] },
  translate: ReturnType<typeof useTranslate>,
): string =>
  csvOf([
    heads.map((head) => translate(`timeline.columns.${head}`)),
    ...entries.map((entry) => [
      ...[translate(`kinds.${entry.kind}`), entry.record.code ?? '', labelOf(entry.record, languages)],
      ...[entry.span?.from ?? '', entry.span?.to ?? '', words.when(entry)],
      ...[entry.adopted?.from ?? '', entry.adopted?.to ?? ''],
      ...[counted(entry.slip?.start), counted(entry.slip?.end), words.slip(entry)],
    ]),
  ]);
