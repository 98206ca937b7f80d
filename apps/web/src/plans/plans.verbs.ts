import type { Comparison } from '@mufakat/planning/versions/compare';
import type { ActKind } from '@mufakat/planning/lifecycles/acts';
import { fetchJson, newKey, postJson, send } from '../platform/api.js';
import type { ActView, PlanView, VersionView } from './plan.js';

export interface ActDraft {
  readonly bodyId: string;
  readonly act: ActKind;
  readonly on: string;
  readonly number?: string;
  readonly versionHash: string;
  readonly fileId?: string;
  readonly note?: string;
}

const once = () => ({ 'Idempotency-Key': newKey() });

/** What is done to a plan beyond changing what it says. Each rejects with a `Refusal`. */
export const planVerbs = {
  plan: (id: string) => fetchJson<PlanView>(`/plans/${id}`),
  versions: (id: string) => fetchJson<VersionView[]>(`/plans/${id}/versions`),
  acts: (id: string) => fetchJson<ActView[]>(`/plans/${id}/acts`),
  move: (id: string, move: string, reason: string) =>
    postJson<PlanView>(`/plans/${id}/moves`, { move, ...(reason === '' ? {} : { reason }) }, once()),
  freeze: (id: string, kind: string, note: string) =>
    postJson<VersionView>(`/plans/${id}/versions`, { kind, ...(note === '' ? {} : { note }) }, once()),
  recordAct: (id: string, act: ActDraft) => postJson<ActView>(`/plans/${id}/acts`, act, once()),
  /** `from` and `to` are numbers of versions, `current`, or instants. */
  differences: (id: string, from: string, to: string) =>
    fetchJson<Comparison>(`/plans/${id}/versions/${encodeURIComponent(from)}/differences/${encodeURIComponent(to)}`),
  addFile: async (plan: string, file: File): Promise<{ id: string; name: string }> => {
    const body = new FormData();
    body.append('planId', plan);
    body.append('file', file);
    const response = await send('/files', { method: 'POST', body });
    return (await response.json()) as { id: string; name: string };
  },
};
