import { apply } from '../changes/apply.js';
import { faultsIn } from '../changes/faults.js';
import { emptyPlan, planId, uuidOf } from '../changes/random-documents.spec-support.js';
import { libraryEntries } from '../records/library.js';
import { contentOf, faultsOfContent, insertedFrom, keptFrom } from './library-content.js';

const counting = (space = 3) => {
  let count = 0;
  return () => uuidOf(space, (count += 1));
};

it.each(libraryEntries.map((entry) => [entry.key, entry] as const))(
  'the entry %s is copied into a plan, twice without meeting itself, and names where it comes from',
  (key, entry) => {
    const wish = { parent: planId, newId: counting(), carriedFrom: { library: key } };
    const copied = () => insertedFrom('action', contentOf(entry), wish);
    const changes = [...copied(), ...copied()];
    expect(faultsIn(emptyPlan, changes)).toEqual([]);
    const made = [...apply(emptyPlan, changes).records.values()].filter(({ kind }) => kind !== 'plan');
    expect(made).toHaveLength(2 * (1 + entry.indicators.length));
    for (const { carriedFrom } of made) expect(carriedFrom).toEqual({ library: key });
  },
);

const [action, indicator, target] = [1, 2, 3].map((number) => uuidOf(1, number)) as [string, string, string];
const plan = apply(emptyPlan, [
  { op: 'add', kind: 'action', id: action, parent: planId, code: 'A1', 'title.en': 'Train', startsOn: '2026-01-01' },
  {
    ...{ op: 'add', kind: 'indicator', id: indicator, parent: action, 'title.en': 'Trained', 'title.ar': 'مدرَّبون' },
    ...{ format: 'number', baselineValue: '12', baselineNumerator: '3', baselineDenominator: '25' },
  },
  { op: 'add', kind: 'target', id: target, parent: indicator, value: '40' },
]);

it('keeps an action with its indicators, without days, codes and baselines, and puts back what it kept', () => {
  const content = keptFrom(plan, action);
  expect(content).toEqual({
    fields: { title: { en: 'Train' } },
    indicators: [{ title: { en: 'Trained', ar: 'مدرَّبون' }, format: 'number' }],
  });
  if (!content) throw new Error('nothing kept');
  const wish = { parent: planId, newId: counting(4), carriedFrom: { library: 'x' } };
  const again = apply(emptyPlan, insertedFrom('action', content, wish));
  expect(keptFrom(again, uuidOf(4, 1))).toEqual(content);
});

it('keeps an indicator alone, and nothing of other kinds', () => {
  expect(keptFrom(plan, indicator)).toMatchObject({ fields: { format: 'number' }, indicators: [] });
  expect(keptFrom(plan, target)).toBeUndefined();
  expect(keptFrom(plan, planId)).toBeUndefined();
});

it('finds what does not fit the descriptions of the fields', () => {
  const wrong = { fields: { title: { en: 'Train' }, startsOn: '2026-01-01' }, indicators: [] };
  expect(faultsOfContent('action', wrong)).toMatchObject([{ change: 0, field: 'startsOn' }]);
  const worse = { fields: { title: { en: 'Train' } }, indicators: [{ title: { en: 'n' }, format: 'colour' }] };
  expect(faultsOfContent('action', worse)).toMatchObject([{ change: 1, field: 'format' }]);
  expect(faultsOfContent('action', { fields: { title: 5 }, indicators: [] }).length).toBeGreaterThan(0);
  for (const entry of libraryEntries) expect(faultsOfContent('action', contentOf(entry))).toEqual([]);
});
