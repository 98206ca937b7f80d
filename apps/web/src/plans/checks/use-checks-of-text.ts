import type { Check } from '@mufakat/planning/checks/check';
import { useMemo } from 'react';
import { useAllChecks, usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { useCheckContext } from './use-check-context.js';
import { useRunningChecks } from './use-checks.js';

/** What the checks find in the text in hand, also where the page runs none because it is adopted; undefined until then. */
export const useChecksOfText = (): readonly Check[] | undefined => {
  const { plan, frozen, today, bodies, runsChecks } = usePlanInHand();
  const { document } = usePlanState();
  const known = useAllChecks();
  const context = useCheckContext(plan.id, !frozen, { today, bodies });
  const { all } = useRunningChecks(runsChecks ? undefined : document, context);
  const found = runsChecks ? known : all;
  return useMemo(() => found?.filter(({ muted }) => !muted), [found]);
};
