import * as fc from 'fast-check';
import { decimalOf } from '../figures/decimal.js';
import { defaultScale } from '../status/scale.js';
import { isLastVerifier, verifierObstacle } from './policy.js';
import { isJump, type LineAtRisk, riskScore, risksOf, riskWeights, type RiskRule } from './risk.js';

const today = '2026-11-22';
const quiet: LineAtRisk = { judgement: 'at-risk', evidence: 1, evidenceElsewhere: 0, indicators: [], values: [] };
const rules = (line: Partial<LineAtRisk>): RiskRule[] =>
  risksOf({ ...quiet, ...line }, today, defaultScale).map(({ rule }) => rule);
const trained = { id: 'trained', accumulation: 'cumulative', format: 'number' } as const;
const of = (value: string | null, cut: { sex?: string; age?: string } = {}) => ({
  indicator: 'trained',
  value,
  ...cut,
});
const then = (value: string, more: object = {}) => ({ values: [of(value)], ...more });

const line: fc.Arbitrary<LineAtRisk> = fc.record({
  endsOn: fc.constantFrom('2026-01-01', '2027-01-01', null),
  isOngoing: fc.boolean(),
  judgement: fc.constantFrom('on-track', 'at-risk', 'completed', 'not-started', null),
  narrative: fc.constantFrom('Done in the north', 'Twelve courses', null),
  isUnchanged: fc.boolean(),
  evidence: fc.nat({ max: 2 }),
  evidenceElsewhere: fc.nat({ max: 2 }),
  indicators: fc.constantFrom([], [trained], [{ ...trained, disaggregation: ['sex'] }]),
  values: fc.array(
    fc.record({
      indicator: fc.constant('trained'),
      value: fc.constantFrom('0', '10', '40', '-3', null),
      sex: fc.constantFrom('female', 'male', null),
    }),
    { maxLength: 3 },
  ),
  before: fc.constantFrom(null, then('10', { judgement: 'completed', narrative: 'Twelve courses' })),
});

describe('risk', () => {
  it('is none where nothing speaks against a line', () => {
    expect(rules({})).toEqual([]);
    expect(rules({ judgement: 'completed', indicators: [trained], values: [of('12')], before: then('10') })).toEqual(
      [],
    );
  });

  it.each<[RiskRule, Partial<LineAtRisk>]>([
    ['completed-without-evidence', { judgement: 'completed', evidence: 0 }],
    ['evidence-used-elsewhere', { evidenceElsewhere: 2 }],
    ['cumulative-fell', { indicators: [trained], values: [of('9')], before: then('10') }],
    ['jump-from-last', { indicators: [trained], values: [of('31')], before: then('10') }],
    ['on-track-past-end', { judgement: 'on-track', endsOn: '2026-11-21' }],
    ['fell-back-from-completed', { before: { judgement: 'completed', values: [] } }],
    ['same-words-as-last-time', { narrative: ' As planned ', before: { narrative: 'As planned', values: [] } }],
    ['value-missing', { judgement: 'on-track', indicators: [trained] }],
    [
      'required-cut-missing',
      { indicators: [{ ...trained, disaggregation: ['sex', 'age'] }], values: [of('9'), of('9', { age: '18-29' })] },
    ],
    [
      'cuts-exceed-whole',
      { indicators: [trained], values: [of('9'), of('6', { sex: 'female' }), of('4', { sex: 'male' })] },
    ],
    ['cuts-do-not-add-up', { indicators: [trained], values: [of('9'), of('6', { sex: 'female' })] }],
  ])('notices %s', (rule, given) => {
    expect(rules(given)).toEqual([rule]);
  });

  it('does not suspect what says that nothing changed, ongoing work, or a setting that moves', () => {
    expect(rules({ judgement: 'completed', evidence: 0, isUnchanged: true })).toEqual([]);
    expect(rules({ judgement: 'on-track', endsOn: '2026-11-21', isOngoing: true })).toEqual([]);
    const setting = { ...trained, accumulation: 'latest', level: 'context' };
    expect(rules({ indicators: [setting], values: [of('900')], before: then('10') })).toEqual([]);
  });

  it('of a jump is the same both ways, and grows with the distance', () => {
    const whole = fc.integer({ min: -1000, max: 1000 }).map(decimalOf);
    fc.assert(
      fc.property(whole, whole, fc.boolean(), (from, to, isShare) => {
        expect(isJump(from, to, isShare)).toBe(isJump(to, from, isShare));
        expect(isJump(from, from, isShare)).toBe(false);
        if (isShare && isJump(from, to, true)) expect(isJump(from, to.plus(to.minus(from)), true)).toBe(true);
      }),
    );
  });

  it('never falls by evidence lying elsewhere or by taking evidence away', () => {
    const score = (one: LineAtRisk) => riskScore(risksOf(one, today, defaultScale));
    fc.assert(
      fc.property(line, (one) => {
        expect(score({ ...one, evidenceElsewhere: one.evidenceElsewhere + 1 })).toBeGreaterThanOrEqual(score(one));
        expect(score({ ...one, evidence: 0 })).toBeGreaterThanOrEqual(score(one));
      }),
    );
  });

  it('is told heaviest first, and its score is 0 exactly where there is none', () => {
    fc.assert(
      fc.property(line, (one) => {
        const risks = risksOf(one, today, defaultScale);
        const weights = risks.map(({ rule }) => riskWeights[rule]);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        expect(riskScore(risks) === 0).toBe(risks.length === 0);
      }),
    );
  });
});

describe('four eyes', () => {
  const hands = fc.record({
    submittedBy: fc.constantFrom('ann', 'bo', null),
    enteredBy: fc.subarray(['ann', 'bo', 'cy']),
    firstVerifiedBy: fc.constantFrom('bo', 'cy', null),
  });
  const policy = fc.record({ fourEyes: fc.boolean(), verifiers: fc.constantFrom(1, 2) });

  it('lets nobody verify what they wrote, and nobody twice, where the plan asks for it', () => {
    fc.assert(
      fc.property(hands, policy, fc.constantFrom('ann', 'bo', 'cy', 'di'), (one, rule, person) => {
        const wrote = one.submittedBy === person || one.enteredBy.includes(person);
        const obstacle = verifierObstacle(one, person, rule);
        if (rule.fourEyes && wrote) expect(obstacle).toBe('wrote-it');
        else if (rule.verifiers === 2 && one.firstVerifiedBy === person) expect(obstacle).toBe('verified-it-first');
        else expect(obstacle).toBeUndefined();
      }),
    );
  });

  it('needs as many people as the plan says', () => {
    fc.assert(
      fc.property(hands, policy, (one, rule) => {
        expect(isLastVerifier(one, rule)).toBe(rule.verifiers === 1 || one.firstVerifiedBy !== null);
      }),
    );
  });
});
