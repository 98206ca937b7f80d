import { countIn, type Coverage } from '@mufakat/planning/coverage/coverage';
import { guarded } from '@mufakat/plan-documents/formula-guard';
import type { useTranslate } from 'ra-core';
import type { CoverageNames } from './use-coverage-names.js';

const cell = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`;

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
  return [heads.map((key) => translate(key)), ...lines].map((line) => line.map(cell).join(',')).join('\r\n');
};
