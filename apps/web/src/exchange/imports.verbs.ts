import { apiAddress, fetchJson, newKey, postJson } from '../platform/api.js';
import type { ImportRows, Mapping, PlanImport, Verification } from './imports.js';

/** Bringing a file in. Each rejects with a `Refusal`. */
export const importVerbs = {
  propose: (file: File, fields: Readonly<Record<string, string>>): Promise<PlanImport> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    body.set('file', file);
    return fetchJson<PlanImport>('/imports', { method: 'POST', body });
  },
  read: (id: string) => fetchJson<PlanImport>(`/imports/${id}`),
  rows: (id: string, sheet: number, from: number) =>
    fetchJson<ImportRows>(`/imports/${id}/sheets/${String(sheet)}/rows?from=${String(from)}`),
  correct: ({ id, version }: PlanImport, changes: { mapping?: Mapping; encoding?: string | null }) =>
    fetchJson<PlanImport>(`/imports/${id}`, {
      method: 'PATCH',
      body: JSON.stringify(changes),
      headers: { 'If-Match': `"${String(version)}"` },
    }),
  apply: (id: string, reason: string) =>
    postJson<PlanImport>(`/imports/${id}/application`, reason === '' ? {} : { reason }, {
      'Idempotency-Key': newKey(),
    }),
};

/** Whether we handed out exactly these bytes; nothing of the file is kept. */
export const verify = (file: File): Promise<Verification> => {
  const body = new FormData();
  body.set('file', file);
  return fetchJson<Verification>('/verifications', { method: 'POST', body });
};

export const exportKinds = ['docx', 'xlsx', 'csv', 'json'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Where a plan is downloaded: the draft, or a frozen version by its number. */
export const exportAt = (plan: string, kind: ExportKind, of: { version?: string; language: string }): string => {
  const query = new URLSearchParams({ language: of.language, ...(of.version ? { version: of.version } : {}) });
  return `${apiAddress}/plans/${plan}/exports/plan.${kind}?${query.toString()}`;
};
