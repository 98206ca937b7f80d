import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apply } from '../changes/apply.js';
import { documents, emptyPlan, planId, uuidOf } from '../changes/random-documents.spec-support.js';
import { levelSchemeOf, levelSchemePresets, isLevelScheme } from './level-scheme.js';
import { inOrder, type PlanDocument } from './record.js';
import { sensitivityOf } from './sensitivity.js';
import { childrenOf, descendantsOf, inReadingOrder, levelNameOf, pathOf } from './tree.js';

const [outer, inner, action, activity] = [1, 2, 3, 4].map((number) => uuidOf(1, number)) as [
  string,
  string,
  string,
  string,
];
const under = (preset: string): PlanDocument =>
  apply(emptyPlan, [
    { op: 'set', kind: 'plan', id: planId, levelScheme: levelSchemeOf(preset) },
    { op: 'add', kind: 'pillar', id: outer, parent: planId, sensitivity: 'official' },
    { op: 'add', kind: 'pillar', id: inner, parent: outer },
    { op: 'add', kind: 'action', id: action, parent: inner },
    { op: 'add', kind: 'activity', id: activity, parent: action, sensitivity: 'restricted' },
  ]);
const namesIn = (document: PlanDocument, language: string) =>
  [outer, inner, action, activity].map((id) => levelNameOf(document, document.records.get(id)!)[language]);

describe('the tree of a plan', () => {
  test('is read from the root down, each record once, children in order after their parent', () => {
    fc.assert(
      fc.property(documents(30), (document) => {
        const order = inReadingOrder(document).map(({ id }) => id);
        expect([...order].sort()).toEqual([...document.records.keys()].sort());
        for (const record of document.records.values()) {
          const children = childrenOf(document, record.id);
          expect([...children].sort(inOrder)).toEqual(children);
          expect(children.every(({ parent }) => parent === record.id)).toBe(true);
          const start = order.indexOf(record.id) + 1;
          const below = descendantsOf(document, record.id).map(({ id }) => id);
          expect(order.slice(start, start + below.length)).toEqual(below);
          expect(
            pathOf(document, record.id)
              .slice(0, -1)
              .every((above) => !below.includes(above.id)),
          ).toBe(true);
        }
      }),
    );
  });

  test('shows a record whose parent is not there at the root, not nowhere', () => {
    const records = new Map(emptyPlan.records);
    records.set(action, { id: action, kind: 'action', parent: uuidOf(7, 7), position: 'a0' });
    expect(
      inReadingOrder({ ...emptyPlan, records })
        .map(({ id }) => id)
        .sort(),
    ).toEqual([planId, action].sort());
  });

  test('names its levels as the plan does', () => {
    expect(namesIn(under('kosovo'), 'en')).toEqual([
      'Strategic objective',
      'Specific objective',
      'Measure',
      'Activity',
    ]);
    expect(namesIn(under('norway'), 'nb')).toEqual(['Innsatsområde', 'Innsatsområde', 'Tiltak', undefined]);
    expect(namesIn(under('norway'), 'en')[3]).toBe('Activity');
    expect(namesIn(under('none such'), 'en')).toEqual(['Pillar', 'Pillar', 'Action', 'Activity']);
  });

  test('makes a record as sensitive as the strictest it stands under', () => {
    const document = under('lebanon');
    expect([planId, action, activity].map((id) => sensitivityOf(document, id))).toEqual([
      'public',
      'official',
      'restricted',
    ]);
    expect(sensitivityOf(document, planId, 'official')).toBe('official');
  });
});

describe('the level schemes to choose from', () => {
  test('are eight, each with an action and names in English and Arabic', () => {
    expect(levelSchemePresets.map(({ preset }) => preset)).toEqual([
      'asean-bali',
      'indonesia-ran-pe',
      'lebanon',
      'kosovo',
      'norway',
      'france',
      'kenya-county',
      'un-areas',
    ]);
    for (const { preset, levels, name } of levelSchemePresets) {
      expect(isLevelScheme(levelSchemeOf(preset))).toBe(true);
      for (const words of [name, ...levels.map((level) => level.name)]) {
        expect(words['en']).toMatch(/\w/);
        expect(words['ar']).toMatch(/\p{Script=Arabic}/u);
      }
    }
  });
});
