import type { Schemas } from '@mufakat/api-client/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { apiAddress, fetchJson, newKey, postJson } from '../platform/api.js';

export type EvaluationSummary = Schemas['EvaluationSummary'];
export type Evaluation = Schemas['EvaluationView'];
export type Finding = Schemas['FindingView'];
export type Recommendation = Schemas['RecommendationView'];
export type KeptFile = Schemas['FileView'];
export type FactOfPlan = Schemas['FactView'];

type Versioned = { readonly id: string; readonly version: number };

const on = ({ version }: Versioned): HeadersInit => ({ 'If-Match': `"${String(version)}"` });
const of = (id: string, more = ''): string => `/evaluations/${id}${more}`;
const once = () => ({ 'Idempotency-Key': newKey() });
const put = (path: string, row: Versioned, body: object) =>
  fetchJson<Evaluation>(path, { method: 'PUT', headers: on(row), body: JSON.stringify(body) });
const remove = (path: string, row: Versioned) => fetchJson<Evaluation>(path, { method: 'DELETE', headers: on(row) });

/** What is done with evaluations; each rejects with a `Refusal` and answers the evaluation as it then stands. */
export const evaluationVerbs = {
  ofPlan: (plan: string) =>
    fetchJson<EvaluationSummary[]>(
      `/evaluations?range=[0,99]&sort=["openedAt","DESC"]&filter=${encodeURIComponent(JSON.stringify({ planId: plan }))}`,
    ),
  recommendationsOf: (plan: string) => fetchJson<Recommendation[]>(`/plans/${plan}/recommendations`),
  read: (id: string) => fetchJson<Evaluation>(of(id)),
  open: (draft: Schemas['EvaluationDraft']) => postJson<Evaluation>('/evaluations', draft, once()),
  change: (row: Versioned, changes: Schemas['EvaluationChanges']) =>
    fetchJson<Evaluation>(of(row.id), { method: 'PATCH', headers: on(row), body: JSON.stringify(changes) }),
  move: (id: string, move: string, reason: string) =>
    postJson<Evaluation>(of(id, '/moves'), { move, ...(reason !== '' && { reason }) }, once()),
  takeFacts: (id: string) => postJson<Evaluation>(of(id, '/facts'), {}),
  addFinding: (id: string, form: Schemas['FindingForm']) => postJson<Evaluation>(of(id, '/findings'), form, once()),
  changeFinding: (id: string, row: Versioned, form: Schemas['FindingForm']) =>
    put(of(id, `/findings/${row.id}`), row, form),
  removeFinding: (id: string, row: Versioned) => remove(of(id, `/findings/${row.id}`), row),
  addRecommendations: (id: string, recommendations: readonly Schemas['RecommendationForm'][]) =>
    postJson<Evaluation>(of(id, '/recommendations'), { recommendations }, once()),
  changeRecommendation: (id: string, row: Versioned, form: Schemas['RecommendationForm']) =>
    put(of(id, `/recommendations/${row.id}`), row, form),
  removeRecommendation: (id: string, row: Versioned) => remove(of(id, `/recommendations/${row.id}`), row),
  respond: (id: string, recommendation: string, form: Schemas['ResponseForm']) =>
    postJson<Evaluation>(of(id, `/recommendations/${recommendation}/responses`), form, once()),
  followUp: (id: string, recommendation: string, form: Schemas['FollowUpForm']) =>
    postJson<Evaluation>(of(id, `/recommendations/${recommendation}/follow-ups`), form, once()),
  /** Keeps a file as the reader's own, until an evaluation names it. */
  keepFile: (file: File) => {
    const body = new FormData();
    body.append('file', file);
    return fetchJson<KeptFile>('/files', { method: 'POST', body });
  },
  carry: (plan: string, carried: readonly Schemas['CarriedForm'][]) =>
    postJson<Recommendation[]>(`/plans/${plan}/carried-recommendations`, { carried }, once()),
};

export const evaluationFile = (id: string, file: string, language: string): string =>
  `${apiAddress}/evaluations/${id}/files/${file}?language=${language}`;

/** Where a file that the evaluation names is taken. */
export const evaluationDocument = (id: string, file: string): string =>
  `${apiAddress}/evaluations/${id}/documents/${file}`;

/** One evaluation, and `keep` for what a verb answers; lists and what is due are asked for anew. */
export const useEvaluation = (id: string) => {
  const client = useQueryClient();
  const queryKey = ['evaluations', id];
  const { data, error } = useQuery({ queryKey, queryFn: () => evaluationVerbs.read(id), retry: false });
  const keep = (kept: Evaluation): void => {
    client.setQueryData(queryKey, kept);
    void client.invalidateQueries({ queryKey: ['plans', kept.planId, 'evaluations'] });
    void client.invalidateQueries({ queryKey: ['plans', kept.planId, 'recommendations'] });
    void client.invalidateQueries({ queryKey: ['home'] });
  };
  return { evaluation: data, error, keep };
};

export type Keep = ReturnType<typeof useEvaluation>['keep'];
