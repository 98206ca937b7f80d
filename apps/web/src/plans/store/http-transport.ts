import type { Conflict } from '@mufakat/planning/changes/change';
import type { PlanDocumentView } from '@mufakat/planning/records/record';
import { type FieldFault, fetchJson, isRefusal, newKey, postJson, type Problem } from '../../platform/api.js';
import { followPlan } from './live.js';
import type { Answer, ChangeSetView, Sending, Transport } from './transport.js';

const faultsOf = ({ faults = [] }: Problem): Map<number, FieldFault> =>
  new Map(
    faults.flatMap((fault): [number, FieldFault][] => {
      const [, index, field = ''] = /^changes\.(\d+)(?:\.(.+))?$/.exec(fault.field) ?? [];
      return index === undefined ? [] : [[Number(index), { ...fault, field }]];
    }),
  );

const isUnheard = (status: number): boolean => status === 0 || status === 408 || status === 429 || status >= 500;

/** What a refusal means for what was sent. */
export const answerOf = (problem: Problem): Answer => {
  const { status, conflicts, current, title } = problem;
  if (status === 401) return { outcome: 'unheard', cause: 'signed-out' };
  if (isUnheard(status)) return { outcome: 'unheard', cause: 'network' };
  if (status === 409 && Array.isArray(conflicts)) {
    return { outcome: 'conflict', conflicts: conflicts as Conflict[], current: Number(current) };
  }
  return { outcome: 'refused', code: problem.code, message: title, faults: faultsOf(problem) };
};

const send = async (address: string, sending: object): Promise<Answer> => {
  try {
    const headers = { 'Idempotency-Key': newKey() };
    const accepted = await postJson<ChangeSetView>(`${address}/change-sets`, sending, headers);
    const { id, revision, changes } = accepted;
    return { outcome: 'accepted', id, revision, changes };
  } catch (error) {
    if (isRefusal(error)) return answerOf(error.problem);
    throw error;
  }
};

/** A plan over `/api/plans/:id`. */
export const httpTransport = (plan: string): Transport => ({
  document: () => fetchJson<PlanDocumentView>(`/plans/${plan}/document`),
  since: (revision) => fetchJson<ChangeSetView[]>(`/plans/${plan}/change-sets?after=${revision}`),
  send: (sending: Sending) => send(`/plans/${plan}`, sending),
  follow: (listener) => followPlan(plan, listener),
});

/** An adopted plan with an amendment in it, over `/api/amendments/:id`: edits go there and not into the plan. */
export const amendmentTransport = (plan: string, amendment: string): Transport => {
  const address = `/amendments/${amendment}`;
  const since = (revision: number) => fetchJson<ChangeSetView[]>(`${address}/change-sets?after=${revision}`);
  return {
    document: () => fetchJson<PlanDocumentView>(`${address}/document`),
    since,
    send: ({ baseRevision, changes }) => send(address, { baseRevision, changes }),
    follow: (listener) => {
      let known = 0;
      const look = async (): Promise<void> => {
        const last = (await since(known)).at(-1);
        if (last) listener.revision((known = last.revision));
      };
      /* The stream tells of whatever happens in the plan, edits of its amendments among it. */
      return followPlan(plan, {
        revision: () => void look().catch(() => undefined),
        presence: (people) => listener.presence(people),
      });
    },
  };
};
