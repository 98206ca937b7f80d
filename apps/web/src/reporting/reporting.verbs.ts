import type { Schemas } from '@mufakat/api-client/client';
import { answered, api, fetchJson, newKey } from '../platform/api.js';
import type { EvidenceGiven, LineForm, LineReason, LineVerdict, Report } from './reporting.js';

export type FilledSheet = Schemas['ReportSheetView'];

const at = (id: string, version: number) => ({
  params: { path: { id }, header: { 'If-Match': `"${String(version)}"` } },
});
const of = (id: string) => ({ params: { path: { id } } });

/** What is done to a report, on the version one has read. Each rejects with a `Refusal`. */
export const reportVerbs = {
  read: (id: string): Promise<Report> => answered(api.GET('/api/reports/{id}', of(id))),
  /** Sent again with the same key it is written once. */
  write: (id: string, version: number, lines: LineForm[], key: string = newKey()): Promise<Report> =>
    answered(
      api.PATCH('/api/reports/{id}', { ...at(id, version), body: { lines }, headers: { 'Idempotency-Key': key } }),
    ),
  submit: (id: string, version: number): Promise<Report> =>
    answered(api.POST('/api/reports/{id}/submission', at(id, version))),
  /** What a filled-in sheet would change; nothing is kept. */
  compareSheet: (id: string, file: File): Promise<FilledSheet> => {
    const body = new FormData();
    body.set('file', file);
    return fetchJson<FilledSheet>(`/reports/${id}/sheet`, { method: 'POST', body });
  },
  /** All or none; each goes past the body's own officer where it has one. */
  submitJoint: (joint: string, reports: { id: string; version: number }[]): Promise<Report[]> =>
    answered(api.POST('/api/joint-rounds/{id}/submission', { ...of(joint), body: { reports } })),
  handIn: (id: string, version: number): Promise<Report> =>
    answered(api.POST('/api/reports/{id}/clearance', at(id, version))),
  sendBack: (id: string, version: number, reason: string): Promise<Report> =>
    answered(api.POST('/api/reports/{id}/send-back', { ...at(id, version), body: { reason } })),
  standIn: (id: string, version: number, reason: string): Promise<Report> =>
    answered(api.POST('/api/reports/{id}/stand-in', { ...at(id, version), body: { reason } })),
  giveBack: (id: string, version: number, lines: LineReason[]): Promise<Report> =>
    answered(api.POST('/api/reports/{id}/return', { ...at(id, version), body: { lines } })),
  verify: (id: string, version: number, lines: LineVerdict[]): Promise<Report> =>
    answered(api.POST('/api/reports/{id}/verification', { ...at(id, version), body: { lines } })),
};

export const roundVerbs = {
  open: (id: string) => answered(api.POST('/api/reporting-rounds/{id}/opening', of(id))),
  freeze: (id: string, reason: string) =>
    answered(
      api.POST('/api/reporting-rounds/{id}/freeze', { ...of(id), body: { reason: reason === '' ? null : reason } }),
    ),
  sendLinks: (id: string) => answered(api.POST('/api/reporting-rounds/{id}/answer-links', { ...of(id), body: {} })),
  remind: (id: string) => answered(api.POST('/api/reporting-rounds/{id}/reminders', of(id))),
  letters: (id: string) => answered(api.GET('/api/reporting-rounds/{id}/reminders', of(id))),
  cancel: (id: string, reason: string) =>
    answered(api.POST('/api/reporting-rounds/{id}/cancellation', { ...of(id), body: { reason } })),
};

/** Keeps a file for the plan and the body, and answers it as evidence. */
export const keepEvidence = async (
  file: File,
  of: { readonly planId: string; readonly bodyId: string },
  key: string = newKey(),
): Promise<EvidenceGiven> => {
  const form = new FormData();
  form.set('planId', of.planId);
  form.set('bodyId', of.bodyId);
  form.set('file', file);
  const kept = await fetchJson<Schemas['FileView']>('/files', {
    method: 'POST',
    body: form,
    headers: { 'Idempotency-Key': key },
  });
  return { fileId: kept.id, title: kept.name };
};
