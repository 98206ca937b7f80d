import { apply } from '../changes/apply.js';
import { faultsIn } from '../changes/faults.js';
import { emptyPlan, planId, uuidOf } from '../changes/random-documents.spec-support.js';
import { insertedFrom, libraryEntries } from './library.js';

const counting = () => {
  let count = 0;
  return () => uuidOf(3, (count += 1));
};

it.each(libraryEntries.map((entry) => [entry.key, entry] as const))(
  'the entry %s is copied into a plan, twice without meeting itself, and names where it comes from',
  (key, entry) => {
    const newId = counting();
    const changes = [...insertedFrom(entry, planId, newId), ...insertedFrom(entry, planId, newId)];
    expect(faultsIn(emptyPlan, changes)).toEqual([]);
    const made = [...apply(emptyPlan, changes).records.values()].filter(({ kind }) => kind !== 'plan');
    expect(made).toHaveLength(2 * (1 + entry.indicators.length));
    for (const { carriedFrom } of made) expect(carriedFrom).toEqual({ library: key });
  },
);
