import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fetchJson } from '../../platform/api.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import type { ChangeSetView } from '../store/transport.js';
import type { Asking } from './story.js';

const pageOf = 100;

const last = (sets: readonly ChangeSetView[]): number =>
  sets.reduce((least, { revision }) => Math.min(least, revision), Number.POSITIVE_INFINITY);

const startOf = (day: string, days = 0): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + days).toISOString();
};

/** The server filters, so that a hundred at a time are a hundred of those asked for. */
const queryOf = ({ record, person, source, since, until }: Asking): string => {
  const asked = {
    ...{ record, person, source },
    since: since && startOf(since),
    until: until && startOf(until, 1),
  };
  const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given).toString();
};

/** The plan's change sets that are asked for, newest first, fetched a hundred at a time. */
export const useChangeSets = (asked: Asking = {}) => {
  const { plan, frozen, amending } = usePlanInHand();
  const state = usePlanState();
  const revision = amending ? amending.adopted.revision : state.revision;
  const words = queryOf(asked);
  const query = useInfiniteQuery({
    queryKey: ['plans', plan.id, 'change-sets', words, revision],
    enabled: frozen === undefined,
    initialPageParam: revision + 1,
    queryFn: ({ pageParam }) =>
      fetchJson<ChangeSetView[]>(`/plans/${plan.id}/change-sets?before=${String(pageParam)}&${words}`),
    getNextPageParam: (page) => (page.length === pageOf ? last(page) : undefined),
    placeholderData: (before, old) => (old?.queryKey[3] === words ? before : undefined),
  });
  const sets = useMemo(() => query.data?.pages.flat() ?? [], [query.data]);
  return { ...query, sets };
};

/** Everybody who wrote in the plan, to choose from. */
export const useChangeAuthors = () => {
  const { plan, frozen } = usePlanInHand();
  const { revision } = usePlanState();
  const { data = [] } = useQuery({
    queryKey: ['plans', plan.id, 'change-authors', revision],
    enabled: frozen === undefined,
    queryFn: () => fetchJson<{ id: string; name: string }[]>(`/plans/${plan.id}/change-authors`),
    placeholderData: (before) => before,
  });
  return data;
};
