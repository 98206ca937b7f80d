import { useTranslate } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { usePlanInHand } from '../store/PlanContext.js';
import { useFrameworks } from './frameworks.js';
import type { SheetReading } from './reading.js';
import { currencyOf } from './roll-ups.js';

type Read = Pick<SheetReading, 'document' | 'languages' | 'statuses'>;

/** What a cell needs to read and write, in the matrix and on paper; statuses where they are shown. */
export const useSheetReading = ({ document, languages, statuses }: Read): SheetReading => {
  const { bodies, today, rights, plan } = usePlanInHand();
  const translate = useTranslate();
  const frameworks = useFrameworks(document, languages);
  const { sensitivity } = plan;
  const option = useCallback(
    (value: string) => translate(`options.${value}`, { _: translate(`sensitivities.${value}`, { _: value }) }),
    [translate],
  );
  return useMemo(
    () => ({
      ...{ document, bodies, languages, today, isAdopted: rights.isLocked, sensitivity, statuses, frameworks, option },
      currency: currencyOf(document),
    }),
    [document, bodies, languages, today, rights.isLocked, sensitivity, statuses, frameworks, option],
  );
};
