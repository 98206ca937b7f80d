import type { Schemas } from '@mufakat/api-client/client';
import { answered, api, fetchJson } from '../../platform/api.js';
import type { EvidenceGiven } from '../reporting.js';

export type LineToVerify = Schemas['LineToVerifyView'];
export type ConfirmationForm = Schemas['ConfirmationForm'];
export type ValueCorrection = Schemas['ValueCorrection'];
export type VerificationPolicy = Schemas['VerificationPolicyView'];

const of = (id: string) => ({ params: { path: { id } } });

/** What a verifier does with lines; each rejects with a `Refusal`, and of many either all or none is done. */
export const verificationVerbs = {
  verify: (lines: Schemas['LineToVerify'][]) => answered(api.POST('/api/line-verifications', { body: { lines } })),
  giveBack: (lines: Schemas['LineToReturn'][]) => answered(api.POST('/api/line-returns', { body: { lines } })),
  confirm: (line: string, body: ConfirmationForm) =>
    answered(api.POST('/api/report-lines/{id}/confirmations', { ...of(line), body })),
  correct: (line: string, body: ValueCorrection) =>
    answered(api.POST('/api/report-lines/{id}/corrections', { ...of(line), body })),
  /** Keeps a file that shows what another body has seen. */
  keepFile: async (file: File): Promise<EvidenceGiven> => {
    const body = new FormData();
    body.set('file', file);
    const { id, name } = await fetchJson<Schemas['FileView']>('/files', { method: 'POST', body });
    return { fileId: id, title: name };
  },
  policy: (plan: string): Promise<VerificationPolicy> =>
    answered(api.GET('/api/plans/{id}/verification-policy', of(plan))),
  setPolicy: (plan: string, body: VerificationPolicy): Promise<VerificationPolicy> =>
    answered(api.PUT('/api/plans/{id}/verification-policy', { ...of(plan), body })),
};
