import { givenPerson } from '../../test/people.world.js';
import { adding, givenLivePlan, givenPlan } from '../../test/plans.world.js';
import { openGround, statementsOf } from '../../test/world.js';

const ground = openGround();

describe('the history of a plan', () => {
  it('is filtered by record, person, source and time before it is paged', async () => {
    const { plan, action, pillar } = await givenLivePlan(ground);
    const other = await givenPerson(ground, { role: 'focal-point', jurisdiction: plan.jurisdiction });
    const begun = await plan.document();
    await plan.changes([{ op: 'set', kind: 'action', id: action, 'title.en': 'Train all' }]);
    await other.post(`/api/plans/${plan.id}/change-sets`, {
      baseRevision: begun.revision + 1,
      changes: [{ op: 'set', kind: 'pillar', id: pillar, 'title.en': 'Schools' }],
      source: 'document',
    });
    const asked = async (words: string) => {
      const answer = await plan.author.get(`/api/plans/${plan.id}/change-sets?before=999&${words}`);
      expect(answer.status).toBe(200);
      return (answer.body as { revision: number }[]).map(({ revision }) => revision);
    };

    expect(await asked('')).toEqual([4, 3, 2]);
    expect(await asked(`record=${action}`)).toEqual([3, 2]);
    expect(await asked(`person=${other.id}`)).toEqual([4]);
    expect(await asked('source=document')).toEqual([4]);
    expect(await asked('until=2020-01-01')).toEqual([]);
    expect(await asked(`since=2020-01-01&record=${pillar}&source=document`)).toEqual([4]);
    expect((await plan.author.get(`/api/plans/${plan.id}/change-sets?before=9&person=x`)).body).toMatchObject({
      ...{ status: 400, errors: { person: 'must be the uuid of a person' } },
    });
    const authors = await plan.author.get(`/api/plans/${plan.id}/change-authors`);
    expect(authors.body).toEqual(expect.arrayContaining([{ id: other.id, name: other.name }]));
  });

  it('costs the same few statements a page, however long it is and whatever is asked', async () => {
    const { plan, action } = await givenLivePlan(ground);
    for (let made = 0; made < 120; made += 1)
      await plan.changes([{ op: 'set', kind: 'action', id: action, 'title.en': `Wording ${made}` }]);
    const path = `/api/plans/${plan.id}/change-sets`;
    const asked = [`before=999`, `before=60`, `before=999&record=${action}`, `before=999&person=${plan.author.id}`];
    for (const words of asked)
      expect(await statementsOf(() => plan.author.get(`${path}?${words}`).then())).toHaveLength(2);
    const { body: page } = (await plan.author.get(`${path}?before=999`)) as { body: { revision: number }[] };
    const { body: rest } = (await plan.author.get(`${path}?before=${page.at(-1)?.revision}`)) as { body: object[] };
    expect([page.length, rest.length]).toEqual([100, 21]);
    const differences = `/api/plans/${plan.id}/versions/r2/differences/current`;
    expect((await statementsOf(() => plan.author.get(differences).then())).length).toBeLessThanOrEqual(4);
  });

  it('tells of the removal to whoever asks for what was removed with it', async () => {
    const { plan, action, pillar } = await givenLivePlan(ground);
    await plan.changes([{ op: 'remove', kind: 'pillar', id: pillar }]);
    const answer = await plan.author.get(`/api/plans/${plan.id}/change-sets?before=999&record=${action}`);
    expect((answer.body as { revision: number }[]).map(({ revision }) => revision)).toEqual([3, 2]);
  });

  it('compares any two revisions, of one pillar, of one person', async () => {
    const plan = await givenPlan(ground);
    const [schools, prisons] = [adding.pillar(plan, 'Schools'), adding.pillar(plan, 'Prisons')];
    await plan.changes([schools, prisons]);
    const other = await givenPerson(ground, { role: 'focal-point', jurisdiction: plan.jurisdiction });
    await plan.changes([{ op: 'set', kind: 'pillar', id: schools.id, 'title.en': 'Schools and homes' }]);
    await other.post(`/api/plans/${plan.id}/change-sets`, {
      baseRevision: 3,
      changes: [{ op: 'set', kind: 'pillar', id: prisons.id, 'title.en': 'Prisons and probation' }],
    });
    const between = async (words: string) => {
      const answer = await plan.author.get(`/api/plans/${plan.id}/versions/r2/differences/current?${words}`);
      expect(answer.status).toBe(200);
      return (answer.body as { records: { id: string }[] }).records.map(({ id }) => id);
    };

    expect(await between('')).toEqual([schools.id, prisons.id]);
    expect(await between(`pillar=${prisons.id}`)).toEqual([prisons.id]);
    expect(await between(`person=${other.id}`)).toEqual([prisons.id]);
    expect((await plan.author.get(`/api/plans/${plan.id}/versions/r99/document`)).status).toBe(404);
  });

  it('is closed to somebody from outside, who does not learn that the plan is there', async () => {
    const { plan } = await givenLivePlan(ground);
    const stranger = await givenPerson(ground, { role: 'reader' });
    for (const path of ['change-sets', 'change-authors', 'versions/r1/document']) {
      expect((await stranger.get(`/api/plans/${plan.id}/${path}`)).status).toBe(404);
    }
  });
});
