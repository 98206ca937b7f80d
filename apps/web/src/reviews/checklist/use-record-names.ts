import { useMemo } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { usePlanState } from '../../plans/index.js';
import type { Translated } from '../../platform/i18n/use-words.js';

export interface RecordNames {
  /** "P2.A3 Train teachers"; empty where the text shown has no such record. */
  readonly nameOf: (id: string) => string;
  readonly idOf: (name: string) => string | undefined;
  readonly all: readonly string[];
}

/** Pillars, actions and the rest of the text in hand, called by code and title. */
export const useRecordNames = (): RecordNames => {
  const words = useWords();
  const { document } = usePlanState();
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const [id, record] of document.records) {
      const name = [record.code, words(record['title'] as Translated | undefined)].filter(Boolean).join(' ');
      if (name !== '') names.set(id, name);
    }
    const ids = new Map([...names].map(([id, name]) => [name, id]));
    return { nameOf: (id) => names.get(id) ?? '', idOf: (name) => ids.get(name), all: [...ids.keys()] };
  }, [document, words]);
};
