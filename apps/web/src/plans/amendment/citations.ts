import { useTranslate } from 'ra-core';
import { useCallback } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { AmendmentSummary } from './amendments.verbs.js';

/** An amending act as it is cited: the body, its number, its day. */
export const useActWords = (): ((amendment: AmendmentSummary) => string) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  return useCallback(
    ({ act }) => {
      if (!act) return '';
      const said = { body: words(act.bodyName), number: act.number ?? '', day: format.day(act.on) };
      return translate(said.number === '' ? 'amendment.act_plain' : 'amendment.act', said);
    },
    [translate, format, words],
  );
};
