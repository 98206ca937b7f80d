import { givenPerson, givenPost } from '../../test/people.world.js';
import { givenReportedPlan, type ReportedPlan } from '../../test/reporting.world.js';
import { openGround } from '../../test/world.js';

const ground = openGround({ LOG_LEVEL: 'silent' });

const lineIds = async ({ coordinator }: ReportedPlan, report: { id: string }): Promise<string[]> => {
  const { body } = await coordinator.get(`/api/reports/${report.id}`).expect(200);
  return (body as { lines: { id: string }[] }).lines.map(({ id }) => id);
};
const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();

describe('two people at once', () => {
  it('verify two lines of one report, and both stay verified', async () => {
    const reported = await givenReportedPlan(ground);
    const report = await reported.sends(reported.education, await reported.opens());
    const second = await givenPerson(ground, { role: 'coordinator', jurisdiction: reported.plan.jurisdiction });
    const [one, two] = await lineIds(reported, report);
    await Promise.all([
      reported.coordinator.post('/api/line-verifications', { lines: [{ line: one }] }).expect(201),
      second.post('/api/line-verifications', { lines: [{ line: two }] }).expect(201),
    ]);
    expect((await second.get(`/api/reports/${report.id}`)).body).toMatchObject({
      state: 'verified',
      lines: [{ state: 'verified' }, { state: 'verified' }],
    });
  });

  it('freeze a round: it is frozen once, with one paper', async () => {
    const reported = await givenReportedPlan(ground);
    const round = await reported.opens();
    const freeze = () => reported.coordinator.post(`/api/reporting-rounds/${round.id}/freeze`, {});
    expect(statuses(await Promise.all([freeze(), freeze(), freeze()]))).toEqual([201, 422, 422]);
  });
});

describe('a round that was frozen', () => {
  it('keeps its name and its days', async () => {
    const reported = await givenReportedPlan(ground);
    const round = await reported.opens();
    await reported.coordinator.post(`/api/reporting-rounds/${round.id}/freeze`, {}).expect(201);
    const answer = await reported.coordinator
      .patch(`/api/reporting-rounds/${round.id}`, { dueOn: '2099-01-01' })
      .set('If-Match', '1');
    expect([answer.status, answer.body.code]).toEqual([422, 'reporting.round-is-not-open']);
  });
});

describe('what a line says', () => {
  it('is “no change” or a status, so that nothing is completed unproven', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, actions } = reported;
    await reported.sends(education, await reported.opens({ title: 'Earlier', dueOn: '2098-12-31' }));
    const report = await reported.report(education.reporter, await reported.opens(), education.body);
    const both = await reported.writes(education.reporter, report, [
      { action: actions.train, noChange: true, judgement: 'completed' },
    ]);
    expect(both.status).toBe(400);
    expect(Object.keys(both.body.errors as object)).toEqual(['lines.0.noChange']);
    const one = await reported.writes(education.reporter, report, [{ action: actions.train, noChange: true }]);
    expect(one.status).toBe(200);
  });

  it('rests on a file or a web address, and is refused by its field otherwise', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, actions, indicators } = reported;
    const report = await reported.report(education.reporter, await reported.opens(), education.body);
    const says = (line: object) => reported.writes(education.reporter, report, [{ action: actions.train, ...line }]);
    for (const [line, field] of [
      [{ evidence: [{ title: 'Run me', url: 'javascript:alert(1)' }] }, 'lines.0.evidence.0.url'],
      [{ evidence: [{ title: 'Nothing' }] }, 'lines.0.evidence.0.url'],
      [{ values: [{ indicator: indicators.trained, value: '3', denominator: '0' }] }, 'lines.0.values.0.denominator'],
      [{ narrative: 'half \ud800' }, 'lines.0.narrative'],
      [{ answers: { own: 'a\u0000b' } }, 'lines.0.answers.own'],
    ] as const) {
      const answer = await says(line);
      expect([answer.status, Object.keys((answer.body.errors ?? {}) as object)]).toEqual([400, [field]]);
    }
    const share = await reported.writes(education.reporter, report, [
      {
        action: actions.patrol,
        values: [{ indicator: indicators.share, numerator: '99999999999999999999', denominator: '0.000001' }],
      },
    ]);
    expect([share.status, Object.keys(share.body.errors as object)]).toEqual([400, ['lines.0.values.0.denominator']]);
  });

  it('is the verifier’s word only until it is corrected, and not once it is verified', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, coordinator, actions } = reported;
    const report = await reported.sends(education, await reported.opens());
    const [train] = await lineIds(reported, report);
    await coordinator
      .post('/api/line-verifications', { lines: [{ line: train, status: 'off-track', reason: 'Seen' }] })
      .expect(201);
    const over = await coordinator.post(`/api/reports/${report.id}/verification`, {
      lines: [{ action: actions.train, status: 'completed' }],
    });
    expect([over.status, over.body.code]).toEqual([422, 'report.line-not-in-this-state']);
    await coordinator.post('/api/line-returns', { lines: [{ line: train, reason: 'Count again' }] }).expect(201);
    await reported.writes(education.reporter, report, [{ action: actions.train, judgement: 'at-risk' }]);
    await education.reporter.post(`/api/reports/${report.id}/submission`).expect(201);
    await reported.verifies(report);
    expect((await coordinator.get(`/api/reports/${report.id}`)).body).toMatchObject({
      lines: [{ judgement: 'at-risk', verifierStatus: null, verifierNote: null }, {}],
    });
  });
});

describe('letters about a round', () => {
  it('are in its log when they ask for a correction', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, coordinator, actions } = reported;
    await givenPost(ground, {
      body: education.body,
      name: 'Officer',
      holder: education.reporter,
      duties: ['reporting'],
    });
    const round = await reported.opens();
    const report = await reported.sends(education, round);
    const back = { lines: [{ action: actions.train, reason: 'Count again' }] };
    await coordinator.post(`/api/reports/${report.id}/return`, back).expect(201);
    await ground.sql.query(
      `update obligation set due_on = '2099-12-31' where subject_id = $1 and kind = 'correct-report'`,
      [report.id],
    );
    const { body } = await coordinator.post(`/api/reporting-rounds/${round.id}/reminders`).expect(201);
    expect((body as { written: number }).written).toBeGreaterThan(0);
    const log = (await coordinator.get(`/api/reporting-rounds/${round.id}/reminders`)).body as { toName: string }[];
    expect(log.map(({ toName }) => toName)).toContain(education.reporter.name);
  });

  it('open nothing that was made restricted since', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, coordinator, actions } = reported;
    await givenPost(ground, { body: education.body, name: 'Officer', holder: education.reporter });
    const round = await reported.opens();
    await coordinator.post(`/api/reporting-rounds/${round.id}/answer-links`, {}).expect(201);
    const { rows } = await ground.sql.query(`select text from mail where to_email = $1 and kind = 'answer-links'`, [
      education.reporter.email,
    ]);
    const [link = ''] = /\/answer\/[\w-]+/.exec((rows as { text: string }[])[0]?.text ?? '') ?? [];
    const address = `/api/answer-links/${link.slice('/answer/'.length)}`;
    await ground.request().get(address).expect(200);
    await ground.sql.query(`update plan_record set sensitivity = 'restricted' where id = $1`, [actions.train]);
    await ground.request().get(address).expect(404);
    await ground.request().post(address).send({ judgement: 'on-track' }).expect(404);
  });
});
