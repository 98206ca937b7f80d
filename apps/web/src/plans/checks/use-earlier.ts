import { type PlanDocument, type PlanDocumentView, toDocument } from '@mufakat/planning/records/record';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fetchJson } from '../../platform/api.js';
import { usePlanInHand } from '../store/PlanContext.js';
import { useRunningChecks } from './use-checks.js';

/** What the checks find in the version frozen last, by rule. */
export interface Earlier {
  readonly version: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

const none: PlanDocument | undefined = undefined;

/** The same rules on the newest frozen version, worked out in a worker of its own; undefined while there is nothing to compare. */
export const useEarlier = (): Earlier | undefined => {
  const { plan, bodies, today, frozen } = usePlanInHand();
  const version = frozen ? undefined : plan.latestVersion?.number;
  const { data } = useQuery({
    queryKey: ['plans', plan.id, 'versions', version, 'document'],
    queryFn: () => fetchJson<PlanDocumentView>(`/plans/${plan.id}/versions/${String(version)}/document`),
    enabled: version !== undefined,
    staleTime: Infinity,
  });
  const document = useMemo(() => (data ? toDocument(data) : none), [data]);
  const context = useMemo(
    () => ({ today, bodies: bodies.all.map(({ id, validTo }) => ({ id, validTo })) }),
    [today, bodies],
  );
  const { all } = useRunningChecks(document, context);
  return useMemo(() => {
    if (!all || version === undefined || !document) return undefined;
    const counts = new Map<string, number>();
    for (const { rule } of all) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return { version, counts, total: all.length };
  }, [all, version, document]);
};
