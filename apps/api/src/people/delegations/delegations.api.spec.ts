import {
  givenBody,
  givenGrant,
  givenJurisdiction,
  givenPerson,
  givenPost,
  type SignedPerson,
} from '../../../test/people.world.js';
import { givenReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Education's reporting officer goes away; a colleague of another ministry is named by their post. */
const givenWorld = async () => {
  const jurisdiction = await givenJurisdiction(ground);
  const reported = await givenReportedPlan(ground, { jurisdiction });
  const { education, interior } = reported;
  const post = await givenPost(ground, { body: education.body, duties: ['reporting'], holder: education.reporter });
  const colleague = await givenPerson(ground, { role: 'reader', jurisdiction: await givenJurisdiction(ground) });
  const desk = await givenPost(ground, { body: education.body, duties: ['drafting'], holder: colleague, name: 'Desk' });
  const round = await reported.opens();
  const path = `/api/posts/${post.id}/delegations`;
  const gives = (more: object = {}, by: SignedPerson = education.reporter) =>
    by.post(path, { toPersonId: colleague.id, from: day(0), to: day(7), words: 'While I am on leave.', ...more });
  const isIn = (zone: string) =>
    ground.sql.query('update jurisdiction set time_zone = $2 where id = $1', [jurisdiction.id, zone]);
  return { jurisdiction, reported, education, interior, post, desk, colleague, round, path, gives, isIn };
};
const reportsOf = async (person: SignedPerson, round: { id: string }) =>
  (await person.get(`/api/reports?filter={"roundId":"${round.id}"}`)).body as { bodyId: string }[];

describe('duties passed on for a time', () => {
  it('let the delegate see and answer what the post owes, and the record says for whom and by whose delegation', async () => {
    const { reported, education, colleague, round, gives, post } = await givenWorld();
    expect((await colleague.get('/api/reports')).status).toBe(403);
    await gives().expect(201);

    const home = (await colleague.get('/api/home').expect(200)).body;
    expect(home.mine).toMatchObject([
      { kind: 'submit-report', bodyId: education.body.id, delegatedBy: education.reporter.name, delegatedTo: null },
    ]);
    const giver = (await education.reporter.get('/api/home')).body;
    expect(giver.mine).toMatchObject([{ kind: 'submit-report', delegatedBy: null, delegatedTo: colleague.name }]);

    const sent = await reported.sends({ body: education.body, reporter: colleague }, round);
    const { body } = await reported.coordinator.get(`/api/reports/${sent.id}`).expect(200);
    expect(body).toMatchObject({ submittedByName: colleague.name, delegatedByName: education.reporter.name });
    expect(body.forPostName).not.toBeNull();
    const { rows } = await ground.sql.query(
      `select facts from event where type = 'report.submitted' and subject_id = $1`,
      [sent.id],
    );
    expect(rows).toMatchObject([{ facts: { delegatedBy: education.reporter.name } }]);
    expect(post.bodyId).toBe(education.body.id);
  });

  it('reach no other body, no draft, no restricted plan, and cannot be passed on', async () => {
    const { reported, interior, colleague, round, gives, post, desk } = await givenWorld();
    await gives().expect(201);
    expect((await reportsOf(colleague, round)).map(({ bodyId }) => bodyId)).not.toContain(interior.body.id);
    expect((await colleague.get(`/api/plans/${reported.plan.id}/document`)).status).not.toBe(200);
    expect(
      (await colleague.post(`/api/posts/${post.id}/delegations`, { toPostId: desk.id, from: day(0), to: day(1) }))
        .status,
    ).toBe(403);
    await ground.sql.query(`update plan set sensitivity = 'restricted' where id = $1`, [reported.plan.id]);
    expect(await reportsOf(colleague, round)).toEqual([]);
  });

  it('of a restricted plan do not even show somebody of another body that something is owed', async () => {
    const { jurisdiction, reported, gives } = await givenWorld();
    const guest = await givenPerson(ground, { role: 'reader', jurisdiction: await givenJurisdiction(ground) });
    const body = await givenBody(ground, { jurisdiction });
    const post = await givenPost(ground, { body, duties: ['reporting'], holder: guest });
    await gives({ toPersonId: null, toPostId: post.id }).expect(201);
    const mine = async () => (await guest.get('/api/home').expect(200)).body.mine as unknown[];
    expect(await mine()).toHaveLength(1);
    await ground.sql.query(`update plan set sensitivity = 'restricted' where id = $1`, [reported.plan.id]);
    expect(await mine()).toEqual([]);
  });

  it('never reach a report that speaks of something restricted', async () => {
    const { reported, colleague, round, gives } = await givenWorld();
    await gives().expect(201);
    expect(await reportsOf(colleague, round)).toHaveLength(1);
    await ground.sql.query(`update plan_record set sensitivity = 'restricted' where id = $1`, [reported.actions.train]);
    expect(await reportsOf(colleague, round)).toEqual([]);
  });

  it('end by themselves at the midnight of the jurisdiction', async () => {
    const { jurisdiction, colleague, round, gives, isIn } = await givenWorld();
    await isIn('Pacific/Pago_Pago');
    const { rows } = await ground.sql.query('select day_of($1) as today', [jurisdiction.id]);
    const { today } = rows[0] as { today: string };
    await gives({ from: today, to: today }).expect(201);
    expect(await reportsOf(colleague, round)).toHaveLength(1);
    await isIn('Pacific/Kiritimati');
    expect((await colleague.get('/api/reports')).status).toBe(403);
    expect((await colleague.get('/api/delegations').expect(200)).body).toMatchObject([{ state: 'ended' }]);
  });

  it('end when withdrawn, and when their giver no longer holds the post or the right', async () => {
    const { education, colleague, gives, round, post } = await givenWorld();
    const given = await gives().expect(201);
    expect(given.body).toMatchObject({ state: 'in-force', mayWithdraw: true, toName: colleague.name });
    const withdrawal = `/api/delegations/${String(given.body.id)}/withdrawal`;
    expect((await colleague.post(withdrawal)).status).toBe(403);
    await education.reporter.post(withdrawal).expect(201);
    expect((await colleague.get('/api/reports')).status).toBe(403);
    expect((await education.reporter.post(withdrawal)).status).toBe(409);

    await gives().expect(201);
    expect(await reportsOf(colleague, round)).toHaveLength(1);
    await ground.sql.query(`update access_grant set to_on = '2020-12-31' where person_id = $1`, [
      education.reporter.id,
    ]);
    expect((await colleague.get('/api/reports')).status).toBe(403);
    await ground.sql.query(`update access_grant set to_on = null where person_id = $1`, [education.reporter.id]);
    await ground.sql.query(`update post_holding set to_on = '2020-12-31' where post_id = $1`, [post.id]);
    expect((await colleague.get('/api/reports')).status).toBe(403);
  });

  it('to a post go to whoever holds it', async () => {
    const { desk, gives, round } = await givenWorld();
    await gives({ toPersonId: null, toPostId: desk.id }).expect(201);
    const successor = await givenPerson(ground, { role: 'reader', jurisdiction: await givenJurisdiction(ground) });
    expect((await successor.get('/api/reports')).status).toBe(403);
    await ground.sql.query('update post_holding set person_id = $2 where post_id = $1', [desk.id, successor.id]);
    expect(await reportsOf(successor, round)).toHaveLength(1);
  });

  it('are given by the holder alone, to one known delegate, once at a time', async () => {
    const { education, interior, colleague, post, gives, path } = await givenWorld();
    const choices = (await education.reporter.get(`/api/posts/${post.id}/delegates`).expect(200)).body;
    expect(choices).toContainEqual(expect.objectContaining({ personId: colleague.id }));
    expect((await interior.reporter.post(path, { toPersonId: colleague.id, from: day(0), to: day(1) })).status).toBe(
      403,
    );
    const stranger = await givenPerson(ground, { role: 'reader', jurisdiction: await givenJurisdiction(ground) });
    expect((await gives({ toPersonId: stranger.id })).body.code).toBe('delegation.delegate-unknown');
    expect((await gives({ toPersonId: null })).body.code).toBe('delegation.delegate-unknown');
    expect((await gives({ from: day(3), to: day(2) })).body.code).toBe('request.ends-before-it-begins');
    await gives().expect(201);
    expect((await gives({ from: day(7), to: day(9) })).body.code).toBe('delegation.overlaps');
  });

  it('are known to those of the body and whoever keeps its posts, to nobody else', async () => {
    const { jurisdiction, education, interior, gives } = await givenWorld();
    await gives().expect(201);
    const path = `/api/bodies/${education.body.id}/delegations`;
    const focal = await givenPerson(ground, { role: 'focal-point', jurisdiction });
    expect((await focal.get(path).expect(200)).body).toMatchObject([
      { mayWithdraw: true, words: 'While I am on leave.' },
    ]);
    const other = await givenBody(ground, { jurisdiction });
    await givenGrant(ground, interior.reporter, { role: 'reporter', body: other });
    expect((await interior.reporter.get(path)).status).toBe(403);
    expect((await interior.reporter.get('/api/delegations')).body).toEqual([]);
  });
});
