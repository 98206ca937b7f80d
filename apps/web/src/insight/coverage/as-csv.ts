import { countIn, type Coverage } from '@mufakat/planning/coverage/coverage';
import type { useTranslate } from 'ra-core';
import { csvOf } from '../../components/csv.js';
import type { CoverageNames } from './use-coverage-names.js';

/** A line a square, empty ones too, for a spreadsheet program. */
export const asCsv = (
  { rows, values }: Coverage,
  names: CoverageNames,
  translate: ReturnType<typeof useTranslate>,
): string => {
  const heads = ['kinds.pillar', 'coverage.value', 'coverage.meaning', 'kinds_many.action', 'coverage.which'];
  const lines = rows.flatMap((row) =>
    values.map((value) => [
      ...[names.pillar(row.pillar), value, names.meaning(value), String(countIn(row, value))],
      (row.covered.get(value) ?? []).map(names.action).join('; '),
    ]),
  );
  return csvOf([heads.map((key) => translate(key)), ...lines]);
};
