import { useLocale } from 'ra-core';
import { useCallback } from 'react';
import { intlLocale } from '../platform/i18n/i18n-provider.js';
import { useFormat } from '../platform/i18n/use-format.js';

interface Ending {
  readonly dueOn: string;
  readonly deadline: string;
  readonly timeZone: string;
}

/** What the zone is called where the reader is: "Western Indonesia Time". */
const zoneIn = (tag: string, timeZone: string, at: Date): string => {
  const parts = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
};

/** The deadline for a sentence: its day, its zone, and the same instant where the reader is. */
export const useDeadline = (): ((ending: Ending) => { day: string; zone: string; here: string }) => {
  const tag = intlLocale(useLocale());
  const format = useFormat();
  return useCallback(
    ({ dueOn, deadline, timeZone }) => ({
      day: format.day(dueOn),
      zone: zoneIn(tag, timeZone, new Date(deadline)),
      here: format.instant(deadline),
    }),
    [tag, format],
  );
};
