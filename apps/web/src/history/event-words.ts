import { useTranslate } from 'ra-core';
import { useCallback } from 'react';

/** `plan.moved` in words. */
export const useEventWords = (): ((type: string) => string) => {
  const translate = useTranslate();
  return useCallback(
    (type) => {
      const dot = type.indexOf('.');
      const [kind, verb] = [type.slice(0, dot), type.slice(dot + 1)];
      return translate('history.event', {
        subject: translate(`history.subjects.${kind}`, { _: kind }),
        verb: translate(`history.verbs.${verb}`, { _: verb }),
      });
    },
    [translate],
  );
};
