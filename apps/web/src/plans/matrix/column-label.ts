import { useLocale, useTranslate } from 'ra-core';
import { useCallback } from 'react';
import { languageName } from '../../platform/i18n/languages.js';
import { useFieldLabel } from '../labels.js';
import { usePlanInHand } from '../store/PlanContext.js';
import type { Column } from './column.js';

/** What a column is called, with its language where the plan has several. */
export const useColumnLabel = (): ((column: Column) => string) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { languages } = usePlanInHand();
  const fieldLabel = useFieldLabel();
  return useCallback(
    ({ label, language }) => {
      const [, kind, name = ''] = /^fields\.(action)\.(.+)$/.exec(label) ?? [];
      const words = kind ? fieldLabel('action', name) : translate(label);
      return language && languages.length > 1 ? `${words} · ${languageName(language, locale)}` : words;
    },
    [translate, fieldLabel, locale, languages.length],
  );
};
