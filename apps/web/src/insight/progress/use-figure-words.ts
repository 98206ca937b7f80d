import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { IndicatorProgress, IndicatorValue } from '../progress.js';

/** Values and targets of an indicator in words; empty where nothing is known. */
export const useFigureWords = () => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  return useMemo(() => {
    const percent = (value: string | null | undefined): string =>
      value === null || value === undefined ? '' : format.percent(Number(value) / 100);
    const share = (parts: Pick<IndicatorValue, 'numerator' | 'denominator'>): string =>
      parts.numerator !== null && parts.denominator !== null
        ? ` (${translate('progress.part', {
            numerator: format.number(parts.numerator),
            denominator: format.number(parts.denominator),
          })})`
        : '';
    const value = ({ figure, unit, format: kind }: IndicatorProgress): string => {
      if (figure.value === null) return '';
      if (figure.unit === 'percent') return `${percent(figure.value)}${share(figure)}`;
      if (kind === 'yes-no') return translate('progress.yes_of', { yes: figure.numerator, all: figure.denominator });
      return `${format.number(figure.value)} ${words(unit)}`.trim();
    };
    const given = (one: IndicatorValue, { format: kind }: IndicatorProgress): string => {
      if (kind === 'text') return one.words ?? '';
      if (one.value === null) return '';
      if (kind === 'yes-no') return translate(one.value === '1' ? 'form.yes' : 'form.no');
      return kind === 'percent' ? `${percent(one.value)}${share(one)}` : format.number(one.value);
    };
    const plain = (said: string | null | undefined, kind: IndicatorProgress['format']): string =>
      kind === 'percent' ? percent(said) : format.number(said);
    return {
      value,
      given,
      /** A number of this indicator without its unit, a share as per cent. */
      plain,
      target: ({ targets, format: kind, figure }: IndicatorProgress): string => {
        const next = targets.find(({ dueOn }) => (dueOn ?? '') >= figure.asOf) ?? targets.at(-1);
        if (!next?.value) return '';
        return `${plain(next.value, kind)} · ${format.day(next.dueOn)}`;
      },
    };
  }, [translate, format, words]);
};

/** How many bodies and periods a figure rests on. */
export const useCoverageWords = () => {
  const translate = useTranslate();
  return ({ figure }: IndicatorProgress): string =>
    figure.formula
      ? translate('progress.by_formula')
      : translate('progress.coverage', {
          bodies: figure.bodiesReported.reported,
          ofBodies: figure.bodiesReported.of,
          periods: figure.periodsReported.reported,
          ofPeriods: figure.periodsReported.of,
        });
};
