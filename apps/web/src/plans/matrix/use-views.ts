import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useCan, useSession } from '../../platform/actor.js';
import { fetchJson, postJson } from '../../platform/api.js';
import { thingOf } from '../rights.js';
import { usePlanInHand } from '../store/PlanContext.js';
import type { Asking } from './asking.js';
import type { Layout } from './layout.js';
import { askingOf, type SavedView, type ViewContent } from './views.js';

export interface Views {
  readonly all: readonly SavedView[];
  /** The one the address names. */
  readonly current?: SavedView;
  /** The address names one that is gone or not to be seen. */
  readonly isMissing: boolean;
  readonly asking?: Asking;
  readonly columns?: { readonly id: string; readonly columns: Layout };
  readonly mayShare: boolean;
  readonly mayChange: (view: SavedView) => boolean;
  readonly isOwn: (view: SavedView) => boolean;
  readonly save: (name: string, isShared: boolean, content: ViewContent) => Promise<SavedView>;
  readonly change: (view: SavedView, patch: Partial<Pick<SavedView, 'name' | 'isShared' | 'content'>>) => Promise<void>;
  readonly remove: (view: SavedView) => Promise<void>;
}

const onVersion = ({ version }: SavedView) => ({ 'If-Match': `"${String(version)}"` });

/** Saving, changing and removing; the list follows. */
const useVerbs = (plan: string, key: readonly string[]) => {
  const client = useQueryClient();
  return useMemo(() => {
    const again = () => client.invalidateQueries({ queryKey: key });
    return {
      save: async (name: string, isShared: boolean, content: ViewContent) => {
        const saved = await postJson<SavedView>('/plan-views', { planId: plan, name, isShared, content });
        await again();
        return saved;
      },
      change: async (view: SavedView, patch: Partial<SavedView>) => {
        const init = { method: 'PATCH', headers: onVersion(view), body: JSON.stringify(patch) };
        await fetchJson(`/plan-views/${view.id}`, init).finally(again);
      },
      remove: async (view: SavedView) => {
        await fetchJson(`/plan-views/${view.id}`, { method: 'DELETE', headers: onVersion(view) }).finally(again);
      },
    };
  }, [client, key, plan]);
};

/** The saved views of the plan, and the one the address names. */
export const useViews = (): Views => {
  const { plan } = usePlanInHand();
  const session = useSession();
  const [params] = useSearchParams();
  const mayShare = useCan('plan.revise', thingOf(plan));
  const key = useMemo(() => ['plans', plan.id, 'views'], [plan.id]);
  const filter = encodeURIComponent(JSON.stringify({ planId: plan.id }));
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => fetchJson<SavedView[]>(`/plan-views?filter=${filter}&range=[0,199]`),
    staleTime: 30_000,
  });
  const wanted = params.get('view');
  const current = data?.find(({ id }) => id === wanted);
  const asking = useMemo(() => askingOf(current), [current]);
  const columns = useMemo(() => current && { id: current.id, columns: current.content.columns }, [current]);
  const person = session?.person.id;
  const isOwn = useCallback(({ ownerId }: SavedView) => ownerId === person, [person]);
  const mayChange = useCallback((view: SavedView) => (view.isShared ? mayShare : isOwn(view)), [mayShare, isOwn]);
  const isMissing = wanted !== null && data !== undefined && !current;
  return {
    all: data ?? [],
    current,
    isMissing,
    asking,
    columns,
    mayShare,
    mayChange,
    isOwn,
    ...useVerbs(plan.id, key),
  };
};
