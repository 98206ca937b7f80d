import fc from 'fast-check';
import { apply } from '../changes/apply.js';
import { faultsIn } from '../changes/faults.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { countIn, coverageOf, type Dimension, dimensions, levelOf, linking } from './coverage.js';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const planId = uuid(0);
const areas = [{ code: 'UN1' }, { code: 'UN1.2', parent: 'UN1' }, { code: 'UN4' }];
const drivers = [{ code: 'D1' }, { code: 'D2' }, { code: 'D5' }];
const knownOf = (dimension: Dimension) => ({ known: { drivers, 'framework-areas': areas }[dimension as 'drivers'] });

interface Unplaced {
  readonly id: string;
  readonly kind: PlanRecord['kind'];
  readonly parent: string | null;
  readonly [field: string]: unknown;
}
const documentOf = (records: readonly Unplaced[]): PlanDocument => ({
  plan: planId,
  revision: 1,
  records: new Map(
    [{ id: planId, kind: 'plan' as const, parent: null }, ...records].map((record, at): [string, PlanRecord] => [
      record.id,
      { position: `a${String(at).padStart(4, '0')}V`, ...record },
    ]),
  ),
});
const [first, second, train, meet] = [uuid(1), uuid(2), uuid(11), uuid(12)];
const sample = documentOf([
  { id: first, kind: 'pillar', parent: planId },
  { id: second, kind: 'pillar', parent: planId },
  { id: uuid(3), kind: 'pillar', parent: first },
  {
    id: train,
    kind: 'action',
    parent: uuid(3),
    targetGroups: ['teachers', 'youth'],
    place: { en: 'North', ar: 'الشمال' },
  },
  { id: meet, kind: 'action', parent: second },
  { id: uuid(13), kind: 'action', parent: planId },
  { id: uuid(21), kind: 'driver-link', parent: first, driver: 'D1' },
  { id: uuid(22), kind: 'driver-link', parent: meet, driver: 'D5' },
  { id: uuid(23), kind: 'driver-link', parent: planId, driver: 'D2' },
  { id: uuid(31), kind: 'indicator', parent: meet },
  { id: uuid(32), kind: 'alignment', parent: uuid(31), item: 'UN1.2' },
  { id: uuid(33), kind: 'alignment', parent: meet, item: 'X9' },
]);

describe('what a plan covers', () => {
  it('is counted by the pillars right under the plan; a driver on a pillar covers its actions, one on the plan none', () => {
    const { values, rows } = coverageOf(sample, 'drivers', { known: drivers });
    expect(values).toEqual(['D1', 'D2', 'D5']);
    expect(rows.map(({ pillar }) => pillar)).toEqual([first, second, null]);
    expect(rows.map((row) => values.map((value) => countIn(row, value)))).toEqual([
      [1, 0, 0],
      [0, 0, 1],
      [0, 0, 0],
    ]);
    expect(rows.map(({ silent }) => silent)).toEqual([[], [], [uuid(13)]]);
  });

  it('counts an item of a framework for its area, of an indicator for its action, and nothing of other lists', () => {
    const { values, rows } = coverageOf(sample, 'framework-areas', { known: areas });
    expect(values).toEqual(['UN1', 'UN4']);
    expect(rows[1]?.covered).toEqual(new Map([['UN1', [meet]]]));
  });

  it('takes groups and places as the plan names them, in the reader’s language', () => {
    expect(coverageOf(sample, 'target-groups').values).toEqual(['teachers', 'youth']);
    expect(coverageOf(sample, 'places', { languages: ['ar'] }).values).toEqual(['الشمال']);
  });

  it('says how much in a word', () => {
    expect([0, 1, 2, 3, 4, 40].map(levelOf)).toEqual(['none', 'one', 'few', 'few', 'many', 'many']);
  });
});

const action = fc.record({
  under: fc.constantFrom(planId, first, second),
  targetGroups: fc.uniqueArray(fc.constantFrom('youth', 'teachers', 'detainees')),
  place: fc.option(fc.constantFrom({ en: 'North' }, { en: 'South' }), { nil: undefined }),
  drivers: fc.uniqueArray(fc.constantFrom('D1', 'D5', 'own')),
  items: fc.uniqueArray(fc.constantFrom('UN1', 'UN1.2', 'UN4', 'X9')),
});
const plans = fc.array(action, { maxLength: 12 }).map((actions) =>
  documentOf([
    { id: first, kind: 'pillar', parent: planId },
    { id: second, kind: 'pillar', parent: planId },
    ...actions.flatMap(({ under, drivers: named, items, ...fields }, at): Unplaced[] => {
      const id = uuid(1000 + at);
      const links = named.map((driver, n) => ({
        id: uuid(2000 + at * 10 + n),
        kind: 'driver-link' as const,
        parent: id,
        driver,
      }));
      const aligned = items.map((item, n) => ({
        id: uuid(3000 + at * 10 + n),
        kind: 'alignment' as const,
        parent: id,
        item,
      }));
      return [{ id, kind: 'action', parent: under, ...fields }, ...links, ...aligned];
    }),
  ]),
);
const anyDimension = fc.constantFrom(...dimensions);

describe('the coverage of any plan', () => {
  it('loses no action and counts none in two rows', () => {
    fc.assert(
      fc.property(plans, anyDimension, (document, dimension) => {
        const { rows } = coverageOf(document, dimension, knownOf(dimension));
        const all = [...document.records.values()].filter(({ kind }) => kind === 'action').map(({ id }) => id);
        expect(rows.flatMap(({ actions }) => actions).sort()).toEqual(all.sort());
        for (const { actions, covered, silent } of rows)
          expect(new Set([...covered.values()].flat().concat(silent))).toEqual(new Set(actions));
      }),
    );
  });

  it('grows by exactly the action that is linked', () => {
    let last = 9000;
    fc.assert(
      fc.property(plans, anyDimension, fc.nat(), fc.nat(), (document, dimension, which, where) => {
        const before = coverageOf(document, dimension, knownOf(dimension));
        const actions = before.rows.flatMap((row) => row.actions);
        const id = actions[which % actions.length];
        const value = before.values[where % before.values.length];
        fc.pre(id !== undefined && value !== undefined);
        const row = before.rows.findIndex((one) => one.actions.includes(id));
        fc.pre(before.rows[row]?.covered.get(value)?.includes(id) !== true);
        const changes = linking(document.records.get(id)!, { dimension, value }, () => uuid((last += 1)));
        fc.pre(changes.length > 0);
        expect(faultsIn(document, changes)).toEqual([]);
        const after = coverageOf(apply(document, changes), dimension, knownOf(dimension));
        before.rows.forEach((one, at) => {
          for (const each of before.values)
            expect(countIn(after.rows[at]!, each)).toBe(countIn(one, each) + (at === row && each === value ? 1 : 0));
        });
      }),
    );
  });
});
