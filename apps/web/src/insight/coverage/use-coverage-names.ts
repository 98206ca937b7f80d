import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { usePlanInHand, usePlanState } from '../../plans/index.js';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';

export interface CoverageNames {
  /** Code and title, as the plan prints them. */
  readonly pillar: (id: string | null) => string;
  readonly action: (id: string) => string;
  /** What stands over a column, and what it means. */
  readonly value: (key: string) => string;
  readonly meaning: (key: string) => string;
}

interface Item {
  readonly code: string;
  readonly name: Translated;
}

/** Names of rows and columns in the reader’s language. */
export const useCoverageNames = (items: readonly Item[]): CoverageNames => {
  const translate = useTranslate();
  const words = useWords();
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  return useMemo(() => {
    const known = new Map(items.map(({ code, name }) => [code, name]));
    const named = (id: string): string => {
      const record = document.records.get(id);
      return record ? [record.code, labelOf(record, languages)].filter(Boolean).join(' ') : '';
    };
    return {
      pillar: (id) => (id === null ? translate('progress.no_pillar') : named(id)),
      action: named,
      value: (key) => key,
      meaning: (key) => {
        const name = known.get(key);
        return name ? words(name) : '';
      },
    };
  }, [translate, words, languages, document, items]);
};
