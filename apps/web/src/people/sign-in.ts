import { fetchJson, isRefusal, postJson } from '../platform/api.js';

export interface SamplePerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: string;
  readonly scope: string;
}

/** The invented people one may look around as; none where there are no samples. */
export const fetchSamplePeople = async (): Promise<readonly SamplePerson[]> => {
  try {
    return await fetchJson<SamplePerson[]>('/sample-people');
  } catch (error) {
    if (isRefusal(error)) return [];
    throw error;
  }
};

export const askPasswordReset = (email: string) => postJson<undefined>('/password-resets', { email });
export const completePasswordReset = (token: string, password: string) =>
  postJson<undefined>('/password-resets/completion', { token, password });
/** The first administrator says name and address on accepting; of others they are in the invitation. */
export const acceptInvitation = (token: string, password: string, who: { name?: string; email?: string } = {}) =>
  postJson<undefined>('/invitations/acceptance', { token, password, ...who });
export const renewInvitation = (id: string) =>
  postJson<{ link?: string | null }>(`/invitations/${encodeURIComponent(id)}/renewal`, {});
