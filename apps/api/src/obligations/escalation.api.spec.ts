import { givenBody, givenPerson, givenPost, type SignedPerson } from '../../test/people.world.js';
import { givenReportedPlan, type ReportedPlan } from '../../test/reporting.world.js';
import { openGround } from '../../test/world.js';
import { withContext } from '../platform/context.js';
import { EscalationService } from './escalation.service.js';
import { RemindersService } from './reminders.service.js';

const ground = openGround();
const asJob = <T>(work: () => Promise<T>) => withContext({ requestId: 'clock', role: 'job' }, work);
const move = () => asJob(() => ground.app.get(EscalationService).move());
const digest = () => asJob(() => ground.app.get(RemindersService).digest());
const lettersTo = async ({ email }: SignedPerson) =>
  (await ground.sql.query('select text from mail where to_email = $1 order by created_at', [email])).rows as {
    text: string;
  }[];

interface Row {
  readonly bodyId: string;
  readonly step: string;
  readonly movedAt: string | null;
  readonly movedFrom: string | null;
  readonly isTakenOver: boolean;
  readonly isVacant: boolean;
}
const mineOf = async (person: SignedPerson) =>
  ((await person.get('/api/home').expect(200)).body as { mine: Row[] }).mine;

/** Education's reporting post has a holder and a deputy; the round is due in far future until a spec moves its day. */
const givenLateRound = async () => {
  const reported = await givenReportedPlan(ground);
  const { education } = reported;
  const deputy = await givenPerson(ground, { role: 'reporter', body: education.body });
  const post = await givenPost(ground, { body: education.body, duties: ['reporting'], holder: education.reporter });
  await ground.sql.query(
    `insert into post_holding (post_id, person_id, from_on, is_deputy) values ($1, $2, '2020-01-01', true)`,
    [post.id, deputy.id],
  );
  const round = await reported.opens();
  const { plan, coordinator, empty } = reported;
  return { plan, coordinator, empty, education, reported, deputy, round, late: isLate(reported) };
};
const isLate =
  ({ plan }: ReportedPlan) =>
  async (days: number) => {
    await ground.sql.query(
      `update obligation set due_on = day_of(jurisdiction_id) - $2::int where plan_id = $1 and kind = 'submit-report'`,
      [plan.id, days],
    );
    await move();
  };
const stepOf = async (body: { id: string }) => {
  const { rows } = await ground.sql.query(
    `select step from obligation where body_id = $1 and kind = 'submit-report' and state = 'open'`,
    [body.id],
  );
  return (rows[0] as { step: string }).step;
};

describe('a report nobody gave', () => {
  it('moves to the deputy three days late, and to the coordinator ten, each seen on Home with from whom it came', async () => {
    const { education, deputy, coordinator, late } = await givenLateRound();
    await late(2);
    expect(await stepOf(education.body)).toBe('holder');
    expect(await mineOf(deputy)).toMatchObject([{ step: 'holder', movedAt: null, movedFrom: null }]);
    await late(3);
    expect(await mineOf(deputy)).toMatchObject([
      { step: 'deputy', movedAt: expect.any(String), movedFrom: education.reporter.name, isTakenOver: false },
    ]);
    const ofEducation = async () => (await mineOf(coordinator)).filter(({ bodyId }) => bodyId === education.body.id);
    expect(await ofEducation()).toEqual([]);
    await late(10);
    expect(await ofEducation()).toMatchObject([{ step: 'coordinator', isTakenOver: true, isVacant: false }]);
    expect(await mineOf(education.reporter)).toMatchObject([{ step: 'coordinator', isTakenOver: false }]);
  });

  it('is named in the letters of the deputy from then on, and of the coordinator', async () => {
    const { education, deputy, coordinator, plan, late } = await givenLateRound();
    await ground.sql.query(`update jurisdiction set time_zone = $2 where id = $1`, [plan.jurisdiction.id, awakeZone()]);
    await late(1);
    await digest();
    expect(await lettersTo(deputy)).toEqual([]);
    expect(await lettersTo(education.reporter)).toHaveLength(1);
    await late(10);
    await ground.sql.query(`update obligation_reminder set at = at - interval '1 day'`);
    await digest();
    const [letter] = await lettersTo(deputy);
    expect(letter?.text).toContain('now with the coordinator too');
    const toCoordinator = (await lettersTo(coordinator)).at(-1);
    expect(toCoordinator?.text).toContain(education.body.name['en']);
  });

  it('stops moving and leaves Home once it is given; its holder may still give it', async () => {
    const { education, coordinator, reported, round, late } = await givenLateRound();
    await late(10);
    await reported.sends(education, round);
    const rest = (await mineOf(coordinator)).filter(({ bodyId }) => bodyId === education.body.id);
    expect(rest.map(({ step, isTakenOver }) => [step, isTakenOver])).not.toContainEqual(['coordinator', true]);
    const before = await ground.sql.query('select count(*)::int as n from obligation_move');
    await move();
    expect((await ground.sql.query('select count(*)::int as n from obligation_move')).rows).toEqual(before.rows);
  });

  it('that nobody could give goes to the coordinator at once, counted as vacant; and back once the post is filled', async () => {
    const { empty, coordinator, late } = await givenLateRound();
    await late(-30);
    const ofEmpty = async () => (await mineOf(coordinator)).filter(({ bodyId }) => bodyId === empty.id);
    expect(await ofEmpty()).toMatchObject([{ step: 'coordinator', isVacant: true, movedFrom: null }]);
    const officer = await givenPerson(ground, { role: 'reporter', body: empty });
    await ground.sql.query(
      `insert into post_holding (post_id, person_id, from_on) select id, $2, '2020-01-01' from post where body_id = $1`,
      [empty.id, officer.id],
    );
    await move();
    expect(await ofEmpty()).toEqual([]);
    expect(await mineOf(officer)).toMatchObject([{ step: 'holder', movedAt: null }]);
  });

  it('is moved once by two processes at the same time, and the round tells when', async () => {
    const { education, coordinator, round, late } = await givenLateRound();
    await late(0);
    await ground.sql.query(
      `update obligation set due_on = day_of(jurisdiction_id) - 4 where subject_id = $1 and body_id = $2`,
      [round.id, education.body.id],
    );
    await Promise.all([move(), move(), move()]);
    const { body } = await coordinator.get(`/api/reporting-rounds/${round.id}/escalations`).expect(200);
    expect(body.filter(({ bodyId }: Row) => bodyId === education.body.id)).toMatchObject([
      { step: 'deputy', kind: 'submit-report' },
    ]);
    expect((await education.reporter.get(`/api/reporting-rounds/${round.id}/escalations`)).status).toBe(403);
  });
});

describe('after how many days', () => {
  it('is the coordinator’s to set, in order, for the plan', async () => {
    const { plan, coordinator, education, late } = await givenLateRound();
    const path = `/api/plans/${plan.id}/escalation`;
    expect((await coordinator.get(path).expect(200)).body).toEqual({ toDeputyAfter: 3, toCoordinatorAfter: 10 });
    const wrong = await coordinator.put(path, { toDeputyAfter: 9, toCoordinatorAfter: 4 });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'obligation.escalation-out-of-order']);
    expect((await education.reporter.put(path, { toDeputyAfter: 1, toCoordinatorAfter: 2 })).status).toBe(403);
    await coordinator.put(path, { toDeputyAfter: 1, toCoordinatorAfter: 2 }).expect(200);
    await late(1);
    expect(await stepOf(education.body)).toBe('deputy');
    await late(2);
    expect(await stepOf(education.body)).toBe('coordinator');
  });

  it('is no matter of other states', async () => {
    const { plan } = await givenLateRound();
    const jurisdiction = (await givenReportedPlan(ground)).plan.jurisdiction;
    await givenBody(ground, { jurisdiction });
    const stranger = await givenPerson(ground, { role: 'coordinator', jurisdiction });
    expect((await stranger.get(`/api/plans/${plan.id}/escalation`)).status).toBe(404);
  });
});

const hours = (zone: string) =>
  Number(new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date()));
/* Where it is between eight in the morning and ten at night now. */
const awakeZone = () =>
  ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].find((zone) => hours(zone) > 7 && hours(zone) < 22) ?? 'UTC';
