import type { Schemas } from '@mufakat/api-client/client';
import { answered, api, fetchJson, newKey } from '../../platform/api.js';
import type { EvidenceGiven } from '../reporting.js';

type UpdateGiven = Schemas['InitiativeUpdateDraft'];
export interface OverlapsAsked {
  readonly planId?: string;
  readonly place?: string;
  readonly targetGroup?: string;
}

const of = (id: string) => ({ params: { path: { id } } });

/** What is done to an initiative. Each rejects with a `Refusal`. */
export const initiativeVerbs = {
  read: (id: string) => answered(api.GET('/api/initiatives/{id}', of(id))),
  linkable: (planId: string) => answered(api.GET('/api/plans/{id}/linkable-records', of(planId))),
  link: (id: string, planId: string, recordId: string) =>
    answered(api.POST('/api/initiatives/{id}/links', { ...of(id), body: { planId, recordId } })),
  unlink: (id: string, record: string) =>
    answered(api.DELETE('/api/initiatives/{id}/links/{record}', { params: { path: { id, record } } })),
  update: (id: string, body: UpdateGiven) => answered(api.POST('/api/initiatives/{id}/updates', { ...of(id), body })),
  archive: (id: string, reason: string) =>
    answered(api.POST('/api/initiatives/{id}/archive', { ...of(id), body: { reason } })),
  takeBack: (id: string) => answered(api.DELETE('/api/initiatives/{id}/archive', of(id))),
  overlaps: (query: OverlapsAsked) => answered(api.GET('/api/initiatives/overlaps', { params: { query } })),
  figures: (query: { planId?: string; bodyId?: string }) =>
    answered(api.GET('/api/initiatives/figures', { params: { query } })),
  offered: (report: string) => answered(api.GET('/api/reports/{id}/initiatives', of(report))),
};

/** Keeps a file of the body that does the initiative, and answers it as evidence. */
export const keepInitiativeFile = async (file: File, bodyId: string): Promise<EvidenceGiven> => {
  const body = new FormData();
  body.set('bodyId', bodyId);
  body.set('file', file);
  const headers = { 'Idempotency-Key': newKey() };
  const kept = await fetchJson<Schemas['FileView']>('/files', { method: 'POST', body, headers });
  return { fileId: kept.id, title: kept.name };
};
