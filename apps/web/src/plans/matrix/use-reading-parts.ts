import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { usePlanInHand } from '../store/PlanContext.js';
import { useFrameworks } from './frameworks.js';
import type { Reading, SheetReading } from './reading.js';

const noStatuses: ReadonlyMap<string, string> = new Map();

/** What every column may need beside the document and its bodies. */
export const useReadingParts = (statuses = noStatuses): Omit<SheetReading, keyof Reading> => {
  const translate = useTranslate();
  const frameworks = useFrameworks();
  const { sensitivity } = usePlanInHand().plan;
  return useMemo(
    () => ({
      ...{ sensitivity, statuses, frameworks },
      option: (value: string) =>
        translate(`options.${value}`, { _: translate(`sensitivities.${value}`, { _: value }) }),
    }),
    [sensitivity, statuses, frameworks, translate],
  );
};
