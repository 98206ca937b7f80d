import { useTranslate } from 'ra-core';
import { usePlanInHand, usePlanState } from './store/PlanContext.js';

/** How far a draft is from what was frozen last: the same words wherever it is shown or printed. */
export const useDraftStanding = (): string => {
  const translate = useTranslate();
  const { plan } = usePlanInHand();
  const { revision } = usePlanState();
  const { latestVersion: latest } = plan;
  if (!latest) return translate('plan.draft_line', { revision });
  return translate('plan.draft_after', { revision, number: latest.number, count: revision - latest.revision });
};
