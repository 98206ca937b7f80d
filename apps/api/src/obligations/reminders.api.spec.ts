import { givenBody, givenJurisdiction, givenPerson, givenPost } from '../../test/people.world.js';
import { givenReportedPlan } from '../../test/reporting.world.js';
import { openGround } from '../../test/world.js';
import { withContext } from '../platform/context.js';
import { RemindersService } from './reminders.service.js';

const ground = openGround();
const hours = (zone: string) =>
  Number(new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date()));
/* Where it is between eight in the morning and ten at night now. */
const awakeZone = () =>
  ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].find((zone) => hours(zone) > 7 && hours(zone) < 22) ?? 'UTC';
const digest = () => withContext({ requestId: 'clock', role: 'job' }, () => ground.app.get(RemindersService).digest());
const lettersTo = async (email: string) =>
  (await ground.sql.query('select text, unsubscribe_url from mail where to_email = $1 order by created_at', [email]))
    .rows as { text: string; unsubscribe_url: string }[];
const tokenIn = (url: string | undefined) => /reminder-links\/([^/]+)\/unsubscription$/.exec(String(url))?.[1] ?? '';
const forgetLetters = () => ground.sql.query(`update obligation_reminder set at = at - interval '1 day'`);

const givenDue = async (given: Pick<Parameters<typeof givenReportedPlan>[1] & object, 'also'> = {}) => {
  const jurisdiction = await givenJurisdiction(ground, { timeZone: awakeZone() });
  const reported = await givenReportedPlan(ground, { jurisdiction, ...given });
  await reported.opens({ dueOn: '2099-12-31' });
  await ground.sql.query(`update obligation set due_on = day_of(jurisdiction_id) + 3 where plan_id = $1`, [
    reported.plan.id,
  ]);
  return reported;
};

describe('the letters one gets', () => {
  it('end by kind in the settings, and begin again', async () => {
    const { education } = await givenDue();
    const { reporter } = education;
    expect((await reporter.get('/api/reminder-choices').expect(200)).body).toEqual({ muted: [], inLetter: [] });
    await reporter.put('/api/reminder-choices', { muted: ['submit-report'] }).expect(200);
    await digest();
    expect(await lettersTo(reporter.email)).toEqual([]);
    expect((await reporter.put('/api/reminder-choices', { muted: ['everything'] })).status).toBe(400);
    await reporter.put('/api/reminder-choices', { muted: [] }).expect(200);
    await digest();
    expect(await lettersTo(reporter.email)).toHaveLength(1);
  });

  it('end with one click out of the letter, without signing in; looking at the link changes nothing', async () => {
    const { education, interior } = await givenDue();
    await digest();
    const [letter] = await lettersTo(education.reporter.email);
    const token = tokenIn(letter?.unsubscribe_url);
    expect(letter?.text).toContain(`/reminders/${token}`);
    const path = `/api/reminder-links/${token}`;
    const seen = await ground.request().get(path).expect(200);
    expect(seen.body).toEqual({ muted: [], inLetter: ['submit-report'] });
    expect((await education.reporter.get('/api/reminder-choices')).body).toMatchObject({ muted: [] });

    const clicked = await ground
      .request()
      .post(`${path}/unsubscription`)
      .type('form')
      .send('List-Unsubscribe=One-Click');
    expect(clicked.status).toBe(200);
    expect((await education.reporter.get('/api/reminder-choices')).body).toMatchObject({ muted: ['submit-report'] });
    expect((await interior.reporter.get('/api/reminder-choices')).body).toMatchObject({ muted: [] });
    await forgetLetters();
    await digest();
    expect(await lettersTo(education.reporter.email)).toHaveLength(1);
    expect(await lettersTo(interior.reporter.email)).toHaveLength(2);

    await ground.request().put(path).send({ muted: [] }).expect(200);
    expect((await education.reporter.get('/api/reminder-choices')).body).toMatchObject({ muted: [] });
    const forged = `${token.slice(0, -4)}AAAA`;
    expect((await ground.request().post(`/api/reminder-links/${forged}/unsubscription`)).status).toBe(404);
  });

  it('of what is restricted say nothing but that something waits', async () => {
    const { education, plan } = await givenDue();
    await ground.sql.query(`update plan set sensitivity = 'restricted' where id = $1`, [plan.id]);
    await digest();
    const [letter] = await lettersTo(education.reporter.email);
    expect(letter?.text).toContain('Something that is not said in letters');
    expect(letter?.text).not.toMatch(/report|2099|\d{4}-\d\d-\d\d/i);
  });
});

describe('a letter about a report', () => {
  it('carries its links, of what is not restricted, until it is due; looking at one changes nothing', async () => {
    const reported = await givenDue({
      also: ({ patrol }) => [{ op: 'set', kind: 'action', id: patrol, sensitivity: 'restricted' }],
    });
    const { education, plan } = reported;
    const { reporter, body } = education;
    await givenPost(ground, { body, name: 'Reporting officer', holder: reporter });
    await ground.sql.query(
      `update obligation set post_id = (select id from post where body_id = $1) where body_id = $1`,
      [body.id],
    );
    await digest();
    const [letter] = await lettersTo(reporter.email);
    const links = [...String(letter?.text).matchAll(/\/answer\/([\w-]+)/g)];
    expect(links).toHaveLength(1);
    expect(letter?.text).toContain('P1.A1');
    expect(letter?.text).not.toContain('P1.A2');
    const path = `/api/answer-links/${String(links[0]?.[1])}`;
    const look = () => ground.request().get(path).expect(200);
    expect([(await look()).body, (await look()).body]).toMatchObject([{ state: 'open' }, { state: 'open' }]);
    const [round] = (await reporter.get(`/api/reporting-rounds?filter={"planId":"${plan.id}"}`)).body as {
      id: string;
    }[];
    const report = () => reported.report(reporter, { id: String(round?.id) }, body);
    expect(await report()).toMatchObject({ state: 'not-opened' });
    await ground.request().post(path).send({ judgement: 'on-track' }).expect(201);
    expect(await report()).toMatchObject({ state: 'draft' });

    await forgetLetters();
    await ground.sql.query(`update obligation set due_on = day_of(jurisdiction_id) - 1 where plan_id = $1`, [plan.id]);
    await digest();
    const [, late] = await lettersTo(reporter.email);
    expect(late?.text).toContain('1 day late');
    expect(late?.text).not.toContain('/answer/');
  });

  it('is in the language of the person it is for', async () => {
    const { education } = await givenDue();
    await ground.sql.query(`update person set language = 'ar' where id = $1`, [education.reporter.id]);
    await digest();
    const [letter] = await lettersTo(education.reporter.email);
    expect(letter?.text).toContain('تقديم التقرير');
    expect(letter?.text).toContain('الأيام الباقية: 3');
  });

  it('is one a person a day about everything, and none where nothing is due', async () => {
    const reported = await givenDue();
    const { education, plan } = reported;
    await reported.opens({ title: 'Another', dueOn: '2099-12-31' });
    await ground.sql.query(`update obligation set due_on = day_of(jurisdiction_id) + 3 where plan_id = $1`, [plan.id]);
    await digest();
    await digest();
    const letters = await lettersTo(education.reporter.email);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text.match(/– Submit the report/g)).toHaveLength(2);
    await forgetLetters();
    await ground.sql.query(`update obligation set due_on = day_of(jurisdiction_id) + 30 where plan_id = $1`, [plan.id]);
    await digest();
    expect(await lettersTo(education.reporter.email)).toHaveLength(1);
  });
});

describe('reminding the bodies of a round', () => {
  it('writes to who is waited for, once in twelve hours, with a log', async () => {
    const { education, interior, coordinator, plan } = await givenDue();
    const [round] = (await coordinator.get(`/api/reporting-rounds?filter={"planId":"${plan.id}"}`)).body as {
      id: string;
    }[];
    const path = `/api/reporting-rounds/${String(round?.id)}/reminders`;
    expect((await education.reporter.post(path)).status).toBe(403);
    const written = await coordinator.post(path).expect(201);
    expect(written.body).toEqual({ written: 2 });
    expect((await coordinator.post(path).expect(201)).body).toEqual({ written: 0 });
    const log = await coordinator.get(path).expect(200);
    expect(log.body).toHaveLength(2);
    expect(log.body).toMatchObject([{ byName: coordinator.name, daysLeft: 3 }, { byName: coordinator.name }]);
    expect(await lettersTo(interior.reporter.email)).toHaveLength(1);
  });

  it('is not for those of other plans', async () => {
    const { plan, coordinator } = await givenDue();
    const [round] = (await coordinator.get(`/api/reporting-rounds?filter={"planId":"${plan.id}"}`)).body as {
      id: string;
    }[];
    const elsewhere = await givenJurisdiction(ground);
    await givenBody(ground, { jurisdiction: elsewhere });
    const stranger = await givenPerson(ground, { role: 'coordinator', jurisdiction: elsewhere });
    expect((await stranger.post(`/api/reporting-rounds/${String(round?.id)}/reminders`)).status).toBe(404);
  });
});
