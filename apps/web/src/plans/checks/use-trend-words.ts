import { useTranslate } from 'ra-core';
import { useCallback } from 'react';

/** “2 fewer than in version 1”. */
export const useTrendWords = (): ((now: number, before: number, version: number) => string) => {
  const translate = useTranslate();
  return useCallback(
    (now, before, version) => {
      const word = now === before ? 'same' : now > before ? 'more' : 'fewer';
      return translate(`checks_page.${word}_since`, { count: Math.abs(now - before), version });
    },
    [translate],
  );
};
