import type { RecentChange } from './history.js';
import { folded } from './RecentChanges.js';

let id = 0;
const change = (type: string, personName = 'Amara Solen'): RecentChange => ({
  ...{ id: id++, at: '2026-11-22T01:00:00Z', type, personName, planId: 'plan', planTitle: { en: 'Plan' } },
  ...{ subjectKind: 'plan', subjectId: 'plan' },
});

it('one person’s same deeds in a row are told once, with their number', () => {
  const told = folded([
    change('release.added'),
    change('release.added'),
    change('comment.made'),
    change('release.added'),
  ]);
  expect(told.map(({ change: { type }, times }) => [type, times])).toEqual([
    ['release.added', 2],
    ['comment.made', 1],
    ['release.added', 1],
  ]);
});

it('the same deed of another person is another line', () => {
  expect(folded([change('comment.made'), change('comment.made', 'Hana Verbeek')])).toHaveLength(2);
});
