import type { DataProvider, Identifier, RaRecord } from 'ra-core';
import { fetchJson, newKey, send } from './api.js';

interface ListAsked {
  readonly pagination?: { page: number; perPage: number };
  readonly sort?: { field: string; order: string };
  readonly filter?: unknown;
  readonly signal?: AbortSignal;
}

const listPath = (resource: string, { pagination, sort, filter }: ListAsked): string => {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
  const query = new URLSearchParams({
    range: JSON.stringify([(page - 1) * perPage, page * perPage - 1]),
    filter: JSON.stringify(filter ?? {}),
  });
  if (sort) query.set('sort', JSON.stringify([sort.field, sort.order]));
  return `/${resource}?${query.toString()}`;
};

const totalOf = (response: Response, read: number): number => {
  const total = response.headers.get('Content-Range')?.split('/').pop() ?? response.headers.get('X-Total-Count');
  return total ? Number(total) : read;
};

const changedFields = (data: Record<string, unknown>, previous: Record<string, unknown> | undefined): object =>
  previous
    ? Object.fromEntries(
        Object.entries(data).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(previous[name])),
      )
    : data;

/** Remembers the ETag of every record read, because a write must say on which version it was made. */
class Versions {
  private readonly tags = new Map<string, string>();

  remember(resource: string, id: Identifier, response: Response): void {
    const tag = response.headers.get('ETag');
    if (tag) this.tags.set(`${resource}/${id}`, tag);
  }
  forget(resource: string, id: Identifier): void {
    this.tags.delete(`${resource}/${id}`);
  }
  /** From the last read, else the version the record carries, else by reading it now. */
  async of(resource: string, id: Identifier, previous?: Partial<RaRecord>): Promise<string> {
    const known = this.tags.get(`${resource}/${id}`);
    if (known) return known;
    const version: unknown = previous?.['version'];
    if (typeof version === 'number') return `"${version}"`;
    const response = await send(`/${resource}/${encodeURIComponent(id)}`);
    this.remember(resource, id, response);
    return response.headers.get('ETag') ?? '*';
  }
}

const reading = (versions: Versions) => {
  const list = async (resource: string, asked: ListAsked) => {
    const response = await send(listPath(resource, asked), { signal: asked.signal });
    const data = (await response.json()) as RaRecord[];
    return { data, total: totalOf(response, data.length) };
  };
  return {
    getList: (resource: string, params: ListAsked) => list(resource, params),
    getManyReference: (resource: string, params: ListAsked & { target: string; id: Identifier }) =>
      list(resource, { ...params, filter: { ...(params.filter as object), [params.target]: params.id } }),
    getMany: async (resource: string, { ids, signal }: { ids: Identifier[]; signal?: AbortSignal }) => {
      const filter = encodeURIComponent(JSON.stringify({ id: ids }));
      return { data: await fetchJson<RaRecord[]>(`/${resource}?filter=${filter}`, { signal }) };
    },
    getOne: async (resource: string, { id, signal }: { id: Identifier; signal?: AbortSignal }) => {
      const response = await send(`/${resource}/${encodeURIComponent(id)}`, { signal });
      versions.remember(resource, id, response);
      return { data: (await response.json()) as RaRecord };
    },
  };
};

interface Edited {
  readonly id: Identifier;
  readonly data: Record<string, unknown>;
  readonly previousData?: RaRecord;
}

const writing = (versions: Versions) => {
  const update = async (resource: string, { id, data, previousData }: Edited) => {
    const ifMatch = await versions.of(resource, id, previousData);
    const body = JSON.stringify(changedFields(data, previousData));
    const path = `/${resource}/${encodeURIComponent(id)}`;
    versions.forget(resource, id);
    const response = await send(path, { method: 'PATCH', body, headers: { 'If-Match': ifMatch } });
    versions.remember(resource, id, response);
    return { data: (await response.json()) as RaRecord };
  };
  const remove = async (resource: string, { id, previousData }: { id: Identifier; previousData?: RaRecord }) => {
    const headers = { 'If-Match': await versions.of(resource, id, previousData) };
    versions.forget(resource, id);
    const path = `/${resource}/${encodeURIComponent(id)}`;
    const data = await fetchJson<RaRecord | undefined>(path, { method: 'DELETE', headers });
    return { data: data ?? previousData ?? { id } };
  };
  return {
    update,
    delete: remove,
    create: async (resource: string, params: { data: object; meta?: { idempotencyKey?: string } }) => {
      const headers = { 'Idempotency-Key': params.meta?.idempotencyKey ?? newKey() };
      const response = await send(`/${resource}`, { method: 'POST', body: JSON.stringify(params.data), headers });
      const data = (await response.json()) as RaRecord;
      versions.remember(resource, data.id, response);
      return { data };
    },
    updateMany: async (resource: string, { ids, data }: { ids: Identifier[]; data: Record<string, unknown> }) => {
      for (const id of ids) await update(resource, { id, data });
      return { data: ids };
    },
    deleteMany: async (resource: string, { ids }: { ids: Identifier[] }) => {
      for (const id of ids) await remove(resource, { id });
      return { data: ids };
    },
  };
};

/**
 * CRUD over `/api/<resource>` in the dialect of ra-data-simple-rest, with PATCH of the changed fields, If-Match from the
 * last read and an Idempotency-Key on create. Throws `Refusal`.
 */
export const createRestProvider = (): DataProvider => {
  const versions = new Versions();
  return { supportAbortSignal: true, ...reading(versions), ...writing(versions) } as unknown as DataProvider;
};
