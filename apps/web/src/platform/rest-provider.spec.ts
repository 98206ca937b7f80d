/** @jest-environment node */
import type { DataProvider } from 'ra-core';
import { isRefusal, type Refusal } from './api.js';
import { createRestProvider } from './rest-provider.js';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

const asked: Asked[] = [];
let answer: () => Response;
let provider: DataProvider;

const json = (body: unknown, headers: Record<string, string> = {}, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

const last = (): Asked => asked[asked.length - 1]!;
const query = (name: string): unknown =>
  JSON.parse(new URL(last().path, 'http://here').searchParams.get(name) ?? 'null') as unknown;

beforeEach(() => {
  asked.length = 0;
  provider = createRestProvider();
  globalThis.fetch = (path, init = {}) => {
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    asked.push({ method: init.method ?? 'GET', path: path as string, headers: new Headers(init.headers), body });
    return Promise.resolve(answer());
  };
});

describe('records over HTTP', () => {
  it('asks for a page in the dialect of ra-data-simple-rest', async () => {
    answer = () => json([{ id: 'a' }], { 'Content-Range': 'bodies 25-25/26' });
    const page = { pagination: { page: 2, perPage: 25 }, sort: { field: 'name', order: 'DESC' as const } };
    const { data, total } = await provider.getList('bodies', { ...page, filter: { kind: 'ministry' } });
    expect(last().path).toMatch(/^\/api\/bodies\?/);
    expect([query('range'), query('sort'), query('filter')]).toEqual([
      [25, 49],
      ['name', 'DESC'],
      { kind: 'ministry' },
    ]);
    expect([data, total]).toEqual([[{ id: 'a' }], 26]);
  });

  it('asks for many by their ids, and for those of another by its id', async () => {
    answer = () => json([]);
    await provider.getMany('bodies', { ids: ['a', 'b'] });
    expect(query('filter')).toEqual({ id: ['a', 'b'] });
    const sort = { field: 'name', order: 'ASC' as const };
    await provider.getManyReference('posts', {
      ...{ target: 'bodyId', id: 'a', filter: { duty: 'review' }, sort },
      pagination: { page: 1, perPage: 10 },
    });
    expect(query('filter')).toEqual({ duty: 'review', bodyId: 'a' });
  });

  it('writes only what changed, on the version that was read', async () => {
    answer = () => json({ id: 'a', name: 'New', kind: 'agency' }, { ETag: '"7"' });
    const { data } = await provider.getOne('bodies', { id: 'a' });
    await provider.update('bodies', { id: 'a', data: { ...data, kind: 'ministry' }, previousData: data });
    expect(last()).toMatchObject({ method: 'PATCH', path: '/api/bodies/a', body: { kind: 'ministry' } });
    expect(last().headers.get('If-Match')).toBe('"7"');
  });

  it('takes the version from the record of a list, and else reads it first', async () => {
    answer = () => json({ id: 'a' }, { ETag: '"4"' });
    await provider.delete('bodies', { id: 'a', previousData: { id: 'a', version: 3 } });
    expect(last().headers.get('If-Match')).toBe('"3"');
    await provider.delete('bodies', { id: 'b' });
    expect(asked.map(({ method }) => method)).toEqual(['DELETE', 'GET', 'DELETE']);
    expect(last().headers.get('If-Match')).toBe('"4"');
  });

  it('gives every creation a key of its own, so that it happens once', async () => {
    answer = () => json({ id: 'a' }, {}, 201);
    await provider.create('bodies', { data: { name: { en: 'A' } } });
    await provider.create('bodies', { data: { name: { en: 'A' } } });
    const keys = asked.map(({ headers }) => headers.get('Idempotency-Key'));
    expect(new Set(keys).size).toBe(2);
    expect(keys).not.toContain(null);
  });

  it('hands a refusal on with its code and the faults of its fields', async () => {
    const problem = { status: 400, code: 'request.invalid', title: 'No.', errors: { name: 'is missing' } };
    answer = () => json(problem, { 'Content-Type': 'application/problem+json' }, 400);
    const refused = await provider.create('bodies', { data: {} }).catch((error: unknown) => error);
    expect(isRefusal(refused, 'request.invalid')).toBe(true);
    expect(refused).toMatchObject({
      message: 'failures.request.invalid',
      status: 400,
      body: { errors: problem.errors },
    });
  });

  it('tells forms what is wrong with a field by a key of their language', async () => {
    const fault = { field: 'name', code: 'too-long', params: { max: 5 }, message: 'must be at most 5 characters' };
    const problem = {
      status: 400,
      code: 'request.invalid',
      title: 'No.',
      errors: { name: fault.message },
      faults: [fault],
    };
    answer = () => json(problem, { 'Content-Type': 'application/problem+json' }, 400);
    const refused = (await provider.create('bodies', { data: {} }).catch((error: unknown) => error)) as Refusal;
    expect(JSON.parse(refused.body.errors?.['name']?.replace('@@react-admin@@', '') ?? '')).toEqual({
      message: 'faults.too-long',
      args: { max: 5, _: fault.message },
    });
  });

  it('says when the server cannot be reached', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('fetch failed'));
    const refused = await provider.getOne('bodies', { id: 'a' }).catch((error: unknown) => error);
    expect(isRefusal(refused, 'network.unreachable')).toBe(true);
  });
});
