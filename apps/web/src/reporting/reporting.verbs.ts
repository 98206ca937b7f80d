import { fetchJson, postJson } from '../platform/api.js';
import type { EvidenceGiven, LineEdit, Report } from './reporting.js';

export interface LineForm extends LineEdit {
  readonly action: string;
}
export interface LineReason {
  readonly action: string;
  readonly reason: string;
}
export interface LineVerdict {
  readonly action: string;
  readonly status?: string | null;
  readonly reason?: string | null;
}

const onVersion = (version: number): HeadersInit => ({ 'If-Match': `"${String(version)}"` });

export const reportVerbs = {
  read: (id: string): Promise<Report> => fetchJson<Report>(`/reports/${id}`),
  write: (id: string, version: number, lines: readonly LineForm[]): Promise<Report> =>
    fetchJson<Report>(`/reports/${id}`, {
      method: 'PATCH',
      body: JSON.stringify({ lines }),
      headers: onVersion(version),
    }),
  submit: (id: string, version: number): Promise<Report> =>
    postJson<Report>(`/reports/${id}/submission`, {}, onVersion(version)),
  giveBack: (id: string, version: number, lines: readonly LineReason[]): Promise<Report> =>
    postJson<Report>(`/reports/${id}/return`, { lines }, onVersion(version)),
  verify: (id: string, version: number, lines: readonly LineVerdict[]): Promise<Report> =>
    postJson<Report>(`/reports/${id}/verification`, { lines }, onVersion(version)),
};

export const roundVerbs = {
  open: (id: string) => postJson(`/reporting-rounds/${id}/opening`, {}),
  freeze: (id: string, reason: string) =>
    postJson(`/reporting-rounds/${id}/freeze`, { reason: reason === '' ? null : reason }),
  cancel: (id: string, reason: string) => postJson(`/reporting-rounds/${id}/cancellation`, { reason }),
};

interface KeptFile {
  readonly id: string;
  readonly name: string;
}

/** Keeps a file for the plan and the body, and answers it as evidence. */
export const keepEvidence = async (
  file: File,
  of: { readonly planId: string; readonly bodyId: string },
): Promise<EvidenceGiven> => {
  const form = new FormData();
  form.set('planId', of.planId);
  form.set('bodyId', of.bodyId);
  form.set('file', file);
  const kept = await fetchJson<KeptFile>('/files', { method: 'POST', body: form });
  return { fileId: kept.id, title: kept.name };
};
