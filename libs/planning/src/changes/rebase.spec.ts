import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAt, writesOf } from '../records/address.js';
import type { PlanDocument } from '../records/record.js';
import { sameValue } from '../records/value.js';
import { apply, withBefore } from './apply.js';
import type { Change, Conflict } from './change.js';
import { diff } from './diff.js';
import { invert } from './invert.js';
import {
  carriedOut,
  contentOf,
  type Deed,
  deeds,
  documents,
  emptyPlan,
  forests,
  planId,
  uuidOf,
} from './random-documents.spec-support.js';
import { rebase } from './rebase.js';

const [pillar, otherPillar, nested, action, indicator] = [1, 2, 3, 4, 5].map((number) => uuidOf(1, number)) as [
  string,
  string,
  string,
  string,
  string,
];
const start = apply(emptyPlan, [
  { op: 'add', kind: 'pillar', id: pillar, parent: planId, code: 'P1', 'title.en': 'Dialogue' },
  { op: 'add', kind: 'pillar', id: otherPillar, parent: planId, code: 'P2', 'title.en': 'Schools' },
  { op: 'add', kind: 'pillar', id: nested, parent: pillar, 'title.en': 'Mediation' },
  { op: 'add', kind: 'action', id: action, parent: nested, 'title.en': 'Train mediators', startsOn: '2026-01-01' },
  { op: 'add', kind: 'indicator', id: indicator, parent: action, 'title.en': 'Mediators trained' },
]);
const set = (id: string, kind: Change['kind'], values: Record<string, unknown>): Change => ({
  op: 'set',
  kind,
  id,
  ...values,
});

/** Mine and theirs are made at once; theirs arrive first. */
const meet = (mine: Change[], theirs: Change[], base: PlanDocument = start) => {
  const current = apply(base, theirs);
  const { applies, conflicts } = rebase(mine, withBefore(base, theirs), current);
  return { applies, conflicts, current, final: apply(current, applies) };
};

describe('two people on one plan', () => {
  test('who edit different fields of one record both keep their words', () => {
    const { conflicts, final } = meet(
      [set(action, 'action', { 'title.ar': 'تدريب الوسطاء' })],
      [set(action, 'action', { 'title.en': 'Train local mediators' })],
    );
    expect(conflicts).toEqual([]);
    expect(final.records.get(action)?.['title']).toEqual({ en: 'Train local mediators', ar: 'تدريب الوسطاء' });
  });

  test('who write different words into one field are asked, with base, theirs and mine', () => {
    const { applies, conflicts } = meet(
      [set(action, 'action', { 'title.en': 'Train women mediators', startsOn: '2026-03-01' })],
      [set(action, 'action', { 'title.en': 'Train local mediators' })],
    );
    expect(conflicts).toEqual([
      {
        change: 0,
        record: action,
        field: 'title.en',
        rule: 'changed-since',
        base: 'Train mediators',
        theirs: 'Train local mediators',
        mine: 'Train women mediators',
      },
    ]);
    expect(applies).toEqual([set(action, 'action', { startsOn: '2026-03-01' })]);
  });

  test('who write the same words are not bothered', () => {
    const same = [set(action, 'action', { 'title.en': 'Train local mediators' })];
    expect(meet(same, same)).toMatchObject({ applies: [], conflicts: [] });
  });

  test('one who sends a whole form back keeps what the other changed in fields left alone', () => {
    const { conflicts, final } = meet(
      [set(action, 'action', { 'title.en': 'Train mediators', startsOn: '2026-05-01' })],
      [set(action, 'action', { 'title.en': 'Train local mediators' })],
    );
    expect(conflicts).toEqual([]);
    expect(final.records.get(action)).toMatchObject({ title: { en: 'Train local mediators' }, startsOn: '2026-05-01' });
  });

  test('what was changed and changed back since is no obstacle', () => {
    const theirs = [
      set(action, 'action', { startsOn: '2027-01-01' }),
      set(action, 'action', { startsOn: '2026-01-01' }),
    ];
    expect(meet([set(action, 'action', { startsOn: '2026-02-01' })], theirs).conflicts).toEqual([]);
  });

  test('an action does not go under a pillar that was removed', () => {
    const { conflicts, applies } = meet(
      [
        { op: 'add', kind: 'action', id: uuidOf(2, 1), parent: otherPillar, 'title.en': 'New' },
        { op: 'add', kind: 'indicator', id: uuidOf(2, 2), parent: uuidOf(2, 1) },
        { op: 'move', kind: 'action', id: action, parent: otherPillar },
      ],
      [{ op: 'remove', kind: 'pillar', id: otherPillar }],
    );
    expect(conflicts.map(({ change, rule }) => [change, rule])).toEqual([
      [0, 'parent-gone'],
      [1, 'parent-gone'],
      [2, 'parent-gone'],
    ]);
    expect(applies).toEqual([]);
  });

  test('an edit of a record that was removed says what it was', () => {
    const { conflicts } = meet(
      [set(action, 'action', { 'title.en': 'Mine' })],
      [{ op: 'remove', kind: 'pillar', id: nested }],
    );
    expect(conflicts).toMatchObject([
      {
        record: action,
        field: '*',
        rule: 'record-gone',
        base: { title: { en: 'Train mediators' } },
        mine: { 'title.en': 'Mine' },
      },
    ]);
  });

  test('two pillars moved into each other make no circle', () => {
    const { conflicts } = meet(
      [{ op: 'move', kind: 'pillar', id: pillar, parent: otherPillar }],
      [{ op: 'move', kind: 'pillar', id: otherPillar, parent: nested }],
    );
    expect(conflicts).toMatchObject([{ record: pillar, field: 'parent', rule: 'cycle', mine: otherPillar }]);
  });

  test('a record moved to two places is asked about, moved to one place by both is not', () => {
    const toOther: Change = { op: 'move', kind: 'action', id: action, parent: otherPillar, position: 'a0' };
    const toFirst: Change = { op: 'move', kind: 'action', id: action, parent: pillar, position: 'a1' };
    expect(meet([toFirst], [toOther]).conflicts).toMatchObject([
      { field: 'parent', rule: 'changed-since', base: nested, theirs: otherPillar, mine: pillar },
    ]);
    expect(meet([toOther], [toOther])).toMatchObject({ applies: [], conflicts: [] });
  });

  test('a record I moved and moved back stays where the other put it', () => {
    const mine: Change = { op: 'move', kind: 'action', id: action, parent: nested, position: 'a0' };
    const { conflicts, final } = meet([mine], [{ op: 'move', kind: 'action', id: action, parent: otherPillar }]);
    expect(conflicts).toEqual([]);
    expect(final.records.get(action)?.parent).toBe(otherPillar);
  });

  test('a record the other moved away and back is where I found it', () => {
    const theirs: Change[] = [
      { op: 'move', kind: 'action', id: action, parent: otherPillar },
      { op: 'move', kind: 'action', id: action, parent: nested, position: 'a0' },
    ];
    const { conflicts } = meet([{ op: 'move', kind: 'action', id: action, parent: pillar }], theirs);
    expect(conflicts).toEqual([]);
  });

  test('what was removed and restored with other words is asked about', () => {
    const theirs: Change[] = [
      { op: 'remove', kind: 'indicator', id: indicator },
      { op: 'add', kind: 'indicator', id: indicator, parent: action, code: 'I1' },
    ];
    const { conflicts } = meet([set(indicator, 'indicator', { 'title.en': 'Mine', code: 'I2' })], theirs);
    expect(conflicts).toMatchObject([
      { field: 'title.en', base: 'Mediators trained', theirs: null, mine: 'Mine' },
      { field: 'code', base: null, theirs: 'I1', mine: 'I2' },
    ]);
  });

  test('what was added, removed and added again is still new to me', () => {
    const added: Change = { op: 'add', kind: 'target', id: uuidOf(3, 1), parent: indicator };
    const theirs: Change[] = [added, { op: 'remove', kind: 'target', id: uuidOf(3, 1) }, added];
    const { conflicts } = meet([{ op: 'remove', kind: 'pillar', id: pillar }], theirs);
    expect(conflicts).toMatchObject([{ rule: 'subtree-changed' }]);
  });

  test('what was restored elsewhere is not moved unasked', () => {
    const theirs: Change[] = [
      { op: 'remove', kind: 'action', id: action },
      {
        op: 'add',
        kind: 'action',
        id: action,
        parent: otherPillar,
        'title.en': 'Train mediators',
        startsOn: '2026-01-01',
      },
    ];
    const { conflicts } = meet([{ op: 'move', kind: 'action', id: action, parent: pillar }], theirs);
    expect(conflicts).toMatchObject([{ field: 'parent', rule: 'changed-since', base: nested, theirs: otherPillar }]);
  });

  test('what both added under one id keeps the words of the first, and says so', () => {
    const added = (code: string): Change => ({ op: 'add', kind: 'pillar', id: uuidOf(3, 1), parent: planId, code });
    const { conflicts, final } = meet([added('A'), set(uuidOf(3, 1), 'pillar', { code: 'C' })], [added('B')]);
    expect(conflicts.map(({ theirs, mine }) => [theirs, mine])).toEqual([
      ['B', 'A'],
      ['B', 'C'],
    ]);
    expect(final.records.get(uuidOf(3, 1))?.code).toBe('B');
  });

  test('what both restored is asked about where one then wrote on', () => {
    const removed = withBefore(start, [{ op: 'remove', kind: 'indicator', id: indicator }]);
    const without = apply(start, removed);
    const mine = [...invert(removed), set(indicator, 'indicator', { 'title.en': 'Mine' })];
    const theirs = [...invert(removed), set(indicator, 'indicator', { 'title.en': 'Theirs' })];
    const { conflicts, final } = meet(mine, theirs, without);
    expect(conflicts.map(({ field, mine: words }) => [field, words])).toContainEqual(['title.en', 'Mine']);
    expect(final.records.get(indicator)?.['title']).toEqual({ en: 'Theirs' });
  });

  test.each<[string, Change]>([
    ['edited', set(indicator, 'indicator', { 'title.en': 'Mediators at work' })],
    ['added to', { op: 'add', kind: 'target', id: uuidOf(3, 1), parent: indicator }],
    ['moved into', { op: 'move', kind: 'pillar', id: otherPillar, parent: pillar }],
    ['moved out of', { op: 'move', kind: 'action', id: action, parent: otherPillar }],
  ])('a pillar whose subtree was %s since is not removed unasked', (_, theirs) => {
    const { conflicts, applies } = meet([{ op: 'remove', kind: 'pillar', id: pillar }], [theirs]);
    expect(conflicts).toMatchObject([{ record: pillar, field: '*', rule: 'subtree-changed' }]);
    expect(applies).toEqual([]);
  });

  test('a pillar of which a part was removed since is removed with the rest', () => {
    const { conflicts, final } = meet(
      [{ op: 'remove', kind: 'pillar', id: pillar }],
      [{ op: 'remove', kind: 'action', id: action }],
    );
    expect(conflicts).toEqual([]);
    expect([...final.records.keys()]).toEqual([planId, otherPillar]);
  });

  test('what I could not carry out of a pillar keeps me from removing the pillar', () => {
    const { conflicts, final } = meet(
      [
        { op: 'move', kind: 'action', id: action, parent: otherPillar },
        { op: 'remove', kind: 'pillar', id: pillar },
      ],
      [{ op: 'remove', kind: 'pillar', id: otherPillar }],
    );
    expect(conflicts.map(({ change, rule }) => [change, rule])).toEqual([
      [0, 'parent-gone'],
      [1, 'subtree-changed'],
    ]);
    expect(final.records.has(action)).toBe(true);
  });

  test('what I add to, move into or write on a pillar is asked about where a section has taken its place', () => {
    const replaced: Change[] = [
      { op: 'remove', kind: 'pillar', id: pillar },
      { op: 'add', kind: 'section', id: pillar, parent: planId },
    ];
    const { conflicts, applies } = meet(
      [
        { op: 'add', kind: 'pillar', id: uuidOf(1, 9), parent: pillar },
        { op: 'move', kind: 'pillar', id: otherPillar, parent: pillar },
        set(pillar, 'pillar', { 'objective.en': 'Peace' }),
      ],
      replaced,
    );
    expect(conflicts.map(({ change, rule }) => [change, rule])).toEqual([
      [0, 'parent-gone'],
      [1, 'parent-gone'],
      [2, 'record-gone'],
    ]);
    expect(applies).toEqual([]);
  });

  test('two who undo one removal restore it once', () => {
    const removed = withBefore(start, [{ op: 'remove', kind: 'pillar', id: pillar }]);
    const without = apply(start, removed);
    const undone = invert(removed);
    expect(meet(undone, undone, without)).toMatchObject({ applies: [], conflicts: [] });
  });

  test('several edits of one field that wait offline are asked about once, by the last', () => {
    const { conflicts } = meet(
      [
        set(action, 'action', { code: 'A' }),
        set(action, 'action', { code: 'AB' }),
        set(action, 'action', { code: 'ABC' }),
      ],
      [set(action, 'action', { code: 'Z' })],
    );
    expect(conflicts).toMatchObject([{ change: 2, field: 'code', theirs: 'Z', mine: 'ABC' }]);
  });

  test('different blocks of a long text are different places, one block is one place', () => {
    const section = uuidOf(1, 9);
    const block = (id: string, text: string) => ({
      id,
      position: 'a1',
      node: { type: 'paragraph', content: [{ type: 'text', text }] },
    });
    const base = apply(start, [
      { op: 'add', kind: 'section', id: section, parent: planId, 'body.en/one': block('one', 'Old') },
    ]);
    const write = (id: string, text: string) => [set(section, 'section', { [`body.en/${id}`]: block(id, text) })];
    expect(meet(write('two', 'Second'), write('one', 'New'), base).conflicts).toEqual([]);
    expect(meet(write('one', 'Newer'), write('one', 'New'), base).conflicts).toMatchObject([{ field: 'body.en/one' }]);
  });
});

describe('undo', () => {
  test('undoes my change and keeps what others did meanwhile', () => {
    const mine = withBefore(start, [set(action, 'action', { 'title.en': 'Mine' })]);
    const after = apply(start, mine);
    const { conflicts, final } = meet(invert(mine), [set(action, 'action', { 'title.ar': 'لهم' })], after);
    expect(conflicts).toEqual([]);
    expect(final.records.get(action)?.['title']).toEqual({ en: 'Train mediators', ar: 'لهم' });
  });

  test('asks before it takes away what others wrote over or under it', () => {
    const mine = withBefore(start, [
      set(action, 'action', { 'title.en': 'Mine' }),
      { op: 'add', kind: 'indicator', id: uuidOf(2, 1), parent: action },
    ]);
    const theirs: Change[] = [
      set(action, 'action', { 'title.en': 'Theirs' }),
      { op: 'add', kind: 'target', id: uuidOf(3, 1), parent: uuidOf(2, 1) },
    ];
    const { conflicts } = meet(invert(mine), theirs, apply(start, mine));
    expect(conflicts.map(({ rule }) => rule).sort()).toEqual(['changed-since', 'subtree-changed']);
  });
});

/** Whether what a change says is so in a document; an addition without a position stands wherever the end is. */
const holds = (change: Change, document: PlanDocument): boolean => {
  const record = document.records.get(change.id);
  if (change.op === 'remove') return !record;
  if (!record) return false;
  if (change.op === 'move') return record.parent === change.parent && record.position === change.position;
  const isPlaced = change.op === 'set' || record.parent === change.parent;
  return isPlaced && writesOf(change).every(([address, value]) => sameValue(readAt(record, address), value));
};

/** Whether a conflict is about the record, or about a removal that was to take it along. */
const isNamed = (edit: Change, conflicts: Conflict[], mine: Change[]): boolean =>
  conflicts.some(({ record, change }) => {
    const asked = mine[change];
    return record === edit.id || (asked?.op === 'remove' && asked.before?.some(({ id }) => id === edit.id));
  });

interface Visit {
  readonly planned: Deed[];
  /** How many of the changes that others made the editor has not seen. */
  readonly behind: number;
  /** Whether the last change set seen is undone before the deeds. */
  readonly undoes: boolean;
}
interface Moment {
  /** The document after each change set, the first one before all. */
  readonly moments: PlanDocument[];
  readonly history: Change[][];
  readonly seen: number;
  readonly author: number;
}

describe('many people on one plan', () => {
  const starts = fc.oneof(documents(12), forests());
  const visits = fc.array(
    fc.record({ planned: deeds({ maxLength: 6 }), behind: fc.nat(3), undoes: fc.nat(3).map((number) => number === 0) }),
    { minLength: 2, maxLength: 6 },
  );

  const editsOf = ({ moments, history, seen, author }: Moment, { planned, undoes }: Visit) => {
    const last = undoes ? history[seen - 1] : undefined;
    const edited = carriedOut(last ? moments[seen - 1]! : moments[seen]!, planned, author);
    return { document: edited.document, changes: [...(last ? invert(last) : []), ...edited.changes] };
  };
  const visitOf = (moment: Moment, plan: Visit) => {
    const base = moment.moments[moment.seen]!;
    const current = moment.moments.at(-1)!;
    const mine = editsOf(moment, plan);
    const { applies, conflicts } = rebase(mine.changes, moment.history.slice(moment.seen).flat(), current);
    return { base, current, mine, applies, conflicts, final: apply(current, applies) };
  };
  const interleave = (base: PlanDocument, schedule: Visit[], check: (visit: ReturnType<typeof visitOf>) => void) => {
    const moments = [base];
    const history: Change[][] = [];
    schedule.forEach((plan, number) => {
      const seen = Math.max(0, history.length - plan.behind);
      const visit = visitOf({ moments, history, seen, author: number + 2 }, plan);
      check(visit);
      history.push(withBefore(visit.current, visit.applies));
      moments.push(visit.final);
    });
  };

  test('every edit is in the final document, or named in a conflict', () => {
    fc.assert(
      fc.property(starts, visits, (base, schedule) => {
        interleave(base, schedule, ({ base: seen, mine, conflicts, final }) => {
          const asked = withBefore(seen, mine.changes);
          const lost = diff(seen, mine.document).filter(
            (edit) => !holds(edit, final) && !isNamed(edit, conflicts, asked),
          );
          expect(lost).toEqual([]);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('nothing that others did is undone by an edit that did not see it', () => {
    fc.assert(
      fc.property(starts, visits, (base, schedule) => {
        interleave(base, schedule, ({ base: seen, current, final }) => {
          expect(diff(seen, current).filter((edit) => holds(edit, current) && !holds(edit, final))).toEqual([]);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('three editors, each on the plan as they last saw it: in a thousand interleavings no edit is lost', () => {
    const turns = fc.array(
      fc.record({ editor: fc.nat(2), looksFirst: fc.boolean(), planned: deeds({ maxLength: 4 }) }),
      { minLength: 3, maxLength: 10 },
    );
    fc.assert(
      fc.property(starts, turns, (base, schedule) => {
        const [moments, history, seenBy] = [[base], [] as Change[][], [0, 0, 0]];
        schedule.forEach(({ editor, looksFirst, planned }, number) => {
          const seen = looksFirst ? history.length : (seenBy[editor] ?? 0);
          const moment = { moments, history, seen, author: number + 2 };
          const visit = visitOf(moment, { planned, behind: 0, undoes: false });
          const asked = withBefore(visit.base, visit.mine.changes);
          const mine = diff(visit.base, visit.mine.document);
          const theirs = diff(visit.base, visit.current).filter((edit) => holds(edit, visit.current));
          const lost = [
            ...mine.filter((edit) => !holds(edit, visit.final) && !isNamed(edit, visit.conflicts, asked)),
            ...theirs.filter((edit) => !holds(edit, visit.final)),
          ];
          expect(lost).toEqual([]);
          history.push(withBefore(visit.current, visit.applies));
          moments.push(visit.final);
          seenBy[editor] = history.length;
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('who has seen everything meets no conflict and gets exactly his document', () => {
    fc.assert(
      fc.property(documents(), deeds(), (base, planned) => {
        const mine = carriedOut(base, planned, 2);
        const { applies, conflicts } = rebase(mine.changes, [], base);
        expect(conflicts).toEqual([]);
        expect(contentOf(apply(base, applies))).toEqual(contentOf(mine.document));
      }),
      { numRuns: 200 },
    );
  });

  test('a change set that arrives twice changes nothing the second time', () => {
    fc.assert(
      fc.property(documents(), deeds(), (base, planned) => {
        const changes = diff(base, carriedOut(base, planned, 2).document);
        const after = apply(base, changes);
        expect(rebase(changes, withBefore(base, changes), after)).toEqual({ applies: [], conflicts: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('undo after others worked on is whole or asks', () => {
    fc.assert(
      fc.property(documents(12), deeds({ maxLength: 5 }), deeds({ maxLength: 5 }), (base, mine, others) => {
        const done = carriedOut(base, mine, 2);
        const theirs = carriedOut(done.document, others, 3);
        const undone = invert(withBefore(base, done.changes));
        const { applies, conflicts } = rebase(undone, withBefore(done.document, theirs.changes), theirs.document);
        const final = apply(theirs.document, applies);
        const lost = diff(done.document, base).filter(
          (edit) => !holds(edit, final) && !isNamed(edit, conflicts, undone),
        );
        expect(lost).toEqual([]);
        if (others.length === 0) expect(contentOf(final)).toEqual(contentOf(base));
      }),
      { numRuns: 400 },
    );
  });

  test('the interleavings really meet: conflicts of every kind arise', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(starts, visits, (base, schedule) => {
        interleave(base, schedule, ({ conflicts }) => {
          for (const { rule } of conflicts) met.set(rule, (met.get(rule) ?? 0) + 1);
        });
      }),
      { numRuns: 2000, seed: 2026 },
    );
    expect([...met.keys()].sort()).toEqual(['changed-since', 'cycle', 'parent-gone', 'record-gone', 'subtree-changed']);
  });
});
