import fc from 'fast-check';
import { addDays } from './day.js';
import { escalationSteps, type EscalationStep, stepOn, usualEscalation } from './escalation.js';

const dueOn = '2026-06-30';
const policy = fc
  .tuple(fc.nat(30), fc.nat(60))
  .map(([toDeputyAfter, more]) => ({ toDeputyAfter, toCoordinatorAfter: toDeputyAfter + more }));
const who = fc.record({ hasHolder: fc.boolean(), hasDeputy: fc.boolean() });
const placeOf = (step: EscalationStep): number => escalationSteps.indexOf(step);

describe('what is not answered', () => {
  it('never moves back as days pass', () => {
    fc.assert(
      fc.property(who, policy, fc.integer({ min: -60, max: 90 }), fc.nat(60), (held, terms, from, later) => {
        const at = (days: number) => placeOf(stepOn({ dueOn, ...held }, terms, addDays(dueOn, days)));
        expect(at(from + later)).toBeGreaterThanOrEqual(at(from));
      }),
    );
  });

  it('stays with the holder until it is late, and reaches the deputy only where there is one', () => {
    fc.assert(
      fc.property(who, policy, fc.integer({ min: -60, max: 90 }), (held, terms, days) => {
        const step = stepOn({ dueOn, ...held }, terms, addDays(dueOn, days));
        if (days <= 0 && held.hasHolder) expect(step).toBe('holder');
        if (step === 'deputy') expect(held.hasDeputy).toBe(true);
        if (!held.hasHolder && !held.hasDeputy) expect(step).toBe('coordinator');
      }),
    );
  });

  it('goes to the deputy three days late and to the coordinator ten, where a plan sets nothing', () => {
    const held = { dueOn, hasHolder: true, hasDeputy: true };
    const steps = [0, 2, 3, 9, 10].map((days) => stepOn(held, usualEscalation, addDays(dueOn, days)));
    expect(steps).toEqual(['holder', 'holder', 'deputy', 'deputy', 'coordinator']);
    expect(stepOn({ dueOn: null, hasHolder: false, hasDeputy: true }, usualEscalation, dueOn)).toBe('deputy');
  });
});
