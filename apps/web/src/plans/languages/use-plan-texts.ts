import type { TextFreshness } from '@mufakat/planning/languages/known-texts';
import { PlanTexts } from '@mufakat/planning/languages/plan-texts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { languageVerbs } from './languages.verbs.js';

export const freshnessKey = (plan: string): readonly [string, string] => ['plan-texts', plan];
const none: readonly TextFreshness[] = [];

/** What is known of a plan's wordings, asked anew with every revision. */
export const useKnownTexts = (plan: string, revision: number, isAsked: boolean): readonly TextFreshness[] => {
  const { data = none } = useQuery({
    queryKey: [...freshnessKey(plan), revision],
    queryFn: () => languageVerbs.freshness(plan),
    placeholderData: keepPreviousData,
    enabled: isAsked,
  });
  return data;
};

/** The plan's texts with their states, worked out here on the document in hand. */
export const usePlanTexts = (): PlanTexts => {
  const { plan, frozen } = usePlanInHand();
  const { document, revision } = usePlanState();
  const known = useKnownTexts(plan.id, revision, !frozen);
  return useMemo(() => new PlanTexts(document, known), [document, known]);
};
