import type { Schemas } from '@mufakat/api-client/client';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fetchJson } from '../../platform/api.js';
import type { Statuses } from './reading.js';

type Progress = Pick<Schemas['PlanProgressView'], 'actions'>;

const none: Statuses = new Map();

/** Action → status and whose word it is; asked only where a column, filter or group wants it, and the person may. */
export const useStatuses = (plan: string, isWanted: boolean): Statuses => {
  const { data } = useQuery({
    queryKey: ['plans', plan, 'statuses'],
    queryFn: () => fetchJson<Progress>(`/plans/${plan}/progress`),
    enabled: isWanted,
    staleTime: 60_000,
    retry: false,
  });
  return useMemo(
    () =>
      data
        ? new Map(data.actions.map(({ id, status, proof, proofLevel }) => [id, { status, proof, proofLevel }]))
        : none,
    [data],
  );
};
