import type { DataProvider, RaRecord } from 'ra-core';
import simpleRest from 'ra-data-simple-rest';
import { givenGrant, givenJurisdiction, givenPerson, type SignedPerson } from '../../../test/people.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();

/** The unmodified provider; what it does not know, session and If-Match, is added by its documented `httpClient`. */
const providerFor = (person: SignedPerson, address: string): DataProvider => {
  const etags = new Map<string, string>();
  return simpleRest(`${address}/api`, async (url: string, options: RequestInit = {}) => {
    const headers = new Headers(options.headers);
    if (options.body) headers.set('Content-Type', 'application/json');
    headers.set('Cookie', `session=${person.token}`);
    const etag = etags.get(url);
    if (etag && options.method !== 'GET') headers.set('If-Match', etag);
    const answer = await fetch(url, { ...options, headers });
    const body = await answer.text();
    const read = answer.headers.get('etag');
    if (read) etags.set(url, read);
    if (!answer.ok) throw new Error(`${String(answer.status)} ${body}`);
    return { status: answer.status, headers: answer.headers, body, json: (body ? JSON.parse(body) : {}) as never };
  });
};

describe('the provider ra-data-simple-rest, as it comes', () => {
  let provider: DataProvider;
  let jurisdictionId: string;
  let personId: string;
  beforeAll(async () => {
    await ground.app.listen(0, '127.0.0.1');
    const jurisdiction = await givenJurisdiction(ground);
    jurisdictionId = jurisdiction.id;
    const person = await givenPerson(ground, { role: 'administrator' });
    personId = person.id;
    for (const role of ['focal-point', 'coordinator', 'auditor', 'advisor'] as const)
      await givenGrant(ground, person, { role, jurisdiction });
    provider = providerFor(person, await ground.app.getUrl());
  });

  const page = { pagination: { page: 1, perPage: 5 }, sort: { field: 'id', order: 'ASC' as const }, filter: {} };

  it.each([
    ...[
      'jurisdictions',
      'bodies',
      'posts',
      'people',
      'grants',
      'invitations',
      'releases',
      'mails',
      'history',
      'obligations',
    ],
    ...['plans', 'review-rounds', 'comments', 'suggestions', 'reporting-rounds', 'reports'],
    ...[
      'sections',
      'pillars',
      'actions',
      'activities',
      'indicators',
      'targets',
      'assignments',
      'budget-lines',
      'risks',
    ],
    ...['driver-links', 'alignments'],
  ])('reads %s', async (resource) => {
    const { data, total } = await provider.getList(resource, page);
    expect(Array.isArray(data)).toBe(true);
    expect(total).toBeGreaterThanOrEqual(data.length);
    const ids = data.slice(0, 2).map(({ id }: RaRecord) => id);
    expect((await provider.getMany(resource, { ids })).data.map(({ id }: RaRecord) => id).sort()).toEqual(
      [...ids].sort(),
    );
  });

  const drafts: [string, () => Record<string, unknown>, Record<string, unknown>][] = [
    [
      'jurisdictions',
      () => ({ code: 'CONF', name: { en: 'Conformia' }, kind: 'country' }),
      { timeZone: 'Asia/Jakarta' },
    ],
    ['bodies', () => ({ name: { en: 'Ministry' }, kind: 'ministry', jurisdictionId }), { acronym: 'MIN' }],
    ['people', () => ({ name: 'Conformist', email: 'conformist@example.org' }), { language: 'ar' }],
    ['grants', () => ({ personId, role: 'reader', jurisdictionId }), { to: '2999-01-01' }],
    [
      'invitations',
      () => ({ name: 'Guest', email: 'conf@example.org', grants: [{ role: 'reader', jurisdictionId }] }),
      { name: 'G.' },
    ],
  ];
  it.each(drafts)('creates, reads, updates and deletes of %s', async (resource, draft, change) => {
    const { data: created } = await provider.create(resource, { data: draft() });
    expect(created).toMatchObject({ id: expect.any(String) as string });
    const { data: read } = await provider.getOne(resource, { id: created.id });
    const { data: updated } = await provider.update(resource, {
      id: read.id,
      data: { ...read, ...change },
      previousData: read,
    });
    expect(updated).toMatchObject({ id: read.id, ...change });
    await provider.getOne(resource, { id: read.id });
    const { data: deleted } = await provider.delete(resource, { id: read.id, previousData: updated });
    expect(deleted).toMatchObject({ id: read.id, ...change });
  });

  it('is told of a stale record instead of overwriting it', async () => {
    const { data: body } = await provider.create('bodies', {
      data: { name: { en: 'Stale' }, kind: 'agency', jurisdictionId },
    });
    await provider.getOne('bodies', { id: body.id });
    await ground.sql.query(`update body set acronym = 'X', version = version + 1 where id = $1`, [body.id]);
    const writing = provider.update('bodies', { id: body.id, data: { ...body, acronym: 'Y' }, previousData: body });
    await expect(writing).rejects.toThrow('412');
  });
});
