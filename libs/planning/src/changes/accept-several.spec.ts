import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAt, writesOf } from '../records/address.js';
import type { PlanDocument } from '../records/record.js';
import { sameValue } from '../records/value.js';
import { acceptSeveral, type ChosenSuggestion, needsOf, withNeeds } from './accept-several.js';
import { apply, withBefore } from './apply.js';
import type { Change } from './change.js';
import { carriedOut, contentOf, deeds, documents, emptyPlan, planId, uuidOf } from './random-documents.spec-support.js';

const runs = { numRuns: 150 };
const [pillar, action, other] = [uuidOf(1, 1), uuidOf(1, 2), uuidOf(1, 3)];
const plan: PlanDocument = apply(emptyPlan, [
  { op: 'add', kind: 'pillar', id: pillar, parent: planId, 'title.en': 'Schools' },
  { op: 'add', kind: 'action', id: action, parent: pillar, 'title.en': 'Train teachers' },
]);
const suggestion = (id: string, changes: readonly Change[], more: Partial<ChosenSuggestion> = {}) => ({
  ...{ id, changes, over: [], needs: [] },
  ...more,
});
const retitled = (title: string): Change[] => [{ op: 'set', kind: 'action', id: action, 'title.en': title }];
const named = (document: PlanDocument) => document.records.get(action)?.['title'];

describe('accepting several suggestions at once', () => {
  test('makes one change set that brings about each of them', () => {
    const dated: Change[] = [{ op: 'set', kind: 'action', id: action, endsOn: '2027-12-31' }];
    const { changes, parts, conflicts } = acceptSeveral(plan, [
      suggestion('a', retitled('Train 500 teachers')),
      suggestion('b', dated),
    ]);
    expect(conflicts).toEqual([]);
    expect([...parts.keys()]).toEqual(['a', 'b']);
    const after = apply(plan, changes).records.get(action);
    expect(after).toMatchObject({ title: { en: 'Train 500 teachers' }, endsOn: '2027-12-31' });
  });

  test('asks where two want different words in one place, and does as was decided', () => {
    const both = [suggestion('a', retitled('Train all')), suggestion('b', retitled('Train some'))];
    const asked = acceptSeveral(plan, both);
    expect(asked.conflicts).toMatchObject([
      { suggestion: 'b', record: action, field: 'title.en', base: 'Train teachers', theirs: 'Train all' },
    ]);
    const decide = (choice: 'suggested' | 'standing') =>
      acceptSeveral(plan, both, [{ suggestion: 'b', record: action, field: 'title.en', choice }]);
    expect(decide('standing').conflicts).toEqual([]);
    expect(named(apply(plan, decide('standing').changes))).toEqual({ en: 'Train all' });
    expect(named(apply(plan, decide('suggested').changes))).toEqual({ en: 'Train some' });
  });

  test('asks where the plan has moved on, unless what was suggested stands there already', () => {
    const over = withBefore(plan, retitled('Train mentors'));
    const now = apply(plan, over);
    expect(acceptSeveral(now, [suggestion('a', retitled('Train all'), { over })]).conflicts).toMatchObject([
      { base: 'Train teachers', theirs: 'Train mentors', mine: 'Train all' },
    ]);
    expect(acceptSeveral(now, [suggestion('a', retitled('Train mentors'), { over })])).toMatchObject({
      ...{ conflicts: [], changes: [] },
    });
  });

  test('takes what a suggestion builds on, and says so', () => {
    const adds = suggestion('adds', [{ op: 'add', kind: 'pillar', id: other, parent: planId, 'title.en': 'Media' }]);
    const moves: Change[] = [{ op: 'move', kind: 'action', id: action, parent: other }];
    expect(needsOf(moves, plan, [adds])).toEqual(['adds']);
    const words: Change[] = [{ op: 'set', kind: 'pillar', id: other, 'title.en': 'Media and internet' }];
    const waiting = [
      adds,
      suggestion('moves', moves, { needs: ['adds'] }),
      suggestion('words', words, { needs: ['adds'] }),
    ];
    const { all, taken } = withNeeds(['words'], waiting);
    expect([all.map(({ id }) => id), taken]).toEqual([['adds', 'words'], ['adds']]);
    const { changes, conflicts } = acceptSeveral(plan, all);
    expect(conflicts).toEqual([]);
    expect(apply(plan, changes).records.get(other)).toMatchObject({ title: { en: 'Media and internet' } });
  });

  test('never fails and never writes over anything unasked: what conflicts is named, all the rest is in the set', () => {
    fc.assert(
      fc.property(documents(12), fc.array(deeds({ maxLength: 4 }), { maxLength: 5 }), deeds(), (base, each, since) => {
        const theirs = carriedOut(base, since, 9);
        const chosen = each.map((planned, at) =>
          suggestion(String(at), carriedOut(base, planned, 2 + at).changes, { over: theirs.changes }),
        );
        const { changes, conflicts } = acceptSeveral(theirs.document, chosen);
        const after = apply(theirs.document, changes);
        for (const change of theirs.changes) {
          const { id } = change;
          const [was, standing, now] = [base, theirs.document, after].map(({ records }) => records.get(id));
          if (change.op !== 'set' || !was || !standing || !now) continue;
          const changed = writesOf(change).map(([address]) => address);
          for (const address of changed.filter((one) => !sameValue(readAt(was, one), readAt(standing, one))))
            expect(readAt(now, address)).toEqual(readAt(standing, address));
        }
        const standing = conflicts.map(({ suggestion: id, record, field }) => ({
          ...{ suggestion: id, record, field },
          choice: 'standing' as const,
        }));
        expect(contentOf(apply(theirs.document, acceptSeveral(theirs.document, chosen, standing).changes))).toEqual(
          contentOf(after),
        );
      }),
      runs,
    );
  });
});
