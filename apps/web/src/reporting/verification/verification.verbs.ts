import type { Schemas } from '@mufakat/api-client/client';
import { answered, api } from '../../platform/api.js';

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
  policy: (plan: string): Promise<VerificationPolicy> =>
    answered(api.GET('/api/plans/{id}/verification-policy', of(plan))),
  setPolicy: (plan: string, body: VerificationPolicy): Promise<VerificationPolicy> =>
    answered(api.PUT('/api/plans/{id}/verification-policy', { ...of(plan), body })),
};
