import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apply, withBefore } from '../changes/apply.js';
import type { Change } from '../changes/change.js';
import {
  carriedOut,
  contentOf,
  deeds,
  documents,
  emptyPlan,
  planId,
  uuidOf,
} from '../changes/random-documents.spec-support.js';
import { rebase } from '../changes/rebase.js';
import { amended, decided, isAmendment, placesOf, waitingOf } from './amendment.js';
import { canonicalText, hashOf, needsAmendment } from './canonical.js';

const [pillar, action, lead] = [1, 2, 3].map((number) => uuidOf(1, number)) as [string, string, string];
const adopted = apply(emptyPlan, [
  { op: 'add', kind: 'pillar', id: pillar, parent: planId, code: 'P1', 'title.en': 'Dialogue' },
  { op: 'add', kind: 'action', id: action, parent: pillar, code: 'P1.A1', 'title.en': 'Train' },
]);

describe('an amendment', () => {
  test('applied, is the rebased change set applied, whatever was steered or amended meanwhile', () => {
    fc.assert(
      fc.property(documents(), deeds(), deeds(), (base, mine, theirs) => {
        const waiting = waitingOf(base, carriedOut(base, mine, 2).document);
        const meanwhile = carriedOut(base, theirs, 3);
        const since = withBefore(base, meanwhile.changes);
        const { applies, document } = amended(waiting, since, meanwhile.document);
        expect(applies).toEqual(rebase(waiting, since, meanwhile.document).applies);
        expect(contentOf(document)).toEqual(contentOf(apply(meanwhile.document, applies)));
      }),
    );
  });

  test('says the same when it is carried over once more: a waiting set loses nothing by waiting', () => {
    fc.assert(
      fc.property(documents(), deeds(), deeds(), (base, mine, theirs) => {
        const waiting = waitingOf(base, carriedOut(base, mine, 2).document);
        const meanwhile = carriedOut(base, theirs, 3);
        const carried = amended(waiting, withBefore(base, meanwhile.changes), meanwhile.document);
        const again = amended(waitingOf(meanwhile.document, carried.document), [], meanwhile.document);
        expect(again.conflicts).toEqual([]);
        expect(contentOf(again.document)).toEqual(contentOf(carried.document));
      }),
    );
  });

  test('leaves the text as adopted with the hash it had, and steering leaves the amended text with its own', async () => {
    await fc.assert(
      fc.asyncProperty(documents(), deeds(), deeds(), async (base, mine, theirs) => {
        const before = await hashOf(canonicalText(base));
        const waiting = waitingOf(base, carriedOut(base, mine, 2).document);
        const text = canonicalText(amended(waiting, [], base).document);
        const steering = carriedOut(base, theirs, 3).changes.filter((change) => !needsAmendment(change, base));
        const steered = steering.reduce((copy, change) => {
          try {
            return apply(copy, [change]);
          } catch {
            return copy;
          }
        }, base);
        expect(await hashOf(canonicalText(base))).toBe(before);
        expect(canonicalText(steered)).toBe(canonicalText(base));
        const { document, conflicts } = amended(waiting, waitingOf(base, steered), steered);
        if (conflicts.length === 0) expect(canonicalText(document)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('holds text, and the steering of what it adds; what steers the adopted goes straight into the plan', () => {
    const fresh = uuidOf(1, 9);
    const document = apply(adopted, [{ op: 'add', kind: 'action', id: fresh, parent: pillar, 'title.en': 'Visit' }]);
    const takes = (change: Change) => isAmendment(change, adopted, document);
    const body = uuidOf(7, 7);
    expect(takes({ op: 'set', kind: 'action', id: action, 'title.en': 'Teach' })).toBe(true);
    expect(takes({ op: 'remove', kind: 'action', id: action })).toBe(true);
    expect(takes({ op: 'add', kind: 'assignment', id: lead, parent: fresh, body, role: 'lead' })).toBe(true);
    expect(takes({ op: 'add', kind: 'assignment', id: lead, parent: action, body, role: 'lead' })).toBe(false);
    expect(takes({ op: 'set', kind: 'action', id: action, sensitivity: 'restricted' })).toBe(false);
  });

  test('asks where another amendment changed the same, and keeps what is chosen', () => {
    const waiting = withBefore(adopted, [{ op: 'set', kind: 'action', id: action, 'title.en': 'Teach' }]);
    const other = withBefore(adopted, [{ op: 'set', kind: 'action', id: action, 'title.en': 'Coach' }]);
    const carried = amended(waiting, other, apply(adopted, other));
    expect(carried.conflicts).toMatchObject([{ record: action, field: 'title.en', theirs: 'Coach', mine: 'Teach' }]);
    const kept = (keep: 'mine' | 'theirs') =>
      decided(waiting, carried, [{ record: action, field: 'title.en', keep }]).records.get(action)?.['title'];
    expect(kept('mine')).toEqual({ en: 'Teach' });
    expect(kept('theirs')).toEqual({ en: 'Coach' });
  });

  test('is cited at the fields it set and the records it added, moved or removed', () => {
    expect(
      placesOf([
        { op: 'set', kind: 'action', id: action, 'title.en': 'Teach' },
        { op: 'remove', kind: 'pillar', id: pillar },
      ]),
    ).toEqual([
      { record: action, address: 'title.en' },
      { record: pillar, address: '*' },
    ]);
  });
});
