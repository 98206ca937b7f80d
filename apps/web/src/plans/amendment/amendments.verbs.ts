import type { Schemas } from '@mufakat/api-client/client';
import type { Choice } from '@mufakat/planning/versions/amendment';
import type { Conflict } from '@mufakat/planning/changes/change';
import type { Comparison } from '@mufakat/planning/versions/compare';
import { fetchJson, newKey, postJson } from '../../platform/api.js';

export type AmendmentSummary = Schemas['AmendmentSummary'];
export type AmendmentView = Omit<Schemas['AmendmentView'], 'conflicts'> & { readonly conflicts: readonly Conflict[] };
export type AmendingAct = Schemas['AmendingActDraft'];

const once = () => ({ 'Idempotency-Key': newKey() });

/** What is done with amendments. Each rejects with a `Refusal`. */
export const amendmentVerbs = {
  list: (plan: string) => fetchJson<AmendmentSummary[]>(`/plans/${plan}/amendments`),
  read: (id: string) => fetchJson<AmendmentView>(`/amendments/${id}`),
  differences: (id: string) => fetchJson<Comparison>(`/amendments/${id}/differences`),
  begin: (plan: string, title: string) => postJson<AmendmentView>(`/plans/${plan}/amendments`, { title }, once()),
  decide: (id: string, choices: readonly Choice[]) =>
    postJson<AmendmentView>(`/amendments/${id}/decisions`, { choices }, once()),
  record: (id: string, act: AmendingAct) => postJson<AmendmentView>(`/amendments/${id}/acts`, act, once()),
  abandon: (id: string, reason: string) =>
    postJson<AmendmentView>(`/amendments/${id}/moves`, { move: 'abandon', reason }, once()),
};
