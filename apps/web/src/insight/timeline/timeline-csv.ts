import { labelOf } from '@mufakat/planning/records/wording';
import type { Span } from '@mufakat/planning/timeline/timeline';
import type { useTranslate } from 'ra-core';
import { csvOf } from '../../components/csv.js';
import type { Entry } from './entries.js';
import type { WordsOfTime } from './use-words-of-time.js';

const heads = [
  ...['level', 'code', 'name', 'starts', 'ends', 'when'],
  ...['adopted_start', 'adopted_end', 'start_days', 'end_days', 'slip'],
  ...['adopted_version', 'as_of'],
];
const counted = ({ slip }: Entry): string[] =>
  [slip?.start, slip?.end].map((days) => (days === undefined ? '' : String(days)));
const days = (span: Span | undefined): string[] => [span?.from, span?.to].map((day) => day ?? '');

interface Telling {
  readonly words: WordsOfTime;
  readonly languages: readonly string[];
  /** The adopted version that dates are held against. */
  readonly version: number | undefined;
  readonly asOf: string;
}

/** A line a row of the timeline: days as `YYYY-MM-DD`, slips as numbers and in words. */
export const timelineCsv = (
  entries: readonly Entry[],
  { words, languages, version, asOf }: Telling,
  translate: ReturnType<typeof useTranslate>,
): string =>
  csvOf([
    heads.map((head) => translate(`timeline.columns.${head}`)),
    ...entries.map((entry) => [
      ...[translate(`kinds.${entry.kind}`), entry.record.code ?? '', labelOf(entry.record, languages)],
      ...days(entry.span),
      words.when(entry),
      ...days(entry.adopted),
      ...counted(entry),
      words.slip(entry),
      ...[version === undefined ? '' : String(version), asOf],
    ]),
  ]);
