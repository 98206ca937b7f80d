import { apply } from '@mufakat/planning/changes/apply';
import { invert } from '@mufakat/planning/changes/invert';
import { withBefore } from '@mufakat/planning/changes/apply';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf } from '@mufakat/planning/records/tree';
import { dropped, stepOf } from './outline-moves.js';

const record = (id: string, kind: Kind, parent: string | null, position: string): PlanRecord => ({
  ...{ id, kind, parent, position },
});
const records = [
  record('plan', 'plan', null, 'a0'),
  record('intro', 'section', 'plan', 'a0'),
  record('p1', 'pillar', 'plan', 'a1'),
  record('p2', 'pillar', 'plan', 'a2'),
  record('a1', 'action', 'p1', 'a0'),
  record('a2', 'action', 'p1', 'a1'),
  record('a3', 'action', 'p2', 'a0'),
];
const plan: PlanDocument = { plan: 'plan', revision: 1, records: new Map(records.map((one) => [one.id, one])) };
const under = (document: PlanDocument, parent: string): string[] => childrenOf(document, parent).map(({ id }) => id);

test('a pillar is dropped before another, and undoing brings it back', () => {
  const changes = withBefore(plan, dropped(plan, 'p2', 'p1', 'before'));
  const after = apply(plan, changes);
  expect(under(after, 'plan')).toEqual(['intro', 'p2', 'p1']);
  expect(under(apply(after, invert(changes)), 'plan')).toEqual(['intro', 'p1', 'p2']);
});

test('keys go up, down, in and out', () => {
  expect(under(apply(plan, stepOf(plan, 'p1', 'up')), 'plan')).toEqual(['p1', 'intro', 'p2']);
  expect(under(apply(plan, stepOf(plan, 'a1', 'down')), 'p1')).toEqual(['a2', 'a1']);
  const inside = apply(plan, stepOf(plan, 'p2', 'in'));
  expect(under(inside, 'p1')).toContain('p2');
  expect(under(apply(inside, stepOf(inside, 'p2', 'out')), 'plan')).toEqual(['intro', 'p1', 'p2']);
});

test('an action goes over the edge of its pillar into the next', () => {
  expect(under(apply(plan, stepOf(plan, 'a2', 'down')), 'p2')).toEqual(['a2', 'a3']);
  expect(under(apply(plan, stepOf(plan, 'a3', 'up')), 'p1')).toEqual(['a1', 'a2', 'a3']);
});

test('nothing goes where it cannot stand or where it is already', () => {
  const inside = apply(plan, dropped(plan, 'p2', 'p1', 'into'));
  expect(dropped(inside, 'p1', 'p2', 'into')).toEqual([]);
  expect(dropped(plan, 'p1', 'intro', 'into')).toEqual([]);
  expect(dropped(plan, 'a1', 'intro', 'into')).toEqual([]);
  expect(dropped(plan, 'p1', 'intro', 'after')).toEqual([]);
  expect(dropped(plan, 'p1', 'p1', 'before')).toEqual([]);
  expect(stepOf(plan, 'a1', 'up')).toEqual([]);
});
