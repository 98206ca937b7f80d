import { givenBody, givenJurisdiction, givenPerson } from '../../../test/people.world.js';
import { givenLivePlan } from '../../../test/plans.world.js';
import { PostOffice, until } from '../../../test/post-office.js';
import { Ground, openGround } from '../../../test/world.js';

const office = new PostOffice();
beforeAll(() => office.open());
afterAll(() => office.close());
const ground = openGround();
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const textOf = (raw: string): string => raw.replace(/=\r\n/g, '').replaceAll('=3D', '=');

/* Where it is between seven in the morning and midnight now, so that letters may leave. */
const awakeZone = () => {
  const hour = new Date().getUTCHours();
  return hour >= 7 ? 'UTC' : 'Pacific/Auckland';
};

const givenRound = async (dueOn: string) => {
  const jurisdiction = await givenJurisdiction(ground, { timeZone: awakeZone() });
  const { plan } = await givenLivePlan(ground, { jurisdiction });
  const [health, youth] = [await givenBody(ground, { jurisdiction }), await givenBody(ground, { jurisdiction })];
  const hana = await givenPerson(ground, { role: 'reporter', body: health, name: 'Hana', language: 'ar' });
  const yara = await givenPerson(ground, { role: 'reporter', body: youth, name: 'Yara' });
  const guest = { name: 'Gita', email: `gita-${jurisdiction.code}@example.org` };
  const asks = { planId: plan.id, access: 'invited', bodyIds: [health.id, youth.id], guests: [guest], dueOn };
  const opened = await plan.author.post('/api/consultations', asks).expect(201);
  const { id } = (opened.body as { round: { id: string } }).round;
  /* The invitations left long ago: what leaves from now on are reminders. */
  await ground.sql.query('update mail set sent_at = now(), tries = 1');
  office.received.length = 0;
  return { plan, hana, yara, guest, id, path: `/api/review-rounds/${id}` };
};
const lettersTo = (email: string) =>
  office.received.filter(({ to }) => to.includes(email)).map(({ raw }) => textOf(raw));

const isAt = async (id: string, days: number): Promise<void> => {
  const dueOn = `day_of(jurisdiction_id) + ${String(days)}`;
  await ground.sql.query(
    `update review_round set due_on = ${dueOn}, deadline = now() + make_interval(days => ${String(days)}, mins => 1) where id = $1`,
    [id],
  );
  await ground.sql.query(`update obligation set due_on = ${dueOn} where subject_id = $1`, [id]);
};
const forgetLetters = async () => {
  await ground.sql.query(`update obligation_reminder set at = at - interval '1 day'`);
  await ground.sql.query(`update round_reminder set at = at - interval '1 day'`);
};

/** Both processes are asked for the letters of the hour at once, twice. */
const hourPasses = async () => {
  for (const job of ['obligations.remind', 'rounds.remind-guests', 'obligations.remind', 'rounds.remind-guests'])
    await ground.sql.query(`select graphile_worker.add_job($1, '{}'::json, null, now())`, [job]);
  const busy = async () => (await ground.sql.query('select 1 from graphile_worker.jobs')).rows.length > 0;
  await until(async () => !(await busy()));
};

describe('reminders of a consultation', () => {
  const processes = [new Ground(), new Ground()];
  beforeAll(async () => {
    for (const one of processes) await one.join(ground.databaseUrl, { SMTP_URL: office.url, JOBS: 'on' });
  });
  afterAll(async () => {
    for (const one of processes) await one.leave();
  });

  it('go once a day to whoever is waited for, whatever the number of processes; to nobody once nothing is due', async () => {
    const { plan, hana, yara, guest, id, path } = await givenRound(day(5));
    await hourPasses();
    expect(office.received).toEqual([]);

    await isAt(id, 3);
    await hourPasses();
    await until(() => office.received.length === 3);
    expect(lettersTo(yara.email)[0]).toContain('3 days left');
    expect(lettersTo(hana.email)).toHaveLength(1);
    const link = /consultation\/([\w-]{43})/.exec(String(lettersTo(guest.email)[0]))?.[1];
    expect((await ground.request().get(`/api/consultation-links/${String(link)}`)).status).toBe(200);
    await hourPasses();
    expect(office.received).toHaveLength(3);

    await yara.post('/api/comments', { planId: plan.id, roundId: id, text: 'Here it is.' }).expect(201);
    await forgetLetters();
    await isAt(id, 1);
    await hourPasses();
    await until(() => office.received.length === 5);
    expect([lettersTo(yara.email), lettersTo(hana.email), lettersTo(guest.email)].map((list) => list.length)).toEqual([
      1, 2, 2,
    ]);

    await forgetLetters();
    await isAt(id, -1);
    await hourPasses();
    await until(() => lettersTo(hana.email).length === 3);
    expect(lettersTo(guest.email)).toHaveLength(2);
    const { body } = await plan.author.get(`${path}/follow-up`).expect(200);
    const { reminders } = body as { reminders: object[] };
    expect(reminders).toHaveLength(6);
    expect(reminders[0]).toMatchObject({ toName: 'Hana', daysLeft: -1, byName: null });

    await hana.post(`${path}/answer`, {}).expect(201);
    await forgetLetters();
    await isAt(id, -3);
    await hourPasses();
    expect(office.received).toHaveLength(6);
  });

  it('are one letter for all that waits on a person', async () => {
    const first = await givenRound(day(30));
    const { plan, hana } = first;
    const health = hana.id;
    const { rows } = await ground.sql.query('select body_id from access_grant where person_id = $1', [health]);
    const again = { planId: plan.id, access: 'invited', bodyIds: [String(rows[0].body_id)], dueOn: day(30) };
    const second = await plan.author.post('/api/consultations', again).expect(201);
    await ground.sql.query('update mail set sent_at = now(), tries = 1');
    await isAt(first.id, 3);
    await isAt((second.body as { round: { id: string } }).round.id, 5);
    await hourPasses();
    await until(() => lettersTo(hana.email).length > 0);
    expect(lettersTo(hana.email)).toHaveLength(1);
    const { rows: noted } = await ground.sql.query('select 1 from obligation_reminder where person_id = $1', [hana.id]);
    expect(noted).toHaveLength(2);
  });

  it('are written at once where the owner says so, and not again within twelve hours', async () => {
    const { plan, path } = await givenRound(day(5));
    const now = await plan.author.post(`${path}/reminders`).expect(201);
    expect(now.body).toEqual({ written: 3 });
    expect((await plan.author.post(`${path}/reminders`)).body).toEqual({ written: 0 });
    const { body } = await plan.author.get(`${path}/follow-up`);
    expect((body as { reminders: { byName: string }[] }).reminders.map(({ byName }) => byName)).toEqual([
      ...[plan.author.name, plan.author.name, plan.author.name],
    ]);
  });

  it('say no more than the link where the plan is restricted', async () => {
    const { plan, yara, id } = await givenRound(day(30));
    await ground.sql.query(`update plan set sensitivity = 'restricted' where id = $1`, [plan.id]);
    await isAt(id, 1);
    await hourPasses();
    await until(() => lettersTo(yara.email).length > 0);
    expect(lettersTo(yara.email).join()).not.toContain('National plan');
  });
});
