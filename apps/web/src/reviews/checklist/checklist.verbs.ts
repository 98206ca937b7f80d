import type { Schemas } from '@mufakat/api-client/client';
import { answered, api, newKey } from '../../platform/api.js';

export type Finding = Schemas['ChecklistFindingView'];
export type FindingDraft = Schemas['ChecklistFindingDraft'];
export type OwnChecklist = Schemas['ChecklistView'];
export type OwnItem = Schemas['ChecklistItemView'];

const on = (version: number) => ({ 'If-Match': `"${String(version)}"` });

/** What is done with checklists and findings. Each rejects with a `Refusal`. */
export const checklistVerbs = {
  findings: (id: string): Promise<Finding[]> =>
    answered(api.GET('/api/review-rounds/{id}/findings', { params: { path: { id } } })),
  /** `version` of what the body found before; none where it found nothing yet. */
  find: (id: string, itemId: string, body: FindingDraft, version?: number): Promise<Finding> =>
    answered(
      api.PUT('/api/review-rounds/{id}/findings/{itemId}', {
        params: { path: { id, itemId }, ...(version !== undefined && { header: on(version) }) },
        body,
      }),
    ),
  takeBack: ({ roundId, itemId, checklistId, version }: Finding): Promise<Finding> =>
    answered(
      api.DELETE('/api/review-rounds/{id}/findings/{itemId}', {
        params: { path: { id: roundId, itemId }, header: on(version), query: { checklistId } },
      }),
    ),
  lists: (): Promise<OwnChecklist[]> =>
    answered(api.GET('/api/checklists', { params: { query: { range: JSON.stringify([0, 99]) } } })),
  add: (body: Schemas['ChecklistDraft']): Promise<OwnChecklist> =>
    answered(api.POST('/api/checklists', { body, headers: { 'Idempotency-Key': newKey() } })),
  change: ({ id, version }: OwnChecklist, body: Schemas['ChecklistChanges']): Promise<OwnChecklist> =>
    answered(api.PATCH('/api/checklists/{id}', { params: { path: { id }, header: on(version) }, body })),
  remove: ({ id, version }: OwnChecklist): Promise<OwnChecklist> =>
    answered(api.DELETE('/api/checklists/{id}', { params: { path: { id }, header: on(version) } })),
};
