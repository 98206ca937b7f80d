import type { PlanDocument, PlanRecord } from '../records/record.js';
import type { Act } from './acts.js';
import { guards, obstacleSentences, obstaclesTo, type ReportLineTerms } from './guards.js';
import { findMove } from './lifecycle.js';
import { planLifecycle } from './plan-stages.js';
import { reportLifecycle } from './report.js';
import { reportingRoundLifecycle } from './reporting-round.js';
import { reviewRoundLifecycle } from './review-round.js';

const records: PlanRecord[] = [
  {
    id: 'plan',
    kind: 'plan',
    parent: null,
    position: 'a0',
    title: { en: 'Plan' },
    startsOn: '2025-01-01',
    endsOn: '2029-12-31',
  },
  {
    id: 'a1',
    kind: 'action',
    parent: 'plan',
    position: 'a1',
    code: '1',
    title: { en: 'One' },
    startsOn: '2025-01-01',
    endsOn: '2026-01-01',
  },
  { id: 'l1', kind: 'assignment', parent: 'a1', position: 'a0', body: 'interior', role: 'lead' },
  { id: 'a2', kind: 'action', parent: 'plan', position: 'a2', code: '1', title: { en: 'Two' } },
];
const document: PlanDocument = { plan: 'plan', revision: 1, records: new Map(records.map((one) => [one.id, one])) };
const check = { today: '2026-01-01', hasSuccessor: true };
const submit = findMove(planLifecycle, 'validation', 'submit')!;
const adopt = findMove(planLifecycle, 'submitted', 'adopt')!;
const act: Act = { kind: 'adopted', body: 'cabinet', on: '2026-01-01', number: '7', versionHash: 'h1' };
const rules = (obstacles: readonly { rule: string }[]) => obstacles.map(({ rule }) => rule);

describe('submission', () => {
  it('waits for a lead and a time on every action and for codes of their own, and says where', () => {
    expect(obstaclesTo(submit, { document, check })).toEqual([
      { rule: 'no-lead', message: 'No body leads this action.', records: ['a2'] },
      expect.objectContaining({ rule: 'no-time', records: ['a2'] }),
      { rule: 'duplicate-code', message: 'The code … is also given to another record.', records: ['a2'] },
    ]);
  });

  it('goes ahead once they are there; warnings and hints do not stop it', () => {
    const settled = new Map(document.records);
    settled.set('a2', { ...records[3]!, code: '2', isOngoing: true });
    settled.set('l2', { id: 'l2', kind: 'assignment', parent: 'a2', position: 'a0', body: 'justice', role: 'lead' });
    expect(obstaclesTo(submit, { document: { ...document, records: settled }, check })).toEqual([]);
  });

  it('that passes over stages needs a reason', () => {
    const direct = findMove(planLifecycle, 'drafting', 'submit')!;
    expect(rules(obstaclesTo(direct, { document, check }))).toContain('reason-missing');
    expect(rules(obstaclesTo(direct, { document, check, reason: 'Cabinet asked for it' }))).not.toContain(
      'reason-missing',
    );
  });
});

describe('adoption', () => {
  const facts = { act, frozenVersion: { hash: 'h1' }, today: '2026-01-02' };

  it('is a recorded act of a body on a frozen version', () => {
    expect(obstaclesTo(adopt, facts)).toEqual([]);
    expect(rules(obstaclesTo(adopt, { today: '2026-01-02' }))).toEqual(['version-not-frozen', 'act-missing']);
  });

  it('is not made by taking note, tomorrow, by nobody or on another text', () => {
    const refused = (more: Partial<Act>) => rules(obstaclesTo(adopt, { ...facts, act: { ...act, ...more } }));
    expect(refused({ kind: 'took-note' })).toEqual(['act-does-not-adopt']);
    expect(refused({ on: '2026-02-01' })).toEqual(['act-in-future']);
    expect(refused({ on: 'soon' })).toEqual(['act-without-day']);
    expect(refused({ body: '' })).toEqual(['act-without-body']);
    expect(refused({ versionHash: 'h2' })).toEqual(['act-on-other-version']);
  });

  it('records what was adopted even where the text has errors', () => {
    expect(obstaclesTo(adopt, { ...facts, document, check })).toEqual([]);
  });
});

describe('reviews, reports and rounds', () => {
  it('advice is answered once every comment is', () => {
    const answer = findMove(reviewRoundLifecycle, 'released', 'answer')!;
    expect(obstaclesTo(answer, { openComments: ['c1', 'c2'] })).toMatchObject([
      { rule: 'comment-open', records: ['c1', 'c2'] },
    ]);
    expect(obstaclesTo(answer, { openComments: [] })).toEqual([]);
  });

  const line: ReportLineTerms = { action: 'a1', evidence: 0 };
  const submitReport = findMove(reportLifecycle, 'draft', 'submit')!;
  const refusedLine = (more: Partial<ReportLineTerms>) =>
    rules(obstaclesTo(submitReport, { lines: [{ ...line, ...more }] }));

  it('a report says something of every action it owes, if only “no change”', () => {
    expect(refusedLine({})).toEqual(['line-without-status']);
    expect(refusedLine({ isUnchanged: true })).toEqual([]);
    expect(refusedLine({ hasNothingToReport: true })).toEqual([]);
    expect(refusedLine({ status: 'on-track' })).toEqual([]);
  });

  it('what is completed is proved, or said to be without proof', () => {
    expect(refusedLine({ status: 'completed' })).toEqual(['completed-without-evidence']);
    expect(refusedLine({ status: 'completed', evidence: 1 })).toEqual([]);
    expect(refusedLine({ status: 'completed', saysNoEvidence: true })).toEqual([]);
    expect(refusedLine({ status: 'completed', isUnchanged: true })).toEqual([]);
  });

  it('a round with returned or unverified reports is frozen only with a reason', () => {
    const freeze = findMove(reportingRoundLifecycle, 'open', 'freeze')!;
    const reports = [
      { id: 'r1', state: 'returned' },
      { id: 'r2', state: 'submitted' },
      { id: 'r3', state: 'draft' },
    ] as const;
    expect(rules(obstaclesTo(freeze, { reports }))).toEqual(['report-returned', 'report-not-verified']);
    expect(obstaclesTo(freeze, { reports, reason: 'The ministry was merged' })).toEqual([]);
    expect(obstaclesTo(freeze, { reports: [reports[2]] })).toEqual([]);
  });

  it('a verified report goes back only while its round is not frozen', () => {
    const back = findMove(reportLifecycle, 'verified', 'return')!;
    expect(rules(obstaclesTo(back, { isRoundFrozen: true, reason: 'Wrong file' }))).toEqual(['round-frozen']);
    expect(obstaclesTo(back, { isRoundFrozen: false, reason: 'Wrong file' })).toEqual([]);
  });
});

it('a guard that is told nothing lets nothing pass', () => {
  for (const guard of Object.values(guards)) expect(guard({}).length).toBeGreaterThan(0);
  for (const sentence of Object.values(obstacleSentences)) expect(sentence).toMatch(/\.$/);
});
