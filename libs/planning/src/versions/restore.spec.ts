import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apply } from '../changes/apply.js';
import {
  carriedOut,
  contentOf,
  deeds,
  documents,
  emptyPlan,
  planId,
  uuidOf,
} from '../changes/random-documents.spec-support.js';
import { addressesOf } from '../records/address.js';
import { pathOf } from '../records/tree.js';
import { compare, touchedIn } from './compare.js';
import { restoration } from './restore.js';

const [pillar, action, activity] = [1, 2, 3].map((number) => uuidOf(1, number)) as [string, string, string];
const then = apply(emptyPlan, [
  { op: 'add', kind: 'pillar', id: pillar, parent: planId, code: 'P1', 'title.en': 'Dialogue' },
  { op: 'add', kind: 'action', id: action, parent: pillar, 'title.en': 'Train', startsOn: '2026-01-01' },
  { op: 'add', kind: 'activity', id: activity, parent: action, 'title.en': 'First course' },
]);

describe('bringing back what was', () => {
  test('a removed record comes back with what stood in it, and with what it stood in', () => {
    const now = apply(then, [{ op: 'remove', kind: 'pillar', id: pillar }]);
    expect(restoration(then, now, { record: action }).map(({ op, id }) => [op, id])).toEqual([
      ['add', pillar],
      ['add', action],
      ['add', activity],
    ]);
  });

  test('one value comes back alone', () => {
    const now = apply(then, [{ op: 'set', kind: 'action', id: action, 'title.en': 'Teach', startsOn: '2027-01-01' }]);
    const wish = { record: action, addresses: ['startsOn'] };
    expect(restoration(then, now, wish)).toEqual([{ op: 'set', kind: 'action', id: action, startsOn: '2026-01-01' }]);
  });

  test('what was not there yet is removed', () => {
    expect(restoration(emptyPlan, then, { record: pillar })).toEqual([{ op: 'remove', kind: 'pillar', id: pillar }]);
  });

  test('always fits the document as it stands, says the same twice, and leaves every other record as it is', () => {
    fc.assert(
      fc.property(documents(), deeds(), fc.nat(40), (before, planned, number) => {
        const now = carriedOut(before, planned, 2).document;
        const record = [...before.records.values()][number % before.records.size]!;
        const changes = restoration(before, now, { record: record.id });
        const after = apply(now, changes);
        expect(restoration(before, after, { record: record.id })).toEqual([]);
        expect(addressesOf(after.records.get(record.id)!).sort()).toEqual(addressesOf(record).sort());
        const touched = new Set(changes.map(({ id }) => id));
        const [left, kept] = [contentOf(now), contentOf(after)];
        for (const id of now.records.keys()) if (!touched.has(id)) expect(kept[id]).toEqual(left[id]);
        if (!now.records.has(record.id)) expect(pathOf(after, record.id).length).toBe(pathOf(before, record.id).length);
      }),
    );
  });
});

test('only one person’s work is told of a difference', () => {
  const mine = [{ op: 'set', kind: 'action', id: action, 'title.en': 'Teach' }] as const;
  const theirs = [{ op: 'set', kind: 'action', id: action, startsOn: '2027-01-01', code: 'A1' }] as const;
  const now = apply(apply(then, mine), theirs);
  const { records } = compare(then, now, { only: touchedIn(mine) });
  expect(records.map(({ fields }) => fields.map(({ address }) => address))).toEqual([['title.en']]);
});
