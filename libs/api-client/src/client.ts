import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.js';

/** What the API takes and answers, by the names of the contract: `Schemas['PlanView']`. */
export type Schemas = components['schemas'];
export type ApiClient = Client<paths>;

interface Options {
  /** Where the paths of the contract begin; empty in a browser on the same host. */
  readonly baseUrl: string;
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Makes an error of an answer that is not a success; what it makes is thrown. */
  readonly refusalOf?: (response: Response) => Promise<Error>;
}

/** Typed calls of every route of the contract: `api.POST('/api/plans/{id}/moves', { params: { path: { id } }, body })`. */
export const createApiClient = ({ baseUrl, fetch, refusalOf }: Options): ApiClient => {
  const client = createClient<paths>({ baseUrl, fetch, headers: { Accept: 'application/json' } });
  if (refusalOf)
    client.use({
      onResponse: async ({ response }) => {
        if (!response.ok && response.status !== 304) throw await refusalOf(response);
        return undefined;
      },
    });
  return client;
};
