import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planId, uuidOf } from '../changes/random-documents.spec-support.js';
import { atEnd, between, isPosition, placeAt, severalBetween } from './position.js';
import { inOrder, type PlanRecord } from './record.js';

const at = (position: string, number: number): PlanRecord => ({
  id: uuidOf(1, number),
  kind: 'action',
  parent: planId,
  position,
});
const keys = fc
  .array(fc.nat(3), { maxLength: 8 })
  .map((steps) => steps.map((step, number) => at(['a0', 'a0V', 'a1', 'Zz'][step]!, number)));

describe('a position', () => {
  test('is found between any two, and again and again', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (turns) => {
        let low: string | null = null;
        let high: string | null = null;
        for (const isUp of turns) {
          const key = between(low, high);
          expect(isPosition(key)).toBe(true);
          expect((low ?? '') < key && (high === null || key < high)).toBe(true);
          if (isUp) low = key;
          else high = key;
        }
      }),
    );
  });

  test('is found for many at once, in order', () => {
    fc.assert(
      fc.property(fc.nat(200), (n) => {
        const some = severalBetween('a0', 'a1', n);
        expect(some).toHaveLength(n);
        expect(['a0', ...some, 'a1']).toEqual([...new Set(['a0', ...some, 'a1'])].sort());
      }),
    );
  });

  test('at the end is after every sibling; keys that are none do not count', () => {
    expect(atEnd([])).toBe('a0');
    expect(atEnd([at('a3', 1), at('a1', 2), at('not a key', 3)])).toBe('a4');
  });

  test('before an index stands exactly there, equal neighbours moving aside as little as can be', () => {
    fc.assert(
      fc.property(keys, fc.nat(8), (siblings, wanted) => {
        const ordered = [...siblings].sort(inOrder);
        const index = wanted % (ordered.length + 1);
        const { position, nudged } = placeAt(siblings, index);
        const mine = at(position, 999);
        const moved = new Map(nudged.map((one) => [one.id, one.position]));
        const after = ordered.map((one) => ({ ...one, position: moved.get(one.id) ?? one.position }));
        const expected = [...after.slice(0, index), mine, ...after.slice(index)].map(({ id }) => id);
        expect([...after, mine].sort(inOrder).map(({ id }) => id)).toEqual(expected);
        const before = ordered[index - 1]?.position;
        expect(nudged.length).toBe(ordered.slice(index).filter((one) => one.position === before).length);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['a0', 'Zz', 'b00', 'a0V', 'A00000000000000000000000001'])('%s is a key', (key) =>
    expect(isPosition(key)).toBe(true),
  );
  test.each(['', 'a', 'a00', 'b0', '1a', 'first!', 'A00000000000000000000000000', 5, null])('%p is none', (key) =>
    expect(isPosition(key)).toBe(false),
  );
  test('that is a key can be built upon', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][0-9A-Za-z]{1,6}$/), (key) => {
        if (isPosition(key)) expect(between(null, key) < key && key < between(key, null)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
