import type { Schemas } from '@mufakat/api-client/client';
import { answered, api, apiAddress, fetchJson, newKey } from '../../platform/api.js';

export type TextFreshnessView = Schemas['TextFreshnessView'];
export type TranslationSheet = Schemas['TranslationSheetView'];
export type TranslationProposed = Schemas['TranslationProposed'];

const at = (id: string) => ({ params: { path: { id } } });

/** What is done with a plan's languages beyond writing. Each rejects with a `Refusal`. */
export const languageVerbs = {
  freshness: (plan: string): Promise<TextFreshnessView[]> =>
    answered(api.GET('/api/plans/{id}/translations/freshness', at(plan))),
  confirm: async (plan: string, body: Schemas['TranslationsConfirmed']): Promise<void> => {
    await api.POST('/api/plans/{id}/translations/confirmations', { ...at(plan), body });
  },
  write: (plan: string, body: Schemas['TranslationsDraft']): Promise<Schemas['AppliedChangesView']> =>
    answered(api.POST('/api/plans/{id}/translations', { ...at(plan), body, headers: { 'Idempotency-Key': newKey() } })),
  compare: (plan: string, file: File): Promise<TranslationSheet> => {
    const body = new FormData();
    body.set('file', file);
    return fetchJson<TranslationSheet>(`/plans/${plan}/translations/sheet`, { method: 'POST', body });
  },
};

export interface SheetWanted {
  readonly from: string;
  readonly to: string;
  readonly isTodo: boolean;
}

export const sheetAt = (plan: string, { from, to, isTodo }: SheetWanted): string =>
  `${apiAddress}/plans/${plan}/translations/sheet?${new URLSearchParams({ from, to, ...(isTodo && { only: 'todo' }) }).toString()}`;
