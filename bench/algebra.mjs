import { apply, withBefore } from '../libs/planning/src/changes/apply.ts';
import { diff } from '../libs/planning/src/changes/diff.ts';
import { invert } from '../libs/planning/src/changes/invert.ts';
import { rebase } from '../libs/planning/src/changes/rebase.ts';
import { idOf, planOf } from './large-plan.mjs';
import { interleaved, print, rowsOf } from './measure.mjs';

/** As many as 500 changes of all sorts to actions spread over the plan. */
const changesTo = (document) => {
  const actions = [...document.records.values()].filter(({ kind }) => kind === 'action');
  const pillars = [...document.records.values()].filter(({ kind }) => kind === 'pillar');
  const count = Math.min(500, Math.floor(actions.length / 2));
  return Array.from({ length: count }, (_, at) => {
    const { id } = actions[Math.floor((at * actions.length) / count)];
    const parent = pillars[at % pillars.length].id;
    if (at % 5 === 0) return { op: 'move', kind: 'action', id, parent };
    if (at % 5 === 1) return { op: 'add', kind: 'action', id: idOf(at, 6), parent, 'title.en': `Added ${at}` };
    return { op: 'set', kind: 'action', id, 'title.en': `Changed ${at}`, startsOn: '2026-02-01' };
  });
};

/** Setting one cell, and as many as 500 changes: applied, undone, compared, and rebased over as many of somebody else. */
export async function algebra() {
  for (const size of [500, 5000, 50_000]) {
    const document = planOf(size);
    const changes = changesTo(document);
    const full = withBefore(document, changes);
    const after = apply(document, changes);
    const [, , one] = changes;
    const mine = full.map((change) => (change.op === 'set' ? { ...change, 'title.ar': 'تعديل' } : change));
    const inverse = invert(full);
    const times = await interleaved({
      'apply one': () => apply(document, [one]),
      [`apply ${changes.length}`]: () => apply(document, changes),
      [`invert ${changes.length}`]: () => invert(full),
      [`undo ${changes.length}`]: () => apply(after, inverse),
      diff: () => diff(document, after),
      'diff, every record another object': {
        before: () => ({ ...after, records: new Map([...after.records].map(([id, record]) => [id, { ...record }])) }),
        work: (copy) => diff(document, copy),
      },
      [`rebase ${changes.length}`]: () => rebase(mine, full, after),
    });
    print(`algebra, ${document.records.size} records`, rowsOf(times));
  }
}
