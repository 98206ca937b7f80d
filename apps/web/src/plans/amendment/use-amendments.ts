import { useQuery } from '@tanstack/react-query';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { amendmentVerbs, type AmendmentSummary } from './amendments.verbs.js';

const none: readonly AmendmentSummary[] = [];

/** The plan's amendments, by number. Only adopted plans have any. */
export const useAmendments = (): readonly AmendmentSummary[] => {
  const { plan } = usePlanInHand();
  const { data = none } = useQuery({
    queryKey: ['plans', plan.id, 'amendments'],
    enabled: plan.adoptedVersion !== undefined,
    queryFn: () => amendmentVerbs.list(plan.id),
  });
  return data;
};

/** One amendment with what stands in its way, asked again when what is known of its text changes. */
export const useAmendment = (id: string) => {
  const { plan, amending } = usePlanInHand();
  const { revision } = usePlanState();
  return useQuery({
    queryKey: ['plans', plan.id, 'amendments', id, amending?.id === id ? `own ${String(revision)}` : revision],
    queryFn: () => amendmentVerbs.read(id),
    placeholderData: (before) => (before?.id === id ? before : undefined),
  });
};
