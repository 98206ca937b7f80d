import { addedUp, recounted } from '../../../test/figures.world.js';
import {
  givenBody,
  givenJurisdiction,
  givenPerson,
  givenRelease,
  type SignedPerson,
} from '../../../test/people.world.js';
import { givenReportedPlan } from '../../../test/reporting.world.js';
import { openGround, statementsOf } from '../../../test/world.js';
import type { BodyTrendView, RegionTrendView } from './trend-over-plans.dto.js';

const ground = openGround();
type Trend<View> = Pick<View, keyof View>;

const trendAt = async <View extends RegionTrendView | BodyTrendView>(reader: SignedPerson, path: string) => {
  const answer = await reader.get(`/api/${path}/trend`);
  expect(answer.status).toBe(200);
  const trend = answer.body as Trend<View>;
  recounted(
    trend,
    trend.actions.map(({ id }) => id),
  );
  return trend;
};

/** A region of two states: one reports twice in a half year and releases its rows, one once a year and figures only. */
const givenRegion = async () => {
  const region = await givenJurisdiction(ground, { name: 'Region', kind: 'region' });
  const [often, yearly] = [await givenReportedPlan(ground), await givenReportedPlan(ground)];
  for (const { plan } of [often, yearly])
    await ground.sql.query('update jurisdiction set parent_id = $1 where id = $2', [region.id, plan.jurisdiction.id]);
  await givenRelease(ground, { plan: often.plan, what: 'rows', toJurisdiction: region });
  await givenRelease(ground, { plan: yearly.plan, what: 'figures', toJurisdiction: region });
  const opened = { opensOn: '2026-01-01', dueOn: '2026-02-28' };
  const autumn = await often.opens({ ...opened, title: 'Autumn', periodFrom: '2025-07-01', periodTo: '2025-09-30' });
  await often.sends(often.education, autumn, 'off-track');
  const winter = { title: 'Winter', periodFrom: '2025-10-01', periodTo: '2025-12-31' };
  await often.sends(often.education, await often.opens({ ...opened, dueOn: '2026-03-31', ...winter }), 'at-risk');
  const spring = { title: 'Spring', periodFrom: '2026-01-01', periodTo: '2026-03-31' };
  await often.opens({ ...opened, dueOn: '2026-04-30', ...spring });
  const year = { title: 'Year', periodFrom: '2025-01-01', periodTo: '2025-12-31' };
  await yearly.sends(yearly.interior, await yearly.opens({ ...opened, ...year }), 'on-track');
  const desk = await givenPerson(ground, { role: 'regional-secretariat', jurisdiction: region });
  return { region, often, yearly, desk };
};

describe('a region from half year to half year', () => {
  it('lines its plans up by where their rounds ended, one round a plan, and names the plan that had none', async () => {
    const { region, often, yearly, desk } = await givenRegion();
    const { points } = await trendAt<RegionTrendView>(desk, `regions/${region.id}`);
    expect(points.map(({ from, to, plansReported }) => [from, to, plansReported])).toEqual([
      ['2025-07-01', '2025-12-31', { reported: 2, of: 2 }],
      ['2026-01-01', '2026-06-30', { reported: 1, of: 2 }],
    ]);
    const [before, after] = points;
    expect(before?.rounds.map(({ title, earlier }) => [title, earlier])).toEqual(
      expect.arrayContaining([
        ['Winter', 1],
        ['Year', 0],
      ]),
    );
    expect(after?.without).toEqual([yearly.plan.id]);
    const told = { 'at-risk': '1', 'on-track': '1', 'off-track': '0', 'no-report': '4' };
    for (const [status, numerator] of Object.entries(told))
      expect(before).toMatchObject({ byStatus: { counts: { [status]: { numerator } } } });
    expect(before).toMatchObject({ byStatus: { of: 'actions-owed', denominator: '6' } });
    expect(JSON.stringify(before?.byStatus.silent)).toContain(often.interior.body.id);
    expect(before?.response).toMatchObject({
      of: 'reports-owed',
      numerator: '2',
      denominator: '6',
      rowsWithheld: true,
    });
  });

  it('divides by plan, level, first lead and place to the same whole, and names rows only where they are released', async () => {
    const { region, often, yearly, desk } = await givenRegion();
    const { points, actions, plans } = await trendAt<RegionTrendView>(desk, `regions/${region.id}`);
    expect(plans.map(({ extent }) => extent).sort()).toEqual(['figures', 'rows']);
    for (const point of points)
      for (const groups of [point.rounds, point.byPillar, point.byBody, point.byPlace])
        expect(addedUp(groups)).toEqual(addedUp([point]));
    expect(points[0]?.byPillar.map(({ plan }) => plan).sort()).toEqual([often.plan.id, yearly.plan.id].sort());
    const shown = actions.map(({ plan }) => plan);
    expect(shown).toContain(often.plan.id);
    expect(shown).not.toContain(yearly.plan.id);
    const bare = points[0]?.rounds.find(({ plan }) => plan === yearly.plan.id);
    expect(bare?.byStatus).toMatchObject({ denominator: '3', rows: [], rowsWithheld: true });
    expect(JSON.stringify(points)).not.toContain(yearly.actions.patrol);
    expect(points[1]?.byStatus.rowsWithheld).toBeUndefined();
  });

  it('divides only as asked, so that a screen loads no more than it shows', async () => {
    const { region, desk } = await givenRegion();
    const whole = await trendAt<RegionTrendView>(desk, `regions/${region.id}`);
    const { body: asked } = await desk.get(`/api/regions/${region.id}/trend?by=body`).expect(200);
    const half = (asked as RegionTrendView).points[0];
    expect(half).toEqual(Object.assign({}, whole.points[0], { byPillar: [], byPlace: [] }));
    const refused = await desk.get(`/api/regions/${region.id}/trend?by=colour`).expect(400);
    expect(JSON.stringify(refused.body)).toContain('must be one of status, plan, pillar');
  });

  it('is told to nobody who may not see the region, and asked in a few statements', async () => {
    const { region, often, desk } = await givenRegion();
    const ask = () => trendAt<RegionTrendView>(desk, `regions/${region.id}`);
    expect((await statementsOf(ask)).length).toBeLessThanOrEqual(3);
    expect((await statementsOf(ask)).length).toBeLessThanOrEqual(2);
    await often.sends(often.interior, await often.opens({ title: 'Summer', dueOn: '2099-12-31' }), 'off-track');
    expect((await ask()).points.flatMap(({ rounds }) => rounds.map(({ title }) => title))).toContain('Summer');
    const stranger = await givenPerson(ground, { role: 'regional-secretariat', jurisdiction: often.plan.jurisdiction });
    await stranger.get(`/api/regions/${region.id}/trend`).expect(404);
    await often.education.reporter.get(`/api/regions/${region.id}/trend`).expect(403);
  });
});

describe('what a body leads from half year to half year', () => {
  it('is counted of the actions it was first lead of, over its plans', async () => {
    const { often } = await givenRegion();
    const { education, interior, actions, coordinator, plan } = often;
    const trend = await trendAt<BodyTrendView>(coordinator, `bodies/${education.body.id}`);
    expect(trend.points).toMatchObject([
      { byStatus: { of: 'actions-owed-as-lead', denominator: '1' }, rounds: [{ plan: plan.id, title: 'Winter' }] },
      { byStatus: { denominator: '1', silent: [education.body.id] } },
    ]);
    expect(trend.points[0]?.byStatus.counts['at-risk'].numerator).toBe('1');
    expect(trend.actions.map(({ id }) => id)).toEqual([actions.train]);
    expect(JSON.stringify(trend.points)).not.toContain(interior.body.id);
  });

  it('is numbers alone where no more was released, and nothing where nothing was', async () => {
    const { often } = await givenRegion();
    const outside = await givenBody(ground, { name: 'UN entity' });
    const reader = await givenPerson(ground, { role: 'partner', body: outside });
    const at = `bodies/${often.education.body.id}`;
    expect(await trendAt<BodyTrendView>(reader, at)).toMatchObject({ plans: [], points: [], actions: [] });
    await givenRelease(ground, { plan: often.plan, what: 'figures', toBody: outside });
    const seen = await trendAt<BodyTrendView>(reader, at);
    expect(seen.actions).toEqual([]);
    expect(seen.points[0]?.byStatus).toMatchObject({ denominator: '1', rows: [], rowsWithheld: true });
    await reader.get(`/api/bodies/${often.plan.id}/trend`).expect(404);
  });
});
