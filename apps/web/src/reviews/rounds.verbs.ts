import type { Schemas } from '@mufakat/api-client/client';
import { answered, api, newKey } from '../platform/api.js';
import type { Round } from './reviews.js';

export type ConsultationRequest = Schemas['ConsultationRequest'];
export type GuestDraft = Schemas['GuestDraft'];
export type Opened = Schemas['OpenedView'];
export type FollowUp = Schemas['FollowUpView'];
export type Invitee = Schemas['FollowedInvitee'];
export type Participation = Schemas['ParticipationView'];
export type ParticipationDraft = Schemas['ParticipationDraft'];
export type ParticipationCount = Schemas['ParticipationCountView'];

const at = (id: string) => ({ params: { path: { id } } });
const once = () => ({ headers: { 'Idempotency-Key': newKey() } });

/** What is done with a round beside talking in it. Each rejects with a `Refusal`. */
export const roundVerbs = {
  open: (body: ConsultationRequest): Promise<Opened> => answered(api.POST('/api/consultations', { body, ...once() })),
  invite: (round: string, body: Schemas['Invitation']): Promise<Opened> =>
    answered(api.POST('/api/review-rounds/{id}/invitees', { ...at(round), body, ...once() })),
  extend: (round: string, body: Schemas['Extension']): Promise<Round> =>
    answered(api.POST('/api/review-rounds/{id}/extension', { ...at(round), body, ...once() })),
  cancel: (round: string, reason: string): Promise<Round> =>
    answered(api.POST('/api/review-rounds/{id}/cancellation', { ...at(round), body: { reason }, ...once() })),
  answer: (round: string, text: string): Promise<Round> =>
    answered(
      api.POST('/api/review-rounds/{id}/answer', {
        ...at(round),
        body: { text: text === '' ? null : text },
        ...once(),
      }),
    ),
  opened: (round: string): Promise<unknown> => answered(api.POST('/api/review-rounds/{id}/opening', at(round))),
  followUp: (round: string): Promise<FollowUp> => answered(api.GET('/api/review-rounds/{id}/follow-up', at(round))),
  remind: (round: string) => answered(api.POST('/api/review-rounds/{id}/reminders', { ...at(round), ...once() })),
  replacePublicLink: (round: string): Promise<Round> =>
    answered(api.POST('/api/review-rounds/{id}/public-link', { ...at(round), ...once() })),
  newLink: (id: string, guestId: string) =>
    answered(
      api.POST('/api/review-rounds/{id}/guests/{guestId}/link', { params: { path: { id, guestId } }, ...once() }),
    ),
  withdrawLink: (id: string, guestId: string) =>
    answered(api.DELETE('/api/review-rounds/{id}/guests/{guestId}', { params: { path: { id, guestId } } })),
  decideHeld: (id: string, commentId: string, take: boolean) =>
    answered(
      api.POST('/api/review-rounds/{id}/held-comments/{commentId}', {
        params: { path: { id, commentId } },
        body: { take },
      }),
    ),
  participation: (round: string): Promise<Participation> =>
    answered(api.GET('/api/review-rounds/{id}/participation', at(round))),
  count: (round: string, body: ParticipationDraft): Promise<Participation> =>
    answered(api.POST('/api/review-rounds/{id}/participation', { ...at(round), body, ...once() })),
  recount: (
    id: string,
    { id: countId, version }: ParticipationCount,
    body: ParticipationDraft,
  ): Promise<Participation> =>
    answered(
      api.PATCH('/api/review-rounds/{id}/participation/{countId}', {
        params: { path: { id, countId }, header: { 'If-Match': `"${String(version)}"` } },
        body,
      }),
    ),
  allow: (round: string, body: Schemas['LinkPermission']): Promise<Round> =>
    answered(api.POST('/api/review-rounds/{id}/links', { ...at(round), body, ...once() })),
  uncount: (id: string, { id: countId, version }: ParticipationCount): Promise<Participation> =>
    answered(
      api.DELETE('/api/review-rounds/{id}/participation/{countId}', {
        params: { path: { id, countId }, header: { 'If-Match': `"${String(version)}"` } },
      }),
    ),
};
