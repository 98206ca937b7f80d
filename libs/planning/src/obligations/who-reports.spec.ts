import type { PlanRecord } from '../records/record.js';
import { toDocument } from '../records/record.js';
import { reportersOn } from './who-reports.js';

const record = (id: string, kind: PlanRecord['kind'], parent: string | null, fields: object = {}): PlanRecord => ({
  id,
  kind,
  parent,
  position: id,
  ...fields,
});
const plan = (...records: PlanRecord[]) =>
  toDocument({
    plan: 'plan',
    revision: 1,
    records: [record('plan', 'plan', null), record('p1', 'pillar', 'plan'), ...records],
  });

describe('who owes a word on an action', () => {
  it('is each of its leads, the first lead first and co-leads after', () => {
    const document = plan(
      record('a1', 'action', 'p1'),
      record('x1', 'assignment', 'a1', { role: 'co-lead', body: 'youth' }),
      record('x2', 'assignment', 'a1', { role: 'lead', body: 'interior' }),
      record('x3', 'assignment', 'a1', { role: 'support', body: 'culture' }),
    );
    expect(reportersOn(document, '2026-06-30')).toEqual([
      { action: 'a1', body: 'interior', rank: 0 },
      { action: 'a1', body: 'youth', rank: 1 },
    ]);
  });

  it('is the successor once the lead has changed', () => {
    const document = plan(
      record('a1', 'action', 'p1'),
      record('x1', 'assignment', 'a1', { role: 'lead', body: 'children', to: '2016-09-30' }),
      record('x2', 'assignment', 'a1', { role: 'lead', body: 'justice', from: '2016-10-01' }),
    );
    expect(reportersOn(document, '2016-09-30').map(({ body }) => body)).toEqual(['children']);
    expect(reportersOn(document, '2016-10-01').map(({ body }) => body)).toEqual(['justice']);
  });

  it('is whoever leads the pillar where the action names nobody', () => {
    const document = plan(
      record('a1', 'action', 'p1'),
      record('x1', 'assignment', 'p1', { role: 'lead', body: 'interior' }),
    );
    expect(reportersOn(document, '2026-01-01')).toEqual([{ action: 'a1', body: 'interior', rank: 0 }]);
  });

  it('is nobody where nobody leads', () => {
    expect(reportersOn(plan(record('a1', 'action', 'p1')), '2026-01-01')).toEqual([]);
  });

  it('is the supporting bodies too, after the leads, where the round asks them, or the bodies it names alone', () => {
    const document = plan(
      record('a1', 'action', 'p1'),
      record('x1', 'assignment', 'a1', { role: 'support', body: 'culture' }),
      record('x2', 'assignment', 'a1', { role: 'lead', body: 'interior' }),
      record('x3', 'assignment', 'a1', { role: 'support', body: 'youth' }),
    );
    const asked = (kind: 'leads-and-supports' | 'chosen', bodies?: readonly string[]) =>
      reportersOn(document, '2026-01-01', { kind, bodies }).map(({ body, rank }) => [body, rank]);
    expect(asked('leads-and-supports')).toEqual([
      ['interior', 0],
      ['culture', 1],
      ['youth', 2],
    ]);
    expect(asked('chosen', ['youth'])).toEqual([['youth', 2]]);
    expect(asked('chosen')).toEqual([]);
  });
});
