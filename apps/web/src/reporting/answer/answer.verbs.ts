import type { Schemas } from '@mufakat/api-client/client';
import { answered, api } from '../../platform/api.js';

export type AnswerLink = Schemas['AnswerLinkView'];
export type LinkAnswer = Schemas['LinkAnswer'];

const by = (token: string) => ({ params: { path: { token } } });

/** What is done by a link of a letter. Each rejects with a `Refusal`. */
export const answerVerbs = {
  read: (token: string): Promise<AnswerLink> => answered(api.GET('/api/answer-links/{token}', by(token))),
  record: (token: string, body: LinkAnswer): Promise<AnswerLink> =>
    answered(api.POST('/api/answer-links/{token}', { ...by(token), body })),
};
