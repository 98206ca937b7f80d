import { givenBody, givenPerson, givenRelease } from '../../../test/people.world.js';
import { adding, givenLivePlan, type GivenPlan, type LivePlan } from '../../../test/plans.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();

const given = async (): Promise<LivePlan & { version: { number: number; hash: string } }> => {
  const live = await givenLivePlan(ground);
  const measured = [
    { op: 'set', kind: 'action', id: live.action, endsOn: '2027-12-31' },
    { op: 'set', kind: 'indicator', id: live.indicator, baselineValue: '0', direction: 'increase' },
  ];
  await live.plan.changes(measured);
  return { ...live, version: await live.plan.isAdopted() };
};

const opened = async (plan: GivenPlan, title = 'First amendment'): Promise<string> => {
  const answer = await plan.author.post(`${plan.path}/amendments`, { title });
  expect(answer.status).toBe(201);
  return (answer.body as { id: string }).id;
};
const edits = (plan: GivenPlan, amendment: string, changes: readonly object[], baseRevision = 1) =>
  plan.author.post(`/api/amendments/${amendment}/change-sets`, { baseRevision, changes });
const acts = (plan: GivenPlan, amendment: string, more: object = {}) =>
  plan.author.post(`/api/amendments/${amendment}/acts`, {
    ...{ bodyId: plan.owner.id, on: '2026-03-01', number: '17/2026', note: 'By decision' },
    ...more,
  });
const renamed = (id: string, title: string) => ({ op: 'set', kind: 'action', id, 'title.en': title });

describe('an adopted plan is amended', () => {
  it('by a waiting change set that a body adopts: applied in one, frozen, cited where it changed the text', async () => {
    const { plan, pillar, action, version } = await given();
    const amendment = await opened(plan);
    const added = adding.action(pillar, 'Visit prisons', { code: 'P1.A2', endsOn: '2027-01-01' });
    const before = await plan.revision();

    expect((await edits(plan, amendment, [renamed(action, 'Train all teachers')])).status).toBe(201);
    expect((await edits(plan, amendment, [added, adding.lead(added, plan.owner)], 2)).status).toBe(201);
    expect((await plan.document()).revision).toBe(before);
    const waiting = await plan.author.get(`/api/amendments/${amendment}/differences`);
    expect(waiting.body).toMatchObject({ added: 2, changed: 1, removed: 0 });

    const answer = await acts(plan, amendment);
    expect(answer.body).toMatchObject({
      ...{ state: 'adopted', number: 1, fromVersion: version.number, versionNumber: version.number + 1 },
      act: { act: 'amended', number: '17/2026', on: '2026-03-01', bodyId: plan.owner.id },
    });
    expect(await plan.revision()).toBe(before + 1);
    expect(await plan.record(action)).toMatchObject({ title: { en: 'Train all teachers' } });
    expect(answer.body.places).toEqual(
      expect.arrayContaining([
        { record: action, address: 'title.en' },
        { record: added.id, address: '*' },
      ]),
    );
    const versions = await plan.author.get(`${plan.path}/versions`);
    expect(versions.body[0]).toMatchObject({ kind: 'amended', number: version.number + 1 });
    expect(versions.body[1]).toMatchObject({ hash: version.hash });
    const asAdopted = await plan.author.get(`${plan.path}/versions/${version.number}/document`);
    expect(JSON.stringify(asAdopted.body)).toContain('Train teachers');
  });

  it('while steering goes on, which the amendment takes with it', async () => {
    const { plan, action, lead } = await given();
    const amendment = await opened(plan);
    await edits(plan, amendment, [renamed(action, 'Teach')]);
    const support = adding.record('assignment', action, { body: lead.id, role: 'support' });
    await plan.changes([support], { reason: 'A second ministry helps' });

    const read = await plan.author.get(`/api/amendments/${amendment}/document`);
    const records = read.body.records as { id: string }[];
    expect(records.find(({ id }) => id === support.id)).toBeDefined();
    expect((await acts(plan, amendment)).status).toBe(201);
    expect(await plan.record(support.id)).toBeDefined();
    expect(await plan.record(action)).toMatchObject({ title: { en: 'Teach' } });
  });

  it('several times in order; where a later one meant the same, the person decides', async () => {
    const { plan, action } = await given();
    const [first, second] = [await opened(plan, 'First'), await opened(plan, 'Second')];
    await edits(plan, first, [renamed(action, 'Teach')]);
    await edits(plan, second, [
      renamed(action, 'Coach'),
      { op: 'set', kind: 'action', id: action, endsOn: '2028-01-01' },
    ]);
    expect((await acts(plan, first)).status).toBe(201);

    const refused = await acts(plan, second);
    expect(refused.body).toMatchObject({
      ...{ status: 422, code: 'plan.move-is-guarded' },
      explanations: [{ rule: 'amendment-conflicts', records: [action] }],
    });
    expect((await edits(plan, second, [renamed(action, 'Train')], 2)).body).toMatchObject({
      code: 'amendment.must-be-decided',
    });
    const choices = [{ record: action, field: 'title.en', keep: 'mine' }];
    const decided = await plan.author.post(`/api/amendments/${second}/decisions`, { choices });
    expect(decided.body).toMatchObject({ conflicts: [], moves: [{ move: 'adopt', allowed: true }, {}] });
    expect((await acts(plan, second)).body).toMatchObject({ number: 2, state: 'adopted', fromVersion: 2 });
    expect(await plan.record(action)).toMatchObject({ title: { en: 'Coach' }, endsOn: '2028-01-01' });
  });

  it('by two editors at once, without losing either', async () => {
    const { plan, action, pillar } = await given();
    const amendment = await opened(plan);
    const pillarSet = { op: 'set', kind: 'pillar', id: pillar, 'title.en': 'Schools' };
    await edits(plan, amendment, [renamed(action, 'Teach')]);
    expect((await edits(plan, amendment, [pillarSet])).body).toMatchObject({ revision: 3 });
    const conflict = await edits(plan, amendment, [renamed(action, 'Coach')]);
    expect(conflict.status).toBe(409);
    expect(conflict.body.conflicts).toMatchObject([{ field: 'title.en', theirs: 'Teach', mine: 'Coach' }]);
    const log = await plan.author.get(`/api/amendments/${amendment}/change-sets?after=1`);
    expect(log.body).toMatchObject([{ revision: 2 }, { revision: 3 }]);
  });
});

describe('an amendment is refused', () => {
  it('on a draft, and while it changes nothing', async () => {
    const { plan } = await givenLivePlan(ground);
    expect((await plan.author.post(`${plan.path}/amendments`, { title: 'Early' })).body).toMatchObject({
      code: 'amendment.plan-is-not-adopted',
    });
    const adopted = await given();
    const empty = await acts(adopted.plan, await opened(adopted.plan));
    expect(empty.body).toMatchObject({ explanations: [{ rule: 'amendment-empty' }] });
  });

  it('what only steers, and the code of another record', async () => {
    const { plan, action, pillar } = await given();
    const amendment = await opened(plan);
    expect(
      (await edits(plan, amendment, [{ op: 'set', kind: 'action', id: action, sensitivity: 'restricted' }])).body,
    ).toMatchObject({
      code: 'amendment.is-steering',
    });
    await edits(plan, amendment, [{ op: 'remove', kind: 'action', id: action }]);
    const again = await edits(plan, amendment, [adding.action(pillar, 'Another', { code: 'P1.A1' })], 2);
    expect(again.body).toMatchObject({ code: 'plan.code-is-registered' });
  });

  it('when it would bring in what submission would stop, explained by record', async () => {
    const { plan, pillar } = await given();
    const amendment = await opened(plan);
    const bare = adding.record('action', pillar, { code: 'P1.A9' });
    await edits(plan, amendment, [bare]);
    const refused = await acts(plan, amendment);
    expect(refused.status).toBe(422);
    const rules = refused.body.explanations as { rule: string; records: string[] }[];
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.every(({ records }) => records.includes(bare.id))).toBe(true);
  });

  it('by an act of tomorrow, or of before the adoption', async () => {
    const { plan, action } = await given();
    const amendment = await opened(plan);
    await edits(plan, amendment, [renamed(action, 'Teach')]);
    expect((await acts(plan, amendment, { on: '2999-01-01' })).body).toMatchObject({
      errors: { on: expect.any(String) },
    });
    expect((await acts(plan, amendment, { on: '2020-01-01' })).body).toMatchObject({
      explanations: [{ rule: 'act-before-adoption' }],
    });
  });

  it('when it was abandoned, with the reason that giving up needs', async () => {
    const { plan, action } = await given();
    const amendment = await opened(plan);
    const abandons = (reason?: string) =>
      plan.author.post(`/api/amendments/${amendment}/moves`, { move: 'abandon', ...(reason && { reason }) });
    expect((await abandons()).body).toMatchObject({ explanations: [{ rule: 'reason-missing' }] });
    expect((await abandons('The council did not agree')).body).toMatchObject({ state: 'abandoned' });
    expect((await edits(plan, amendment, [renamed(action, 'Teach')])).body).toMatchObject({
      code: 'amendment.has-ended',
    });
  });
});

describe('who sees an amendment', () => {
  it('readers of the draft while it waits; readers of the adopted text once it is adopted; strangers never', async () => {
    const { plan, action, version } = await given();
    const amendment = await opened(plan);
    await edits(plan, amendment, [renamed(action, 'Teach')]);
    const region = await givenBody(ground);
    await givenRelease(ground, { plan, what: 'adopted-text', toBody: region });
    const outside = await givenPerson(ground, { role: 'advisor', body: region });
    const stranger = await givenPerson(ground, {
      role: 'focal-point',
      jurisdiction: (await givenLivePlan(ground)).plan.jurisdiction,
    });

    expect((await outside.get(`${plan.path}/amendments`)).body).toEqual([]);
    expect((await outside.get(`/api/amendments/${amendment}`)).status).toBe(403);
    for (const path of ['', '/document', '/differences', '/change-sets'])
      expect((await stranger.get(`/api/amendments/${amendment}${path}`)).status).toBe(404);
    expect(
      (await stranger.post(`/api/amendments/${amendment}/change-sets`, { baseRevision: 1, changes: [] })).status,
    ).toBe(404);
    expect((await stranger.get(`${plan.path}/amendments`)).status).toBe(404);

    await acts(plan, amendment);
    expect((await outside.get(`${plan.path}/amendments`)).body).toMatchObject([
      { number: 1, act: { number: '17/2026' } },
    ]);
    const numbers = (await outside.get(`${plan.path}/versions`)).body as { number: number }[];
    expect(numbers.map(({ number }) => number)).toEqual([version.number + 1, version.number]);
  });
});

it('an act that extends a plan moves its last day, once it lies later', async () => {
  const { plan, version } = await given();
  const extend = (extendedTo?: string) =>
    plan.author.post(`${plan.path}/acts`, {
      ...{ bodyId: plan.owner.id, act: 'extended', on: '2026-04-01', versionHash: version.hash },
      ...(extendedTo && { extendedTo }),
    });
  expect((await extend()).status).toBe(400);
  expect((await extend('2030-01-01')).body).toMatchObject({ errors: { extendedTo: 'must lie after the last day' } });
  expect((await extend('2031-06-30')).body).toMatchObject({ act: 'extended', extendedTo: '2031-06-30' });
  expect((await plan.author.get(plan.path)).body).toMatchObject({ extendedTo: '2031-06-30', derivedStage: 'in-force' });
  await ground.sql.query(`update plan_root set ends_on = '2026-01-01' where id = $1`, [plan.id]);
  const stages = ((await plan.author.get('/api/home')).body.plans as { id: string; derivedStage: string }[])
    .filter(({ id }) => id === plan.id)
    .map(({ derivedStage }) => derivedStage);
  expect(stages).toEqual(['extended']);
});
