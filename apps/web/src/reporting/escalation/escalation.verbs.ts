import type { Schemas } from '@mufakat/api-client/client';
import { answered, api } from '../../platform/api.js';

export type EscalationDays = Schemas['EscalationDays'];
export type RoundMove = Schemas['RoundMoveView'];

const of = (id: string) => ({ params: { path: { id } } });

/** After how many days unanswered things of a plan move on, and those of a round that did. */
export const escalationVerbs = {
  days: (plan: string): Promise<EscalationDays> => answered(api.GET('/api/plans/{id}/escalation', of(plan))),
  setDays: (plan: string, body: EscalationDays): Promise<EscalationDays> =>
    answered(api.PUT('/api/plans/{id}/escalation', { ...of(plan), body })),
  movesOf: (round: string): Promise<RoundMove[]> =>
    answered(api.GET('/api/reporting-rounds/{id}/escalations', of(round))),
};
