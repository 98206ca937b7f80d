import { withContext } from '../platform/context.js';
import { RoundOpening } from './round-opening.js';
import { givenPlan } from '../../test/plans.world.js';
import { givenPerson, type SignedPerson } from '../../test/people.world.js';
import { givenReportedPlan } from '../../test/reporting.world.js';
import { openGround, statementsOf } from '../../test/world.js';

const ground = openGround();

const dueOf = async (person: SignedPerson, kind: string, whose = 'mine') => {
  const filter = encodeURIComponent(JSON.stringify({ kind, stored: 'open', whose }));
  const answer = await person.get(`/api/obligations?filter=${filter}`);
  expect(answer.status).toBe(200);
  return answer.body as { subjectId: string; bodyId: string; isVacant: boolean }[];
};

describe('a round opens', () => {
  it('with one report a body, a line for each action it leads, and an obligation', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, education, interior, empty, coordinator } = reported;
    const round = await reported.opens();
    const reports = await reported.reports(coordinator, round);
    expect(new Map(reports.map(({ bodyId, isVacant }) => [bodyId, isVacant]))).toEqual(
      new Map([
        [education.body.id, false],
        [interior.body.id, false],
        [empty.id, true],
      ]),
    );
    const own = await reported.report(education.reporter, round, education.body);
    expect(own.lines).toMatchObject([
      { action: actions.train, code: 'P1.A1', rank: 0, pillar: { en: 'Education' }, before: null, isGiven: false },
      { action: actions.patrol, code: 'P1.A2', rank: 1 },
    ]);
    expect(own.lines[0]?.['indicators']).toMatchObject([{ targets: [{ dueOn: '2026-06-30', value: '200' }] }]);
    expect(await dueOf(education.reporter, 'submit-report')).toMatchObject([{ subjectId: round.id }]);
    const others = await dueOf(coordinator, 'submit-report', 'others');
    expect(others.filter(({ isVacant }) => isVacant)).toMatchObject([{ bodyId: empty.id }]);
  });

  it('on an adopted plan only, by the coordinator only', async () => {
    const plan = await givenPlan(ground);
    const coordinator = await givenPerson(ground, { role: 'coordinator', jurisdiction: plan.jurisdiction });
    const draft = {
      ...{ planId: plan.id, title: 'R', periodFrom: '2026-01-01', periodTo: '2026-06-30', dueOn: '2099-12-31' },
    };
    const refused = await coordinator.post('/api/reporting-rounds', draft);
    expect(refused.body).toMatchObject({ code: 'reporting.plan-is-not-adopted' });
    expect((await plan.author.post('/api/reporting-rounds', draft)).status).toBe(403);
  });
});

describe('a report', () => {
  it('is for its own body alone until it is sent', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, education, interior, coordinator } = reported;
    const round = await reported.opens();
    const report = await reported.report(education.reporter, round, education.body);
    const lines = [{ action: actions.train, judgement: 'at-risk', narrative: 'Between us' }];
    expect((await reported.writes(education.reporter, report, lines)).body).toMatchObject({ state: 'draft' });

    expect((await interior.reporter.get(`/api/reports/${report.id}`)).status).toBe(404);
    const seen = await coordinator.get(`/api/reports/${report.id}`);
    expect(seen.body).toMatchObject({ state: 'draft', lines: [] });
    const owed = await ground.sql.query('select judgement from report_owed where report_id = $1', [report.id]);
    expect(owed.rows).toEqual([]);
  });

  it('opens by itself on its first day where the plan is at home, once whatever the number of processes', async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, coordinator, education } = reported;
    const later = await coordinator
      .post('/api/reporting-rounds', {
        ...{ planId: plan.id, title: 'By itself', opensOn: '2098-01-01', dueOn: '2099-12-31' },
        ...{ periodFrom: '2026-01-01', periodTo: '2026-06-30' },
      })
      .expect(201);
    const opening = ground.app.get(RoundOpening);
    const tick = () => withContext({ requestId: 'clock', role: 'job' }, () => opening.openDue());
    const roundNow = async () => (await coordinator.get(`/api/reporting-rounds/${String(later.body.id)}`)).body;
    await tick();
    expect(await roundNow()).toMatchObject({ state: 'planned', owed: 0 });
    const zoneOfPlan = (zone: string) =>
      ground.sql.query(
        'update jurisdiction set time_zone = $1 where id = (select jurisdiction_id from plan where id = $2)',
        [...[zone, plan.id]],
      );
    const { rows } = await ground.sql.query(`select (now() at time zone 'Pacific/Kiritimati')::date::text as day`);
    await ground.sql.query('update reporting_round set opens_on = $1 where id = $2', [
      (rows[0] as { day: string }).day,
      later.body.id,
    ]);
    await zoneOfPlan('Pacific/Pago_Pago');
    await tick();
    expect(await roundNow()).toMatchObject({ state: 'planned' });
    await zoneOfPlan('Pacific/Kiritimati');
    await Promise.all([tick(), tick(), tick()]);
    expect(await roundNow()).toMatchObject({ state: 'open', owed: 3 });
    const due = await education.reporter.get('/api/obligations');
    const mine = (due.body as { subjectId: string }[]).filter(({ subjectId }) => subjectId === later.body.id);
    expect(mine).toHaveLength(1);
  });

  it('is incomplete while a line says nothing', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, education } = reported;
    const round = await reported.opens();
    const report = await reported.report(education.reporter, round, education.body);
    await reported.writes(education.reporter, report, [{ action: actions.train, judgement: 'on-track' }]);
    const refused = await education.reporter.post(`/api/reports/${report.id}/submission`);
    expect(refused.body).toMatchObject({ code: 'report.incomplete', actions: [actions.patrol] });
    await reported.writes(education.reporter, report, [{ action: actions.patrol, nothingReason: 'Starts next year' }]);
    expect((await education.reporter.post(`/api/reports/${report.id}/submission`)).body).toMatchObject({
      state: 'submitted',
    });
  });

  it('is written and sent with one statement for all of its lines', async () => {
    const reported = await givenReportedPlan(ground);
    const { education } = reported;
    const report = await reported.report(education.reporter, await reported.opens(), education.body);
    const said = report.lines.map(({ action }) => ({ action, judgement: 'on-track', narrative: 'Begun.' }));
    expect(said).toHaveLength(2);
    const written = await statementsOf(() => reported.writes(education.reporter, report, said));
    const sent = await statementsOf(() => education.reporter.post(`/api/reports/${report.id}/submission`).expect(201));
    for (const statements of [written, sent])
      expect(statements.filter((statement) => /^\s*update "?report_line/i.test(statement))).toHaveLength(1);
  });

  it('whose answer was lost on the way is written once, though it is sent again', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, education } = reported;
    const report = await reported.report(education.reporter, await reported.opens(), education.body);
    const read = await education.reporter.get(`/api/reports/${report.id}`);
    const send = () =>
      education.reporter
        .patch(`/api/reports/${report.id}`, { lines: [{ action: actions.train, narrative: 'Sent on a train' }] })
        .set('If-Match', String(read.headers['etag']))
        .set('Idempotency-Key', 'written-offline');
    const [first, again] = [await send(), await send()];
    expect(again.status).toBe(200);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
    const events = await ground.sql.query(`select from event where type = 'report.written' and subject_id = $1`, [
      report.id,
    ]);
    expect(events.rowCount).toBe(1);
  });

  it('keeps numerator and denominator, tells null from 0, and cuts by sex and age', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, indicators, interior, education } = reported;
    const round = await reported.opens();
    const report = await reported.report(interior.reporter, round, interior.body);
    const value = { indicator: indicators.share, numerator: '30', denominator: '120' };
    const cut = { indicator: indicators.share, numerator: '10', denominator: '40', sex: 'female', age: '18-29' };
    const written = await reported.writes(interior.reporter, report, [
      { action: actions.patrol, judgement: 'on-track', values: [value, cut] },
    ]);
    expect(written.body).toMatchObject({
      lines: [
        {
          values: [
            { ...value, value: '25', sex: null },
            { ...cut, value: '25' },
          ],
        },
      ],
    });
    const half = await reported.writes(interior.reporter, report, [
      { action: actions.patrol, values: [{ indicator: indicators.share, numerator: '30' }] },
    ]);
    expect(half.body).toMatchObject({ code: 'report.value-malformed' });
    const twice = await reported.writes(interior.reporter, report, [
      { action: actions.patrol, values: [value, value] },
    ]);
    expect(twice.status).toBe(400);

    const other = await reported.report(education.reporter, round, education.body);
    const zero = await reported.writes(education.reporter, other, [
      { action: actions.train, values: [{ indicator: indicators.trained, value: '0' }] },
    ]);
    expect(zero.body).toMatchObject({ lines: [{ values: [{ value: '0' }] }, {}] });
    const unknown = await reported.writes(education.reporter, other, [
      { action: actions.train, values: [{ indicator: indicators.trained, value: null }] },
    ]);
    expect(unknown.body).toMatchObject({ lines: [{ values: [{ value: null }] }, {}] });
  });

  it('is returned line by line with a reason, corrected, sent again and verified', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, education, coordinator, plan } = reported;
    const centre = await givenPerson(ground, { role: 'drafter', body: plan.owner });
    const round = await reported.opens();
    const sent = await reported.sends(education, round);
    expect(await dueOf(education.reporter, 'submit-report')).toEqual([]);
    expect(await dueOf(centre, 'verify-report')).toMatchObject([{ subjectId: sent.id }]);
    const path = `/api/reports/${sent.id}`;
    expect((await education.reporter.post(`${path}/verification`, {})).status).toBe(403);
    expect((await coordinator.post(`${path}/return`, { lines: [] })).status).toBe(422);
    const back = { lines: [{ action: actions.train, reason: 'Which schools?' }] };
    const returned = await coordinator.post(`${path}/return`, back);
    expect(returned.body).toMatchObject({ state: 'returned', lines: [{ returnReason: 'Which schools?' }, {}] });
    expect(await dueOf(education.reporter, 'correct-report')).toMatchObject([{ subjectId: sent.id }]);
    expect(await dueOf(centre, 'verify-report')).toEqual([]);

    await reported.writes(education.reporter, sent, [{ action: actions.train, narrative: 'Twelve in the north' }]);
    const again = await education.reporter.post(`${path}/submission`);
    expect(again.body).toMatchObject({ state: 'submitted', lines: [{ returnReason: null }, {}] });
    expect(await dueOf(education.reporter, 'correct-report')).toEqual([]);
    const word = { action: actions.train, status: 'at-risk', reason: 'No budget yet' };
    const verified = await reported.verifies(sent, [word]);
    expect(verified.lines[0]).toMatchObject({ judgement: 'on-track', verifierStatus: 'at-risk' });
    expect(await dueOf(centre, 'verify-report')).toEqual([]);
  });

  it('is not taken while something completed has neither evidence nor a word on why there is none', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, education, coordinator } = reported;
    const round = await reported.opens();
    const report = await reported.report(education.reporter, round, education.body);
    const write = (lines: readonly object[]) => reported.writes(education.reporter, report, lines);
    await write(report.lines.map(({ action }) => ({ action, judgement: 'completed' })));
    const submit = () => education.reporter.post(`/api/reports/${report.id}/submission`);
    const refused = await submit().expect(422);
    expect(refused.body).toMatchObject({ code: 'report.completed-without-evidence' });
    expect(refused.body.errors).toHaveProperty([`lines.${actions.train}.evidence`], 'is missing');
    await write([{ action: actions.train, evidence: [{ title: 'Minutes', url: 'https://example.org/minutes' }] }]);
    expect((await submit().expect(422)).body).toMatchObject({ actions: [actions.patrol] });
    await write([{ action: actions.patrol, noEvidenceReason: 'The register is classified.' }]);
    await submit().expect(201);
    const { body } = await coordinator.get(`/api/reports/${report.id}`).expect(200);
    expect(body.lines).toMatchObject([{}, { noEvidenceReason: 'The register is classified.' }]);
  });

  it('shows evidence to the verifier once it is sent', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, education, interior, coordinator } = reported;
    const round = await reported.opens();
    const uploaded = await education.reporter.post('/api/files').attach('file', Buffer.from('names'), 'list.csv');
    const { id: fileId } = uploaded.body as { id: string };
    expect(uploaded.status).toBe(201);
    const report = await reported.report(education.reporter, round, education.body);
    const evidence = [{ fileId, title: 'List of participants' }];
    const lines = report.lines.map(({ action }) => ({ action, judgement: 'completed', evidence }));
    expect((await reported.writes(education.reporter, report, lines)).status).toBe(200);
    const colleague = await givenPerson(ground, { role: 'reporter', body: education.body });
    expect((await colleague.get(`/api/files/${fileId}`)).status).toBe(200);
    expect((await coordinator.get(`/api/files/${fileId}`)).status).toBe(404);

    await education.reporter.post(`/api/reports/${report.id}/submission`).expect(201);
    expect((await coordinator.get(`/api/files/${fileId}`)).status).toBe(200);
    expect((await interior.reporter.get(`/api/files/${fileId}`)).status).toBe(404);
    const foreign = await reported.report(interior.reporter, round, interior.body);
    const stolen = await reported.writes(interior.reporter, foreign, [{ action: actions.patrol, evidence }]);
    expect(stolen.body).toMatchObject({ code: 'report.evidence-file-unknown' });
  });

  it('says “no change” in one word, with last time’s words', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, education } = reported;
    const first = await reported.opens({ dueOn: '2026-03-31' });
    await reported.verifies(await reported.sends(education, first, 'at-risk'));
    await reported.coordinator.post(`/api/reporting-rounds/${first.id}/freeze`, {}).expect(201);
    const second = await reported.opens({ title: 'Round 2', opensOn: '2026-07-01' });
    const report = await reported.report(education.reporter, second, education.body);
    expect(report.lines[0]).toMatchObject({ before: { round: 'Round 1', judgement: 'at-risk' } });
    const written = await reported.writes(
      education.reporter,
      report,
      Object.values([actions.train, actions.patrol]).map((action) => ({ action, noChange: true })),
    );
    expect(written.body).toMatchObject({
      lines: [{ noChange: true, judgement: 'at-risk', narrative: 'It is at-risk.', isGiven: true }, { noChange: true }],
    });
  });

  it('is refused a stale write', async () => {
    const reported = await givenReportedPlan(ground);
    const { actions, education } = reported;
    const round = await reported.opens();
    const report = await reported.report(education.reporter, round, education.body);
    const lines = [{ action: actions.train, judgement: 'on-track' }];
    const write = (tag: string) =>
      education.reporter.patch(`/api/reports/${report.id}`, { lines }).set('If-Match', tag);
    expect((await write('"1"')).status).toBe(200);
    expect((await write('"1"')).status).toBe(412);
    const judged = [{ action: actions.train, judgement: 'splendid' }];
    expect((await reported.writes(education.reporter, report, judged)).status).toBe(400);
  });
});

describe('a freeze', () => {
  it('waits for what is not settled, or has a reason; then the round takes nothing more', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, interior, coordinator, plan } = reported;
    const round = await reported.opens();
    const sent = await reported.sends(education, round);
    const path = `/api/reporting-rounds/${round.id}/freeze`;
    const refused = await coordinator.post(path, {});
    expect(refused.body).toMatchObject({ code: 'reporting.reports-not-settled', bodies: [education.body.id] });
    expect((await plan.author.post(path, {})).status).toBe(403);
    await reported.verifies(sent);
    expect((await coordinator.post(path, {})).body).toMatchObject({ state: 'frozen', owed: 3, given: 1, verified: 1 });
    expect(await dueOf(interior.reporter, 'submit-report')).toEqual([]);
    const late = await reported.report(interior.reporter, round, interior.body);
    const write = await reported.writes(interior.reporter, late, [
      { action: late.lines[0]?.action, judgement: 'on-track' },
    ]);
    expect(write.body).toMatchObject({ code: 'reporting.round-is-not-open' });
    expect((await coordinator.post(`/api/reports/${sent.id}/return`, { lines: [] })).status).toBe(422);
  });

  it('counts, like every step, as a fact of the plan', async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, education } = reported;
    const facts = async () => ((await plan.author.get(plan.path)).body as { factsRevision: number }).factsRevision;
    const before = await facts();
    const round = await reported.opens();
    const opened = await facts();
    expect(opened).toBeGreaterThan(before);
    await reported.sends(education, round);
    expect(await facts()).toBe(opened + 2);
  });
});
