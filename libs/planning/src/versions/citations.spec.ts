import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apply, withBefore } from '../changes/apply.js';
import type { Change } from '../changes/change.js';
import { carriedOut, deeds, documents, emptyPlan, planId, uuidOf } from '../changes/random-documents.spec-support.js';
import { fromParagraphs } from '../records/long-text.js';
import type { PlanDocument } from '../records/record.js';
import { placesOf } from './amendment.js';
import { blockSpot, citationsOf, type Spot } from './citations.js';

const id = (number: number) => uuidOf(1, number);
const [section, pillar, action, indicator, target, lead] = [1, 2, 3, 4, 5, 6].map(id) as [
  ...[string, string, string, string, string, string],
];
const body = (texts: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(texts).map(([block, text]) => [
      `body.en/${block}`,
      { ...Object.values(fromParagraphs([text], () => block))[0], position: block },
    ]),
  );
const adopted = apply(emptyPlan, [
  { op: 'add', kind: 'section', id: section, parent: planId, 'title.en': 'Why', ...body({ b1: 'One', b2: 'Two' }) },
  { op: 'add', kind: 'pillar', id: pillar, parent: planId, code: 'P1', 'title.en': 'Schools', 'title.ar': 'المدارس' },
  { op: 'add', kind: 'action', id: action, parent: pillar, code: 'P1.A1', 'title.en': 'Train' },
  { op: 'add', kind: 'indicator', id: indicator, parent: action, 'title.en': 'Teachers trained' },
  { op: 'add', kind: 'target', id: target, parent: indicator, value: '10', dueOn: '2027-12-31' },
]);
const amend = (document: PlanDocument, changes: readonly Change[], name = 'Act 1') => ({
  document: apply(document, changes),
  amendment: { name, places: placesOf(withBefore(document, changes)) },
});
const read = (changes: readonly Change[], languages = ['en', 'ar']) => {
  const { document, amendment } = amend(adopted, changes);
  const citations = citationsOf(document, [amendment], languages);
  return {
    at: (record: string, spot: Spot) => citations.at(record, spot).map(({ name }) => name),
    takenOut: (record: string) => citations.takenOut(record).map(({ gone, by }) => [gone.code ?? gone.kind, by.name]),
  };
};

describe('a consolidated text cites its amending acts', () => {
  test('at the field that changed and at no other of the record', () => {
    const { at } = read([
      { op: 'set', kind: 'action', id: action, 'expectedOutput.en': 'Lessons', endsOn: '2028-01-01' },
    ]);
    expect([at(action, 'output'), at(action, 'period'), at(action, 'name')]).toEqual([['Act 1'], ['Act 1'], []]);
  });

  test('at the block of a text that changed; where a block was taken out, at the name of its section', () => {
    const { at } = read([{ op: 'set', kind: 'section', id: section, ...body({ b2: 'Two, amended' }) }]);
    expect([at(section, blockSpot('b2')), at(section, blockSpot('b1')), at(section, 'name')]).toEqual([
      ['Act 1'],
      [],
      [],
    ]);
    expect(read([{ op: 'set', kind: 'section', id: section, 'body.en/b1': null }]).at(section, 'name')).toEqual([
      'Act 1',
    ]);
  });

  test('in the language that changed, and in no other', () => {
    const arabic: Change = { op: 'set', kind: 'pillar', id: pillar, 'title.ar': 'التعليم' };
    expect(read([arabic]).at(pillar, 'name')).toEqual([]);
    expect(read([arabic], ['ar', 'en']).at(pillar, 'name')).toEqual(['Act 1']);
  });

  test('at the indicator for its target, at the action for its lead, and once for what an act added as a whole', () => {
    expect(read([{ op: 'set', kind: 'target', id: target, value: '20' }]).at(indicator, 'name')).toEqual(['Act 1']);
    expect(read([{ op: 'remove', kind: 'target', id: target }]).at(indicator, 'name')).toEqual(['Act 1']);
    const added: Change[] = [
      { op: 'add', kind: 'action', id: id(9), parent: pillar, 'title.en': 'Visit' },
      { op: 'add', kind: 'assignment', id: lead, parent: id(9), body: uuidOf(7, 7), role: 'lead' },
    ];
    const { at } = read(added);
    expect([at(id(9), 'name'), at(id(9), 'lead'), at(pillar, 'name')]).toEqual([['Act 1'], [], []]);
  });

  test('where something was taken out: what it was called, and by which act', () => {
    expect(read([{ op: 'remove', kind: 'action', id: action }]).takenOut(pillar)).toEqual([['P1.A1', 'Act 1']]);
  });

  test('one after the other where several amended the same', () => {
    const first = amend(adopted, [{ op: 'set', kind: 'action', id: action, 'title.en': 'Teach' }]);
    const second = amend(first.document, [{ op: 'set', kind: 'action', id: action, 'title.en': 'Coach' }], 'Act 2');
    const citations = citationsOf(second.document, [first.amendment, second.amendment], ['en']);
    expect(citations.at(action, 'name').map(({ name }) => name)).toEqual(['Act 1', 'Act 2']);
  });

  test('nowhere twice, and for no change of the text that is read goes uncited', () => {
    const spots: readonly Spot[] = [
      ...(['name', 'summary', 'objective', 'description', 'output', 'period', 'lead', 'support'] as const),
      ...['b1', 'b2', 'b3'].map(blockSpot),
    ];
    fc.assert(
      fc.property(documents(), deeds({ minLength: 1 }), (base, done) => {
        const { document, changes } = carriedOut(base, done, 2);
        const places = placesOf(withBefore(base, changes));
        const citations = citationsOf(document, [{ places }], ['en', 'ar']);
        for (const [record] of document.records)
          for (const spot of spots) expect(citations.at(record, spot).length).toBeLessThanOrEqual(1);
        const moved = changes.filter(({ op, id: record }) => op === 'move' && document.records.has(record));
        const isCited = (record: string | null): boolean =>
          record !== null &&
          (spots.some((spot) => citations.at(record, spot).length > 0) ||
            isCited(document.records.get(record)?.parent ?? null));
        for (const { id: record } of moved) expect(isCited(record)).toBe(true);
      }),
    );
  });
});
