import type { CheckContext } from '@mufakat/planning/checks/context';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fetchJson } from '../../platform/api.js';
import type { Bodies } from '../bodies.js';

type Context = Omit<CheckContext, 'newId'>;

/** Key of what the server knows of a plan beside its text: mutes, reports, registered codes, the next plan. */
export const checkContextKey = (plan: string): readonly string[] => ['plans', plan, 'check-context'];

/** What the checks know beside the document; until the server has told it, only the day and the bodies. */
export const useCheckContext = (
  plan: string,
  isAsked: boolean,
  { today, bodies }: { today: string; bodies: Bodies },
): Context => {
  const { data } = useQuery({
    queryKey: checkContextKey(plan),
    queryFn: () => fetchJson<Context>(`/plans/${plan}/check-context`),
    enabled: isAsked,
    staleTime: 60_000,
  });
  return useMemo(() => {
    const known = { ...data, today: data?.today ?? today };
    return { ...known, bodies: bodies.all.map(({ id, validTo }) => ({ id, validTo })) };
  }, [data, today, bodies]);
};
