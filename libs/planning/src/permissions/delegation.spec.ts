import fc from 'fast-check';
import { can, type Grant, type Thing } from './can.js';
import { permissions } from './permissions.js';
import { roles } from './table.js';

const ids = ['a', 'b', 'c'];
const id = fc.constantFrom(...ids);
const maybe = fc.option(id, { nil: null });
const grants: fc.Arbitrary<Grant> = fc.record({
  id: fc.constant('grant'),
  role: fc.constantFrom(...roles),
  jurisdictionId: maybe,
  bodyId: maybe,
  planId: maybe,
});
const things: fc.Arbitrary<Thing> = fc.record({
  ...{ planId: maybe, jurisdictionId: maybe, ownerBodyId: maybe, reportBodyId: maybe, bodyId: maybe, personId: maybe },
  isAdopted: fc.constantFrom('true', 'false'),
  sensitivity: fc.constantFrom('public', 'official', 'restricted'),
  assignedBodyIds: fc.uniqueArray(id),
  reviewerBodyIds: fc.uniqueArray(id),
});
const delegation = { id: 'd', byId: 'giver', by: 'Giver', postId: 'post', bodyId: 'a', until: '2026-12-31' };

describe('a delegated grant', () => {
  it('never allows what its giver may not, save for what is the delegate’s own person', () => {
    fc.assert(
      fc.property(grants, things, fc.constantFrom(...permissions), (grant, thing, permission) => {
        const giver = {
          id: 'giver',
          grants: [grant],
          bodies: [delegation.bodyId, ...(grant.bodyId ? [grant.bodyId] : [])],
        };
        const delegate = { id: 'giver', grants: [{ ...grant, delegation }], bodies: [] };
        if (can(delegate, permission, thing)) expect(can(giver, permission, thing)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never reaches what is restricted, nor a draft, nor a signature', () => {
    fc.assert(
      fc.property(grants, things, fc.constantFrom(...permissions), (grant, thing, permission) => {
        const delegate = { id: 'delegate', grants: [{ ...grant, delegation }], bodies: [] };
        expect(can(delegate, permission, { ...thing, sensitivity: 'restricted' })).toBe(false);
        expect(can(delegate, 'plan.read-draft', thing)).toBe(false);
        expect(can(delegate, 'commitment.sign', thing)).toBe(false);
        expect(can(delegate, 'post.delegate', { holderIds: ['delegate'] })).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('does the duty: a reporter’s delegate writes and sends the report of that body, and no other', () => {
    const grant = { id: 'g', role: 'reporter', jurisdictionId: null, bodyId: 'a', planId: null, delegation };
    const delegate = { id: 'delegate', grants: [grant], bodies: [] };
    const thing = { sensitivity: 'official', reportBodyId: 'a' };
    expect(
      ['report.read', 'report.write', 'report.submit'].map((one) => can(delegate, one as 'report.read', thing)),
    ).toEqual([true, true, true]);
    expect(can(delegate, 'report.write', { ...thing, reportBodyId: 'b' })).toBe(false);
    expect(can(delegate, 'obligation.read', { bodyId: 'a' })).toBe(true);
    expect(can(delegate, 'obligation.read', { bodyId: 'b' })).toBe(false);
    expect(can(delegate, 'obligation.read', { bodyId: 'a', kind: 'commit-to-actions' })).toBe(false);
  });
});
