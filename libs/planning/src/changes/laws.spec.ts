import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressesOf } from '../records/address.js';
import type { PlanDocument } from '../records/record.js';
import { faultsIn } from './faults.js';
import { apply, withBefore } from './apply.js';
import { diff } from './diff.js';
import { invert } from './invert.js';
import { carriedOut, contentOf, deeds, documents, emptyPlan } from './random-documents.spec-support.js';

const runs = { numRuns: 150 };

describe('the algebra of change sets', () => {
  test('the difference of two documents, applied to the first, makes the second', () => {
    fc.assert(
      fc.property(documents(15), deeds(), deeds(), (start, one, other) => {
        const a = carriedOut(start, one, 2).document;
        const b = carriedOut(start, other, 3).document;
        expect(contentOf(apply(a, diff(a, b)))).toEqual(contentOf(b));
      }),
      runs,
    );
  });

  test('the difference of unrelated plans applies too', () => {
    fc.assert(
      fc.property(deeds(), deeds(), (one, other) => {
        const a = carriedOut(emptyPlan, one, 2).document;
        const b = carriedOut(emptyPlan, other, 3).document;
        expect(contentOf(apply(a, diff(a, b)))).toEqual(contentOf(b));
      }),
      runs,
    );
  });

  test('a document does not differ from itself, nor from a copy of itself', () => {
    fc.assert(
      fc.property(documents(), (a) => {
        const copy = JSON.parse(JSON.stringify([...a.records])) as [string, never][];
        expect(diff(a, a)).toEqual([]);
        expect(diff(a, { ...a, records: new Map(copy.reverse()) })).toEqual([]);
      }),
      runs,
    );
  });

  test('a difference names every record at most once an operation and nothing that is the same', () => {
    fc.assert(
      fc.property(documents(), deeds(), (a, planned) => {
        const b = carriedOut(a, planned, 2).document;
        const changes = diff(a, b);
        expect(new Set(changes.map(({ op, id }) => op + id)).size).toBe(changes.length);
        const same = [...a.records.values()].filter((record) => b.records.get(record.id) === record);
        expect(changes.filter(({ id }) => same.some((record) => record.id === id))).toEqual([]);
      }),
      runs,
    );
  });

  test('a difference already carries what was before it', () => {
    fc.assert(
      fc.property(documents(), deeds(), (a, planned) => {
        const changes = diff(a, carriedOut(a, planned, 2).document);
        expect(sortedRemovals(withBefore(a, changes))).toEqual(sortedRemovals(changes));
      }),
      runs,
    );
  });

  test('what was done and then inverted leaves the document as it was', () => {
    fc.assert(
      fc.property(documents(), deeds(), (a, planned) => {
        const { changes, document } = carriedOut(a, planned, 2);
        const full = withBefore(a, changes);
        expect(contentOf(apply(document, invert(full)))).toEqual(contentOf(a));
      }),
      runs,
    );
  });

  test('to undo the undoing is to do it again', () => {
    fc.assert(
      fc.property(documents(), deeds(), (a, planned) => {
        const { changes, document } = carriedOut(a, planned, 2);
        const undone = invert(withBefore(a, changes));
        const before = apply(document, undone);
        expect(contentOf(apply(before, invert(undone)))).toEqual(contentOf(document));
      }),
      runs,
    );
  });

  test('applying leaves the document given untouched', () => {
    fc.assert(
      fc.property(documents(), deeds(), (a, planned) => {
        const seen = JSON.stringify([...a.records]);
        carriedOut(a, planned, 2);
        expect(JSON.stringify([...a.records])).toBe(seen);
      }),
      runs,
    );
  });

  test('every record left stands under one that is there, without a circle', () => {
    fc.assert(
      fc.property(documents(), deeds(), (a, planned) => expectSound(carriedOut(a, planned, 2).document)),
      runs,
    );
  });

  test('no empty object, text or null is left behind', () => {
    fc.assert(
      fc.property(documents(), deeds(), (a, planned) => {
        for (const record of carriedOut(a, planned, 2).document.records.values()) {
          const values = [...Object.values(record), ...addressesOf(record).map(([, value]) => value)];
          expect(
            values.filter((value) => value === '' || value === undefined || JSON.stringify(value) === '{}'),
          ).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('the random changes are such as the field descriptions allow', () => {
    fc.assert(
      fc.property(documents(), deeds(), (a, planned) => {
        const faults = faultsIn(a, carriedOut(a, planned, 2).changes);
        const expected = /is needed|looser|before the plan starts|after the plan ends/;
        expect(faults.filter(({ message }) => !expected.test(message))).toEqual([]);
      }),
      runs,
    );
  });
});

const sortedRemovals = (changes: ReturnType<typeof diff>) =>
  changes.map((change) =>
    change.op === 'remove'
      ? { ...change, before: [...(change.before ?? [])].sort((x, y) => (x.id < y.id ? -1 : 1)) }
      : change,
  );

const expectSound = (document: PlanDocument) => {
  for (const record of document.records.values()) {
    let steps = 0;
    for (let at = record.parent; at !== null; steps += 1) {
      const above = document.records.get(at);
      if (!above || steps > document.records.size) throw new Error(`${record.id} hangs in the air`);
      at = above.parent;
    }
  }
};
