import fc from 'fast-check';
import { reportStates } from '../lifecycles/report.js';
import type { OwedLine, RoundTerms, StatusFacts } from './facts.js';
import { achievement, hintOf } from './hint.js';
import { statusReasons } from './reasons.js';
import { defaultScale, isStatusScale, judgements, scaleOf, statuses, toNine } from './scale.js';
import { lastVerifiedOf, statusOf } from './status-of.js';

const action = { id: 'a1', startsOn: '2025-01-01', endsOn: '2029-12-31' };
const spring: RoundTerms = { id: 'spring', opensOn: '2026-03-01', dueOn: '2026-03-31' };
const autumn: RoundTerms = { id: 'autumn', opensOn: '2026-09-01', dueOn: '2026-09-30' };
const owed = (round: RoundTerms, more: Partial<OwedLine> = {}): OwedLine => ({
  round: round.id,
  body: 'interior',
  rank: 0,
  state: 'not-opened',
  ...more,
});
const verified = (round: RoundTerms, judgement: string, more: Partial<OwedLine> = {}) =>
  owed(round, { state: 'verified', judgement, givenOn: '2026-03-20', verifiedOn: '2026-04-05', ...more });
const statusOn = (today: string, lines: OwedLine[], rounds: RoundTerms[] = [spring, autumn]) =>
  statusOf(action, { rounds, lines }, today, defaultScale);

it('was last verified as its newest verified report says, not as claimed since', () => {
  const claimed = owed(autumn, { state: 'submitted', judgement: 'on-track', givenOn: '2026-09-20' });
  const facts = { rounds: [spring, autumn], lines: [verified(spring, 'at-risk'), claimed] };
  expect(lastVerifiedOf(facts, '2026-10-05', defaultScale)).toEqual({
    ...{ status: 'at-risk', round: 'spring' },
    ...{ proof: 'verified', proofLevel: 'verified' },
  });
  expect(lastVerifiedOf({ ...facts, lines: [claimed] }, '2026-10-05', defaultScale)).toBeUndefined();
});

describe('the status of an action', () => {
  it('is not due while no round has asked for it', () => {
    expect(statusOn('2026-02-01', [])).toMatchObject({ status: 'not-due', reasons: [{ code: 'owed-in-no-round' }] });
    expect(statusOn('2026-02-01', [owed(spring)]).status).toBe('not-due');
    expect(statusOn('2026-03-31', [owed(spring)])).toMatchObject({
      status: 'not-due',
      reasons: [{ code: 'round-not-due', params: { dueOn: '2026-03-31' } }],
    });
  });

  it('is no report from the day after the round is due, never on track and never zero', () => {
    expect(statusOn('2026-04-01', [owed(spring)])).toMatchObject({
      status: 'no-report',
      reasons: [{ code: 'silent' }],
    });
    expect(statusOn('2026-04-01', [owed(spring, { state: 'draft' })]).status).toBe('no-report');
    expect(statusOn('2026-04-01', [owed(spring, { state: 'in-clearance' })]).status).toBe('no-report');
  });

  it('tells a vacant post from a silent body', () => {
    expect(statusOn('2026-04-01', [owed(spring, { isVacant: true })]).reasons).toMatchObject([{ code: 'vacant' }]);
  });

  it('is what the first lead reports, provisional until verified, official once the round is frozen', () => {
    const claimed = owed(spring, { state: 'submitted', judgement: 'on-track', givenOn: '2026-03-20' });
    expect(statusOn('2026-03-25', [claimed])).toMatchObject({
      status: 'on-track',
      provisional: true,
      proof: 'claimed',
      asOf: '2026-03-20',
      judgement: 'on-track',
    });
    expect(statusOn('2026-04-10', [verified(spring, 'on-track')])).toMatchObject({
      provisional: false,
      proof: 'verified',
    });
    const frozen = statusOn('2026-05-10', [verified(spring, 'on-track')], [{ ...spring, isFrozen: true }]);
    expect(frozen.proof).toBe('official');
  });

  it('a returned line is not silence', () => {
    const returned = statusOn('2026-04-10', [owed(spring, { state: 'returned', judgement: 'completed' })]);
    expect(returned).toMatchObject({ status: 'completed', provisional: true });
    expect(returned.reasons.map(({ code }) => code)).toEqual(['judged', 'returned']);
  });

  it('follows the verifier where the verifier differs, and keeps both words', () => {
    const status = statusOn('2026-04-10', [verified(spring, 'on-track', { verifierStatus: 'off-track' })]);
    expect(status).toMatchObject({ status: 'off-track', judgement: 'on-track', verifier: 'off-track' });
    expect(status.reasons[0]?.code).toBe('verifier-differs');
  });

  it('keeps the last verified status with its date while the next round is open', () => {
    const lines = [verified(spring, 'at-risk'), owed(autumn)];
    expect(statusOn('2026-09-30', lines)).toMatchObject({ status: 'at-risk', asOf: '2026-04-05', round: 'spring' });
    expect(statusOn('2026-09-30', lines).reasons.at(-1)).toEqual({ code: 'kept', params: { dueOn: '2026-09-30' } });
    expect(statusOn('2026-10-01', lines)).toMatchObject({ status: 'no-report', round: 'autumn' });
  });

  it('a missed round stays missed when the next one opens, until a report is given', () => {
    expect(statusOn('2026-09-10', [owed(spring), owed(autumn)])).toMatchObject({
      status: 'no-report',
      round: 'spring',
    });
    const given = owed(autumn, { state: 'submitted', judgement: 'on-track' });
    expect(statusOn('2026-09-10', [owed(spring), given]).status).toBe('on-track');
  });

  it('nothing new to report leaves the status before', () => {
    const lines = [verified(spring, 'at-risk'), owed(autumn, { state: 'submitted', givenOn: '2026-09-20' })];
    expect(statusOn('2026-10-10', lines)).toMatchObject({ status: 'at-risk', asOf: '2026-09-20', round: 'autumn' });
  });

  it('closed and cancelled actions owe no more words', () => {
    expect(statusOn('2026-10-10', [verified(spring, 'completed-closed'), owed(autumn)]).status).toBe(
      'completed-closed',
    );
    expect(statusOn('2026-10-10', [verified(spring, 'cancelled'), owed(autumn)]).status).toBe('cancelled');
    expect(statusOn('2026-10-10', [verified(spring, 'completed'), owed(autumn)]).status).toBe('no-report');
  });

  it('a second lead adds and does not decide', () => {
    const lines = [owed(spring, { rank: 1, body: 'education' }), verified(spring, 'on-track')];
    const status = statusOn('2026-04-10', lines);
    expect(status.status).toBe('on-track');
    expect(status.reasons.at(-1)).toEqual({ code: 'other-lead-silent', params: { body: 'education' } });
  });

  it('a cancelled round asks for nothing', () => {
    expect(statusOn('2026-04-10', [owed(spring)], [{ ...spring, isCancelled: true }]).status).toBe('not-due');
  });

  const states = fc.constantFrom(...reportStates);
  const line = fc.record({
    round: fc.constantFrom('spring', 'autumn'),
    body: fc.constantFrom('interior', 'education', 'justice'),
    rank: fc.nat({ max: 2 }),
    isVacant: fc.boolean(),
    state: states,
    judgement: fc.option(fc.constantFrom(...judgements, 'unknown step')),
    verifierStatus: fc.option(fc.constantFrom(...judgements)),
    givenOn: fc.constant('2026-03-20'),
    verifiedOn: fc.constant('2026-04-05'),
  });
  const day = fc.constantFrom(
    '2026-01-01',
    '2026-03-01',
    '2026-03-31',
    '2026-04-01',
    '2026-09-15',
    '2026-09-30',
    '2027-01-01',
  );

  it('always is one of the nine, explains itself, and does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: (one) => `${one.round}${one.body}` }), day, (lines, today) => {
        const facts: StatusFacts = { rounds: [spring, autumn], lines };
        const status = statusOf(action, facts, today, defaultScale);
        expect(statuses).toContain(status.status);
        expect(status.reasons.length).toBeGreaterThan(0);
        for (const { code, params } of status.reasons)
          for (const [, name] of statusReasons[code].matchAll(/\{(\w+)\}/g)) expect(params).toHaveProperty(name!);
        const turned: StatusFacts = { rounds: [autumn, spring], lines: [...lines].reverse() };
        expect(statusOf(action, turned, today, defaultScale)).toEqual(status);
      }),
      { numRuns: 1000 },
    );
  });

  it('speaks only when a body spoke: without a given line it is not due or no report', () => {
    fc.assert(
      fc.property(fc.array(line), day, (lines, today) => {
        const unspoken = lines.map((one) => ({ ...one, state: 'draft' as const }));
        expect(['not-due', 'no-report']).toContain(statusOn(today, unspoken).status);
      }),
    );
  });
});

describe('a plan’s own scale', () => {
  const swiss = [
    { code: 'anchored', label: { de: 'gut verankert' }, status: 'completed' },
    { code: 'hardly', label: { de: 'kaum vorangekommen' }, status: 'off-track' },
  ] as const;

  it('maps each of its steps to one of the nine', () => {
    const lines = [verified(spring, 'hardly')];
    expect(statusOf(action, { rounds: [spring], lines }, '2026-04-10', swiss).status).toBe('off-track');
    expect(toNine(swiss, 'gone')).toBeUndefined();
  });

  it('is checked before it is used', () => {
    expect(isStatusScale(swiss)).toBe(true);
    expect(isStatusScale([{ code: 'x', label: { en: 'x' }, status: 'no-report' }])).toBe(false);
    expect(isStatusScale([swiss[0], swiss[0]])).toBe(false);
    expect(scaleOf({ statusScale: 'nonsense' })).toBe(defaultScale);
    expect(scaleOf({ statusScale: swiss })).toBe(swiss);
  });
});

describe('the system’s hint', () => {
  const ended = { id: 'a1', endsOn: '2026-01-31' };

  it('stands beside the judgement and does not replace it', () => {
    const status = statusOf(
      ended,
      { rounds: [spring], lines: [verified(spring, 'on-track')] },
      '2026-04-10',
      defaultScale,
    );
    expect(status).toMatchObject({
      status: 'on-track',
      judgement: 'on-track',
      hint: { status: 'off-track', reasons: [{ code: 'end-passed', params: { endsOn: '2026-01-31' } }] },
    });
  });

  it('says nothing about what is completed, closed or cancelled in time', () => {
    for (const shown of ['completed', 'completed-closed', 'cancelled', 'off-track'] as const)
      expect(hintOf(ended, shown, {}, '2026-04-10')).toBeUndefined();
  });

  it('notices a start that passed', () => {
    expect(hintOf({ id: 'a', startsOn: '2026-01-01' }, 'not-started', {}, '2026-04-10')?.status).toBe('at-risk');
  });

  const reach = (value: string | null, more: object = {}) => ({
    indicator: 'i1',
    baselineValue: '100',
    targets: [
      { dueOn: '2025-12-31', value: '200' },
      { dueOn: '2027-12-31', value: '400' },
    ],
    value,
    ...more,
  });

  it('measures the way from baseline to the last target due', () => {
    expect(achievement(reach('190'), '2026-04-10')?.percent.toFixed()).toBe('90');
    expect(hintOf(action, 'on-track', { progress: [reach('190')] }, '2026-04-10')?.status).toBe('at-risk');
    expect(hintOf(action, 'on-track', { progress: [reach('110')] }, '2026-04-10')?.status).toBe('off-track');
    expect(hintOf(action, 'on-track', { progress: [reach('200')] }, '2026-04-10')).toBeUndefined();
  });

  it('measures a decrease the same way, and invents no baseline for it', () => {
    const decrease = { direction: 'decrease', baselineValue: '50', targets: [{ dueOn: '2025-12-31', value: '10' }] };
    expect(achievement(reach('20', decrease), '2026-04-10')?.percent.toFixed()).toBe('75');
    expect(achievement(reach('20', { ...decrease, baselineValue: undefined }), '2026-04-10')).toBeUndefined();
  });

  it('is silent on an empty value, a context indicator and a target equal to the baseline', () => {
    expect(achievement(reach(null), '2026-04-10')).toBeUndefined();
    expect(achievement(reach('1', { level: 'context' }), '2026-04-10')).toBeUndefined();
    expect(achievement(reach('1', { targets: [{ dueOn: '2025-01-01', value: '100' }] }), '2026-04-10')).toBeUndefined();
  });
});
