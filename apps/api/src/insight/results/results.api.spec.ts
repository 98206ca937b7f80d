import { adding } from '../../../test/plans.world.js';
import { givenPerson } from '../../../test/people.world.js';
import { givenReportedPlan } from '../../../test/reporting.world.js';
import { openGround } from '../../../test/world.js';
import type { PlanProgressView } from '../progress.dto.js';

const ground = openGround();

const given = async (wish: Parameters<typeof givenReportedPlan>[1] = {}) => {
  const reported = await givenReportedPlan(ground, wish);
  const { plan, coordinator, indicators, education, actions } = reported;
  const figureOf = async (id: string) => {
    const answer = await coordinator.get(`${plan.path}/progress`);
    expect(answer.status).toBe(200);
    return (answer.body as PlanProgressView).indicators.find((one) => one.id === id)?.figure;
  };
  const enters = (entry: object) => coordinator.post('/api/indicator-entries', { planId: plan.id, ...entry });
  const round = await reported.opens();
  const report = await reported.report(education.reporter, round, education.body);
  /** What Education says of the indicator of its first action. */
  const writes = (values: object[]) =>
    reported.writes(education.reporter, report, [
      {
        ...{ action: actions.train, judgement: 'on-track' },
        values: values.map((value) => ({ indicator: indicators.trained, ...value })),
      },
      { action: actions.patrol, judgement: 'on-track' },
    ]);
  const sends = () => education.reporter.post(`/api/reports/${report.id}/submission`);
  return Object.assign(reported, { trained: indicators.trained, figureOf, enters, writing: writes, sending: sends });
};
const described = async (trained: object) => {
  const { writing: writes, sending: sends, trained: id, actions } = await given({ trained });
  return { writes, sends, trained: id, actions };
};

describe('the values of a report against its indicators', () => {
  it('refuses cuts above their total, naming the cut, and asks for the required ones when it is sent', async () => {
    const { writes, sends, trained, actions } = await described({
      disaggregation: ['sex', 'district'],
      requiredCuts: ['sex'],
    });
    const over = await writes([{ value: '100' }, { value: '60', sex: 'female' }, { value: '41', sex: 'male' }]);
    expect(over.status).toBe(400);
    expect(over.body).toMatchObject({
      faults: [
        {
          field: `lines.0.values.${trained}`,
          ...{ code: 'cut-over-total', params: { cut: 'sex', sum: '101', total: '100' } },
        },
      ],
    });
    expect((await writes([{ value: '100' }, { value: '60', sex: 'female' }])).status).toBe(200);
    const early = await sends();
    expect(early.status).toBe(400);
    expect(early.body).toMatchObject({
      faults: [{ field: `lines.${actions.train}.values.${trained}`, ...{ code: 'cut-under-total' } }],
    });
    const whole = [
      ...[{ value: '100' }, { value: '60', sex: 'female' }, { value: '40', sex: 'male' }],
      { value: '70', axis: 'district', category: 'North' },
    ];
    expect((await writes(whole)).body).toMatchObject({ lines: expect.any(Array) as unknown });
    expect((await sends()).body).toMatchObject({ state: 'submitted' });
  });

  it('knows only the axes the indicator has, each with its category', async () => {
    const { writes, trained } = await described({ disaggregation: ['district'] });
    const strange = await writes([{ value: '5' }, { value: '5', axis: 'school type', category: 'public' }]);
    expect(strange.body).toMatchObject({
      faults: [{ field: `lines.0.values.${trained}`, ...{ code: 'cut-not-asked' } }],
    });
    const half = await writes([{ value: '5', axis: 'district' }]);
    expect(half.body).toMatchObject({ faults: [{ field: 'lines.0.values.0.category', ...{ code: 'half-a-cut' } }] });
  });

  it('takes a day where a day is asked, and one of the list where a list is given', async () => {
    const listed = await described({ format: 'value-list', choices: ['drafted', 'adopted'] });
    expect((await listed.writes([{ words: 'lost' }])).body).toMatchObject({
      faults: [{ field: 'lines.0.values.0.words', ...{ code: 'not-a-choice' } }],
    });
    expect((await listed.writes([{ words: 'adopted' }])).status).toBe(200);
    const dated = await described({ format: 'date' });
    expect((await dated.writes([{ words: '31 May' }])).body).toMatchObject({
      faults: [{ field: 'lines.0.values.0.words', ...{ code: 'not-a-day' } }],
    });
    expect((await dated.writes([{ words: '2026-05-31' }])).status).toBe(200);
  });

  it('does not ask for what is computed', async () => {
    const { writes } = await described({ formula: '[P1.A2.I1] * 2' });
    expect((await writes([{ value: '5' }])).body).toMatchObject({
      faults: [{ field: 'lines.0.values.0.indicator', ...{ code: 'not-its-indicator' } }],
    });
  });
});

describe('what the coordinator adds beside the reports', () => {
  it('takes an overlap off the sum, with a reason, until it is withdrawn', async () => {
    const { writing, sending, trained, enters, figureOf, coordinator } = await given();
    const overlap = {
      indicatorId: trained,
      kind: 'overlap',
      periodTo: '2026-06-30',
      value: '-15',
      reason: 'In both lists',
    };
    expect((await enters({ ...overlap, periodTo: '2025-06-30' })).body).toMatchObject({
      code: 'results.period-unknown',
    });
    await writing([{ value: '120' }]);
    expect((await sending()).body).toMatchObject({ state: 'submitted' });
    expect(await figureOf(trained)).toMatchObject({ value: '120', overlaps: [] });

    const entered = await enters(overlap);
    expect(entered.body).toMatchObject({ value: '-15', author: coordinator.name, withdrawnAt: null });
    expect(await figureOf(trained)).toMatchObject({ value: '105', overlaps: [{ amount: '-15' }] });

    const { id } = entered.body as { id: string };
    const withdrawal = () =>
      coordinator.post(`/api/indicator-entries/${id}/withdrawal`, { reason: 'Different people' });
    expect((await withdrawal()).body).toMatchObject({ withdrawnReason: 'Different people' });
    expect((await withdrawal()).body).toMatchObject({ code: 'results.entry-withdrawn' });
    expect(await figureOf(trained)).toMatchObject({ value: '120' });
  });

  it('holds values of indicators that no report asks for, and a formula counts them', async () => {
    let [trust, index] = ['', ''];
    const also = ({ plan, train }: { plan: string; train: string }) => {
      const outcome = adding.indicator(plan, 'Trust', { format: 'percent', code: 'O1', level: 'outcome' });
      const computed = adding.indicator(train, 'Trust per ten', { code: 'O2', formula: 'O1 / 10 + [P1.A1.I1] * 0' });
      [trust, index] = [outcome.id, computed.id];
      return [outcome, computed];
    };
    const { plan, enters, figureOf, writing, sending } = await given({ also });
    const survey = { indicatorId: trust, kind: 'measured', periodTo: '2026-03-31', reason: 'Survey of 2026' };
    expect((await enters({ ...survey, value: '61' })).body).toMatchObject({
      faults: [{ field: 'value.numerator', ...{ code: 'not-a-share' } }],
    });
    const entered = await enters({ ...survey, numerator: '305', denominator: '500' });
    expect(entered.body).toMatchObject({ bodyId: plan.owner.id, value: '61', reason: 'Survey of 2026' });
    expect(await figureOf(trust)).toMatchObject({
      ...{ value: '61', numerator: '305', denominator: '500', periods: ['2026-03-31'] },
      rows: [(entered.body as { id: string }).id],
    });
    expect(await figureOf(index)).toMatchObject({
      ...{ value: null, cautions: ['inputs-missing'] },
      formula: { missing: ['P1.A1.I1'] },
    });
    await writing([{ value: '120' }]);
    await sending();
    expect(await figureOf(index)).toMatchObject({ value: '6.1', cautions: [], formula: { missing: [] } });
  });

  it('is for those who verify the plan’s reports, and does not fit what is computed or not summed', async () => {
    const { plan, enters, indicators, education, trained } = await given();
    expect(
      (
        await enters({
          indicatorId: indicators.share,
          kind: 'overlap',
          periodTo: '2026-06-30',
          numerator: '1',
          denominator: '2',
          reason: 'x',
        })
      ).body,
    ).toMatchObject({ code: 'results.entry-does-not-fit' });
    const entry = {
      planId: plan.id,
      indicatorId: trained,
      kind: 'measured',
      periodTo: '2026-06-30',
      value: '1',
      reason: 'Survey',
    };
    expect((await education.reporter.post('/api/indicator-entries', entry)).status).toBe(403);
    const stranger = await givenPerson(ground, { role: 'coordinator' });
    expect((await stranger.post('/api/indicator-entries', entry)).status).toBe(404);
    expect((await enters(entry)).status).toBe(201);
    expect((await enters(entry)).body).toMatchObject({ code: 'results.value-there-already' });
  });
});
