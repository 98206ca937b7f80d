import { readPlansFigure } from '@mufakat/planning/figures/plans-together';
import { planItem } from '@mufakat/planning/records/plan-item';
import { givenJurisdiction, givenPerson, givenRelease } from '../../test/people.world.js';
import { adding } from '../../test/plans.world.js';
import { givenReportedPlan, type ReportedPlan } from '../../test/reporting.world.js';
import { openGround, statementsOf } from '../../test/world.js';
import type { RegionAnswersView, RegionResultsView } from './region-figures.dto.js';

const ground = openGround();

/** Education says 120; Interior and the institute say nothing, and the day has passed. */
const reportsTrained = async (member: ReportedPlan, value = '120') => {
  const { education, actions, indicators } = member;
  const round = await member.opens({ dueOn: '2026-03-31' });
  const report = await member.report(education.reporter, round, education.body);
  await member.writes(education.reporter, report, [
    { action: actions.train, judgement: 'on-track', values: [{ indicator: indicators.trained, value }] },
    { action: actions.patrol, judgement: 'on-track' },
  ]);
  await education.reporter.post(`/api/reports/${report.id}/submission`).expect(201);
};

type Wish = NonNullable<Parameters<typeof givenReportedPlan>[1]>;

/** A region with a plan of its own, and members whose plans measure the same, or nothing of it. */
const givenRegionalPlan = async (wish: Wish = {}) => {
  const region = await givenJurisdiction(ground, { name: 'Region', kind: 'region' });
  const regional = await givenReportedPlan(ground, { ...wish, jurisdiction: region });
  const { trained } = regional.indicators;
  const desk = await givenPerson(ground, { role: 'regional-secretariat', jurisdiction: region });
  const member = async (what: 'figures' | 'rows', { isAligned = true, also }: Wish & { isAligned?: boolean } = {}) => {
    const own = await givenReportedPlan(ground, { also });
    const { plan, indicators } = own;
    await ground.sql.query('update jurisdiction set parent_id = $1 where id = $2', [region.id, plan.jurisdiction.id]);
    if (isAligned) {
      const item = planItem(regional.plan.id, trained);
      const link = adding.record('alignment', indicators.trained, { item, degree: 'full' });
      await plan.changes([link], { reason: 'The same is measured' });
    }
    await givenRelease(ground, { plan, what, toJurisdiction: region });
    return own;
  };
  const results = async () => {
    const answer = await desk.get(`/api/regions/${region.id}/results`).expect(200);
    return answer.body as Pick<RegionResultsView, keyof RegionResultsView>;
  };
  const answers = async () => {
    const answer = await desk.get(`/api/regions/${region.id}/answers`).expect(200);
    return answer.body as Pick<RegionAnswersView, keyof RegionAnswersView>;
  };
  return { region, regional, desk, member, results, answers, trained };
};

describe('the indicators of a regional plan', () => {
  it('are added over the members by rule; the silent, the unlinked and the withheld are named', async () => {
    const { regional, member, results, trained } = await givenRegionalPlan();
    const [gives, other, silent] = [await member('rows'), await member('rows'), await member('rows')];
    const [unlinked, withheld] = [await member('rows', { isAligned: false }), await member('figures')];
    for (const [one, value] of [
      [gives, '120'],
      [other, '30'],
      [withheld, '999'],
    ] as const)
      await reportsTrained(one, value);

    const { plans, indicators } = await results();
    const found = indicators.find(({ id }) => id === trained);
    expect(found).toMatchObject({
      ...{ plan: regional.plan.id, own: { value: null }, unlinked: [unlinked.plan.id] },
      over: {
        ...{ value: '150', plansReported: { reported: 2, of: 3 }, cautions: ['plans-missing'] },
        leftOut: [{ indicator: silent.indicators.trained, why: 'no-value' }],
      },
    });
    expect(readPlansFigure(found?.over as never).value).toBe('150');
    expect(plans.filter(({ extent }) => extent === 'figures').map(({ id }) => id)).toEqual([withheld.plan.id]);
    expect(plans.filter(({ isRegional }) => isRegional).map(({ id }) => id)).toEqual([regional.plan.id]);
    expect(JSON.stringify(indicators)).not.toContain(withheld.plan.id);
  });

  it('never roll up where they describe the context, and say where persons may be counted twice', async () => {
    const context = await givenRegionalPlan({ trained: { level: 'context' } });
    await reportsTrained(await context.member('rows'));
    const [found] = (await context.results()).indicators.filter(({ id }) => id === context.trained);
    expect(found?.over).toMatchObject({ value: null, cautions: ['not-rolled-up'] });

    const { member, results, trained, regional } = await givenRegionalPlan();
    let again = '';
    const rule = { format: 'number', accumulation: 'incremental', acrossBodies: 'sum' };
    const also: Wish['also'] = ({ patrol }) => {
      const record = adding.indicator(patrol, 'Trained again', rule);
      again = record.id;
      return [record];
    };
    const own = await member('rows', { also });
    await reportsTrained(own);
    const item = planItem(regional.plan.id, trained);
    await own.plan.changes([adding.record('alignment', again, { item, degree: 'full' })], { reason: 'Twice' });
    const entry = { planId: own.plan.id, indicatorId: again, kind: 'measured', reason: 'Register' };
    await own.coordinator.post('/api/indicator-entries', { ...entry, periodTo: '2026-06-30', value: '5' }).expect(201);
    const twice = (await results()).indicators.find(({ id }) => id === trained);
    expect(twice?.over).toMatchObject({ value: '125', cautions: ['may-double-count'] });
  });
});

describe('who answers in a region', () => {
  it('is counted by plan and body; who is silent and what slips is named as far as rows are released', async () => {
    const { member, answers } = await givenRegionalPlan();
    const also: Wish['also'] = ({ train: id }) => [{ op: 'set', kind: 'action', id, endsOn: '2026-03-31' }];
    const [open, closed] = [await member('rows', { also }), await member('figures', { also })];
    for (const one of [open, closed]) await reportsTrained(one);
    const found = await answers();
    expect(found.response).toMatchObject({ numerator: '2', denominator: '6', value: '33.3', of: 'reports-due' });
    for (const { plan } of [open, closed])
      expect(found.plans.find(({ id }) => id === plan.id)?.response).toMatchObject({
        numerator: '1',
        denominator: '3',
      });
    const rates = found.byBody.map(({ id, response }) => [id, response.value]);
    expect(rates).toEqual(
      expect.arrayContaining([
        [open.education.body.id, '100'],
        [closed.interior.body.id, '0'],
      ]),
    );
    expect(found.slips).toMatchObject([{ id: open.actions.train, plan: open.plan.id, code: 'P1.A1' }]);
    const told = JSON.stringify(found);
    for (const one of [closed.actions.train, closed.actions.patrol]) expect(told).not.toContain(one);
  });

  it('names silent reports to those who may list them, and is asked in a few statements', async () => {
    const { region, regional, member, answers } = await givenRegionalPlan();
    await member('rows');
    await regional.opens({ title: 'Of the region', dueOn: '2026-03-31' });
    const path = `/api/regions/${region.id}/answers`;
    const seen = (await regional.coordinator.get(path)).body as RegionAnswersView;
    expect(seen.silent).toHaveLength(3);
    expect(seen.silent[0]).toMatchObject({ plan: regional.plan.id, roundTitle: 'Of the region' });
    expect(seen.silent.filter(({ isVacant }) => isVacant)).toHaveLength(1);
    expect((await statementsOf(answers)).length).toBeLessThanOrEqual(3);
    expect(
      (await statementsOf(() => regional.coordinator.get(path.replace('answers', 'results')))).length,
    ).toBeLessThanOrEqual(4);
    expect((await regional.education.reporter.get(path)).status).toBe(403);
  });
});
