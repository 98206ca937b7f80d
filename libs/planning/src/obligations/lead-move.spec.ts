import fc from 'fast-check';
import { apply } from '../changes/apply.js';
import { type PlanRecord, toDocument } from '../records/record.js';
import { addDays } from './day.js';
import { actionsHandedOver, type LeadMove, workOutLeadMove } from './lead-move.js';
import { reportersOn } from './who-reports.js';

const on = '2026-07-01';
const bodies = ['interior', 'youth', 'justice', 'health'];
let made = 0;
const newId = () => `new-${String((made += 1))}`;

const lead = (id: string, parent: string, body: string, more: object = {}): PlanRecord => ({
  id,
  kind: 'assignment',
  parent,
  position: `a${id.slice(1)}`,
  role: 'lead',
  body,
  ...more,
});
const planOf = (assignments: readonly PlanRecord[]) =>
  toDocument({
    plan: 'plan',
    revision: 1,
    records: [
      { id: 'plan', kind: 'plan', parent: null, position: 'a0' },
      { id: 'p1', kind: 'pillar', parent: 'plan', position: 'a1' },
      ...['a1', 'a2', 'a3'].map((id): PlanRecord => ({ id, kind: 'action', parent: 'p1', position: id })),
      ...assignments,
    ],
  });
const applied = (document: ReturnType<typeof planOf>, move: LeadMove) => {
  const { changes, obstacles } = workOutLeadMove(document, move, newId);
  expect(obstacles).toEqual([]);
  return apply(document, changes);
};

const assignments = fc
  .array(
    fc.record({
      parent: fc.constantFrom('a1', 'a2', 'a3', 'p1'),
      body: fc.constantFrom(...bodies.slice(0, 3)),
      role: fc.constantFrom('lead', 'co-lead', 'support'),
    }),
    { maxLength: 8 },
  )
  .map((found) => {
    const first = found.filter(
      (one, at) => found.findIndex(({ parent, body }) => parent === one.parent && body === one.body) === at,
    );
    return first.map(({ parent, body, role }, at) => lead(`x${String(at + 1)}`, parent, body, { role }));
  });

describe('a lead that moves from body to body', () => {
  it('changes nothing before its day, and from then on puts the new body in the old one’s place', () => {
    fc.assert(
      fc.property(assignments, fc.constantFrom('a1', 'a2', 'a3', 'p1'), fc.nat(400), (held, record, days) => {
        const document = planOf(held);
        const move = { records: [record], from: 'interior', to: 'health', on };
        if (workOutLeadMove(document, move, newId).obstacles.length > 0) return;
        const after = applied(document, move);
        expect(reportersOn(after, addDays(on, -1 - days))).toEqual(reportersOn(document, addDays(on, -1 - days)));
        const handed = actionsHandedOver(after, { ...move, record });
        const expected = reportersOn(document, on).map((word) =>
          word.body === 'interior' && handed.includes(word.action) ? { ...word, body: 'health' } : word,
        );
        expect(reportersOn(after, addDays(on, days))).toEqual(expected);
      }),
    );
  });

  it('is told what stands in the way, record by record', () => {
    const document = planOf([
      lead('x1', 'a1', 'interior'),
      lead('x2', 'a2', 'interior', { from: '2026-09-01' }),
      lead('x3', 'a3', 'interior'),
      lead('x4', 'a3', 'health', { role: 'co-lead' }),
    ]);
    const move = { records: ['a1', 'a2', 'a3', 'p1', 'gone'], from: 'interior', to: 'health', on };
    expect(workOutLeadMove(document, move, newId).obstacles).toEqual([
      { record: 'a2', obstacle: 'begins-later' },
      { record: 'a3', obstacle: 'leads-already' },
      { record: 'p1', obstacle: 'not-led' },
      { record: 'gone', obstacle: 'not-there' },
    ]);
    expect(workOutLeadMove(document, { ...move, records: ['a1'], to: 'interior' }, newId).obstacles).toEqual([
      { record: 'a1', obstacle: 'same-body' },
    ]);
  });

  it('carries the end of the old assignment and what it rests on', () => {
    const document = planOf([lead('x1', 'a1', 'interior', { to: '2027-12-31' })]);
    const after = applied(document, { records: ['a1'], from: 'interior', to: 'health', on, basis: 'Decree 12' });
    const found = [...after.records.values()].filter(({ kind }) => kind === 'assignment');
    expect(found.map(({ body, from, to, basis }) => [body, from, to, basis])).toEqual([
      ['interior', undefined, '2026-06-30', undefined],
      ['health', on, '2027-12-31', 'Decree 12'],
    ]);
  });

  it('of a pillar hands over the actions that name nobody themselves', () => {
    const document = planOf([lead('x1', 'p1', 'interior'), lead('x2', 'a2', 'youth')]);
    const move = { records: ['p1'], from: 'interior', to: 'health', on };
    expect(actionsHandedOver(applied(document, move), { ...move, record: 'p1' })).toEqual(['a1', 'a3']);
  });
});
