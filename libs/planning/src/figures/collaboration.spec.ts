import fc from 'fast-check';
import { assignmentRoles } from '../records/kinds.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { collaborationOf, takingPart, type TakesPart } from './collaboration.js';
import { engagementOf, engagements } from './engagement.js';

const bodies = ['b1', 'b2', 'b3', 'b4', 'b5'];
const actions = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
const part = fc.record<TakesPart>({
  action: fc.constantFrom(...actions),
  body: fc.constantFrom(...bodies),
  role: fc.constantFrom(...assignmentRoles),
});
const parts = fc.uniqueArray(part, { selector: ({ action, body }) => `${action} ${body}`, maxLength: 24 });
const stamp = { asOf: '2026-06-30' };
const actionsOf = (given: readonly TakesPart[], body: string) => {
  const found: string[] = [];
  for (const one of given) if (one.body === body) found.push(one.action);
  return found;
};

describe('who works with whom', () => {
  it('counts shared actions as a count by hand does, whatever the parts', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const { bodies: nodes, ties } = collaborationOf(given, stamp);
        let found = 0;
        for (const [at, a] of bodies.entries())
          for (const b of bodies.slice(at + 1)) {
            const [own, others] = [actionsOf(given, a), actionsOf(given, b)];
            const shared = own.filter((action) => others.includes(action));
            const tie = ties.find((one) => one.a === a && one.b === b);
            expect(tie === undefined).toBe(shared.length === 0);
            if (!tie) continue;
            found += 1;
            expect([...(tie.figure.counted ?? [])].sort()).toEqual([...shared].sort());
            expect(tie.figure.denominator).toBe(String(new Set([...own, ...others]).size));
          }
        expect(ties).toHaveLength(found);
        for (const { body, figure } of nodes) {
          const own = actionsOf(given, body);
          const alone = own.filter((action) => given.filter((one) => one.action === action).length === 1);
          expect(figure).toMatchObject({
            numerator: String(own.length - alone.length),
            denominator: String(own.length),
          });
        }
      }),
    );
  });

  it('says the same in whatever order the parts come', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 20 }), (given, by) => {
        const turned = [...given.slice(by), ...given.slice(0, by)];
        const told = (from: readonly TakesPart[]) =>
          collaborationOf(from, stamp).ties.map(({ a, b, figure }) => [a, b, figure.numerator, figure.denominator]);
        expect(told(turned)).toEqual(told(given));
      }),
    );
  });
});

const record = (id: string, kind: PlanRecord['kind'], parent: string | null, fields: object = {}): PlanRecord => ({
  id,
  kind,
  parent,
  position: id,
  ...fields,
});
const documentOf = (records: readonly PlanRecord[]): PlanDocument => ({
  plan: 'plan',
  revision: 1,
  records: new Map([record('plan', 'plan', null), ...records].map((one) => [one.id, one])),
});
const assigned = (id: string, parent: string, [body, role]: readonly [string, string], days: object = {}) =>
  record(id, 'assignment', parent, { body, role, ...days });

describe('who takes part in an action', () => {
  const pillar = record('p', 'pillar', 'plan');
  const action = record('a', 'action', 'p');
  const activity = record('x', 'activity', 'a');
  const rolesOf = (...records: readonly PlanRecord[]) =>
    Object.fromEntries(
      takingPart(documentOf([pillar, action, activity, ...records]), '2026-06-30').map(({ body, role }) => [
        body,
        role,
      ]),
    );

  it('is who leads it, who leads the level above where nobody leads it, and who supports it', () => {
    expect(rolesOf(assigned('1', 'p', ['education', 'lead']), assigned('2', 'a', ['youth', 'support']))).toEqual({
      ...{ education: 'lead', youth: 'support' },
    });
    expect(rolesOf(assigned('1', 'p', ['education', 'lead']), assigned('2', 'a', ['interior', 'lead']))).toEqual({
      interior: 'lead',
    });
  });

  it('counts a body once, by its strongest role, and who leads an activity as supporting', () => {
    expect(
      rolesOf(
        ...[assigned('1', 'a', ['interior', 'lead']), assigned('2', 'a', ['interior', 'funding'])],
        ...[assigned('3', 'x', ['police', 'lead']), assigned('4', 'x', ['interior', 'support'])],
      ),
    ).toEqual({ interior: 'lead', police: 'support' });
  });

  it('leaves out whose part has ended or not begun', () => {
    expect(
      rolesOf(
        assigned('1', 'a', ['gone', 'support'], { to: '2026-01-31' }),
        assigned('2', 'a', ['coming', 'support'], { from: '2027-01-01' }),
      ),
    ).toEqual({});
  });
});

describe('how many of the named bodies are engaged', () => {
  it('is counted over all of them each way, and not twice', () => {
    fc.assert(
      fc.property(parts, fc.subarray(bodies), fc.subarray(actions), (given, reporters, begun) => {
        const facts = {
          parts: given,
          actions: actions.map((id) => ({
            id,
            status: 'on-track' as const,
            ...(begun.includes(id) && { asOf: '2026-06-01' }),
          })),
          reports: reporters.map((body) => ({ body, state: 'submitted' as const })),
        };
        const figures = engagementOf(bodies, facts, { ...stamp, of: 'bodies-named' });
        for (const way of engagements) expect(figures[way].denominator).toBe(String(bodies.length));
        const leads = (body: string) => given.some((one) => one.body === body && /lead$/.test(one.role));
        const works = (body: string) => given.some((one) => one.body === body && begun.includes(one.action));
        expect(figures.leading.counted).toEqual(bodies.filter(leads));
        expect(figures.reporting.counted).toEqual(bodies.filter((body) => reporters.includes(body)));
        expect(figures.active.counted).toEqual(bodies.filter(works));
      }),
    );
  });
});
