import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apply } from '../changes/apply.js';
import { diff } from '../changes/diff.js';
import { carriedOut, deeds, documents, emptyPlan, planId, uuidOf } from '../changes/random-documents.spec-support.js';
import { compare } from './compare.js';

const [pillar, otherPillar, action, otherAction] = [1, 2, 3, 4].map((number) => uuidOf(1, number)) as [
  string,
  string,
  string,
  string,
];
const first = apply(emptyPlan, [
  { op: 'add', kind: 'pillar', id: pillar, parent: planId, code: 'P1', 'title.en': 'Dialogue', 'title.ar': 'حوار' },
  { op: 'add', kind: 'pillar', id: otherPillar, parent: planId, code: 'P2', 'title.en': 'Schools' },
  { op: 'add', kind: 'action', id: action, parent: pillar, code: 'P1.A1', 'title.en': 'Train' },
  { op: 'add', kind: 'action', id: otherAction, parent: pillar, 'title.en': 'Visit' },
]);
const second = apply(first, [
  { op: 'set', kind: 'action', id: action, 'title.en': 'Train mediators', startsOn: '2026-01-01' },
  { op: 'move', kind: 'action', id: action, parent: otherPillar },
  { op: 'remove', kind: 'action', id: otherAction },
  { op: 'add', kind: 'section', id: uuidOf(1, 5), parent: planId, 'title.en': 'Preface' },
]);

describe('two documents side by side', () => {
  test('say what was added, removed, moved and changed, where, and from what to what', () => {
    const { added, removed, moved, changed, records } = compare(first, second, { languages: ['ar'] });
    expect({ added, removed, moved, changed }).toEqual({ added: 1, removed: 1, moved: 1, changed: 1 });
    expect(records.map(({ state, label }) => [state, label])).toEqual([
      ['changed', 'Train mediators'],
      ['added', 'Preface'],
      ['removed', 'Visit'],
    ]);
    expect(records[0]).toMatchObject({
      code: 'P1.A1',
      path: [{ id: planId }, { id: otherPillar, code: 'P2', label: 'Schools' }],
      moved: {
        from: [{ id: planId }, { label: 'حوار' }],
        to: [{ id: planId }, { label: 'Schools' }],
        isReordered: false,
      },
      fields: [
        {
          address: 'title.en',
          field: 'title',
          label: 'Title',
          language: 'en',
          before: 'Train',
          after: 'Train mediators',
        },
        { address: 'startsOn', label: 'Starts', before: null, after: '2026-01-01' },
      ],
    });
  });

  test('can be read for one pillar: what stands or stood in it', () => {
    const ids = (id: string) => compare(first, second, { pillar: id }).records.map((record) => record.id);
    expect(ids(pillar)).toEqual([action, otherAction]);
    expect(ids(otherPillar)).toEqual([action]);
  });

  test('are the same exactly where there is no difference, and counted without gaps', () => {
    fc.assert(
      fc.property(documents(), deeds(), (a, planned) => {
        const b = carriedOut(a, planned, 2).document;
        const { records, added, removed } = compare(a, b);
        expect(records.length === 0).toBe(diff(a, b).length === 0);
        expect(b.records.size - a.records.size).toBe(added - removed);
        expect(compare(b, a).records.length).toBe(records.length);
      }),
    );
  });
});
