import { givenBody, givenPerson } from '../../test/people.world.js';
import { adding, givenLivePlan } from '../../test/plans.world.js';
import { givenReportedPlan } from '../../test/reporting.world.js';
import { openGround, statementsOf } from '../../test/world.js';
import type { PlanCoverageView } from './coverage.controller.js';
import type { CheckContextView, CheckView, PlanChecksView } from './plan-checks.controller.js';

const ground = openGround();

const givenChecked = async () => {
  const live = await givenLivePlan(ground);
  const { plan } = live;
  const all = async () => ((await plan.author.get(`${plan.path}/checks`).expect(200)).body as PlanChecksView).checks;
  const of = async (rule: string): Promise<CheckView[]> => (await all()).filter((check) => check.rule === rule);
  const mute = (asked: object, by = plan.author) => by.post(`${plan.path}/check-mutes`, asked);
  return { ...live, of, mute };
};

describe('the checks of a plan', () => {
  it('are found by the server as by the screen, with what would settle them', async () => {
    const { of, action } = await givenChecked();
    expect(await of('no-end')).toMatchObject([
      {
        ...{ severity: 'warning', record: action, field: 'endsOn', message: { code: 'no-end', params: {} } },
        fix: [{ op: 'set', kind: 'action', id: action, endsOn: '2030-12-31' }],
      },
    ]);
  });

  it('know what was reported, who is silent and which codes were given for ever', async () => {
    const reported = await givenReportedPlan(ground);
    const { plan, education, actions } = reported;
    await reported.sends(education, await reported.opens({ dueOn: '2026-03-31' }), 'on-track');
    await reported.opens({ dueOn: '2026-04-30' });
    const read = () => plan.author.get(`${plan.path}/check-context`).expect(200);
    const context = (await read()).body as CheckContextView;
    expect(context.registeredCodes).toMatchObject({ 'P1.A1': actions.train });
    expect(context).toMatchObject({ hasSuccessor: false, mutes: [] });
    expect(context.bodies.map(({ id }) => id)).toContain(education.body.id);
    const facts = new Map(context.facts.map((fact) => [fact.action, fact]));
    expect(facts.get(actions.train)).toMatchObject({ roundsMissed: 1 });
    expect(facts.get(actions.patrol)).toMatchObject({ roundsMissed: 2, status: 'no-report' });
    const { checks } = (await plan.author.get(`${plan.path}/checks`)).body as PlanChecksView;
    const silent = checks.filter(({ rule }) => rule === 'no-report-in-two-rounds').map(({ record }) => record);
    expect(silent.sort()).toEqual([actions.patrol, actions.map].sort());
    expect((await statementsOf(read)).length).toBeLessThanOrEqual(6);
  });

  it('may be muted with a reason until the field changes, and are still shown', async () => {
    const { plan, of, mute, action } = await givenChecked();
    const asked = { rule: 'no-end', recordId: action, field: 'endsOn' };
    expect((await mute(asked)).body).toMatchObject({ status: 400, faults: [{ field: 'reason', code: 'needed' }] });
    const made = await mute({ ...asked, reason: 'Runs as long as the law does' });
    expect(made.body).toMatchObject({ rule: 'no-end', record: action, byName: plan.author.name });
    expect(await of('no-end')).toMatchObject([{ muted: { reason: 'Runs as long as the law does' } }]);
    await plan.changes([{ op: 'set', kind: 'action', id: action, startsOn: '2026-02-01' }]);
    expect(await of('no-end')).toMatchObject([{ muted: { id: made.body.id } }]);
    await plan.author.del(`${plan.path}/check-mutes/${String(made.body.id)}`).expect(204);
    expect((await of('no-end'))[0]).not.toHaveProperty('muted');
    expect((await plan.author.del(`${plan.path}/check-mutes/${String(made.body.id)}`)).body).toMatchObject({
      ...{ status: 404, code: 'plan.check-mute-not-found' },
    });
  });

  it('that keep a plan from being submitted are mended, unless their rule lets them stand', async () => {
    const { plan, action, mute } = await givenChecked();
    expect((await mute({ rule: 'no-lead', recordId: action, reason: 'Later' })).body).toMatchObject({
      ...{ status: 422, code: 'plan.check-cannot-be-muted' },
    });
    await plan.adds(adding.lead(action, await givenBody(ground, { jurisdiction: plan.jurisdiction })));
    const submit = async () => {
      const { body } = await plan.author.get(`${plan.path}/moves`);
      const move = (body as { move: string; explanations: { rule: string }[] }[]).find((one) => one.move === 'submit');
      return move?.explanations.map(({ rule }) => rule);
    };
    expect(await submit()).toContain('two-leads');
    await mute({ rule: 'two-leads', recordId: action, field: 'lead', reason: 'The decree names both' }).expect(201);
    expect(await submit()).not.toContain('two-leads');
  });

  it('are muted by those who may revise the plan, and seen by those who read its draft', async () => {
    const { plan, action, mute } = await givenChecked();
    const asked = { rule: 'no-end', recordId: action, field: 'endsOn', reason: 'So decided' };
    const coordinator = await givenPerson(ground, { role: 'coordinator', jurisdiction: plan.jurisdiction });
    expect((await mute(asked, coordinator)).status).toBe(403);
    await mute(asked).expect(201);
    expect((await coordinator.get(`${plan.path}/check-mutes`)).body).toMatchObject([{ reason: 'So decided' }]);
    const stranger = await givenPerson(ground, { role: 'focal-point' });
    for (const path of ['checks', 'check-context', 'check-mutes', 'coverage'])
      expect((await stranger.get(`${plan.path}/${path}`)).status).toBe(404);
    expect((await mute(asked, stranger)).status).toBe(404);
  });
});

describe('the coverage of a plan', () => {
  it('is counted pillar by pillar, and names what is empty', async () => {
    const { plan, pillar, action } = await givenChecked();
    await plan.changes([
      adding.record('driver-link', action, { driver: 'D3' }),
      adding.record('alignment', action, { item: 'UN6.1' }),
      { op: 'set', kind: 'action', id: action, targetGroups: ['teachers'], 'place.en': 'North' },
    ]);
    const { dimensions } = (await plan.author.get(`${plan.path}/coverage`).expect(200)).body as PlanCoverageView;
    expect(dimensions.map(({ dimension }) => dimension)).toEqual([
      'drivers',
      'target-groups',
      'places',
      'framework-areas',
    ]);
    const filled = dimensions.map(({ rows }) =>
      rows.flatMap((row) =>
        row.squares.filter(({ count }) => count > 0).map(({ value, actions }) => [row.pillar, value, actions]),
      ),
    );
    expect(filled).toEqual([
      [[pillar, 'D3', [action]]],
      [[pillar, 'teachers', [action]]],
      [[pillar, 'North', [action]]],
      [[pillar, 'UN6', [action]]],
    ]);
    expect(dimensions[0]?.values).toHaveLength(9);
    expect(dimensions[0]?.values[2]?.name?.en).toMatch(/governance/);
    expect(dimensions[3]?.rows[0]?.squares).toHaveLength(7);
  });
});
