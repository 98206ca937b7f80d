import { apply, ChangeRefused } from '@mufakat/planning/changes/apply';
import type { Change } from '@mufakat/planning/changes/change';
import { writesOf } from '@mufakat/planning/records/address';
import { type PlanDocument, toDocument, toView } from '@mufakat/planning/records/record';
import { fetchJson, isRefusal, newKey, postJson } from '../../platform/api.js';
import { answerOf } from './http-transport.js';
import type { Answer, Sending, Transport } from './transport.js';

/** Where suggestions are said: in a round, or on the draft among those who read it. */
export interface Suggesting {
  readonly plan: string;
  readonly person: string;
  readonly round?: string;
}

interface Waiting {
  readonly authorId: string | null;
  readonly roundId: string | null;
  readonly changes: readonly Change[];
}

/** Own suggestions that wait, oldest first. */
const ownWaiting = async ({ plan, person, round }: Suggesting): Promise<readonly Waiting[]> => {
  const asked = new URLSearchParams({
    range: '[0,999]',
    sort: '["createdAt","ASC"]',
    filter: JSON.stringify({ planId: plan, authorId: person, state: 'waiting' }),
  });
  const all = await fetchJson<Waiting[]>(`/suggestions?${asked.toString()}`);
  return all.filter(({ roundId }) => roundId === (round ?? null));
};

/** The plan as it would be with what one suggested before; what no longer fits is left out. */
const withOwn = (document: PlanDocument, waiting: readonly Waiting[]): PlanDocument =>
  waiting.reduce((now, { changes }) => {
    try {
      return apply(now, changes);
    } catch (refusal) {
      if (!(refusal instanceof ChangeRefused)) throw refusal;
      return now;
    }
  }, document);

interface Part {
  readonly key: string;
  readonly changes: Change[];
  /** Places among the changes sent. */
  readonly at: number[];
}

const split = (change: Change): readonly { key: string; change: Change }[] => {
  if (change.op !== 'set') return [{ key: `${change.id} ${change.op}`, change }];
  const { op, kind, id } = change;
  return writesOf(change).map(([address, value]) => ({
    key: `${id} ${address.split('.')[0] ?? address}`,
    change: { op, kind, id, [address]: value },
  }));
};

/** What the owner can decide apart: each field of a record, each move and removal, each addition with what is added under it. */
export const partsOf = (changes: readonly Change[]): Part[] => {
  const parts = new Map<string, Part>();
  const added = new Map<string, string>();
  changes.forEach((sent, at) => {
    for (const { key, change } of split(sent)) {
      const parent = change.op === 'add' ? (change.parent ?? '') : change.id;
      const home = added.get(parent) ?? (change.op === 'add' ? `add ${change.id}` : key);
      if (change.op === 'add') added.set(change.id, home);
      const part = parts.get(home) ?? { key: home, changes: [], at: [] };
      part.changes.push(change);
      part.at.push(at);
      parts.set(home, part);
    }
  });
  return [...parts.values()];
};

/** Every edit becomes a suggestion that waits for the owner; the page shows the plan as it would be with them. */
export const suggestingTransport = (suggesting: Suggesting, usual: Transport): Transport => {
  const { plan: planId, round: roundId } = suggesting;
  const taken = new Map<string, readonly Change[]>();
  let base = 0;
  const suggest = async (changes: readonly Change[], reason: string | undefined): Promise<readonly Change[]> => {
    const key = JSON.stringify(changes);
    const before = taken.get(key);
    if (before) return before;
    const said = { planId, changes, ...(roundId ? { roundId } : { baseRevision: base }), ...(reason && { reason }) };
    const made = await postJson<{ changes: Change[] }>('/suggestions', said, { 'Idempotency-Key': newKey() });
    taken.set(key, made.changes);
    return made.changes;
  };
  const send = async ({ baseRevision, changes, reason }: Sending): Promise<Answer> => {
    const done: Change[] = [];
    for (const part of partsOf(changes)) {
      try {
        done.push(...(await suggest(part.changes, reason)));
      } catch (error) {
        if (!isRefusal(error)) throw error;
        const answer = answerOf(error.problem);
        if (answer.outcome !== 'refused') return answer;
        const [fault] = answer.faults.values();
        return { ...answer, faults: new Map(fault ? part.at.map((at) => [at, fault]) : []) };
      }
    }
    taken.clear();
    return { outcome: 'accepted', id: null, revision: baseRevision + 1, changes: done };
  };
  return {
    document: async () => {
      const document = toDocument(await usual.document());
      base = document.revision;
      return toView(withOwn(document, await ownWaiting(suggesting)));
    },
    since: () => Promise.resolve([]),
    send,
    follow: () => () => undefined,
  };
};
