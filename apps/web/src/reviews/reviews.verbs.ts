import type { Change } from '@mufakat/planning/changes/change';
import type { Disposition } from '@mufakat/planning/lifecycles/comment';
import { apiAddress, fetchJson, newKey, postJson } from '../platform/api.js';
import type { Comment, CommentKind, Round, Suggestion } from './reviews.js';

interface Anchor {
  readonly planId: string;
  readonly roundId?: string;
  readonly recordId?: string;
  readonly isInternal?: boolean;
}
export interface CommentDraft extends Anchor {
  readonly field?: string;
  readonly language?: string;
  readonly text: string;
  readonly kind: CommentKind;
}
export interface SuggestionDraft extends Anchor {
  readonly baseRevision?: number;
  readonly changes: readonly Change[];
  readonly reason?: string;
}
export interface ReviewRequest {
  readonly planId: string;
  readonly bodyIds: readonly string[];
  readonly title?: string;
  readonly question?: string;
  readonly dueOn: string;
}
export interface Acceptance {
  /** The owner's edited changes instead: accepted partly, with a reason. */
  readonly changes?: readonly Change[];
  readonly baseRevision?: number;
  readonly reason?: string;
}

const once = (): HeadersInit => ({ 'Idempotency-Key': newKey() });
const all = encodeURIComponent(JSON.stringify([0, 999]));
const ofPlan = <Row>(resource: string, planId: string): Promise<Row[]> =>
  fetchJson<Row[]>(`/${resource}?range=${all}&filter=${encodeURIComponent(JSON.stringify({ planId }))}`);

/** What is done in a review. Each rejects with a `Refusal`. */
export const reviewVerbs = {
  rounds: (planId: string) => ofPlan<Round>('review-rounds', planId),
  comments: (planId: string) => ofPlan<Comment>('comments', planId),
  suggestions: (planId: string) => ofPlan<Suggestion>('suggestions', planId),
  ask: (request: ReviewRequest) => postJson<Round>('/review-rounds', request, once()),
  advise: (round: string, text: string) => postJson<Round>(`/review-rounds/${round}/opinion`, { text }, once()),
  decline: (round: string, reason: string) =>
    postJson<Round>(`/review-rounds/${round}/declination`, { reason }, once()),
  close: (round: string, reason: string) =>
    postJson<Round>(`/review-rounds/${round}/closure`, reason === '' ? {} : { reason }, once()),
  comment: (draft: CommentDraft) => postJson<Comment>('/comments', draft, once()),
  withdrawComment: ({ id, version }: Comment) =>
    fetchJson<Comment>(`/comments/${id}`, { method: 'DELETE', headers: { 'If-Match': `"${String(version)}"` } }),
  dispose: (comment: string, outcome: Disposition, reason: string) =>
    postJson<Comment>(`/comments/${comment}/disposition`, { outcome, reason: reason === '' ? null : reason }, once()),
  suggest: (draft: SuggestionDraft) => postJson<Suggestion>('/suggestions', draft, once()),
  accept: (suggestion: string, acceptance: Acceptance) =>
    postJson<Suggestion>(`/suggestions/${suggestion}/acceptance`, acceptance, once()),
  reject: (suggestion: string, reason: string) =>
    postJson<Suggestion>(`/suggestions/${suggestion}/rejection`, { reason }, once()),
  withdrawSuggestion: (suggestion: string) => postJson<Suggestion>(`/suggestions/${suggestion}/withdrawal`, {}, once()),
};

/** Where the table of what became of each comment is downloaded. */
export const dispositionsAt = (round: string, kind: 'docx' | 'xlsx', language: string): string =>
  `${apiAddress}/review-rounds/${round}/dispositions.${kind}?language=${language}`;
