import { givenBody, givenJurisdiction, givenPerson, givenPost } from '../../test/people.world.js';
import { openGround } from '../../test/world.js';

const ground = openGround();
const nobody = '00000000-0000-4000-8000-000000000000';

describe('jurisdictions', () => {
  it('are added, changed on the version that was read, and removed by an administrator', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const draft = {
      code: 'SL',
      name: { en: 'Sampleland', ar: 'بلاد العينة' },
      kind: 'country',
      timeZone: 'Asia/Jakarta',
    };

    const added = await administrator.post('/api/jurisdictions', draft).expect(201);
    expect(added.body).toMatchObject({ ...draft, version: 1, parentId: null, isSample: false });
    expect(added.headers['etag']).toBe('"1"');

    const address = `/api/jurisdictions/${added.body.id}`;
    await administrator.patch(address, { code: 'SAM' }).expect(428);
    const changed = await administrator.patch(address, { code: 'SAM' }).set('If-Match', '"1"').expect(200);
    expect(changed.body).toMatchObject({ code: 'SAM', version: 2 });
    expect(changed.headers['etag']).toBe('"2"');
    const stale = await administrator.patch(address, { code: 'OLD' }).set('If-Match', '"1"').expect(412);
    expect(stale.body).toMatchObject({ code: 'request.edited-meanwhile', current: 2 });
    await administrator.del(address).set('If-Match', '"2"').expect(200);
    await administrator.get(address).expect(404);
  });

  it('have a code that nobody else has and a time zone that exists', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const { code } = await givenJurisdiction(ground);
    const draft = { code, name: { en: 'Twin' }, kind: 'country' };
    const twin = await administrator.post('/api/jurisdictions', draft).expect(409);
    expect(twin.body).toMatchObject({ code: 'request.already-taken', errors: { code: 'is taken' } });
    const zone = await administrator
      .post('/api/jurisdictions', { ...draft, code: 'ZZ', timeZone: 'Mars/Base' })
      .expect(422);
    expect(zone.body.code).toBe('jurisdiction.time-zone-unknown');
    const wordless = await administrator.post('/api/jurisdictions', { ...draft, name: {} }).expect(400);
    expect(wordless.body.errors).toHaveProperty('name');
  });

  it('never lie within themselves', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const region = await givenJurisdiction(ground, { kind: 'region' });
    const member = await givenJurisdiction(ground, { parent: region });
    const loop = await administrator
      .patch(`/api/jurisdictions/${region.id}`, { parentId: member.id })
      .set('If-Match', '"1"');
    expect(loop).toMatchObject({ status: 422, body: { code: 'request.within-itself' } });
  });

  it('are read by everybody who is signed in and changed by few', async () => {
    const jurisdiction = await givenJurisdiction(ground);
    const reader = await givenPerson(ground, { role: 'reader', jurisdiction });
    await reader.get(`/api/jurisdictions/${jurisdiction.id}`).expect(200);
    const refused = await reader.del(`/api/jurisdictions/${jurisdiction.id}`).set('If-Match', '"1"').expect(403);
    expect(refused.body).toMatchObject({ code: 'access.not-allowed', permission: 'jurisdiction.manage' });
    await ground.request().get('/api/jurisdictions').expect(401);
  });
});

describe('bodies', () => {
  it('are listed in the dialect of lists', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const jurisdiction = await givenJurisdiction(ground);
    for (const name of ['Ministry of Youth', 'Ministry of Justice', 'Agency for Peace'])
      await givenBody(ground, { jurisdiction, name, kind: name.startsWith('Agency') ? 'agency' : 'ministry' });
    const filter = encodeURIComponent(JSON.stringify({ jurisdictionId: jurisdiction.id, kind: 'ministry' }));

    const page = await administrator.get(`/api/bodies?filter=${filter}&range=[0,0]&sort=["name","DESC"]`).expect(200);
    expect(page.body).toMatchObject([{ name: { en: 'Ministry of Youth' } }]);
    expect(page.headers['content-range']).toBe('bodies 0-0/2');
    expect(page.headers['x-total-count']).toBe('2');
    expect(page.headers['link']).toContain('rel="next"');

    const beyond = await administrator.get(`/api/bodies?filter=${filter}&range=[50,60]`).expect(200);
    expect(beyond.headers['x-total-count']).toBe('2');
    const search = encodeURIComponent(JSON.stringify({ q: 'peace', jurisdictionId: jurisdiction.id }));
    expect((await administrator.get(`/api/bodies?filter=${search}`)).body).toHaveLength(1);
    const unknown = await administrator.get('/api/bodies?filter={"colour":"red"}').expect(400);
    expect(unknown.body.errors).toHaveProperty(['filter.colour']);
    for (const word of ['constructor', '__proto__', 'toString']) {
      await administrator.get(`/api/bodies?sort=["${word}","ASC"]`).expect(400);
      await administrator.get(`/api/bodies?filter={"${word}":"x"}`).expect(400);
    }
  });

  it('are replaced by a PUT that ignores what only the view says and refuses what nobody knows', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const body = await givenBody(ground);
    const view = (await administrator.get(`/api/bodies/${body.id}`)).body as Record<string, unknown>;
    const sent = { ...view, acronym: 'MoX', version: 99, isSample: true };
    const answer = await administrator.put(`/api/bodies/${body.id}`, sent).set('If-Match', '"1"').expect(200);
    expect(answer.body).toEqual({ ...view, acronym: 'MoX', version: 2 });
    await administrator
      .put(`/api/bodies/${body.id}`, { ...sent, colour: 'red' })
      .set('If-Match', '"2"')
      .expect(400);
  });

  it('name only what exists', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const draft = { name: { en: 'Orphan' }, kind: 'agency', jurisdictionId: nobody };
    const answer = await administrator.post('/api/bodies', draft).expect(422);
    expect(answer.body).toMatchObject({ code: 'request.reference-unknown', errors: { jurisdictionId: 'is unknown' } });
  });

  it('in use stay', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const body = await givenBody(ground);
    await givenPost(ground, { body });
    const refused = await administrator.del(`/api/bodies/${body.id}`).set('If-Match', '"1"').expect(409);
    expect(refused.body).toMatchObject({ code: 'request.still-in-use', usedBy: 'post' });
  });

  it('of a jurisdiction are kept by its focal point, and no others', async () => {
    const [own, foreign] = [await givenJurisdiction(ground), await givenJurisdiction(ground)];
    const focalPoint = await givenPerson(ground, { role: 'focal-point', jurisdiction: own });
    const draft = { name: { en: 'Youth council' }, kind: 'civil-society' };
    const added = await focalPoint.post('/api/bodies', { ...draft, jurisdictionId: own.id }).expect(201);
    await focalPoint.post('/api/bodies', { ...draft, jurisdictionId: foreign.id }).expect(403);
    await focalPoint.post('/api/bodies', draft).expect(403);
    await focalPoint
      .patch(`/api/bodies/${added.body.id}`, { jurisdictionId: foreign.id })
      .set('If-Match', '"1"')
      .expect(403);
  });

  it('write what happened to them into history, by whom', async () => {
    const administrator = await givenPerson(ground, { role: 'administrator' });
    const added = await administrator.post('/api/bodies', { name: { en: 'Noted' }, kind: 'other' }).expect(201);
    const { rows } = await ground.sql.query('select type, person_id, body_id, facts from event where subject_id = $1', [
      added.body.id,
    ]);
    expect(rows).toEqual([
      { type: 'body.added', person_id: administrator.id, body_id: added.body.id, facts: { after: added.body } },
    ]);
  });
});

describe('posts', () => {
  it('carry duties and are held by people for a time', async () => {
    const jurisdiction = await givenJurisdiction(ground);
    const body = await givenBody(ground, { jurisdiction });
    const focalPoint = await givenPerson(ground, { role: 'focal-point', jurisdiction });
    const draft = {
      bodyId: body.id,
      name: { en: 'Reporting officer' },
      duties: ['reporting'],
      holders: [{ personId: focalPoint.id, from: '2026-01-01' }],
    };
    const added = await focalPoint.post('/api/posts', draft).expect(201);
    expect(added.body).toMatchObject({
      ...draft,
      holders: [{ personId: focalPoint.id, from: '2026-01-01', to: null, isDeputy: false }],
    });
    const emptied = await focalPoint
      .patch(`/api/posts/${added.body.id}`, { holders: [] })
      .set('If-Match', '"1"')
      .expect(200);
    expect(emptied.body).toMatchObject({ holders: [], version: 2 });
    const backwards = [{ personId: focalPoint.id, from: '2026-01-02', to: '2026-01-01' }];
    const refused = await focalPoint
      .patch(`/api/posts/${added.body.id}`, { holders: backwards })
      .set('If-Match', '"2"')
      .expect(422);
    expect(refused.body.errors).toHaveProperty(['holders.0.to']);
    await focalPoint
      .patch(`/api/posts/${added.body.id}`, { duties: ['singing'] })
      .set('If-Match', '"2"')
      .expect(400);
  });
});
