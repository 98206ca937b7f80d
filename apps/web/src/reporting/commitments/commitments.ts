import type { Schemas } from '@mufakat/api-client/client';
import type { CommitmentAnswer } from '@mufakat/planning/commitments/commitment';
import { fetchJson, postJson } from '../../platform/api.js';

export type CommitmentCall = Schemas['CommitmentCallView'];
export type CommitmentSheet = Schemas['CommitmentSheet'];
export type CommitmentRow = Schemas['CommitmentRowView'];

/** An answer as it is being given. */
export interface Answering {
  readonly answer: CommitmentAnswer;
  readonly change: string;
  readonly reason: string;
}

export const commitmentVerbs = {
  sheet: (id: string) => fetchJson<CommitmentSheet>(`/commitment-calls/${id}`),
  ask: (draft: Schemas['CommitmentCallDraft']) => postJson<CommitmentSheet>('/commitment-calls', draft),
  sign: (id: string, bodyId: string, answers: ReadonlyMap<string, Answering>) =>
    postJson<CommitmentSheet>(`/commitment-calls/${id}/commitments`, {
      bodyId,
      answers: [...answers].map(([action, { answer, change, reason }]) => ({
        ...{ action, answer, change: change.trim() || null, reason: reason.trim() || null },
      })),
    }),
};
