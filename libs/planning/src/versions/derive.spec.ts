import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apply } from '../changes/apply.js';
import { faultsIn } from '../changes/faults.js';
import { documents, emptyPlan, planId, uuidOf } from '../changes/random-documents.spec-support.js';
import type { PlanDocument } from '../records/record.js';
import { planItem, planItemOf } from '../records/plan-item.js';
import { derivations, derived, type DeriveWish } from './derive.js';
import { originOfCopy, parentAnswers } from './parent-answers.js';

const newPlan = uuidOf(5, 0);
const blank: PlanDocument = {
  plan: newPlan,
  revision: 1,
  records: new Map([[newPlan, { id: newPlan, kind: 'plan', parent: null, position: 'a0', title: { en: 'New' } }]]),
};
const wishing = (wish: Partial<DeriveWish> = {}): DeriveWish => {
  let count = 0;
  return { as: 'duplicate', plan: newPlan, newId: () => uuidOf(6, (count += 1)), withSteering: false, ...wish };
};
const [pillar, action, done, indicator, activity] = [1, 2, 3, 4, 5].map((number) => uuidOf(1, number)) as [
  string,
  string,
  string,
  string,
  string,
];
const old = apply(emptyPlan, [
  { op: 'add', kind: 'pillar', id: pillar, parent: planId, code: 'P1', 'title.en': 'Schools' },
  { op: 'add', kind: 'action', id: action, parent: pillar, code: 'P1.A1', 'title.en': 'Train', endsOn: '2024-12-31' },
  { op: 'add', kind: 'indicator', id: indicator, parent: action, code: 'P1.A1.I1', 'title.en': 'Trained' },
  { op: 'add', kind: 'activity', id: activity, parent: action, 'title.en': 'Course' },
  { op: 'add', kind: 'action', id: done, parent: pillar, code: 'P1.A2', 'title.en': 'Visit' },
]);
const named = (document: PlanDocument) => [...document.records.values()].filter(({ kind }) => kind !== 'plan');

describe('a plan begun from another', () => {
  test('holds as many records as were wanted, under fresh ids, and applies to a blank plan whatever the plan was', () => {
    fc.assert(
      fc.property(documents(), fc.constantFrom(...derivations), fc.boolean(), (document, as, withSteering) => {
        const changes = derived(document, wishing({ as, withSteering }));
        expect(faultsIn(blank, changes).filter(({ code }) => code !== 'needed')).toEqual([]);
        const made = apply(blank, changes);
        for (const { id } of named(made)) expect(document.records.has(id)).toBe(false);
        const aligned = as === 'child' ? changes.filter(({ item }) => String(item).startsWith('plan:')).length : 0;
        if (withSteering) expect(made.records.size - aligned).toBe(document.records.size);
      }),
    );
  });

  test('as a duplicate keeps words, dates and codes, and says where each came from', () => {
    const made = named(apply(blank, derived(old, wishing())));
    expect(made.map(({ code }) => code)).toEqual(['P1', 'P1.A1', 'P1.A1.I1', 'P1.A2']);
    expect(made[1]).toMatchObject({
      ...{ title: { en: 'Train' }, endsOn: '2024-12-31' },
      carriedFrom: { plan: planId, record: action, code: 'P1.A1' },
    });
  });

  test('as a successor carries over the unfinished alone, undated, with what was last verified of them', () => {
    const lastKnown = new Map([[action, { status: 'delayed', statusIn: '2024' }]]);
    const made = named(apply(blank, derived(old, wishing({ as: 'successor', actions: new Set([action]), lastKnown }))));
    expect(made.map(({ code }) => code)).toEqual(['P1', 'P1.A1', 'P1.A1.I1']);
    expect(made[1]).toMatchObject({ carriedFrom: { record: action, status: 'delayed', statusIn: '2024' } });
    expect(made[1]).not.toHaveProperty('endsOn');
    expect(derived(old, wishing({ as: 'successor', actions: new Set() }))).toEqual([]);
  });

  test('as a child shows which actions of its parent it answers, and with what', () => {
    let child = apply(blank, derived(old, wishing({ as: 'child' })));
    const answered = () =>
      parentAnswers(old, child).map(({ item, own }) => [item.id, own.map(({ record }) => record.code)]);
    expect(answered()).toEqual([
      [action, ['P1.A1']],
      [done, ['P1.A2']],
    ]);
    const dropped = named(child).find(({ code }) => code === 'P1.A2')!;
    child = apply(child, [{ op: 'remove', kind: 'action', id: dropped.id }]);
    expect(answered()).toEqual([
      [action, ['P1.A1']],
      [done, []],
    ]);
  });

  test('says of each copy which plan it came from', () => {
    const [copy] = named(apply(blank, derived(old, wishing())));
    const origin = (plan: object) => copy && originOfCopy(copy, plan);
    expect(origin({ parentPlanId: planId })).toBe('parent');
    expect(origin({ predecessorId: planId })).toBe('earlier');
    expect(origin({})).toBe('other');
    expect(originOfCopy(old.records.get(action)!, {})).toBeUndefined();
  });

  test('as a child is aligned with the items of its parent', () => {
    const items = derived(old, wishing({ as: 'child' })).flatMap(({ kind, item }) =>
      kind === 'alignment' ? item : [],
    );
    expect(items).toEqual([pillar, action, indicator, done].map((record) => planItem(planId, record)));
    expect(items.map((item) => planItemOf(String(item))?.record)).toEqual([pillar, action, indicator, done]);
    expect(planItemOf('SDG 16.1')).toBeUndefined();
  });
});
