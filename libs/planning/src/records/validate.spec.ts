import { describe, expect, test } from '@jest/globals';
import { apply, perform } from '../changes/apply.js';
import type { Change } from '../changes/change.js';
import { faultsIn } from '../changes/faults.js';
import { emptyPlan, planId, uuidOf } from '../changes/random-documents.spec-support.js';
import { faultsOf } from './validate.js';
import { isDay } from './value-faults.js';

const [action, indicator, section] = [1, 2, 3].map((number) => uuidOf(1, number)) as [string, string, string];
const document = apply(emptyPlan, [
  { op: 'add', kind: 'action', id: action, parent: planId, sensitivity: 'official' },
  { op: 'add', kind: 'indicator', id: indicator, parent: action },
  { op: 'add', kind: 'section', id: section, parent: planId },
]);
const faults = (change: unknown) => faultsOf(change as Change, 3, document);
const onAction = (values: object) => faults({ op: 'set', kind: 'action', id: action, ...values });
const onIndicator = (values: object) => faults({ op: 'set', kind: 'indicator', id: indicator, ...values });

it('a formula is refused where it would be computed from itself, also by way of others', () => {
  const other = uuidOf(1, 9);
  const coded = apply(document, [
    { op: 'set', kind: 'indicator', id: indicator, code: 'I1' },
    { op: 'add', kind: 'indicator', id: other, parent: action, code: 'I2', formula: 'I1 * 2' },
  ]);
  const write = (formula: string) => faultsOf({ op: 'set', kind: 'indicator', id: indicator, formula }, 0, coded);
  expect(write('I2 + 1')).toMatchObject([
    { field: 'formula', code: 'formula-cycle', params: { path: 'I1 → I2 → I1' } },
  ]);
  expect(write('I3 + 1')).toEqual([]);
});

it('a formula is refused where it adds what is counted in different units', () => {
  const [people, schools] = [uuidOf(1, 8), uuidOf(1, 9)];
  const coded = apply(document, [
    { op: 'add', kind: 'indicator', id: people, parent: action, code: 'I1', 'unit.en': 'people' },
    { op: 'add', kind: 'indicator', id: schools, parent: action, code: 'I2', 'unit.en': 'schools' },
  ]);
  const write = (formula: string) => faultsOf({ op: 'set', kind: 'indicator', id: indicator, formula }, 0, coded);
  expect(write('I1 + I2')).toMatchObject([
    { field: 'formula', code: 'formula-units', params: { left: 'I1 (people)', right: 'I2 (schools)' } },
  ]);
  expect(write('I1 / I2')).toEqual([]);
  expect(write('I1 + I9')).toEqual([]);
});

describe('a change is checked by the field descriptions', () => {
  test('what is right has no fault', () => {
    expect(
      onAction({
        'title.sr-Latn-RS': 'Naslov',
        startsOn: '2028-02-29',
        isOngoing: true,
        code: 'P1',
        targetGroups: ['Youth'],
      }),
    ).toEqual([]);
    expect(
      onIndicator({ baselineValue: '-99999999999999999999.999999', decimals: 6, disaggregation: ['sex', 'age'] }),
    ).toEqual([]);
    expect(faults({ op: 'remove', kind: 'action', id: action })).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['a translated field without a language', { title: 'Train' }, 'title'],
    ['no language tag', { 'title.english': 'Train' }, 'title.english'],
    ['a language on a day', { 'startsOn.en': '2026-01-01' }, 'startsOn.en'],
    ['a block of a title', { 'title.en/b1': 'Train' }, 'title.en/b1'],
    ['a day that does not exist', { startsOn: '2026-02-29' }, 'startsOn'],
    ['an instant for a day', { startsOn: '2026-02-01T00:00:00Z' }, 'startsOn'],
    ['text for a flag', { isOngoing: 'yes' }, 'isOngoing'],
    ['an option that is none', { novelty: 'brand-new' }, 'novelty'],
    ['too long a text', { 'place.en': 'x'.repeat(501) }, 'place.en'],
    ['a number for text', { 'title.en': 5 }, 'title.en'],
    ['a list that repeats', { targetGroups: ['Youth', 'Youth'] }, 'targetGroups'],
    ['a sensitivity that is none', { sensitivity: 'secret' }, 'sensitivity'],
    ['too long a code', { code: 'x'.repeat(51) }, 'code'],
    ['a parent', { parent: planId }, 'parent'],
    ['a revision', { changedIn: 4 }, 'changedIn'],
  ])('%s is named as a fault', (_, values, field) => {
    expect(onAction(values)).toEqual([
      { change: 3, field, code: expect.any(String), params: expect.any(Object), message: expect.any(String) },
    ]);
  });

  test.each<[string, object, string]>([
    ['a decimal as a number', { baselineValue: 1.5 }, 'baselineValue'],
    ['seven digits after the point', { baselineValue: '0.1234567' }, 'baselineValue'],
    ['twenty-one digits before the point', { baselineValue: '100000000000000000000' }, 'baselineValue'],
    ['a comma for a point', { baselineValue: '1,5' }, 'baselineValue'],
    ['a whole number out of bounds', { decimals: 7 }, 'decimals'],
    ['half a decimal place', { decimals: 1.5 }, 'decimals'],
    ['a breakdown named twice', { disaggregation: ['school type', 'school type'] }, 'disaggregation'],
    ['a formula that cannot be read', { formula: '1 + * 2' }, 'formula'],
  ])('%s is named as a fault', (_, values, field) => {
    expect(onIndicator(values)).toMatchObject([{ field }]);
  });

  test.each<[string, object, string]>([
    ['an operation that is none', { op: 'rename', kind: 'action', id: action }, 'op'],
    ['a kind that is none', { op: 'set', kind: 'wish', id: action }, 'kind'],
    ['another kind than the record is of', { op: 'set', kind: 'pillar', id: action }, 'kind'],
    ['an id that is no uuid', { op: 'remove', kind: 'action', id: '17' }, 'id'],
    ['the removal of the plan itself', { op: 'remove', kind: 'plan', id: planId }, 'id'],
    ['a second root', { op: 'add', kind: 'plan', id: uuidOf(1, 8), parent: null, 'title.en': 'Two' }, 'parent'],
    ['an action under an action', { op: 'add', kind: 'action', id: uuidOf(1, 8), parent: action }, 'parent'],
    ['an indicator moved under a section', { op: 'move', kind: 'indicator', id: indicator, parent: section }, 'parent'],
    ['a move without a parent', { op: 'move', kind: 'indicator', id: indicator }, 'parent'],
    [
      'a position no key fits beside',
      { op: 'move', kind: 'indicator', id: indicator, parent: planId, position: 'first' },
      'position',
    ],
    ['words in a move', { op: 'move', kind: 'indicator', id: indicator, parent: planId, 'title.en': 'x' }, 'title.en'],
    [
      'a missing body of an assignment',
      { op: 'add', kind: 'assignment', id: uuidOf(1, 8), parent: action, role: 'lead' },
      'body',
    ],
    [
      'a body that is no uuid',
      { op: 'add', kind: 'assignment', id: uuidOf(1, 8), parent: action, role: 'lead', body: 'JD' },
      'body',
    ],
    ['a plan without any title', { op: 'set', kind: 'plan', id: planId, 'title.en': '' }, 'title'],
    [
      'levels without an action',
      { op: 'set', kind: 'plan', id: planId, levelScheme: { levels: [], actionLevel: 0 } },
      'levelScheme',
    ],
    ['a language nobody writes so', { op: 'set', kind: 'plan', id: planId, languages: ['English'] }, 'languages'],
    [
      'a block under another id',
      {
        op: 'set',
        kind: 'section',
        id: section,
        'body.en/b1': { id: 'b2', position: 'a0', node: { type: 'paragraph' } },
      },
      'body.en/b1',
    ],
    ['long text without blocks', { op: 'set', kind: 'section', id: section, 'body.en': 'words' }, 'body.en'],
  ])('%s is named as a fault', (_, change, field) => {
    expect(faults(change)).toMatchObject([{ field }]);
  });

  test('a record is never less sensitive than what it stands under', () => {
    const looser = onIndicator({ sensitivity: 'public' });
    expect(looser).toMatchObject([{ field: 'sensitivity', message: expect.stringContaining('official') }]);
    expect(onIndicator({ sensitivity: 'restricted' })).toEqual([]);
    expect(onIndicator({ sensitivity: null })).toEqual([]);
  });

  test('a set is checked change by change, each on what those before it leave', () => {
    const added = { op: 'add', kind: 'pillar', id: uuidOf(2, 1), parent: planId } as const;
    const right: Change[] = [added, { op: 'add', kind: 'action', id: uuidOf(2, 2), parent: added.id }];
    const wrong: Change[] = [added, { op: 'add', kind: 'activity', id: uuidOf(2, 2), parent: added.id }];
    expect(faultsIn(document, right)).toEqual([]);
    expect(faultsIn(document, wrong)).toMatchObject([{ change: 1, field: 'parent' }]);
  });

  test('a plan does not end before it starts, whichever day is given last', () => {
    const days = (fields: object) => faultsIn(document, [{ op: 'set', kind: 'plan', id: planId, ...fields }]);
    expect(days({ startsOn: '2027-01-01', endsOn: '2026-12-31' })).toMatchObject([
      { change: 0, field: 'endsOn', message: 'is before the plan starts' },
    ]);
    const begun = perform(document, [{ op: 'set', kind: 'plan', id: planId, endsOn: '2030-12-31' }], 2).document;
    expect(faultsIn(begun, [{ op: 'set', kind: 'plan', id: planId, startsOn: '2031-01-01' }])).toMatchObject([
      { field: 'startsOn', message: 'is after the plan ends' },
    ]);
    expect(days({ startsOn: '2027-01-01', endsOn: '2027-01-01' })).toEqual([]);
    expect(days({ startsOn: '2027-01-01', endsOn: null })).toEqual([]);
  });

  test.each(['2024-02-29', '2000-02-29', '1999-12-31'])('%s is a day', (day) => expect(isDay(day)).toBe(true));
  test.each(['1900-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '0000-00-00', 'today', '٢٠٢٦-٠١-٠١'])(
    '%s is none',
    (day) => expect(isDay(day)).toBe(false),
  );
});
