import type { Change } from '@mufakat/planning/changes/change';
import { toDocument } from '@mufakat/planning/records/record';
import type { ChangeSetView } from '../store/transport.js';
import { chaptersOf, countsOf } from './story.js';

const plan = '00000000-0000-4000-8000-000000000001';
const action = '00000000-0000-4000-8000-00000000000a';
const document = toDocument({
  plan,
  revision: 9,
  records: [
    { id: plan, kind: 'plan', parent: null, position: 'a0' },
    { id: action, kind: 'action', parent: plan, position: 'a1', code: 'A1', title: { en: 'Train teachers' } },
  ],
});
const title = (before: string, after: string): Change => ({
  op: 'set',
  kind: 'action',
  id: action,
  'title.en': after,
  before: { 'title.en': before },
});
const amina = { id: 'p1', name: 'Amina' };
const maria = { id: 'p2', name: 'Maria' };
const set = (revision: number, minute: number, change: Change, author = amina): ChangeSetView => ({
  id: `set-${revision}`,
  revision,
  author,
  at: new Date(Date.UTC(2026, 2, 1, 8, minute)).toISOString(),
  source: 'matrix',
  changes: [change],
});

it('one author’s sets on one field within ten minutes are told as one, from the first word to the last', () => {
  const chapters = chaptersOf(
    [set(2, 0, title('', 'Train')), set(3, 4, title('Train', 'Train all')), set(4, 30, title('Train all', 'Teach'))],
    document,
    ['en'],
  );

  expect(chapters.map(({ revisions }) => revisions)).toEqual([
    [4, 4],
    [2, 3],
  ]);
  expect(chapters[1]?.stories[0]?.lines).toMatchObject([{ address: 'title.en', before: '', after: 'Train all' }]);
});

it('another author or another field begins a new chapter', () => {
  const code: Change = { op: 'set', kind: 'action', id: action, code: 'A1', before: { code: null } };
  const sets = [set(2, 0, title('', 'Train')), set(3, 1, title('Train', 'Teach'), maria), set(4, 2, code, maria)];
  expect(chaptersOf(sets, document, ['en'])).toHaveLength(3);
});

it('counts what a large set did', () => {
  const [chapter] = chaptersOf([set(2, 0, title('', 'Train'))], document, ['en']);
  expect(countsOf(chapter!.stories)).toEqual([{ op: 'set', kind: 'action', count: 1 }]);
});

it('suggestions of several taken in as one name everybody, with who took them in, and are never folded', () => {
  const credits = [
    { name: 'Maria', bodyName: { en: 'Office of Maria' }, records: [action] },
    { name: 'Kofi', bodyName: null, records: [plan] },
  ];
  const several = { ...set(3, 1, title('Train', 'Teach')), credits };
  const [chapter, before] = chaptersOf([set(2, 0, title('', 'Train')), several], document, ['en']);
  expect(chapter).toMatchObject({ author: '', accepter: 'Amina', credits });
  expect(before).toMatchObject({ author: 'Amina', credits: [] });
});
