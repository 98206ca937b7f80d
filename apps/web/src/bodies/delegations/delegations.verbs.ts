import type { Schemas } from '@mufakat/api-client/client';
import { answered, api } from '../../platform/api.js';

export type DelegationRow = Schemas['DelegationView'];
export type OwnPost = Schemas['OwnPostView'];
export type DelegateChoice = Schemas['DelegateView'];

const of = (id: string) => ({ params: { path: { id } } });

/** Duties passed on for a time. Each rejects with a `Refusal`. */
export const delegationVerbs = {
  own: (): Promise<DelegationRow[]> => answered(api.GET('/api/delegations')),
  ofBody: (body: string): Promise<DelegationRow[]> => answered(api.GET('/api/bodies/{id}/delegations', of(body))),
  posts: (): Promise<OwnPost[]> => answered(api.GET('/api/delegable-posts')),
  choices: (post: string): Promise<DelegateChoice[]> => answered(api.GET('/api/posts/{id}/delegates', of(post))),
  give: (post: string, body: Schemas['DelegationDraft']): Promise<DelegationRow> =>
    answered(api.POST('/api/posts/{id}/delegations', { ...of(post), body })),
  withdraw: (id: string): Promise<DelegationRow> => answered(api.POST('/api/delegations/{id}/withdrawal', of(id))),
};
