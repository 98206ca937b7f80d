import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useFormat } from '../platform/i18n/use-format.js';
import { useWords } from '../platform/i18n/use-words.js';
import type { LineIndicator, Sex, ValueGiven } from './reporting.js';

interface Cut {
  readonly sex?: Sex | null;
  readonly age?: string | null;
  readonly category?: string | null;
}

/** Values in words; empty where nothing is known. */
const useSaid = () => {
  const translate = useTranslate();
  const format = useFormat();
  return useMemo(() => {
    const percent = (share: string): string => format.percent(Number(share) / 100);
    const number = ({ value }: ValueGiven, { decimals }: LineIndicator): string =>
      format.number(value, decimals ?? undefined);
    const share = ({ value, numerator, denominator }: ValueGiven): string => {
      if ((value ?? null) === null) return '';
      const parts = { given: format.number(numerator), owed: format.number(denominator) };
      return `${percent(value ?? '')} (${translate('rounds.counted', parts)})`;
    };
    const yesNo = ({ value }: ValueGiven): string => {
      if ((value ?? '') === '') return '';
      return translate(value === '1' ? 'form.yes' : 'form.no');
    };
    const said = (given: ValueGiven, indicator: LineIndicator): string => {
      if (indicator.format === 'text' || indicator.format === 'value-list') return given.words ?? '';
      if (indicator.format === 'date') return given.words ? format.day(given.words) : '';
      if (indicator.format === 'yes-no') return yesNo(given);
      return indicator.format === 'percent' ? share(given) : number(given, indicator);
    };
    return { percent, said };
  }, [translate, format]);
};

/** Values, cuts and indicators in words. */
export const useValueWords = () => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const { percent, said } = useSaid();
  return useMemo(() => {
    const ageOf = (age: string): string => (age === 'not-stated' ? translate('report.age_not_stated') : age);
    const axisOf = (axis: string): string =>
      axis
        .split(' × ')
        .map((one) => translate(`options.${one}`, { _: one }))
        .join(' × ');
    return {
      percent,
      value: said,
      cut: ({ sex, age, category }: Cut): string =>
        [sex && translate(`report.sex.${sex}`), age && ageOf(age), category].filter(Boolean).join(', ') ||
        translate('report.whole'),
      axis: axisOf,
      indicator: ({ title, code }: LineIndicator): string => words(title) || (code ?? translate('report.indicator')),
      share: ({ numeratorLabel, denominatorLabel }: LineIndicator): [string, string] => [
        words(numeratorLabel) || translate('report.numerator'),
        words(denominatorLabel) || translate('report.denominator'),
      ],
      cuts: ({ disaggregation, requiredCuts }: LineIndicator): string =>
        format.list(
          disaggregation.map((one) =>
            requiredCuts.includes(one) ? translate('report.required_cut', { cut: axisOf(one) }) : axisOf(one),
          ),
        ),
    };
  }, [translate, format, words, percent, said]);
};
