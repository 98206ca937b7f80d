import type { Schemas } from '@mufakat/api-client/client';
import type { Change } from '@mufakat/planning/changes/change';
import type { Disposition } from '@mufakat/planning/lifecycles/comment';
import { answered, api, apiAddress, newKey } from '../platform/api.js';
import type { Comment, Round, Suggestion } from './reviews.js';

export type CommentDraft = Schemas['CommentDraft'];
export type SuggestionDraft = Omit<Schemas['SuggestionDraft'], 'changes'> & { readonly changes: readonly Change[] };
export type ReviewRequest = Schemas['ReviewRequest'];
/** `changes` are the owner's own instead: accepted partly, with a reason. */
export type Acceptance = Omit<Schemas['Acceptance'], 'changes'> & { readonly changes?: readonly Change[] };

const at = (id: string) => ({ params: { path: { id } } });
const once = () => ({ headers: { 'Idempotency-Key': newKey() } });
const ofPlan = (planId: string) => ({
  params: { query: { range: JSON.stringify([0, 999]), filter: JSON.stringify({ planId }) } },
});
/** The contract calls a change JSON; its shape is a rule of the library. */
const suggestion = (answer: Promise<Schemas['SuggestionView']>) => answer as Promise<object> as Promise<Suggestion>;
const asJson = (changes: readonly Change[]): Record<string, unknown>[] => changes.map((change) => ({ ...change }));

export type MentionPlace = Schemas['MentionPlace'];
export type SuggestionChoice = Schemas['SuggestionChoiceDraft'];

/** What is done in a review. Each rejects with a `Refusal`. */
export const reviewVerbs = {
  rounds: (planId: string): Promise<Round[]> => answered(api.GET('/api/review-rounds', ofPlan(planId))),
  comments: (planId: string): Promise<Comment[]> => answered(api.GET('/api/comments', ofPlan(planId))),
  suggestions: (planId: string) =>
    answered(api.GET('/api/suggestions', ofPlan(planId))) as Promise<object> as Promise<Suggestion[]>,
  ask: (body: ReviewRequest): Promise<Round> => answered(api.POST('/api/review-rounds', { body, ...once() })),
  advise: (round: string, text: string): Promise<Round> =>
    answered(api.POST('/api/review-rounds/{id}/opinion', { ...at(round), body: { text }, ...once() })),
  decline: (round: string, reason: string): Promise<Round> =>
    answered(api.POST('/api/review-rounds/{id}/declination', { ...at(round), body: { reason }, ...once() })),
  close: (round: string, reason: string): Promise<Round> =>
    answered(
      api.POST('/api/review-rounds/{id}/closure', {
        ...at(round),
        body: reason === '' ? {} : { reason },
        ...once(),
      }),
    ),
  comment: (body: CommentDraft): Promise<Comment> => answered(api.POST('/api/comments', { body, ...once() })),
  reword: ({ id, version }: Comment, text: string): Promise<Comment> =>
    answered(
      api.PATCH('/api/comments/{id}', {
        params: { path: { id }, header: { 'If-Match': `"${String(version)}"` } },
        body: { text },
      }),
    ),
  /** What it said before, newest first. */
  wordings: (id: string) => answered(api.GET('/api/comments/{id}/edits', at(id))),
  withdrawComment: ({ id, version }: Comment): Promise<unknown> =>
    answered(
      api.DELETE('/api/comments/{id}', {
        params: { path: { id }, header: { 'If-Match': `"${String(version)}"` } },
      }),
    ),
  dispose: (comment: string, outcome: Disposition, reason: string): Promise<Comment> =>
    answered(
      api.POST('/api/comments/{id}/disposition', {
        ...at(comment),
        body: { outcome, reason: reason === '' ? null : reason },
        ...once(),
      }),
    ),
  suggest: ({ changes, ...draft }: SuggestionDraft): Promise<Suggestion> =>
    suggestion(answered(api.POST('/api/suggestions', { body: { ...draft, changes: asJson(changes) }, ...once() }))),
  accept: (id: string, { changes, ...rest }: Acceptance): Promise<Suggestion> =>
    suggestion(
      answered(
        api.POST('/api/suggestions/{id}/acceptance', {
          ...at(id),
          body: { ...rest, ...(changes && { changes: asJson(changes) }) },
          ...once(),
        }),
      ),
    ),
  reject: (id: string, reason: string): Promise<Suggestion> =>
    suggestion(answered(api.POST('/api/suggestions/{id}/rejection', { ...at(id), body: { reason }, ...once() }))),
  mentionable: (body: MentionPlace) => answered(api.POST('/api/comments/mentionable', { body })),
  resolve: (id: string): Promise<Comment> =>
    answered(api.POST('/api/comments/{id}/resolution', { ...at(id), ...once() })),
  reopen: (id: string, reason: string): Promise<Comment> =>
    answered(api.POST('/api/comments/{id}/reopening', { ...at(id), body: reason === '' ? {} : { reason }, ...once() })),
  releaseNote: (id: string): Promise<Comment> =>
    answered(api.POST('/api/comments/{id}/release', { ...at(id), ...once() })),
  decideAll: (body: Schemas['DecisionsDraft']) => answered(api.POST('/api/suggestions/decisions', { body, ...once() })),
  merge: (round: string, body: Schemas['MergedDraft']): Promise<Comment> =>
    answered(api.POST('/api/review-rounds/{id}/merged-comments', { ...at(round), body, ...once() })),
  separate: (id: string): Promise<Comment> =>
    answered(api.POST('/api/comments/{id}/separation', { ...at(id), ...once() })),
  weighComment: (id: string, body: Schemas['Weighing']): Promise<Comment> =>
    answered(api.POST('/api/comments/{id}/weighing', { ...at(id), body, ...once() })),
  weighSuggestion: (id: string, body: Schemas['Weighing']): Promise<unknown> =>
    answered(api.POST('/api/suggestions/{id}/weighing', { ...at(id), body, ...once() })),
  releaseAdvice: (round: string, text: string): Promise<Round> =>
    answered(api.POST('/api/review-rounds/{id}/advice', { ...at(round), body: { text }, ...once() })),
  withdrawSuggestion: (id: string): Promise<Suggestion> =>
    suggestion(answered(api.POST('/api/suggestions/{id}/withdrawal', { ...at(id), ...once() }))),
  statistics: (round: string): Promise<Schemas['RoundStatisticsView']> =>
    answered(api.GET('/api/review-rounds/{id}/statistics', at(round))),
  /** What earlier rounds put off and this one could take up. */
  putOff: (round: string): Promise<Comment[]> => answered(api.GET('/api/review-rounds/{id}/carried-over', at(round))),
  carryOver: (round: string): Promise<Comment[]> =>
    answered(api.POST('/api/review-rounds/{id}/carried-over', { ...at(round), body: {}, ...once() })),
};

/** Where the advice of a round is downloaded as a paper. */
export const adviceAt = (round: string, language: string): string =>
  `${apiAddress}/review-rounds/${round}/advice.docx?language=${language}`;

/** Where the table of what became of each comment is downloaded. */
export const dispositionsAt = (round: string, kind: 'docx' | 'xlsx', language: string): string =>
  `${apiAddress}/review-rounds/${round}/dispositions.${kind}?language=${language}`;
