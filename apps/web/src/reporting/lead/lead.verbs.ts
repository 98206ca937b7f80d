import type { Schemas } from '@mufakat/api-client/client';
import { answered, api, fetchJson, newKey } from '../../platform/api.js';

export type LeadMove = Schemas['LeadMoveView'];
export type LeadMoveDraft = Schemas['LeadMoveDraft'];

/** How leads go from body to body. Each rejects with a `Refusal`; a move is done for all its records or for none. */
export const leadVerbs = {
  of: (plan: string, record?: string): Promise<LeadMove[]> =>
    answered(
      api.GET('/api/plans/{id}/lead-moves', { params: { path: { id: plan }, query: record ? { record } : {} } }),
    ),
  move: (plan: string, body: LeadMoveDraft): Promise<LeadMove[]> =>
    answered(
      api.POST('/api/plans/{id}/lead-moves', {
        params: { path: { id: plan } },
        body,
        headers: { 'Idempotency-Key': newKey() },
      }),
    ),
  /** The document of the act, kept for readers of the plan; answers its id. */
  keepAct: async (plan: string, file: File): Promise<string> => {
    const form = new FormData();
    form.set('planId', plan);
    form.set('file', file);
    const kept = await fetchJson<Schemas['FileView']>('/files', { method: 'POST', body: form });
    return kept.id;
  },
};
