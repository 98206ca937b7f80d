import { givenGrant, givenJurisdiction, givenPerson } from '../../../test/people.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround({ LOG_LEVEL: 'silent' });

const givenOverseer = async () => {
  const jurisdiction = await givenJurisdiction(ground);
  const person = await givenPerson(ground, { role: 'administrator' });
  for (const role of ['focal-point', 'auditor'] as const) await givenGrant(ground, person, { role, jurisdiction });
  return person;
};

describe('a list', () => {
  it('links to its next page in the same order, under the same filter', async () => {
    const person = await givenOverseer();
    await givenJurisdiction(ground);
    const asked = new URLSearchParams({
      range: '[0,0]',
      sort: '["name","DESC"]',
      filter: '{"kind":["country","region"]}',
    });
    const first = await person.get(`/api/jurisdictions?${asked.toString()}`).expect(200);
    const next = /<(.+)>; rel="next"/.exec(String(first.headers['link']))?.[1] ?? '';
    const said = new URL(next, 'http://localhost').searchParams;
    expect(Object.fromEntries(said)).toEqual({ ...Object.fromEntries(asked), range: '[1,1]' });
    expect((await person.get(next).expect(200)).body).toHaveLength(1);
  });

  it.each([
    ['people', 'filter', '{"bodyId":"nobody"}', 'filter.bodyId'],
    ['people', 'filter', '{"bodyId":["nobody"]}', 'filter.bodyId'],
    ['posts', 'filter', '{"personId":5}', 'filter.personId'],
    ['review-rounds', 'filter', '{"bodyId":"nobody"}', 'filter.bodyId'],
    ['history', 'filter', '{"since":"yesterday"}', 'filter.since'],
    ['history', 'filter', '{"until":5}', 'filter.until'],
    ['obligations', 'filter', '{"isOverdue":"perhaps"}', 'filter.isOverdue'],
    ['plans', 'filter', '{"q":"\\u0000"}', 'filter.q'],
    ['bodies', 'filter', '{"kind":{"not":"ministry"}}', 'filter.kind'],
    ['bodies', 'sort', '["name","SIDEWAYS"]', 'sort'],
    ['plans', 'stage', 'adopted', 'stage'],
  ])('of %s refuses %s=%s by its name', async (resource, parameter, value, field) => {
    const person = await givenOverseer();
    const refusal = await person.get(`/api/${resource}?${new URLSearchParams({ [parameter]: value }).toString()}`);
    expect(refusal.body).toMatchObject({
      status: 400,
      code: 'request.invalid',
      errors: { [field]: expect.any(String) },
    });
  });

  it('takes several values of a word that is an expression', async () => {
    const person = await givenOverseer();
    const ids = JSON.stringify({ role: ['auditor', 'nobody'] });
    const { body } = await person.get(`/api/people?filter=${encodeURIComponent(ids)}`).expect(200);
    expect(body).toEqual(expect.arrayContaining([expect.objectContaining({ id: person.id })]));
  });
});

describe('a refusal', () => {
  it('names what is wrong with a field by a code with its parameters, and in English', async () => {
    const person = await givenOverseer();
    const refusal = await person.post('/api/bodies', {
      acronym: 'x'.repeat(501),
      name: 7,
      kind: 'planet',
      colour: 'red',
    });
    expect(refusal.body).toMatchObject({
      errors: { acronym: expect.stringMatching(/^must be at most \d+ characters$/) },
    });
    expect(refusal.body.faults).toEqual(
      expect.arrayContaining([
        { field: 'acronym', code: 'too-long', params: { max: 40 }, message: refusal.body.errors.acronym },
        expect.objectContaining({ field: 'name', code: 'not-words' }),
        expect.objectContaining({ field: 'kind', code: 'not-one-of' }),
        expect.objectContaining({ field: 'colour', code: 'unknown-field' }),
      ]),
    );
  });

  it.each([
    ['{', 'application/json', 400],
    ['<a/>', 'application/xml', 415],
  ])('of the body %s carries the id of its request', async (content, type, status) => {
    const answer = await ground.request().post('/api/session').set('Content-Type', type).send(content);
    expect(answer.body).toMatchObject({ status, requestId: answer.headers['x-request-id'] });
    expect(answer.body.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });
});
