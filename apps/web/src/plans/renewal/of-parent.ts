import type { PlanRecord } from '@mufakat/planning/records/record';
import { fetchJson } from '../../platform/api.js';

interface Answer {
  readonly records: readonly PlanRecord[];
}

/** The document of another plan that is answered by this one, asked for once a minute at most. */
export const ofParent = (plan: string) => ({
  queryKey: ['plans', plan, 'document-of-parent'],
  retry: false,
  staleTime: 60_000,
  queryFn: () => fetchJson<Answer>(`/plans/${plan}/document`),
});
