import { givenJurisdiction, givenPerson } from '../../../test/people.world.js';
import { givenLivePlan } from '../../../test/plans.world.js';
import { openGround, statementsOf } from '../../../test/world.js';

const ground = openGround();

describe('a record as a resource', () => {
  it('is added, read with an ETag, changed on what was read, and removed', async () => {
    const { plan, pillar } = await givenLivePlan(ground);
    const { author } = plan;

    const added = await author.post('/api/actions', {
      plan: plan.id,
      parent: pillar,
      code: 'P1.A2',
      title: { en: 'Visit schools' },
    });
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({ plan: plan.id, kind: 'action', parent: pillar, position: 'a1', changedIn: 3 });
    const address = `/api/actions/${added.body.id}`;
    const read = await author.get(address);
    expect(read.headers['etag']).toBe('"3"');

    const patch = (content: object, etag: string) => author.patch(address, content).set('If-Match', etag);
    expect((await author.patch(address, { title: { en: 'Late' } })).status).toBe(428);
    const changed = await patch({ title: { ar: 'زيارة' }, startsOn: '2026-03-01' }, '"3"');
    expect(changed.body).toMatchObject({
      title: { en: 'Visit schools', ar: 'زيارة' },
      startsOn: '2026-03-01',
      changedIn: 4,
    });
    expect((await patch({ title: { en: 'Late' } }, '"3"')).body).toMatchObject({ status: 412, current: 4 });

    const replaced = await author
      .put(address, { ...changed.body, title: { en: 'Only English' }, startsOn: undefined })
      .set('If-Match', '"4"');
    expect(replaced.body).toEqual({
      ...{
        plan: plan.id,
        id: added.body.id,
        kind: 'action',
        parent: pillar,
        position: 'a1',
        code: 'P1.A2',
        changedIn: 5,
      },
      title: { en: 'Only English' },
    });
    const removed = await author.del(address).set('If-Match', '"5"');
    expect(removed.body).toMatchObject({ title: { en: 'Only English' } });
    expect((await author.get(address)).body).toMatchObject({ status: 404, code: 'plan.record-not-found' });
  });

  it('moves under another parent, and writes nothing where nothing changed', async () => {
    const { plan, action } = await givenLivePlan(ground);
    const send = (content: object) => plan.author.patch(`/api/actions/${action}`, content).set('If-Match', '"2"');
    expect((await send({ title: { en: 'Train teachers' } })).body).toMatchObject({ changedIn: 2 });
    expect((await send({ parent: plan.id })).body).toMatchObject({ parent: plan.id, changedIn: 3 });
    expect(await plan.revision()).toBe(3);
  });

  it('refuses by the name of the field', async () => {
    const { plan, action } = await givenLivePlan(ground);
    const { author } = plan;
    const bad = await author
      .patch(`/api/actions/${action}`, { startsOn: '2026-02-30', colour: 1 })
      .set('If-Match', '"2"');
    expect(bad.body).toMatchObject({
      status: 400,
      errors: { startsOn: expect.any(String), colour: expect.any(String) },
    });
    expect((await author.post('/api/actions')).status).toBe(400);
    expect((await author.post('/api/actions', { title: { en: 'Lost' } })).body).toMatchObject({
      errors: { plan: expect.any(String) },
    });
    expect((await author.post('/api/targets', { plan: plan.id, parent: action })).body).toMatchObject({
      errors: { parent: expect.any(String) },
    });
    await plan.isAdopted();
    const late = await author
      .patch(`/api/actions/${action}`, { title: { en: 'Other' }, reason: 'Typo' })
      .set('If-Match', '"2"');
    expect(late.body).toMatchObject({
      status: 422,
      code: 'plan.text-is-adopted',
      errors: { 'title.en': 'is adopted text' },
    });
  });

  it('is listed with its siblings, filtered, sorted and searched, in the caller’s plans only', async () => {
    const { plan, pillar, action, lead } = await givenLivePlan(ground);
    const stranger = await givenPerson(ground, { role: 'focal-point', jurisdiction: await givenJurisdiction(ground) });
    const list = (resource: string, filter: object, by = plan.author) =>
      by.get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`);

    expect((await list('actions', { parent: pillar, q: 'TEACH' })).body).toMatchObject([{ id: action }]);
    expect((await list('assignments', { plan: plan.id, body: lead.id, role: 'lead' })).body).toHaveLength(1);
    expect((await list('actions', { id: [action] })).body).toHaveLength(1);
    expect((await list('actions', { q: 'nothing of it' })).body).toEqual([]);
    const past = await plan.author.get('/api/actions?range=[50,74]');
    expect([past.body, past.headers['x-total-count']]).toEqual([[], '1']);
    expect((await list('plan-roots', { plan: plan.id })).body).toMatchObject([
      { id: plan.id, title: { en: 'National plan' } },
    ]);
    expect((await list('actions', { colour: 'red' })).status).toBe(400);
    expect((await list('actions', { plan: plan.id }, stranger)).body).toEqual([]);
    expect((await stranger.get(`/api/actions/${action}`)).body.code).toBe('plan.record-not-found');
    const statements = await statementsOf(() => list('actions', { plan: plan.id }).then());
    expect(statements.length).toBeLessThanOrEqual(3);
  });
});
