import { inReadingOrder } from '@mufakat/planning/records/tree';
import { useMemo } from 'react';
import { useBodies, usePlanState } from '../plans/index.js';
import { type Translated, useWords } from '../platform/i18n/use-words.js';
import type { Choice } from './Chosen.js';

export const useBodyChoices = (): readonly Choice[] => {
  const bodies = useBodies();
  return useMemo(() => bodies.all.map(({ id }) => ({ id, label: bodies.name(id) })), [bodies]);
};

/** Records of the plan of these kinds, as they are read. */
export const useRecordChoices = (...kinds: readonly string[]): readonly Choice[] => {
  const { document } = usePlanState();
  const words = useWords();
  return inReadingOrder(document)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, code, ...record }) => ({
      id,
      label: [code, words(record['title'] as Translated | undefined)].filter(Boolean).join(' '),
    }));
};
