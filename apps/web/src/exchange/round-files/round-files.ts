import type { Schemas } from '@mufakat/api-client/client';
import { apiAddress, fetchJson, newKey, postJson } from '../../platform/api.js';

export type RoundOfFile = Schemas['ReviewRoundView'];
export type BroughtFile = Schemas['BroughtFileView'];
export type BroughtWord = Schemas['BroughtWordView'];
export type BroughtAuthor = Schemas['BroughtAuthor'];

/** Bringing what was filled in outside into a round. Each rejects with a `Refusal`. */
export const roundFileVerbs = {
  round: (id: string) => fetchJson<RoundOfFile>(`/review-rounds/${id}`),
  bring: (round: string, file: File): Promise<BroughtFile> => {
    const body = new FormData();
    body.set('file', file);
    return fetchJson<BroughtFile>(`/review-rounds/${round}/brought-files`, { method: 'POST', body });
  },
  read: (id: string) => fetchJson<BroughtFile>(`/brought-files/${id}`),
  store: (id: string, decision: Schemas['BroughtDecision']) =>
    postJson<BroughtFile>(`/brought-files/${id}/words`, decision, { 'Idempotency-Key': newKey() }),
};

/** What a round is reviewed in outside, by the names of the files. */
export const roundFiles = [
  { form: 'matrix', kind: 'xlsx', name: 'comment-matrix.xlsx' },
  { form: 'matrix', kind: 'docx', name: 'comment-matrix.docx' },
  { form: 'pack', kind: 'docx', name: 'review-pack.docx' },
] as const;

export const roundFileAt = (round: string, name: string, language: string): string =>
  `${apiAddress}/review-rounds/${round}/files/${name}?${new URLSearchParams({ language }).toString()}`;
