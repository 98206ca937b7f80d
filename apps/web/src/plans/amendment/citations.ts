import { useTranslate } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { AmendmentSummary } from './amendments.verbs.js';
import { useAmendments } from './use-amendments.js';

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

/** Record → the amendments in force that changed it. */
export const useCitations = (): ReadonlyMap<string, readonly AmendmentSummary[]> => {
  const amendments = useAmendments();
  return useMemo(() => {
    const cited = new Map<string, AmendmentSummary[]>();
    for (const amendment of amendments) {
      if (amendment.state !== 'adopted') continue;
      for (const record of new Set(amendment.places.map((place) => place.record))) {
        cited.set(record, [...(cited.get(record) ?? []), amendment]);
      }
    }
    return cited;
  }, [amendments]);
};
