import { givenBody, givenPerson } from '../../../test/people.world.js';
import { givenReportedPlan, type ReportAnswer, type ReportedPlan } from '../../../test/reporting.world.js';
import { openGround, statementsOf } from '../../../test/world.js';

const ground = openGround();

interface Waiting {
  readonly id: string;
  readonly action: string;
  readonly risk: number;
  readonly risks: readonly { readonly rule: string; readonly params: Readonly<Record<string, string>> }[];
  readonly isForAnother: boolean;
}

const inbox = async ({ coordinator, plan }: ReportedPlan, by = coordinator) => {
  const filter = encodeURIComponent(JSON.stringify({ planId: plan.id }));
  const answer = await by.get(`/api/lines-to-verify?filter=${filter}&sort=["risk","ASC"]`).expect(200);
  return answer.body as Waiting[];
};
const rulesOf = (line: Waiting | undefined) => line?.risks.map(({ rule }) => rule);
const lineOf = (report: ReportAnswer, action: string) => {
  const line = report.lines.find((one) => one.action === action) as { id: string } | undefined;
  return line?.id ?? '';
};
const file = async (by: ReportedPlan['education'], bytes: string) => {
  const uploaded = await by.reporter.post('/api/files').attach('file', Buffer.from(bytes), 'list.csv');
  return { fileId: String(uploaded.body.id), title: 'List' };
};

describe('the verification inbox', () => {
  it('puts the line with most against it first, and says what', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, indicators, education, interior } = reported;
    const first = await reported.opens({ dueOn: '2026-03-31' });
    const before = await reported.report(education.reporter, first, education.body);
    await reported.writes(education.reporter, before, [
      { action: actions.train, judgement: 'on-track', values: [{ indicator: indicators.trained, value: '100' }] },
      { action: actions.patrol, judgement: 'on-track' },
    ]);
    await education.reporter.post(`/api/reports/${before.id}/submission`).expect(201);
    await reported.verifies(before);
    await reported.coordinator.post(`/api/reporting-rounds/${first.id}/freeze`, {}).expect(201);

    const round = await reported.opens({ title: 'Round 2', opensOn: '2026-07-01' });
    const own = await reported.report(education.reporter, round, education.body);
    await reported.writes(education.reporter, own, [
      {
        ...{ action: actions.train, judgement: 'completed', noEvidenceReason: 'Lost' },
        values: [{ indicator: indicators.trained, value: '400' }],
      },
      { action: actions.patrol, judgement: 'at-risk', evidence: [await file(education, 'the same names')] },
    ]);
    await education.reporter.post(`/api/reports/${own.id}/submission`).expect(201);
    const other = await reported.report(interior.reporter, round, interior.body);
    await reported.writes(interior.reporter, other, [
      { action: actions.patrol, judgement: 'at-risk', evidence: [await file(interior, 'the same names')] },
    ]);
    await interior.reporter.post(`/api/reports/${other.id}/submission`).expect(201);

    const waiting = await inbox(reported);
    expect(waiting.map(({ action, risk }) => [action, risk])).toEqual([
      [actions.train, 5],
      [actions.patrol, 3],
      [actions.patrol, 3],
    ]);
    expect(rulesOf(waiting[0])).toEqual(['completed-without-evidence', 'jump-from-last']);
    expect(waiting[0]?.risks[1]?.params).toEqual({ from: '100', to: '400' });
    expect(rulesOf(waiting[1])).toEqual(['evidence-used-elsewhere']);
    expect(waiting[0]).toMatchObject({
      ...{ proof: 'claimed', proofLevel: 'claimed', bodyName: { en: 'Ministry of Education' }, roundTitle: 'Round 2' },
      before: { judgement: 'on-track', values: [{ value: '100' }] },
    });
    expect(waiting[1]).toMatchObject({ proof: 'claimed', proofLevel: 'evidence' });
  });

  it('says nothing of files in reports the verifier may not read', async () => {
    const [reported, other] = [await givenReportedPlan(ground), await givenReportedPlan(ground)];
    const bring = async (of: ReportedPlan) => {
      const { actions, education } = of;
      const report = await of.report(education.reporter, await of.opens(), education.body);
      await of.writes(education.reporter, report, [
        { action: actions.train, judgement: 'at-risk', evidence: [await file(education, 'one file, two states')] },
        { action: actions.patrol, judgement: 'at-risk' },
      ]);
      await education.reporter.post(`/api/reports/${report.id}/submission`).expect(201);
    };
    await bring(reported);
    await bring(other);
    const { jurisdiction } = reported.plan;
    const looksOn = await givenPerson(ground, { role: 'coordinator', jurisdiction });
    const giveGrant = (role: string) =>
      ground.sql.query(
        `insert into access_grant (person_id, role, jurisdiction_id, from_on) values ($1, $2, $3, '2020-01-01')`,
        [...[looksOn.id, role, other.plan.jurisdiction.id]],
      );
    const seen = async () => (await inbox(reported, looksOn)).flatMap((line) => rulesOf(line) ?? []);
    await giveGrant('reader');
    expect(await seen()).toEqual([]);
    await giveGrant('focal-point');
    expect(await seen()).toEqual(['evidence-used-elsewhere']);
  });

  it('is for those who verify, of their own plans, in two statements beside the session’s once their lines are weighed', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, plan } = reported;
    await reported.sends(education, await reported.opens());
    const stranger = await givenPerson(ground, {
      role: 'coordinator',
      jurisdiction: (await givenReportedPlan(ground)).plan.jurisdiction,
    });
    expect(await inbox(reported, stranger)).toEqual([]);
    expect((await education.reporter.get('/api/lines-to-verify')).status).toBe(403);
    expect((await plan.author.get('/api/lines-to-verify')).status).toBe(403);
    expect(await statementsOf(() => inbox(reported))).toHaveLength(4);
    expect(await statementsOf(() => inbox(reported))).toHaveLength(3);
  });

  it('weighs its lines anew when what they are judged by changed', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, indicators, education, coordinator } = reported;
    const says = async (round: { id: string }, value: string) => {
      const report = await reported.report(education.reporter, round, education.body);
      await reported.writes(education.reporter, report, [
        { action: actions.train, judgement: 'on-track', values: [{ indicator: indicators.trained, value }] },
        { action: actions.patrol, judgement: 'at-risk' },
      ]);
      await education.reporter.post(`/api/reports/${report.id}/submission`).expect(201);
      return report;
    };
    const first = await reported.opens({ dueOn: '2026-03-31' });
    const before = await says(first, '100');
    await reported.verifies(before);
    await coordinator.post(`/api/reporting-rounds/${first.id}/freeze`, {}).expect(201);
    const own = await says(await reported.opens({ title: 'Round 2', opensOn: '2026-07-01' }), '400');
    const rules = async () => (await inbox(reported)).map((line) => [line.action, rulesOf(line)]);
    const [jumps, calm] = [
      [actions.train, ['jump-from-last']],
      [actions.patrol, []],
    ];
    expect(await rules()).toEqual([jumps, calm]);

    const correction = { indicator: indicators.trained, value: '390', reason: 'Counted again' };
    const path = `/api/report-lines/${lineOf(before, actions.train)}/corrections`;
    await coordinator.post(path, correction).expect(201);
    expect(await rules()).toEqual(expect.arrayContaining([[actions.train, []], calm]));

    const named = async (...ids: readonly string[]) => {
      const answer = await coordinator.get(`/api/lines-to-verify?filter=${JSON.stringify({ id: ids })}`).expect(200);
      return (answer.body as Waiting[]).map(({ id }) => id);
    };
    const [train, patrol] = [lineOf(own, actions.train), lineOf(own, actions.patrol)];
    await coordinator.post('/api/line-verifications', { lines: [{ line: train }] }).expect(201);
    expect(await rules()).toEqual([calm]);
    expect(await named(train, patrol)).toEqual([patrol]);
  });
});

describe('verification', () => {
  it('takes lines of several reports at once, all or none', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, interior, coordinator } = reported;
    const round = await reported.opens();
    const sent = await reported.sends(education, round);
    await reported.sends(interior, round);
    const lines = (await inbox(reported)).map(({ id }) => ({ line: id }));
    expect(lines).toHaveLength(3);
    const stranger = { line: '11111111-1111-4111-8111-111111111111' };
    expect((await coordinator.post('/api/line-verifications', { lines: [...lines, stranger] })).status).toBe(404);
    expect(await inbox(reported)).toHaveLength(3);
    const done = await coordinator.post('/api/line-verifications', { lines }).expect(201);
    expect(done.body).toEqual({ lines: 3, reports: 2 });
    expect(await inbox(reported)).toEqual([]);
    const { body } = await coordinator.get(`/api/reports/${sent.id}`);
    expect(body).toMatchObject({ state: 'verified', lines: [{ state: 'verified', proof: 'verified' }, {}] });
    const twice = await coordinator.post('/api/line-verifications', { lines });
    expect(twice.body).toMatchObject({ code: 'report.not-in-this-state' });
  });

  it('of one line opens nothing else, and a return of one line unlocks that line alone', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, education, coordinator } = reported;
    const round = await reported.opens();
    const sent = await reported.sends(education, round);
    const [train, patrol] = [lineOf(sent, actions.train), lineOf(sent, actions.patrol)];
    await coordinator.post('/api/line-verifications', { lines: [{ line: train }, { line: patrol }] }).expect(201);

    const back = { lines: [{ line: patrol, reason: 'Which units?' }] };
    await coordinator.post('/api/line-returns', back).expect(201);
    const read = await coordinator.get(`/api/reports/${sent.id}`);
    expect(read.body).toMatchObject({
      state: 'returned',
      lines: [
        { state: 'verified', proofLevel: 'verified' },
        { state: 'returned', proofLevel: 'claimed', returnReason: 'Which units?' },
      ],
    });
    const locked = await reported.writes(education.reporter, sent, [{ action: actions.train, narrative: 'Hm' }]);
    expect(locked.body).toMatchObject({ code: 'report.line-is-locked', action: actions.train });
    const open = await reported.writes(education.reporter, sent, [{ action: actions.patrol, narrative: 'The north' }]);
    expect(open.status).toBe(200);
    await education.reporter.post(`/api/reports/${sent.id}/submission`).expect(201);
    expect((await inbox(reported)).map(({ id }) => id)).toEqual([patrol]);
    const progress = await coordinator.get(`/api/plans/${reported.plan.id}/progress`).expect(200);
    const shown = progress.body.actions.find(({ id }: { id: string }) => id === actions.train);
    expect(shown).toMatchObject({ proof: 'verified', proofLevel: 'verified' });
    await coordinator.post('/api/line-verifications', { lines: [{ line: patrol }] }).expect(201);
    expect((await coordinator.get(`/api/reports/${sent.id}`)).body).toMatchObject({ state: 'verified' });
  });

  it('is not for who wrote it where the plan asks for four eyes, and needs two where it wants two', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, coordinator, plan } = reported;
    const policy = `/api/plans/${plan.id}/verification-policy`;
    expect((await coordinator.get(policy)).body).toEqual({ fourEyes: false, verifiers: 1 });
    expect((await coordinator.put(policy, { fourEyes: true, verifiers: 2 })).status).toBe(403);
    const focalPoint = await givenPerson(ground, { role: 'focal-point', jurisdiction: plan.jurisdiction });
    await focalPoint.put(policy, { fourEyes: true, verifiers: 3 }).expect(400);
    await focalPoint.put(policy, { fourEyes: true, verifiers: 2 }).expect(200);

    const both = await givenPerson(ground, { role: 'coordinator', jurisdiction: plan.jurisdiction });
    await ground.sql.query(
      `insert into access_grant (person_id, role, body_id, from_on) values ($1, 'reporter', $2, '2020-01-01')`,
      [both.id, education.body.id],
    );
    const sent = await reported.sends({ ...education, reporter: both }, await reported.opens());
    const [line] = (await inbox(reported, both)) as [Waiting, Waiting];
    expect(line).toMatchObject({ isForAnother: true });
    const word = { lines: [{ line: line.id }] };
    const refused = await both.post('/api/line-verifications', word);
    expect(refused.body).toMatchObject({ code: 'report.verifier-has-a-hand-in-it', obstacle: 'wrote-it' });

    await coordinator.post('/api/line-verifications', word).expect(201);
    expect((await inbox(reported)).find(({ id }) => id === line.id)).toMatchObject({ isForAnother: true });
    const again = await coordinator.post('/api/line-verifications', word);
    expect(again.body).toMatchObject({ obstacle: 'verified-it-first' });
    const second = await givenPerson(ground, { role: 'coordinator', jurisdiction: plan.jurisdiction });
    await second.post('/api/line-verifications', word).expect(201);
    const { body } = await second.get(`/api/reports/${sent.id}`);
    const read = body.lines.find(({ id }: { id: string }) => id === line.id);
    expect(read).toMatchObject({
      state: 'verified',
      verifiedByName: second.name,
      firstVerifiedByName: coordinator.name,
    });
  });

  it('by another body stands above it, until the line is returned', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, education, interior, coordinator, plan } = reported;
    const sent = await reported.sends(education, await reported.opens());
    const line = lineOf(sent, actions.train);
    const path = `/api/report-lines/${line}/confirmations`;
    const auditor = await givenBody(ground, { jurisdiction: plan.jurisdiction, name: 'Court of Audit' });
    const seen = {
      bodyId: auditor.id,
      onDay: '2026-05-01',
      how: 'Visited twelve schools',
      url: 'https://example.org/visit',
    };
    expect((await coordinator.post(path, { ...seen, bodyId: education.body.id })).body).toMatchObject({
      code: 'report.confirmed-by-its-reporter',
    });
    expect((await coordinator.post(path, { ...seen, onDay: '2999-01-01' })).status).toBe(400);
    expect((await interior.reporter.post(path, seen)).status).toBe(403);
    const confirmed = await coordinator.post(path, seen).expect(201);
    expect(confirmed.body).toMatchObject({
      ...{ proof: 'claimed', proofLevel: 'independently-confirmed' },
      confirmations: [{ bodyName: { en: 'Court of Audit' }, onDay: '2026-05-01', how: 'Visited twelve schools' }],
    });
    await coordinator.post('/api/line-returns', { lines: [{ line, reason: 'Say where' }] }).expect(201);
    const { body } = await coordinator.get(`/api/reports/${sent.id}`);
    expect(body.lines[0]).toMatchObject({ proofLevel: 'claimed', confirmations: [] });
  });
});

describe('a correction', () => {
  it('after the freeze is a new value with its reason; the old one stays readable, and figures say when', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, indicators, education, coordinator, plan } = reported;
    const round = await reported.opens();
    const report = await reported.report(education.reporter, round, education.body);
    await reported.writes(education.reporter, report, [
      { action: actions.train, judgement: 'on-track', values: [{ indicator: indicators.trained, value: '64' }] },
      { action: actions.patrol, judgement: 'on-track' },
    ]);
    await education.reporter.post(`/api/reports/${report.id}/submission`).expect(201);
    const path = `/api/report-lines/${lineOf(report, actions.train)}/corrections`;
    const correction = { indicator: indicators.trained, value: '65', reason: 'One school was counted late' };
    const early = await coordinator.post(path, correction);
    expect(early.body).toMatchObject({ code: 'report.value-not-correctable' });
    await reported.verifies(report);
    await coordinator.post(`/api/reporting-rounds/${round.id}/freeze`, {}).expect(201);

    expect((await education.reporter.post(path, correction)).status).toBe(403);
    expect((await coordinator.post(path, { ...correction, reason: '' })).status).toBe(400);
    const corrected = await coordinator.post(path, correction).expect(201);
    expect(corrected.body).toMatchObject({
      ...{ proof: 'official', proofLevel: 'verified' },
      values: [
        {
          ...{ value: '65', correctedAt: expect.any(String) },
          replaced: [
            { value: '64', reason: 'One school was counted late', wasOfficial: true, replacedByName: coordinator.name },
          ],
        },
      ],
    });
    const progress = await coordinator.get(`/api/plans/${plan.id}/progress`).expect(200);
    const shown = progress.body.indicators.find(({ id }: { id: string }) => id === indicators.trained);
    expect(shown).toMatchObject({
      figure: { value: '65' },
      values: [{ value: '65', proof: 'official', correctedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }],
    });
    const overwritten = ground.sql.query(`update replaced_value set value = 0`);
    await expect(overwritten).rejects.toThrow();
  });
});
