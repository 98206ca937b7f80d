import { setTimeout as pause } from 'node:timers/promises';
import { givenPerson, givenPost, type SignedPerson } from '../../../test/people.world.js';
import { givenReportedPlan, type ReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();

/** Links of the letters written to somebody, in the order of their actions. */
const linksOf = async ({ email }: SignedPerson): Promise<string[]> => {
  const { rows } = await ground.sql.query(`select text from mail where to_email = $1 and kind = 'answer-links'`, [
    email,
  ]);
  const text = (rows as { text: string }[]).map((row) => row.text).join('\n');
  return [
    ...new Set([...text.matchAll(/\/answer\/([\w-]+)/g)].map(([, token]) => `/api/answer-links/${String(token)}`)),
  ];
};

const givenLinked = async (before?: (reported: ReportedPlan) => Promise<unknown>) => {
  const reported = await givenReportedPlan(ground);
  const { education, coordinator } = reported;
  await givenPost(ground, { body: education.body, name: 'Reporting officer', holder: education.reporter });
  await before?.(reported);
  const round = await reported.opens();
  const sent = await coordinator.post(`/api/reporting-rounds/${round.id}/answer-links`, {}).expect(201);
  return { reported, round, sent: sent.body as { letters: number; links: number } };
};

describe('an answer by a link', () => {
  it('shows what it would record, changes nothing by being read, and records once', async () => {
    const { reported, round, sent } = await givenLinked();
    const { education, coordinator } = reported;
    expect(sent).toEqual({ letters: 1, links: 2 });
    const [train = ''] = await linksOf(education.reporter);
    const nobody = ground.request();
    for (let looks = 0; looks < 3; looks += 1) {
      const seen = await nobody.get(train).expect(200);
      expect(seen.body).toMatchObject({
        ...{ state: 'open', code: 'P1.A1', personName: education.reporter.name, next: 'stays-draft' },
        ...{ postName: { en: 'Reporting officer' }, judgement: null },
      });
      expect(seen.headers['cache-control']).toBe('no-store');
    }
    expect(await reported.report(education.reporter, round, education.body)).toMatchObject({ state: 'not-opened' });

    const said = await nobody.post(train).send({ judgement: 'on-track', narrative: 'Twelve schools.' }).expect(201);
    expect(said.body).toMatchObject({ state: 'used', judgement: 'on-track' });
    const again = await nobody.post(train).send({ judgement: 'off-track' });
    expect(again.body).toMatchObject({ code: 'answer-link.spent' });
    const report = await reported.report(education.reporter, round, education.body);
    expect(report).toMatchObject({
      state: 'draft',
      lines: [
        { judgement: 'on-track', narrative: 'Twelve schools.', byLinkName: education.reporter.name },
        { isGiven: false },
      ],
    });
    expect((await coordinator.get(`/api/reports/${report.id}`)).body).toMatchObject({ lines: [] });
  });

  it('of two links tapped at once records both', async () => {
    const { reported, round } = await givenLinked();
    const { education } = reported;
    const links = await linksOf(education.reporter);
    await ground.sql.query('begin');
    await ground.sql.query('select from report where round_id = $1 for update', [round.id]);
    const said = Promise.all(links.map((link) => ground.request().post(link).send({ judgement: 'on-track' })));
    /* Both have come as far as they can while somebody else holds the report. */
    await pause(500);
    await ground.sql.query('commit');
    expect((await said).map(({ status }) => status)).toEqual([201, 201]);
    expect(await reported.report(education.reporter, round, education.body)).toMatchObject({
      lines: [{ judgement: 'on-track' }, { judgement: 'on-track' }],
    });
  });

  it('sends a report that is complete with it, and says so before', async () => {
    const { reported, round } = await givenLinked((given) =>
      given.opens({ title: 'Earlier', dueOn: '2098-12-31' }).then((earlier) => given.sends(given.education, earlier)),
    );
    const { education } = reported;
    const [train = '', patrol = ''] = await linksOf(education.reporter);
    const nobody = ground.request();
    await nobody.post(train).send({ noChange: true }).expect(201);
    expect((await nobody.get(patrol)).body).toMatchObject({ next: 'is-submitted', before: { judgement: 'on-track' } });
    await nobody.post(patrol).send({ judgement: 'at-risk' }).expect(201);
    const report = await reported.report(education.reporter, round, education.body);
    expect(report).toMatchObject({
      ...{ state: 'submitted', submittedByName: education.reporter.name },
      lines: [{ noChange: true, narrative: 'It is on-track.' }, { judgement: 'at-risk' }],
    });
  });

  it('passes the clearing officer of the body like any other', async () => {
    const { reported, round } = await givenLinked((given) =>
      givenPerson(ground, { role: 'clearing-officer', body: given.education.body }),
    );
    const { education } = reported;
    for (const link of await linksOf(education.reporter))
      await ground.request().post(link).send({ judgement: 'on-track' }).expect(201);
    expect(await reported.report(education.reporter, round, education.body)).toMatchObject({ state: 'in-clearance' });
  });

  it('says nothing that needs evidence, and nothing the scale does not know', async () => {
    const { reported } = await givenLinked();
    const [train = ''] = await linksOf(reported.education.reporter);
    const nobody = ground.request();
    const scale = (await nobody.get(train)).body as { scale: { code: string }[] };
    expect(scale.scale.map(({ code }) => code)).not.toContain('completed');
    for (const said of [{ judgement: 'completed' }, { judgement: 'splendid' }, {}])
      expect((await nobody.post(train).send(said)).body).toMatchObject({ code: 'answer-link.needs-word' });
    expect((await nobody.get(train)).body).toMatchObject({ state: 'open' });
    expect((await nobody.post(train).send({ noChange: true })).body).toMatchObject({ code: 'report.nothing-before' });
  });

  it('ends with the post, the round, the due day, and another answer', async () => {
    const { reported, round } = await givenLinked();
    const { education, coordinator, actions } = reported;
    const [train = '', patrol = ''] = await linksOf(education.reporter);
    const nobody = ground.request();
    const report = await reported.report(education.reporter, round, education.body);
    await reported.writes(education.reporter, report, [{ action: actions.train, judgement: 'on-track' }]);
    expect((await nobody.post(train).send({ judgement: 'off-track' })).body).toMatchObject({ state: 'answered' });
    await ground.sql.query(`update reporting_round set due_on = '2026-03-01' where id = $1`, [round.id]);
    expect((await nobody.get(patrol)).body).toMatchObject({ state: 'expired' });
    await ground.sql.query(`update reporting_round set due_on = '2099-12-31' where id = $1`, [round.id]);
    expect((await nobody.get(patrol)).body).toMatchObject({ state: 'open' });
    await coordinator.post(`/api/reporting-rounds/${round.id}/cancellation`, { reason: 'Too early' }).expect(201);
    expect((await nobody.post(patrol).send({ judgement: 'on-track' })).body).toMatchObject({ state: 'closed' });
    await ground.sql.query('delete from post_holding where person_id = $1', [education.reporter.id]);
    expect((await nobody.get(patrol)).status).toBe(404);
    expect((await nobody.get('/api/answer-links/nonsense')).status).toBe(404);
  });

  it('is sent by the coordinator only, once within twelve hours, and never for a restricted plan', async () => {
    const { reported, round } = await givenLinked();
    const { education, coordinator, plan } = reported;
    const path = `/api/reporting-rounds/${round.id}/answer-links`;
    expect((await education.reporter.post(path, {})).status).toBe(403);
    expect((await coordinator.post(path, {})).body).toEqual({ letters: 0, links: 0 });
    await ground.sql.query(`update plan set sensitivity = 'restricted' where id = $1`, [plan.id]);
    expect((await coordinator.post(path, {})).body).toMatchObject({ code: 'answer-link.restricted-plan' });
  });
});
