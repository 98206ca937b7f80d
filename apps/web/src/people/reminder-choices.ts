import type { Schemas } from '@mufakat/api-client/client';
import type { ObligationKind } from '@mufakat/planning/obligations/kinds';
import { answered, api } from '../platform/api.js';

export type Choices = Schemas['ReminderChoicesView'];

const of = (token: string) => ({ params: { path: { token } } });

export const ownChoices = {
  read: (): Promise<Choices> => answered(api.GET('/api/reminder-choices')),
  set: (muted: readonly ObligationKind[]): Promise<Choices> =>
    answered(api.PUT('/api/reminder-choices', { body: { muted: [...muted] } })),
};

export const choicesByLink = (token: string) => ({
  read: (): Promise<Choices> => answered(api.GET('/api/reminder-links/{token}', of(token))),
  set: (muted: readonly ObligationKind[]): Promise<Choices> =>
    answered(api.PUT('/api/reminder-links/{token}', { ...of(token), body: { muted: [...muted] } })),
});

/** No more letters of the kinds that one was about. */
export const endLetters = (token: string): Promise<Choices> =>
  answered(api.POST('/api/reminder-links/{token}/unsubscription', of(token)));
