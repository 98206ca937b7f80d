import type { useTranslate } from 'ra-core';
import type { Translated } from '../../platform/i18n/use-words.js';
import type { IndicatorResult, PlanResults } from './results.js';

type Words = (of: Translated | null | undefined) => string;
type Row = readonly string[];

const facts = [
  ...['period', 'round', 'body', 'cut', 'value', 'numerator', 'denominator'],
  ...['standing', 'proof', 'note', 'as_of'],
] as const;
const heads = ['code', 'indicator', 'unit', 'what', ...facts];

const cut = (
  { sex, age, category }: { sex: string | null; age: string | null; category: string | null },
  translate: ReturnType<typeof useTranslate>,
): string => [sex && translate(`report.sex.${sex}`), age, category].filter(Boolean).join(', ');

type Cells = Partial<Record<(typeof facts)[number], string | null | undefined>>;

/** Every number of the page in rows: baselines, targets, values with their cuts, overlaps, figures. Decimals as they are kept. */
export const resultRows = (
  { indicators, bodies, rounds, asOf }: PlanResults,
  translate: ReturnType<typeof useTranslate>,
  words: Words,
): Row[] => [
  heads.map((name) => translate(`results.csv.${name}`)),
  ...indicators.flatMap((indicator) => rowsOf(indicator, { bodies, rounds, asOf, translate, words })),
];

interface Said {
  readonly bodies: PlanResults['bodies'];
  readonly rounds: PlanResults['rounds'];
  /** The day on which the page says all this. */
  readonly asOf: string;
  readonly translate: ReturnType<typeof useTranslate>;
  readonly words: Words;
}

const rowsOf = (indicator: IndicatorResult, { bodies, rounds, asOf: today, translate, words }: Said): Row[] => {
  const { code = '', title, unit, baselineValue, baselineOn, figure, told } = indicator;
  const begin = [code, words(title), indicator.format === 'percent' ? '%' : words(unit)];
  const row = (kind: string, cells: Cells): Row => [
    ...[...begin, translate(`results.csv.${kind}`)],
    ...facts.map((fact) => ({ as_of: today, ...cells })[fact] ?? ''),
  ];
  const proved = ({ proof, proofLevel }: Pick<IndicatorResult, 'proof' | 'proofLevel'>) => ({
    standing: proof && translate(`proofs.${proof}`),
    proof: proofLevel && translate(`proof_levels.${proofLevel}`),
  });
  const overlaps = indicator.entries.filter(({ kind, withdrawnReason }) => kind === 'overlap' && !withdrawnReason);
  const { asOf, value, numerator, denominator } = figure;
  const baseline = {
    ...{ period: baselineOn, value: baselineValue, note: indicator.baselineSource },
    ...{ numerator: indicator.baselineNumerator, denominator: indicator.baselineDenominator },
  };
  return [
    ...(baselineValue ? [row('baseline', baseline)] : []),
    ...indicator.targets.map((one) => row('target', { period: one.dueOn, value: one.value, note: words(one.note) })),
    ...indicator.values.map((one) => {
      const round = rounds.find(({ id }) => id === one.round)?.title;
      const where = { round, body: words(bodies[one.body]), cut: cut(one, translate) };
      return row('value', { ...one, ...where, value: one.value ?? one.words, ...proved(one), note: '' });
    }),
    ...overlaps.map(({ period, body, value: twice, reason }) =>
      row('overlap', { period, body: words(bodies[body]), value: twice, note: reason }),
    ),
    row('figure', {
      ...{ period: asOf, value, numerator, denominator, note: words(told?.limits) },
      ...proved(indicator),
    }),
  ];
};
