import { describe, expect, test } from '@jest/globals';
import { childrenOf } from '../records/tree.js';
import { apply, ChangeRefused, perform, withBefore } from './apply.js';
import type { Change } from './change.js';
import { diff } from './diff.js';
import { invert } from './invert.js';
import { emptyPlan, planId, uuidOf } from './random-documents.spec-support.js';
import { rebase } from './rebase.js';

const [pillar, nested, action] = [1, 2, 3].map((number) => uuidOf(1, number)) as [string, string, string];
const plan = apply(emptyPlan, [
  { op: 'add', kind: 'pillar', id: pillar, parent: planId },
  { op: 'add', kind: 'pillar', id: nested, parent: pillar },
  { op: 'add', kind: 'action', id: action, parent: nested, 'title.en': 'Train' },
]);
const refusalOf = (...changes: Change[]): ChangeRefused => {
  try {
    apply(plan, changes);
  } catch (refused) {
    if (refused instanceof ChangeRefused) return refused;
    throw refused;
  }
  throw new Error('nothing was refused');
};

describe('a change set', () => {
  test('puts what has no position at the end of its siblings', () => {
    const ids = [uuidOf(2, 1), uuidOf(2, 2), uuidOf(2, 3)];
    const document = apply(plan, [
      ...ids.map((id): Change => ({ op: 'add', kind: 'action', id, parent: pillar })),
      { op: 'move', kind: 'action', id: uuidOf(2, 1), parent: pillar },
      { op: 'move', kind: 'action', id: action, parent: pillar },
    ]);
    expect(childrenOf(document, pillar).map(({ id }) => id)).toEqual([
      nested,
      uuidOf(2, 2),
      uuidOf(2, 3),
      uuidOf(2, 1),
      action,
    ]);
  });

  test('numbers the document and the records it touches by the revision it makes', () => {
    const document = apply(plan, [{ op: 'set', kind: 'action', id: action, code: 'A1' }], 7);
    expect([
      document.revision,
      document.records.get(action)?.changedIn,
      document.records.get(pillar)?.changedIn,
    ]).toEqual([7, 7, undefined]);
    expect(apply(plan, []).revision).toBe(plan.revision);
  });

  test('removes a record with all that stands under it, and says what that was', () => {
    const { document, changes } = perform(plan, [{ op: 'remove', kind: 'pillar', id: pillar }]);
    expect([...document.records.keys()]).toEqual([planId]);
    expect(changes[0]).toMatchObject({
      before: [{ id: pillar }, { id: nested }, { id: action, title: { en: 'Train' } }],
    });
  });

  test('says before each change what was there', () => {
    const changes: Change[] = [
      { op: 'set', kind: 'action', id: action, title: { en: 'Teach', ar: 'علّم' }, startsOn: '2026-01-01' },
      { op: 'move', kind: 'action', id: action, parent: pillar },
    ];
    expect(withBefore(plan, changes)).toEqual([
      {
        op: 'set',
        kind: 'action',
        id: action,
        'title.en': 'Teach',
        'title.ar': 'علّم',
        startsOn: '2026-01-01',
        before: { 'title.en': 'Train', 'title.ar': null, startsOn: null },
      },
      {
        op: 'move',
        kind: 'action',
        id: action,
        parent: pillar,
        position: 'a1',
        before: { parent: nested, position: 'a0' },
      },
    ]);
  });

  test('that cannot apply is refused whole, with all that stands in its way', () => {
    const { faults, conflicts } = refusalOf(
      { op: 'set', kind: 'action', id: action, code: 'A1' },
      { op: 'set', kind: 'action', id: uuidOf(7, 1), code: 'A1' },
      { op: 'add', kind: 'action', id: uuidOf(7, 2), parent: uuidOf(7, 1) },
      { op: 'move', kind: 'pillar', id: pillar, parent: nested },
      { op: 'remove', kind: 'pillar', id: uuidOf(7, 3) },
      { op: 'add', kind: 'action', id: action, parent: pillar },
      { op: 'add', kind: 'target', id: uuidOf(7, 4), parent: action },
      { op: 'set', kind: 'pillar', id: action, code: 'A1' },
      { op: 'add', kind: 'plan', id: uuidOf(7, 5), parent: null },
    );
    expect(conflicts.map(({ change, rule }) => [change, rule])).toEqual([
      [1, 'record-gone'],
      [2, 'parent-gone'],
      [3, 'cycle'],
      [4, 'record-gone'],
    ]);
    expect(faults.map(({ change, field }) => [change, field])).toEqual([
      [5, 'id'],
      [6, 'parent'],
      [7, 'kind'],
      [8, 'parent'],
    ]);
    expect(plan.records.get(action)?.code).toBeUndefined();
  });

  test('with what was removed earlier brings it back as it was', () => {
    const removed = withBefore(plan, [{ op: 'remove', kind: 'pillar', id: pillar }]);
    expect(apply(apply(plan, removed), invert(removed)).records).toEqual(plan.records);
  });
});

describe('a plan of 5,000 actions', () => {
  const adds = Array.from({ length: 5000 }, (_, number): Change => {
    const parent = number < 50 ? planId : uuidOf(5, number % 50);
    const kind = number < 50 ? 'pillar' : 'action';
    return {
      op: 'add',
      kind,
      id: uuidOf(5, number),
      parent,
      code: `A${number}`,
      'title.en': `Action ${number}`,
      'title.ar': 'إجراء',
    };
  });
  const large = apply(emptyPlan, adds);
  const many = Array.from({ length: 500 }, (_, number): Change => {
    const id = uuidOf(5, 50 + number * 9);
    if (number % 5 === 0) return { op: 'move', kind: 'action', id, parent: uuidOf(5, number % 50) };
    if (number % 5 === 1) return { op: 'remove', kind: 'action', id };
    if (number % 5 === 2) return { op: 'add', kind: 'action', id: uuidOf(6, number), parent: uuidOf(5, number % 50) };
    return { op: 'set', kind: 'action', id, 'title.en': `Changed ${number}`, startsOn: '2026-01-01' };
  });
  const after = apply(large, many);
  const full = withBefore(large, many);
  const asJson = ({ records }: typeof large) =>
    JSON.stringify([...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));

  test('takes 500 changes back again as if they had never been', () => {
    expect(after.records.size).toBe(large.records.size);
    expect(asJson(apply(after, invert(full)))).toBe(asJson(large));
  });

  test('differs from itself after 500 changes by just what leads from one to the other', () => {
    expect(asJson(apply(large, diff(large, after)))).toBe(asJson(after));
  });

  test('loses nothing when 500 changes meet themselves', () => {
    const { applies, conflicts } = rebase(
      full.map((change) => ({ ...change })),
      full,
      after,
    );
    expect(conflicts).toEqual([]);
    expect(applies).toEqual([]);
  });
});
