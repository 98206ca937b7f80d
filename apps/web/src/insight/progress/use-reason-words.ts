import { stepFor } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import { useCallback } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useStepWords } from '../../reporting/index.js';
import type { PlanProgress, Reason } from '../progress.js';

/** Why a status is what it is, in a sentence of the reader's language. */
export const useReasonWords = ({
  bodies,
  scale,
}: Pick<PlanProgress, 'bodies' | 'scale'>): ((reason: Reason) => string) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const stepWords = useStepWords();
  return useCallback(
    ({ code, params }) => {
      const said = (name: string, value: string): string => {
        if (name === 'body') return words(bodies[value]) || translate('progress.a_body');
        if (name.endsWith('On')) return format.day(value);
        if (name !== 'step' && name !== 'judgement') return value;
        const step = stepFor(scale, value);
        return step ? `“${stepWords(step)}”` : value;
      };
      const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, said(name, value)]));
      return translate(`status_reasons.${code}`, values);
    },
    [translate, format, words, stepWords, bodies, scale],
  );
};
