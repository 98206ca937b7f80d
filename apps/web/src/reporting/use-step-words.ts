import type { ScaleStep } from '@mufakat/planning/status/scale';
import { useLocale, useTranslate } from 'ra-core';
import { useCallback } from 'react';
import { wordingIn } from '../platform/i18n/use-words.js';

/** The name of a step of the plan's scale; the product's own steps are named in the reader's language. */
export const useStepWords = (): ((step: ScaleStep) => string) => {
  const translate = useTranslate();
  const locale = useLocale();
  return useCallback(
    ({ code, label, status }) => {
      const isOwnStep = code === status && !label[locale];
      return isOwnStep ? translate(`status.${status}`) : wordingIn(label, locale).text;
    },
    [translate, locale],
  );
};
