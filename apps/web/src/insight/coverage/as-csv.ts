import { countIn, type Coverage } from '@mufakat/planning/coverage/coverage';
import type { useTranslate } from 'ra-core';
import { csvOf } from '../../components/csv.js';
import type { CoverageNames } from './use-coverage-names.js';

/** A line a square, empty ones too, for a spreadsheet program. */
export const asCsv = (
  { rows, values }: Coverage,
  { names, asOf }: { readonly names: CoverageNames; readonly asOf: string },
  translate: ReturnType<typeof useTranslate>,
): string => {
  const heads = [
    ...['kinds.pillar', 'coverage.value', 'coverage.meaning', 'kinds_many.action', 'coverage.of_how_many'],
    ...['coverage.of_what', 'coverage.as_of', 'coverage.which'],
  ];
  const lines = rows.flatMap((row) =>
    values.map((value) => [
      ...[names.pillar(row.pillar), value, names.meaning(value), String(countIn(row, value))],
      ...[String(row.actions.length), translate('coverage.actions_of_row'), asOf],
      (row.covered.get(value) ?? []).map(names.action).join('; '),
    ]),
  );
  return csvOf([heads.map((key) => translate(key)), ...lines]);
};
