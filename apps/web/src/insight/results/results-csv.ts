import type { useTranslate } from 'ra-core';
import type { Translated } from '../../platform/i18n/use-words.js';
import type { IndicatorResult, PlanResults } from './results.js';

type Words = (of: Translated | null | undefined) => string;
type Row = readonly string[];

const heads = [
  'code',
  'indicator',
  'unit',
  'what',
  'period',
  'body',
  'cut',
  'value',
  'numerator',
  'denominator',
  'proof',
  'note',
];

const cut = (
  { sex, age, category }: { sex: string | null; age: string | null; category: string | null },
  translate: ReturnType<typeof useTranslate>,
): string => [sex && translate(`report.sex.${sex}`), age, category].filter(Boolean).join(', ');

type Cell = string | null | undefined;

/** Every number of the page in rows: baselines, targets, values with their cuts, overlaps, figures. Decimals as they are kept. */
export const resultRows = (
  { indicators, bodies }: PlanResults,
  translate: ReturnType<typeof useTranslate>,
  words: Words,
): Row[] => [
  heads.map((name) => translate(`results.csv.${name}`)),
  ...indicators.flatMap((indicator) => rowsOf(indicator, { bodies, translate, words })),
];

interface Said {
  readonly bodies: PlanResults['bodies'];
  readonly translate: ReturnType<typeof useTranslate>;
  readonly words: Words;
}

const rowsOf = (indicator: IndicatorResult, { bodies, translate, words }: Said): Row[] => {
  const { code = '', title, unit, baselineValue, baselineOn, baselineSource, figure, told } = indicator;
  const begin = [code, words(title), indicator.format === 'percent' ? '%' : words(unit)];
  const row = (kind: string, ...cells: readonly Cell[]): Row => [
    ...[...begin, translate(`results.csv.${kind}`)],
    ...cells.map((cell) => cell ?? ''),
  ];
  const overlaps = indicator.entries.filter(({ kind, withdrawnReason }) => kind === 'overlap' && !withdrawnReason);
  return [
    ...(baselineValue ? [row('baseline', baselineOn, '', '', baselineValue, '', '', '', baselineSource)] : []),
    ...indicator.targets.map(({ dueOn, value, note }) => row('target', dueOn, '', '', value, '', '', '', words(note))),
    ...indicator.values.map((one) => {
      const { period, body, numerator, denominator, proofLevel } = one;
      const proof = translate(`results.levels.${proofLevel}`);
      const value = one.value ?? one.words;
      return row('value', period, words(bodies[body]), cut(one, translate), value, numerator, denominator, proof, '');
    }),
    ...overlaps.map(({ period, body, value, reason }) =>
      row('overlap', period, words(bodies[body]), '', value, '', '', '', reason),
    ),
    row('figure', figure.asOf, '', '', figure.value, figure.numerator, figure.denominator, '', words(told?.limits)),
  ];
};
