import { type PlanDocument, type PlanDocumentView, toDocument } from '@mufakat/planning/records/record';
import { useQuery } from '@tanstack/react-query';
import { usePlanInHand, usePlanState } from '../../plans/index.js';
import { fetchJson } from '../../platform/api.js';

export interface Adopted {
  /** Number of the version; undefined where nothing is adopted. */
  readonly version?: number;
  readonly document?: PlanDocument;
  /** It could not be had, be it for the reader’s rights or the network. */
  readonly isClosed: boolean;
}

/** The text as it was first adopted, to hold the dates of today against. */
export const useAdopted = (): Adopted => {
  const { plan, frozen } = usePlanInHand();
  const { document } = usePlanState();
  const version = plan.adoptedVersion;
  const isRead = frozen !== undefined && frozen.number === version;
  const { data, isError } = useQuery({
    queryKey: ['plans', plan.id, 'versions', version, 'document'],
    queryFn: async () =>
      toDocument(await fetchJson<PlanDocumentView>(`/plans/${plan.id}/versions/${String(version)}/document`)),
    enabled: version !== undefined && !isRead,
    staleTime: Infinity,
  });
  return { version, document: isRead ? document : data, isClosed: isError };
};
