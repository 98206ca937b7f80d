import type { Said } from './reviews.js';
import { becameOf, filtered, type ReviewAddress } from './use-review-address.js';

const comment = (more: object): Said =>
  ({
    is: 'comment',
    kind: 'comment',
    state: 'open',
    disposition: null,
    recordId: null,
    priority: null,
    ...more,
  }) as Said;
const suggestion = (more: object): Said =>
  ({ is: 'suggestion', state: 'waiting', recordId: 'r1', priority: null, ...more }) as Said;

const hana = comment({ id: '1', authorId: 'hana', bodyId: 'un', recordId: 'r1', priority: 'high' });
const guest = comment({ id: '2', authorId: null, guestId: 'lina', bodyId: null });
const answered = comment({
  id: '3',
  authorId: 'hana',
  bodyId: 'un',
  state: 'answered',
  disposition: { outcome: 'later' },
});
const rejected = suggestion({ id: '4', authorId: 'rosa', bodyId: 'women', state: 'rejected' });
const waiting = suggestion({ id: '5', authorId: 'hana', bodyId: 'un' });
const all = [hana, guest, answered, rejected, waiting];
const left = (address: Partial<ReviewAddress>) => filtered(all, { show: 'all', ...address }).map(({ id }) => id);

it('what the address names is left: a person or a guest, a record or the whole plan, a weight', () => {
  expect(left({ author: 'hana' })).toEqual(['1', '3', '5']);
  expect(left({ author: 'lina' })).toEqual(['2']);
  expect(left({ record: 'r1' })).toEqual(['1', '4', '5']);
  expect(left({ record: 'plan' })).toEqual(['2', '3']);
  expect(left({ priority: 'high' })).toEqual(['1']);
  expect(left({ author: 'hana', kind: 'suggestion' })).toEqual(['5']);
  expect(left({ author: 'hana', show: 'open' })).toEqual(['1', '5']);
});

it('what became of it is asked alike of comments and suggestions', () => {
  expect(all.map(becameOf)).toEqual(['open', 'open', 'later', 'not-accepted', 'open']);
  expect(left({ became: 'not-accepted' })).toEqual(['4']);
  expect(becameOf(comment({ state: 'closed' }))).toBe('withdrawn');
  expect(becameOf(comment({ state: 'resolved' }))).toBe('resolved');
});
