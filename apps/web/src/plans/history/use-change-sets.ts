import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fetchJson } from '../../platform/api.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import type { ChangeSetView } from '../store/transport.js';

const last = (sets: readonly ChangeSetView[]): number =>
  sets.reduce((least, { revision }) => Math.min(least, revision), Number.POSITIVE_INFINITY);

/** The plan's change sets, newest first, fetched a hundred at a time. */
export const useChangeSets = () => {
  const { plan, frozen } = usePlanInHand();
  const { revision } = usePlanState();
  const query = useInfiniteQuery({
    queryKey: ['plans', plan.id, 'change-sets', revision],
    enabled: frozen === undefined,
    initialPageParam: revision + 1,
    queryFn: ({ pageParam }) => fetchJson<ChangeSetView[]>(`/plans/${plan.id}/change-sets?before=${String(pageParam)}`),
    getNextPageParam: (page) => (page.length > 0 && last(page) > 2 ? last(page) : undefined),
    placeholderData: (before) => before,
  });
  const sets = useMemo(() => query.data?.pages.flat() ?? [], [query.data]);
  return { ...query, sets };
};
