import { givenJurisdiction, givenPerson, type SignedPerson } from '../../../test/people.world.js';
import { type GivenPlan, givenPlan } from '../../../test/plans.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();

const content = {
  columns: [
    { id: 'code', width: 90, isFrozen: true },
    { id: 'title.en', width: 400, isFrozen: true },
    { id: 'budget', isHidden: true },
  ],
  ...{ q: 'school', group: 'lead', isChecked: false },
  filters: [{ field: 'status', values: ['off-track', ''] }],
  sort: { column: 'startsOn', isDescending: true },
};
const drafted = (plan: GivenPlan, more: object = {}) => ({ planId: plan.id, name: 'What is late', content, ...more });

const listed = async (person: SignedPerson, plan: GivenPlan): Promise<string[]> => {
  const filter = encodeURIComponent(JSON.stringify({ planId: plan.id }));
  const { body, status } = await person.get(`/api/plan-views?filter=${filter}`);
  expect(status).toBe(200);
  return (body as { name: string }[]).map(({ name }) => name);
};

describe('a view of a plan', () => {
  it('is kept as it was saved, and is one’s own until it is shared', async () => {
    const plan = await givenPlan(ground);
    const coordinator = await givenPerson(ground, { role: 'coordinator', jurisdiction: plan.jurisdiction });

    const saved = await coordinator.post('/api/plan-views', drafted(plan));

    expect(saved.status).toBe(201);
    expect(saved.headers['etag']).toBe('"1"');
    expect(saved.body).toMatchObject({ planId: plan.id, name: 'What is late', isShared: false, content });
    expect((await coordinator.get(`/api/plan-views/${saved.body.id}`)).body).toEqual(saved.body);
    expect(await listed(coordinator, plan)).toEqual(['What is late']);
    expect(await listed(plan.author, plan)).toEqual([]);
    expect((await plan.author.get(`/api/plan-views/${saved.body.id}`)).status).toBe(404);
  });

  it('is shared by who may revise the plan, and then everybody who reads the plan opens it', async () => {
    const plan = await givenPlan(ground);
    const coordinator = await givenPerson(ground, { role: 'coordinator', jurisdiction: plan.jurisdiction });

    const shared = await plan.author.post('/api/plan-views', drafted(plan, { isShared: true }));

    expect(shared.status).toBe(201);
    expect((await coordinator.get(`/api/plan-views/${shared.body.id}`)).body).toMatchObject({
      ...{ isShared: true, ownerName: plan.author.name, content },
    });
    const refused = await coordinator.post('/api/plan-views', drafted(plan, { isShared: true }));
    expect(refused).toMatchObject({ status: 403, body: { permission: 'plan.revise' } });
    const changed = await coordinator
      .patch(`/api/plan-views/${shared.body.id}`, { name: 'Mine now' })
      .set('If-Match', '"1"');
    expect(changed.status).toBe(403);
    expect((await coordinator.del(`/api/plan-views/${shared.body.id}`).set('If-Match', '"1"')).status).toBe(403);
  });

  it('changes on the version that was read only, and goes', async () => {
    const plan = await givenPlan(ground);
    const { body: view } = await plan.author.post('/api/plan-views', drafted(plan));
    const path = `/api/plan-views/${view.id}`;

    expect((await plan.author.patch(path, { name: 'Late' })).status).toBe(428);
    const renamed = await plan.author.patch(path, { name: 'Late', isShared: true }).set('If-Match', '"1"');
    expect(renamed.body).toMatchObject({ name: 'Late', isShared: true, version: 2, content });
    expect((await plan.author.patch(path, { name: 'Later' }).set('If-Match', '"1"')).status).toBe(412);
    const replaced = await plan.author
      .put(path, { ...renamed.body, content: { ...content, q: '' } })
      .set('If-Match', '"2"');
    expect(replaced.body).toMatchObject({ version: 3, content: { q: '' } });
    expect((await plan.author.del(path).set('If-Match', '"3"')).status).toBe(200);
    expect((await plan.author.get(path)).status).toBe(404);
  });

  it('that another focal point shared is not made private behind their back', async () => {
    const plan = await givenPlan(ground);
    const other = await givenPerson(ground, { role: 'focal-point', jurisdiction: plan.jurisdiction });
    const { body: view } = await plan.author.post('/api/plan-views', drafted(plan, { isShared: true }));
    const path = `/api/plan-views/${view.id}`;

    expect((await other.patch(path, { name: 'Ours' }).set('If-Match', '"1"')).body).toMatchObject({ name: 'Ours' });
    expect((await other.patch(path, { isShared: false }).set('If-Match', '"2"')).status).toBe(403);
  });

  it('of a plan one does not see is not there, and none can be saved on it', async () => {
    const plan = await givenPlan(ground);
    const { body: view } = await plan.author.post('/api/plan-views', drafted(plan, { isShared: true }));
    const neighbour = await givenPerson(ground, { role: 'focal-point', jurisdiction: await givenJurisdiction(ground) });

    expect(await listed(neighbour, plan)).toEqual([]);
    expect((await neighbour.get(`/api/plan-views/${view.id}`)).status).toBe(404);
    expect((await neighbour.patch(`/api/plan-views/${view.id}`, { name: 'x' }).set('If-Match', '"1"')).status).toBe(
      404,
    );
    expect((await neighbour.del(`/api/plan-views/${view.id}`).set('If-Match', '"1"')).status).toBe(404);
    expect((await neighbour.post('/api/plan-views', drafted(plan))).status).toBe(404);
  });

  it('names its fault by field', async () => {
    const plan = await givenPlan(ground);
    const wrong = { ...content, columns: [{ id: 'code', width: 4 }], filters: [{ field: '', values: 'x' }] };

    const answer = await plan.author.post('/api/plan-views', drafted(plan, { name: ' ', content: wrong }));

    expect(answer.status).toBe(400);
    expect(Object.keys(answer.body.errors as object).sort()).toEqual([
      'content.columns.0.width',
      'content.filters.0.field',
      'content.filters.0.values',
      'name',
    ]);
  });
});
