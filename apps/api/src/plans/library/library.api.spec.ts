import { libraryEntries } from '@mufakat/planning/records/library';
import { givenBody, givenPerson, type SignedPerson } from '../../../test/people.world.js';
import { givenLivePlan, type LivePlan } from '../../../test/plans.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();

const content = {
  fields: { title: { en: 'Train teachers', ar: 'تدريب المعلمين' }, targetGroups: ['teachers'] },
  indicators: [{ title: { en: 'Teachers trained' }, format: 'number' }],
};
const kept = ({ plan, action }: LivePlan, more: object = {}) => ({
  ...{
    scope: 'jurisdiction',
    jurisdictionId: plan.jurisdiction.id,
    kind: 'action',
    title: content.fields.title,
    content,
  },
  ...{ source: { plan: plan.id, record: action } },
  ...more,
});
const ofBody = (body: { id: string }) => ({ scope: 'body', jurisdictionId: undefined, bodyId: body.id });

interface Entry {
  readonly id: string;
  readonly scope: string;
  readonly title: { en: string };
}
const listed = async (person: SignedPerson, filter: object = {}): Promise<Entry[]> => {
  const words = encodeURIComponent(JSON.stringify(filter));
  const { body, status } = await person.get(`/api/library-entries?range=[0,99]&filter=${words}`);
  expect(status).toBe(200);
  return body as Entry[];
};

describe('the library', () => {
  it('lists what the jurisdiction keeps beside the product’s own, for its people alone', async () => {
    const live = await givenLivePlan(ground);
    const { author } = live.plan;
    const saved = await author.post('/api/library-entries', kept(live));

    expect(saved.status).toBe(201);
    expect(saved.headers['etag']).toBe('"1"');
    expect(saved.body).toMatchObject({
      ...{ scope: 'jurisdiction', scopeName: live.plan.jurisdiction.name, key: null, content },
      source: { plan: live.plan.id, record: live.action, code: 'P1.A1' },
    });
    const all = await listed(author);
    expect(all.filter(({ scope }) => scope === 'product')).toHaveLength(libraryEntries.length);
    expect(all.filter(({ scope }) => scope !== 'product').map(({ id }) => id)).toEqual([saved.body.id]);
    expect((await listed(author, { q: 'المعلمين', scope: 'jurisdiction' })).map(({ id }) => id)).toEqual([
      saved.body.id,
    ]);
    expect(await listed(author, { q: 'no such words' })).toEqual([]);

    const ministry = await givenPerson(ground, { role: 'drafter', body: live.lead });
    expect((await ministry.get(`/api/library-entries/${saved.body.id}`)).body).toEqual(saved.body);
    const stranger = (await givenLivePlan(ground)).plan.author;
    expect((await listed(stranger)).every(({ scope }) => scope === 'product')).toBe(true);
    const path = `/api/library-entries/${saved.body.id}`;
    expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.patch(path, { title: { en: 'Mine' } }).set('If-Match', '"1"')).status).toBe(404);
    expect((await stranger.put(path, saved.body as object).set('If-Match', '"1"')).status).toBe(404);
    expect((await stranger.del(path).set('If-Match', '"1"')).status).toBe(404);
  });

  it('keeps for one’s own body what other bodies do not see', async () => {
    const live = await givenLivePlan(ground);
    const drafter = await givenPerson(ground, { role: 'drafter', body: live.lead });
    const other = await givenBody(ground, { jurisdiction: live.plan.jurisdiction });
    const neighbour = await givenPerson(ground, { role: 'drafter', body: other });

    const saved = await drafter.post('/api/library-entries', kept(live, ofBody(live.lead)));

    expect(saved.body).toMatchObject({ scope: 'body', bodyId: live.lead.id, scopeName: live.lead.name });
    expect((await neighbour.get(`/api/library-entries/${saved.body.id}`)).status).toBe(404);
    expect((await live.plan.author.get(`/api/library-entries/${saved.body.id}`)).status).toBe(404);
    for (const refused of [kept(live), kept(live, ofBody(other))])
      expect((await drafter.post('/api/library-entries', refused)).status).toBe(403);
    expect((await neighbour.post('/api/library-entries', kept(live, ofBody(other)))).status).toBe(404);
  });

  it('changes on the version that was read, and goes; the product’s own stay', async () => {
    const live = await givenLivePlan(ground);
    const { author } = live.plan;
    const { body } = await author.post('/api/library-entries', kept(live));
    const path = `/api/library-entries/${body.id}`;

    expect((await author.patch(path, { title: { en: 'Teachers' } })).status).toBe(428);
    const changed = await author.patch(path, { title: { en: 'Teachers' } }).set('If-Match', '"1"');
    expect(changed.body).toMatchObject({ title: { en: 'Teachers' }, version: 2, content, source: body.source });
    const replaced = await author
      .put(path, { ...changed.body, content: { ...content, indicators: [] } })
      .set('If-Match', '"2"');
    expect(replaced.body).toMatchObject({ version: 3, content: { indicators: [] } });
    expect((await author.del(path).set('If-Match', '"2"')).status).toBe(412);
    expect((await author.del(path).set('If-Match', '"3"')).status).toBe(200);
    const [own] = await listed(author, { scope: 'product' });
    expect((await author.del(`/api/library-entries/${String(own?.id)}`).set('If-Match', '"1"')).status).toBe(403);
  });

  it('names its fault by field', async () => {
    const live = await givenLivePlan(ground);
    const { author, jurisdiction } = live.plan;
    const refusal = async (more: object) => {
      const answer = await author.post('/api/library-entries', kept(live, more));
      expect(answer.status).toBe(400);
      return Object.keys(answer.body.errors as object);
    };
    const wrong = { fields: { ...content.fields, startsOn: '2026-01-01' }, indicators: [{ format: 'colour' }] };
    expect(await refusal({ content: wrong })).toEqual(['content.fields.startsOn']);
    expect(await refusal({ content: { ...content, indicators: [{ format: 'colour' }] } })).toEqual([
      'content.indicators.0.format',
    ]);
    expect(await refusal({ bodyId: live.lead.id })).toEqual(['bodyId']);
    expect(await refusal({ jurisdictionId: undefined })).toEqual(['jurisdictionId']);
    expect(await refusal({ source: { plan: live.plan.id, record: jurisdiction.id } })).toEqual(['source.record']);
  });

  it('takes nothing that is restricted, nor from a plan one does not read', async () => {
    const live = await givenLivePlan(ground);
    const { author } = live.plan;
    const foreign = await givenLivePlan(ground);
    const source = { plan: foreign.plan.id, record: foreign.action };
    expect((await author.post('/api/library-entries', kept(live, { source }))).status).toBe(404);
    await live.plan.changes([{ op: 'set', kind: 'pillar', id: live.pillar, sensitivity: 'restricted' }]);
    expect((await author.post('/api/library-entries', kept(live))).body).toMatchObject({
      errors: { 'source.record': 'is restricted, and stays in its plan' },
    });
  });
});
