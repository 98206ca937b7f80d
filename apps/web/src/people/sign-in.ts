import type { Schemas } from '@mufakat/api-client/client';
import { api, isRefusal } from '../platform/api.js';

export type SamplePerson = Schemas['SamplePersonView'];

/** The invented people one may look around as; none where there are no samples. */
export const fetchSamplePeople = async (): Promise<readonly SamplePerson[]> => {
  try {
    return (await api.GET('/api/sample-people')).data ?? [];
  } catch (error) {
    if (isRefusal(error)) return [];
    throw error;
  }
};

export const askPasswordReset = (email: string) => api.POST('/api/password-resets', { body: { email } });
export const completePasswordReset = (token: string, password: string) =>
  api.POST('/api/password-resets/completion', { body: { token, password } });
export const changePassword = (current: string, password: string) =>
  api.POST('/api/people/me/password', { body: { current, password } });
/** The first administrator says name and address on accepting; of others they are in the invitation. */
export const acceptInvitation = (token: string, password: string, who: { name?: string; email?: string } = {}) =>
  api.POST('/api/invitations/acceptance', { body: { token, password, ...who } });
export const renewInvitation = async (id: string): Promise<Schemas['InvitationView'] | undefined> =>
  (await api.POST('/api/invitations/{id}/renewal', { params: { path: { id } } })).data;
