import { can, conditionOf, couldEver, type Grant, type Permission, type Thing } from './can.js';
import { permissions } from './permissions.js';
import { type Role, roles } from './table.js';

const grant = (role: Role, scope: Partial<Grant> = {}): Grant => ({
  ...{ id: 'grant', role, jurisdictionId: null, bodyId: null, planId: null },
  ...scope,
});
const person = (...grants: Grant[]) => ({ id: 'me', grants, bodies: grants.flatMap(({ bodyId }) => bodyId ?? []) });
const plan = (facts: Thing = {}): Thing => ({
  ...{ planId: 'plan', jurisdictionId: 'state', ownerBodyId: 'owner', isAdopted: 'false', sensitivity: 'official' },
  ...{ assignedBodyIds: ['lead'], reviewerBodyIds: [], releasedTextTo: [], releasedFiguresTo: [], releasedRowsTo: [] },
  ...facts,
});
const adopted = { isAdopted: 'true' };

describe('the permission table', () => {
  it('denies whoever has no grant, and every role it does not know', () => {
    for (const permission of permissions) {
      expect(can(person(), permission, plan())).toBe(false);
      expect(can(person(grant('emperor' as Role, { jurisdictionId: 'state' })), permission, plan())).toBe(false);
    }
  });

  it('gives every permission to some role', () => {
    const given = permissions.filter((permission) => roles.some((role) => conditionOf(role, permission)));
    expect(permissions.filter((permission) => !given.includes(permission))).toEqual([]);
  });

  it('gives nothing of a plan for a thing without facts, save to who may everything', () => {
    const open = permissions.filter((permission) =>
      roles.some((role) =>
        can(person(grant(role, { jurisdictionId: 'state', bodyId: 'lead', planId: 'plan' })), permission),
      ),
    );
    expect(open.filter((permission) => /^(plan|review|report|progress|comment|suggestion)\./.test(permission))).toEqual(
      [],
    );
  });

  it.each(['administrator', 'auditor'] as const)('lets no %s read a plan', (role) => {
    const reads: Permission[] = ['plan.read', 'plan.read-draft', 'report.read', 'review.read', 'progress.read'];
    for (const permission of reads) expect(couldEver(person(grant(role)), permission)).toBe(false);
  });

  it('shows one state’s draft to no other state', () => {
    for (const role of roles) {
      const stranger = person(grant(role, { jurisdictionId: 'elsewhere', bodyId: 'somebody', planId: 'another' }));
      expect({ role, reads: can(stranger, 'plan.read', plan()) }).toEqual({ role, reads: false });
    }
  });

  it('shows an advisor nothing before the state asked, and the draft itself never', () => {
    const advisor = person(grant('advisor', { bodyId: 'un' }));
    expect(can(advisor, 'plan.read', plan())).toBe(false);
    expect(can(advisor, 'plan.read', plan({ reviewerBodyIds: ['un'] }))).toBe(true);
    expect(can(advisor, 'review.advise', plan({ reviewerBodyIds: ['un'] }))).toBe(true);
    expect(can(advisor, 'plan.read-draft', plan({ reviewerBodyIds: ['un'] }))).toBe(false);
  });

  it('shows a region an adopted plan that was released to it, never a restricted one', () => {
    const secretariat = person(grant('regional-secretariat', { jurisdictionId: 'region' }));
    const released = { releasedFiguresTo: ['region'] };
    expect(can(secretariat, 'progress.read', plan(released))).toBe(false);
    expect(can(secretariat, 'progress.read', plan({ ...released, ...adopted }))).toBe(true);
    expect(can(secretariat, 'progress.read', plan({ ...released, ...adopted, sensitivity: 'restricted' }))).toBe(false);
  });

  it('keeps a reporter to the reports of the own body', () => {
    const reporter = person(grant('reporter', { bodyId: 'lead' }));
    expect(can(reporter, 'report.write', { ...plan(), reportBodyId: 'lead' })).toBe(true);
    expect(can(reporter, 'report.write', { ...plan(), reportBodyId: 'other' })).toBe(false);
  });

  it('keeps the evidence of a report from those who review the text, and from other bodies', () => {
    const reviewed = plan({ reviewerBodyIds: ['un'] });
    const advisor = person(grant('advisor', { bodyId: 'un' }));
    expect(can(advisor, 'file.read', { ...reviewed, fileOf: 'plan' })).toBe(true);
    expect(can(advisor, 'file.read', { ...reviewed, fileOf: 'report', reportBodyId: 'lead' })).toBe(false);
    const drafter = person(grant('drafter', { bodyId: 'lead' }));
    expect(can(drafter, 'file.read', { ...plan(), fileOf: 'report', reportBodyId: 'lead' })).toBe(true);
    expect(can(drafter, 'file.read', { ...plan(), fileOf: 'report', reportBodyId: 'other' })).toBe(false);
  });

  it('keeps the scope of one grant apart from the role of another', () => {
    const both = person(
      grant('reader', { jurisdictionId: 'state' }),
      grant('focal-point', { jurisdictionId: 'elsewhere' }),
    );
    expect(can(both, 'plan.read', plan())).toBe(true);
    expect(can(both, 'plan.revise', plan())).toBe(false);
  });

  it('lets everybody read and keep their own account, and few others’', () => {
    for (const role of roles) expect(can(person(grant(role)), 'person.manage', { personId: 'me' })).toBe(true);
    expect(roles.filter((role) => can(person(grant(role)), 'person.manage', { personId: 'you' }))).toEqual([
      'administrator',
    ]);
  });
});
