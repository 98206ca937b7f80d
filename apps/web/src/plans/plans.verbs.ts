import type { Schemas } from '@mufakat/api-client/client';
import type { Comparison } from '@mufakat/planning/versions/compare';
import { answered, api, fetchJson, newKey } from '../platform/api.js';
import type { ActView, PlanView, VersionView } from './plan.js';

export type ActDraft = Schemas['ActDraft'];

/** Only what stands under a pillar, only what a person wrote. */
export interface DifferencesOnly {
  readonly pillar?: string;
  readonly person?: string;
}

const at = (id: string) => ({ params: { path: { id } } });
const once = () => ({ headers: { 'Idempotency-Key': newKey() } });

/** What is done to a plan beyond changing what it says. Each rejects with a `Refusal`. */
export const planVerbs = {
  plan: (id: string): Promise<PlanView> => answered(api.GET('/api/plans/{id}', at(id))),
  versions: (id: string): Promise<VersionView[]> => answered(api.GET('/api/plans/{id}/versions', at(id))),
  acts: (id: string): Promise<ActView[]> => answered(api.GET('/api/plans/{id}/acts', at(id))),
  move: (id: string, move: string, reason: string): Promise<PlanView> =>
    answered(
      api.POST('/api/plans/{id}/moves', {
        ...at(id),
        body: { move, ...(reason === '' ? {} : { reason }) },
        ...once(),
      }),
    ),
  freeze: (id: string, kind: VersionView['kind'], note: string): Promise<VersionView> =>
    answered(
      api.POST('/api/plans/{id}/versions', {
        ...at(id),
        body: { kind, ...(note === '' ? {} : { note }) },
        ...once(),
      }),
    ),
  recordAct: (id: string, body: ActDraft): Promise<ActView> =>
    answered(api.POST('/api/plans/{id}/acts', { ...at(id), body, ...once() })),
  /** Each of the points is a version's number, `current`, `r<revision>` or an instant. */
  differences: (id: string, points: readonly [from: string, to: string], only: DifferencesOnly = {}) => {
    const [from, to] = points.map(encodeURIComponent);
    const words = new URLSearchParams({ ...only }).toString();
    return fetchJson<Comparison>(`/plans/${id}/versions/${from ?? ''}/differences/${to ?? ''}?${words}`);
  },
  addFile: (plan: string, file: File) => {
    const body = new FormData();
    body.append('planId', plan);
    body.append('file', file);
    return fetchJson<Schemas['FileView']>('/files', { method: 'POST', body });
  },
};
