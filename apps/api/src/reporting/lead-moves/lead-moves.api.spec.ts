import { givenBody, givenPerson, type SignedPerson } from '../../../test/people.world.js';
import { givenReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';
import { withContext } from '../../platform/context.js';
import { RoundOpening } from '../round-opening.js';
import { LeadMovesService } from './lead-moves.service.js';

const ground = openGround();
const asJob = <T>(work: () => Promise<T>) => withContext({ requestId: 'clock', role: 'job' }, work);
const settle = () => asJob(() => ground.app.get(LeadMovesService).settle());
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const decree = { authority: 'President', number: 'Decree 12', on: '2026-03-01' };

const givenWorld = async () => {
  const reported = await givenReportedPlan(ground);
  const { plan, actions, education, coordinator } = reported;
  const health = await givenBody(ground, { jurisdiction: plan.jurisdiction, name: 'Ministry of Health' });
  const reporter = await givenPerson(ground, { role: 'reporter', body: health });
  const path = `/api/plans/${plan.id}/lead-moves`;
  const moves = (more: object = {}, by: SignedPerson = coordinator) =>
    by.post(path, {
      ...{ recordIds: [actions.train], fromBodyId: education.body.id, toBodyId: health.id, on: day(0) },
      ...{ act: decree, reason: 'The government was formed anew.', ...more },
    });
  return { reported, plan, actions, education, coordinator, health, reporter, path, moves };
};
const bodiesOf = async (by: SignedPerson, plan: { id: string }, action: string) => {
  const { body } = await by.get(`/api/plans/${plan.id}/document`).expect(200);
  return (body.records as { kind: string; parent: string; body: string; from?: string; to?: string; basis?: string }[])
    .filter(({ kind, parent }) => kind === 'assignment' && parent === action)
    .map(({ body: of, from, to, basis }) => [of, from, to, basis]);
};

describe('a lead moved from body to body', () => {
  it('ends the old assignment the day before and opens the new one, in one change set with its act', async () => {
    const { plan, actions, education, coordinator, health, moves, path } = await givenWorld();
    const answer = await moves();
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject([
      {
        ...{
          recordId: actions.train,
          fromBodyName: { en: 'Ministry of Education' },
          toBodyName: { en: 'Ministry of Health' },
        },
        ...{ authority: 'President', actNumber: 'Decree 12', actOn: '2026-03-01', byName: coordinator.name },
      },
    ]);
    expect(await bodiesOf(coordinator, plan, actions.train)).toEqual([
      [education.body.id, undefined, day(-1), undefined],
      [health.id, day(0), undefined, 'President, Decree 12, 2026-03-01'],
    ]);
    const sets = await coordinator.get(`/api/plans/${plan.id}/change-sets?before=999999`);
    expect(sets.body[0]).toMatchObject({
      reason: 'The government was formed anew.',
      changes: [{ op: 'set' }, { op: 'add' }],
    });
    expect((await coordinator.get(`${path}?record=${actions.patrol}`).expect(200)).body).toEqual([]);
  });

  it('takes with it what nobody has begun to report; what was given stays with who gave it', async () => {
    const { reported, education, coordinator, health, reporter, moves, path } = await givenWorld();
    const past = await reported.opens({ title: 'Past round' });
    await reported.sends(education, past);
    const open = await reported.opens({ title: 'Open round' });
    await moves().expect(201);
    await settle();
    expect((await coordinator.get(path)).body).toMatchObject([{ linesMoved: 1, linesStayed: 1 }]);

    const now = await reported.report(reporter, open, health);
    expect(now.lines.map(({ action }) => action)).toEqual([reported.actions.train]);
    const mine = (await reporter.get('/api/home')).body.mine as { kind: string; subjectId: string }[];
    expect(mine).toMatchObject([{ kind: 'submit-report', subjectId: open.id }]);
    const given = await reported.report(coordinator, past, education.body);
    expect(given.lines.map(({ action }) => action)).toContain(reported.actions.train);
    expect((await reported.reports(coordinator, past)).some(({ bodyId }) => bodyId === health.id)).toBe(false);
    const rest = await reported.report(education.reporter, open, education.body);
    expect(rest.lines.map(({ action }) => action)).toEqual([reported.actions.patrol]);
  });

  it('leaves to the old body what it has begun, unsent and unseen', async () => {
    const { reported, education, coordinator, health, moves, path } = await givenWorld();
    const open = await reported.opens();
    const report = await reported.report(education.reporter, open, education.body);
    await reported.writes(education.reporter, report, [
      { action: reported.actions.train, judgement: 'on-track', narrative: 'Half is done.' },
    ]);
    await moves().expect(201);
    await settle();
    expect((await coordinator.get(path)).body).toMatchObject([{ linesMoved: 0, linesStayed: 1 }]);
    expect((await reported.reports(coordinator, open)).some(({ bodyId }) => bodyId === health.id)).toBe(false);
  });

  it('on a day ahead waits for the midnight of the jurisdiction, and is settled once by two processes', async () => {
    const { reported, plan, coordinator, health, moves, path } = await givenWorld();
    const isIn = (zone: string) =>
      ground.sql.query('update jurisdiction set time_zone = $2 where id = $1', [plan.jurisdiction.id, zone]);
    const open = await reported.opens();
    await isIn('Pacific/Kiritimati');
    const { rows } = await ground.sql.query(`select day_of($1) as today`, [plan.jurisdiction.id]);
    await isIn('Pacific/Pago_Pago');
    await moves({ on: (rows[0] as { today: string }).today }).expect(201);
    await settle();
    expect((await coordinator.get(path)).body).toMatchObject([{ settledAt: null }]);
    await isIn('Pacific/Kiritimati');
    await Promise.all([settle(), settle()]);
    expect((await coordinator.get(path)).body).toMatchObject([{ linesMoved: 1, settledAt: expect.any(String) }]);
    expect((await reported.reports(coordinator, open)).filter(({ bodyId }) => bodyId === health.id)).toHaveLength(1);
  });

  it('takes the whole report of a body that then owes nothing, with its obligation', async () => {
    const { reported, coordinator, health, moves } = await givenWorld();
    const open = await reported.opens();
    await moves({ recordIds: [reported.actions.map], fromBodyId: reported.empty.id }).expect(201);
    await settle();
    const bodies = (await reported.reports(coordinator, open)).map(({ bodyId }) => bodyId);
    expect(bodies).toContain(health.id);
    expect(bodies).not.toContain(reported.empty.id);
    const { rows } = await ground.sql.query(`select state from obligation where body_id = $1 and subject_id = $2`, [
      ...[reported.empty.id, open.id],
    ]);
    expect(rows).toEqual([{ state: 'cancelled' }]);
  });

  it('is asked by rounds opened later: each of who led then', async () => {
    const { reported, coordinator, health, education, moves } = await givenWorld();
    await moves({ on: day(-10) }).expect(201);
    await asJob(() => ground.app.get(RoundOpening).openDue());
    const late = await reported.opens({ opensOn: day(-5) });
    const owing = async (body: typeof health) =>
      (await reported.report(coordinator, late, body)).lines.map(({ action }) => action);
    expect(await owing(health)).toEqual([reported.actions.train]);
    expect(await owing(education.body)).toEqual([reported.actions.patrol]);
    const early = await reported.opens({ opensOn: day(-20), title: 'Opened before' });
    expect((await reported.reports(coordinator, early)).some(({ bodyId }) => bodyId === health.id)).toBe(false);
  });

  it('is refused whole, naming what stands in the way, and to whoever may not steer', async () => {
    const { reported, moves, education, coordinator, path, actions } = await givenWorld();
    const refused = await moves({ recordIds: [actions.train, actions.map] });
    expect([refused.status, refused.body.code]).toEqual([422, 'lead-move.refused']);
    expect(Object.keys(refused.body.errors)).toEqual(['recordIds.1']);
    expect((await moves({ toBodyId: education.body.id })).status).toBe(422);
    expect((await moves({ reason: '' })).status).toBe(400);
    expect((await moves({}, education.reporter)).status).toBe(403);
    expect((await coordinator.get(path)).body).toEqual([]);
    const stranger = await givenPerson(ground, {
      role: 'coordinator',
      jurisdiction: (await givenReportedPlan(ground)).plan.jurisdiction,
    });
    expect((await stranger.get(path)).status).toBe(404);
    expect((await reported.coordinator.get(path)).status).toBe(200);
  });
});
