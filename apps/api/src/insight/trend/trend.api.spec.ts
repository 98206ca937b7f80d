import { unpacked } from '@mufakat/planning/figures/packed';
import { statuses } from '@mufakat/planning/status/scale';
import { addedUp, recounted } from '../../../test/figures.world.js';
import { givenBody, givenPerson, givenRelease, type SignedPerson } from '../../../test/people.world.js';
import { givenReportedPlan, type ReportedPlan } from '../../../test/reporting.world.js';
import { openGround, statementsOf } from '../../../test/world.js';
import type { PlanTrendView } from './trend.dto.js';

const ground = openGround();
type Trend = Pick<PlanTrendView, keyof PlanTrendView>;

const trendOf = async (reader: SignedPerson, { plan }: Pick<ReportedPlan, 'plan'>): Promise<Trend> => {
  const answer = await reader.get(`${plan.path}/trend`);
  expect(answer.status).toBe(200);
  const trend = answer.body as Trend;
  recounted(
    trend,
    trend.actions.map(({ id }) => id),
  );
  return trend;
};

const countsOf = (trend: Trend) =>
  trend.points.map(({ title, byStatus }) => [
    title,
    ...statuses.flatMap((status) => {
      const { numerator } = byStatus.counts[status];
      return numerator === '0' ? [] : [`${status} ${String(numerator)}`];
    }),
  ]);

describe('the trend of a plan', () => {
  it('says of every round how the actions it asked for stood in it, and counts silence as silence', async () => {
    const reported = await givenReportedPlan(ground);
    const { coordinator, education, interior, empty } = reported;
    const first = await reported.opens({ title: 'First', opensOn: '2026-01-01', dueOn: '2026-01-31' });
    await reported.verifies(await reported.sends(education, first, 'at-risk'));
    const second = await reported.opens({ title: 'Second', opensOn: '2026-02-01', dueOn: '2026-03-31' });
    await reported.sends(education, second, 'on-track');
    await reported.sends(interior, second, 'off-track');

    const trend = await trendOf(coordinator, reported);
    expect(countsOf(trend)).toEqual([
      ['First', 'at-risk 1', 'no-report 2'],
      ['Second', 'on-track 1', 'off-track 1', 'no-report 1'],
    ]);
    const [before, after] = trend.points;
    expect(before?.byStatus).toMatchObject({ of: 'actions-owed', denominator: '3', silent: [interior.body.id] });
    expect(after?.byStatus).toMatchObject({ silent: [], vacant: [empty.id] });
    const proofs = trend.points.map(({ byProof }) => [byProof.verified.numerator, byProof['no-word'].numerator]);
    expect(proofs).toEqual([
      ['1', '2'],
      ['0', '1'],
    ]);
    expect(after?.byProof.claimed.numerator).toBe('2');
  });

  it('its newest point stands where the progress of the plan stands', async () => {
    const reported = await givenReportedPlan(ground);
    const { coordinator, education, plan } = reported;
    const round = await reported.opens({ dueOn: '2026-03-31' });
    await reported.sends(education, round, 'on-track');
    const { body: progress } = await coordinator.get(`${plan.path}/progress`);
    const owed = progress.denominators.find(({ of }: { of: string }) => of === 'actions-owed');
    const trend = await trendOf(coordinator, reported);
    const ids = trend.actions.map(({ id }) => id);
    const [point] = trend.points;
    if (!point) throw new Error('A round makes a point.');
    expect(addedUp([point])).toEqual(addedUp([owed]));
    expect(unpacked(point.byStatus, ids)['on-track'].counted).toEqual([reported.actions.train]);
    for (const groups of [point.byPillar, point.byBody, point.byPlace])
      expect(addedUp(groups)).toEqual(addedUp([point]));
  });

  it('tells who answers by body and post, who is silent and since when, and what slips', async () => {
    const reported = await givenReportedPlan(ground, {
      also: ({ train, patrol }) => [
        { op: 'set', kind: 'action', id: train, endsOn: '2026-01-31' },
        { op: 'set', kind: 'action', id: patrol, endsOn: '2098-12-01' },
      ],
    });
    const { coordinator, education, interior, empty, actions } = reported;
    await ground.sql.query(`update action set ends_on = '2098-12-31' where id = $1`, [actions.patrol]);
    await reported.sends(education, await reported.opens({ title: 'Late', dueOn: '2026-03-31' }));
    const trend = await trendOf(coordinator, reported);
    const rates = Object.fromEntries(trend.answersByBody.map(({ id, response }) => [id, response.value]));
    expect(rates).toEqual({ [education.body.id]: '100', [interior.body.id]: '0', [empty.id]: '0' });
    const waiting = trend.silent.map(({ body, isVacant, dueOn, daysLate }) => [body, isVacant, dueOn, daysLate > 0]);
    expect(waiting).toHaveLength(2);
    expect(waiting).toEqual(
      expect.arrayContaining([
        [interior.body.id, false, '2026-03-31', true],
        [empty.id, true, '2026-03-31', true],
      ]),
    );
    const held = trend.answersByPost.reduce((sum, { response }) => sum + Number(response.denominator), 0);
    expect(held).toBe(3);
    expect(trend.slips.map(({ id, adoptedEnd, endsOn, slip }) => [id, adoptedEnd, endsOn, slip])).toEqual([
      [actions.train, '2026-01-31', '2026-01-31', null],
      [actions.patrol, '2098-12-01', '2098-12-31', 30],
    ]);
    expect(trend.slips[0]?.daysLate).toBeGreaterThan(0);
    expect(trend.slips[1]?.daysLate).toBe(0);
  });

  it('shows numbers without rows where only figures are released, and no report to who may list none', async () => {
    const reported = await givenReportedPlan(ground);
    const { education, plan } = reported;
    await reported.sends(education, await reported.opens({ dueOn: '2026-03-31' }));
    const outside = await givenBody(ground, { name: 'UN entity' });
    const reader = await givenPerson(ground, { role: 'partner', body: outside });
    await reader.get(`${plan.path}/trend`).expect(404);
    await givenRelease(ground, { plan, what: 'figures', toBody: outside });
    const seen = await trendOf(reader, reported);
    expect(seen).toMatchObject({ extent: 'figures', actions: [], silent: [], slips: [] });
    expect(countsOf(seen)).toEqual([['Round 1', 'on-track 1', 'no-report 2']]);
    expect(seen.points[0]?.byStatus).toMatchObject({ rows: [], rowsWithheld: true });
    expect(seen.points[0]?.byProof.claimed).toMatchObject({ numerator: '1', rows: [], rowsWithheld: true });
    expect(seen.answersByBody[0]?.response).toMatchObject({ rows: [], rowsWithheld: true });
  });

  it('asks the database twice', async () => {
    const reported = await givenReportedPlan(ground);
    expect((await statementsOf(() => trendOf(reported.coordinator, reported))).length).toBeLessThanOrEqual(2);
  });
});
