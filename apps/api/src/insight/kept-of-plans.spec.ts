import { setImmediate as turn } from 'node:timers/promises';
import type { PlanSubject } from '../platform/access/actor.source.js';
import { KeptOfPlans } from './kept-of-plans.js';
import type { ProgressInputs } from './progress.inputs.js';

const inputsOf = (plan: string, factsRevision = 1, size = 1): ProgressInputs => ({
  ...{ plan, revision: 1, factsRevision, today: '2026-04-15', isAdopted: true, adoptedVersion: 1, adoptedActions: [] },
  records: Array.from({ length: size }, () => ({ id: plan, kind: 'plan' as const, parent: null, position: 'a' })),
  ...{ rounds: [], reports: [], lines: [], commitments: [], indicators: [], values: [], entries: [] },
  ...{ bodies: {}, bodyKinds: {} },
});
const subject = ({ plan: id, revision, factsRevision, adoptedVersion, today }: ProgressInputs): PlanSubject => ({
  ...{ id, revision, factsRevision, adoptedVersion, today },
});

/** Plans as they stand, with what was read and computed of them. */
const given = (plans: Map<string, ProgressInputs>) => {
  const [read, computed] = [[] as (readonly string[])[], [] as string[]];
  const kept = new KeptOfPlans(
    ({ plan, factsRevision }) => {
      computed.push(plan);
      return `${plan} at ${String(factsRevision)}`;
    },
    async (ids) => {
      read.push(ids);
      await turn();
      return ids.flatMap((id) => plans.get(id) ?? []);
    },
  );
  const ask = (...ids: readonly string[]) =>
    kept.of(ids.map((id) => ({ plan: subject(plans.get(id) ?? inputsOf(id)), extent: 'whole' as const })));
  return { ask, read, computed };
};
const many = (count: number, size = 1) =>
  new Map(Array.from({ length: count }, (_, at) => [`p${String(at)}`, inputsOf(`p${String(at)}`, 1, size)] as const));

describe('what is kept of plans', () => {
  it('is read some plans at a time, each plan once, and others have their turn after each', async () => {
    const plans = many(20);
    const { ask, read, computed } = given(plans);
    const seen: number[] = [];
    let isDone = false;
    const others = async () => {
      while (!isDone) {
        seen.push(computed.length);
        await turn();
      }
    };
    const all = ask(...plans.keys()).finally(() => {
      isDone = true;
    });
    await Promise.all([all, others()]);
    expect([...(await all)]).toEqual([...plans.keys()].map((id) => [id, `${id} at 1`]));
    expect(read.map(({ length }) => length)).toEqual([8, 8, 4]);
    expect(computed).toEqual([...plans.keys()]);
    const steps = seen.map((count, at) => count - (seen[at - 1] ?? 0));
    expect(Math.max(...steps)).toBe(1);
  });

  it('is computed anew for the plan that changed, and is left out where the plan is gone', async () => {
    const plans = many(3);
    const { ask, read } = given(plans);
    await ask(...plans.keys());
    plans.set('p1', inputsOf('p1', 2));
    expect([...(await ask('p0', 'p1', 'gone', 'p2'))]).toEqual([
      ...[['p0', 'p0 at 1'] as const, ['p1', 'p1 at 2'] as const, ['p2', 'p2 at 1'] as const],
    ]);
    expect(read).toEqual([
      ['p0', 'p1', 'p2'],
      ['p1', 'gone'],
    ]);
  });

  it('is bounded by the size of the plans; the one computed longest ago is forgotten first', async () => {
    const plans = many(3, 80_000);
    const { ask, read } = given(plans);
    expect((await ask(...plans.keys())).size).toBe(3);
    read.length = 0;
    await ask('p1');
    await ask('p2');
    expect(read).toEqual([]);
    await ask('p0');
    expect(read).toEqual([['p0']]);
  });
});
