import type { Schemas } from '@mufakat/api-client/client';
import type { Change } from '@mufakat/planning/changes/change';
import { apiAddress, fetchJson, newKey, postJson } from '../../platform/api.js';

export type RowRequest = Schemas['RowRequestView'];
export type RowRequestDraft = Schemas['RowRequestDraft'];
export type ReturnConflict = Schemas['ReturnConflict'];
export type ConflictChoice = Schemas['ConflictChoice'];
export type LeftOutEdit = Schemas['LeftOutEdit'];
export type RowReturn = Omit<Schemas['RowReturnView'], 'changes'> & { readonly changes: readonly Change[] };

/** Sending a body its rows and taking them back. Each rejects with a `Refusal`. */
export const rowVerbs = {
  send: (draft: RowRequestDraft) => postJson<RowRequest>('/row-requests', draft, { 'Idempotency-Key': newKey() }),
  request: (id: string) => fetchJson<RowRequest>(`/row-requests/${id}`),
  sent: (plan: string) => fetchJson<RowRequest[]>(`/plans/${plan}/row-requests`),
  take: (plan: string, file: File): Promise<RowReturn> => {
    const body = new FormData();
    body.set('plan', plan);
    body.set('file', file);
    return fetchJson<RowReturn>('/row-returns', { method: 'POST', body });
  },
  taken: (id: string) => fetchJson<RowReturn>(`/row-returns/${id}`),
  suggest: (id: string, choices: readonly ConflictChoice[], reason: string) =>
    postJson<RowReturn>(
      `/row-returns/${id}/suggestions`,
      { choices, ...(reason === '' ? {} : { reason }) },
      { 'Idempotency-Key': newKey() },
    ),
};

/** Where the rows of a body are downloaded, to be edited and sent back. */
export const rowsAt = (plan: string, body: string, kind: 'xlsx' | 'docx', language: string): string =>
  `${apiAddress}/plans/${plan}/exports/plan.${kind}?${new URLSearchParams({ body, language }).toString()}`;
