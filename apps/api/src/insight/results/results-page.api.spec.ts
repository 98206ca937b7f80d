import { readPlansFigure } from '@mufakat/planning/figures/plans-together';
import { readRollUp } from '@mufakat/planning/figures/roll-up';
import { planItem } from '@mufakat/planning/records/plan-item';
import { givenJurisdiction, givenPerson, givenRelease, type SignedPerson } from '../../../test/people.world.js';
import { adding } from '../../../test/plans.world.js';
import { givenReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';
import type { PlanResultsView } from './results.dto.js';

const ground = openGround();

const resultsOf = async (reader: SignedPerson, { path }: { path: string }) => {
  const answer = await reader.get(`${path}/results`);
  expect(answer.status).toBe(200);
  return answer.body as Pick<PlanResultsView, keyof PlanResultsView>;
};

/** The indicator of the first action, reported as 120 in one period. */
const givenResults = async (wish: Parameters<typeof givenReportedPlan>[1] = {}) => {
  const reported = await givenReportedPlan(ground, wish);
  const { education, actions, indicators, plan, coordinator } = reported;
  const round = await reported.opens({ dueOn: '2026-03-31' });
  const report = await reported.report(education.reporter, round, education.body);
  await reported.writes(education.reporter, report, [
    { action: actions.train, judgement: 'on-track', values: [{ indicator: indicators.trained, value: '120' }] },
    { action: actions.patrol, judgement: 'on-track' },
  ]);
  await education.reporter.post(`/api/reports/${report.id}/submission`).expect(201);
  const trained = async (reader = coordinator) =>
    (await resultsOf(reader, plan)).indicators.find(({ id }) => id === indicators.trained);
  return Object.assign(reported, { round, trained });
};

describe('the results of a plan', () => {
  it('show baseline, targets, trend, proof and limits, each figure made of its rows', async () => {
    const { trained, round } = await givenResults({
      trained: { baselineValue: '20', baselineOn: '2025-12-31', 'limits.en': 'Self-reported', amberThreshold: 90 },
    });
    const found = await trained();
    expect(found).toMatchObject({
      ...{ baselineValue: '20', figure: { value: '120' }, proofLevel: 'claimed', isBeingBuilt: false },
      ...{ told: { limits: { en: 'Self-reported' } }, thresholds: { amberBelow: 90, redBelow: 75 } },
      targets: [{ dueOn: '2026-06-30', value: '200', reached: '120', percent: '55.6', light: 'red' }],
      trend: [{ period: '2026-06-30', rounds: [round.id], own: { value: '120' }, upTo: { value: '120' } }],
    });
    for (const { own, upTo } of found?.trend ?? [])
      for (const figure of [own, upTo]) expect(readRollUp(figure as never).value).toBe(figure.value);
  });

  it('say of how many a baseline in per cent is, to the last digit', async () => {
    const share = { baselineValue: '0.000033', baselineNumerator: '0.000001', baselineDenominator: '3' };
    const { trained } = await givenResults({ trained: share });
    expect(await trained()).toMatchObject(share);
  });

  it('ask for no target while the baseline is being built', async () => {
    const { trained } = await givenResults({ trained: { baselineExpectedOn: '2027-01-31' } });
    expect(await trained()).toMatchObject({
      ...{ isBeingBuilt: true, baselineExpectedOn: '2027-01-31', achievement: null, light: null },
      targets: [{ reached: '120', percent: null, light: null }],
    });
  });

  it('hold a target with a period of its own against that period', async () => {
    const also = (at: { train: string }) => {
      const counted = adding.indicator(at.train, 'Visits', {
        ...{ code: 'V', format: 'number', accumulation: 'incremental', acrossBodies: 'sum' },
      });
      const year = { startsOn: '2025-07-01', dueOn: '2026-06-30', value: '10' };
      const before = { startsOn: '2024-07-01', dueOn: '2025-06-30', value: '10' };
      return [counted, adding.record('target', counted, year), adding.record('target', counted, before)];
    };
    const { coordinator, plan } = await givenResults({ also });
    const visits = async () => (await resultsOf(coordinator, plan)).indicators.find(({ code }) => code === 'V');
    const entry = { planId: plan.id, indicatorId: (await visits())?.id, kind: 'measured', reason: 'Register' };
    for (const [periodTo, value] of [
      ['2025-03-31', '4'],
      ['2026-03-31', '6'],
    ])
      await coordinator.post('/api/indicator-entries', { ...entry, periodTo, value }).expect(201);
    expect((await visits())?.targets).toMatchObject([
      { dueOn: '2025-06-30', reached: '4', percent: '40' },
      { dueOn: '2026-06-30', reached: '6', percent: '60' },
    ]);
    expect((await visits())?.figure.value).toBe('10');
  });

  it('are for whom the progress is open to; numbers without rows name no indicator', async () => {
    const { plan } = await givenResults();
    const region = await givenJurisdiction(ground, { name: 'Region', kind: 'region' });
    await ground.sql.query('update jurisdiction set parent_id = $1 where id = $2', [region.id, plan.jurisdiction.id]);
    const desk = await givenPerson(ground, { role: 'regional-secretariat', jurisdiction: region });
    expect((await desk.get(`${plan.path}/results`)).status).toBe(404);
    await givenRelease(ground, { plan, what: 'figures', toJurisdiction: region });
    expect(await resultsOf(desk, plan)).toMatchObject({ extent: 'figures', indicators: [] });
    await givenRelease(ground, { plan, what: 'rows', toJurisdiction: region });
    expect((await resultsOf(desk, plan)).indicators).toHaveLength(2);
  });
});

describe('an indicator over the plans below', () => {
  it('adds what measures the same by its own rule, and names what has another unit', async () => {
    const [one, other] = [await givenResults(), await givenResults({ trained: { 'unit.en': 'schools' } })];
    const above = await givenReportedPlan(ground);
    const { trained } = above.indicators;
    const align = ({ plan, indicators }: typeof one) =>
      plan.changes(
        [adding.record('alignment', indicators.trained, { item: planItem(above.plan.id, trained), degree: 'full' })],
        { reason: 'The same is measured' },
      );
    for (const plan of [one, other]) await align(plan);
    const reader = await givenPerson(ground, { role: 'coordinator', jurisdiction: above.plan.jurisdiction });
    const over = async () =>
      (await resultsOf(reader, above.plan)).indicators.find(({ id }) => id === trained)?.overPlans;
    expect(await over()).toBeNull();

    for (const { plan } of [one, other])
      await givenRelease(ground, { plan, what: 'rows', toJurisdiction: above.plan.jurisdiction });
    const regional = await givenPerson(ground, { role: 'regional-secretariat', jurisdiction: above.plan.jurisdiction });
    const seen = (await resultsOf(regional, above.plan)).indicators.find(({ id }) => id === trained)?.overPlans;
    expect(seen?.figure).toMatchObject({
      ...{ value: '120', plansReported: { reported: 1, of: 2 }, cautions: ['plans-missing'] },
      leftOut: [{ indicator: other.indicators.trained, why: 'unit-differs' }],
    });
    expect(readPlansFigure(seen?.figure as never).value).toBe('120');
    expect(Object.keys(seen?.plans ?? {}).sort()).toEqual([one.plan.id, other.plan.id].sort());
  });
});
