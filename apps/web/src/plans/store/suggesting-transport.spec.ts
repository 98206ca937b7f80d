import type { Change } from '@mufakat/planning/changes/change';
import { partsOf } from './suggesting-transport.js';

const changesOf = (changes: readonly Change[]) => partsOf(changes).map((part) => part.changes);
const set = (id: string, fields: object): Change => ({ op: 'set', kind: 'action', id, ...fields });
const add = (kind: Change['kind'], id: string, parent: string): Change => ({
  op: 'add',
  kind,
  id,
  parent,
  position: 'a0',
});

it('each field of a record is decided apart; the languages of one field are one', () => {
  const changes = [
    set('a', { 'title.en': 'Train', 'title.ar': 'تدريب', endsOn: '2027-06-30' }),
    set('b', { code: 'P1' }),
  ];
  expect(changesOf(changes)).toEqual([
    [set('a', { 'title.en': 'Train' }), set('a', { 'title.ar': 'تدريب' })],
    [set('a', { endsOn: '2027-06-30' })],
    [set('b', { code: 'P1' })],
  ]);
});

it('what is added under something added goes with it, and what is set on it too', () => {
  const [pillar, action, target] = [add('pillar', 'p', 'plan'), add('action', 'a', 'p'), add('target', 't', 'a')];
  const worded = set('a', { 'title.en': 'Fund newsrooms' });
  expect(changesOf([pillar, action, worded, target])).toEqual([[pillar, action, worded, target]]);
});

it('a move and a removal stand for themselves, and each part knows which of the changes sent it holds', () => {
  const move: Change = { op: 'move', kind: 'action', id: 'a', parent: 'p2', position: 'a1' };
  const remove: Change = { op: 'remove', kind: 'action', id: 'b' };
  const parts = partsOf([set('a', { 'title.en': 'x' }), move, remove]);
  expect(parts.map(({ at }) => at)).toEqual([[0], [1], [2]]);
  expect(parts.map(({ changes }) => changes[0]?.op)).toEqual(['set', 'move', 'remove']);
});
