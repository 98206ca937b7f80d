import type { Schemas } from '@mufakat/api-client/client';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { toDocument } from '@mufakat/planning/records/record';
import type { Translated } from '../../platform/i18n/use-words.js';
import { answered, api } from '../../platform/api.js';

export type Link = Schemas['LinkView'];
export type GuestComment = Schemas['GuestCommentView'];
export type GuestCommentDraft = Schemas['GuestCommentDraft'];

/** The frozen version as a guest reads it. */
export interface GuestText {
  readonly document: PlanDocument;
  readonly bodyNames: Readonly<Record<string, Translated>>;
}

const by = (token: string) => ({ params: { path: { token } } });

const textOf = ({ records, revision, bodyNames }: Schemas['GuestDocumentView']): GuestText => {
  const all = records as unknown as readonly PlanRecord[];
  const plan = all.find(({ kind }) => kind === 'plan')?.id ?? '';
  return { document: toDocument({ plan, revision, records: all }), bodyNames };
};

/** What a guest does by the link. Each rejects with a `Refusal`. */
export const guestVerbs = {
  link: (token: string): Promise<Link> => answered(api.GET('/api/consultation-links/{token}', by(token))),
  text: async (token: string): Promise<GuestText> =>
    textOf(await answered(api.GET('/api/consultation-links/{token}/document', by(token)))),
  comments: (token: string): Promise<GuestComment[]> =>
    answered(api.GET('/api/consultation-links/{token}/comments', by(token))),
  introduce: (token: string, body: Schemas['Introduction']) =>
    answered(api.POST('/api/consultation-links/{token}/introduction', { ...by(token), body })),
  suggest: (token: string, body: Schemas['GuestSuggestionDraft']): Promise<GuestComment[]> =>
    answered(api.POST('/api/consultation-links/{token}/suggestions', { ...by(token), body })),
  withdraw: (token: string, id: string): Promise<GuestComment[]> =>
    answered(api.DELETE('/api/consultation-links/{token}/comments/{id}', { params: { path: { token, id } } })),
  say: (token: string, body: GuestCommentDraft): Promise<GuestComment[]> =>
    answered(api.POST('/api/consultation-links/{token}/comments', { ...by(token), body })),
};
