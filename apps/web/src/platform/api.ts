import { createApiClient } from '@mufakat/api-client/client';
import { HttpError } from 'ra-core';
import { sentOnce } from './sent-once.js';

export const apiAddress = '/api';

/** What is wrong with a field: a stable code (`faults.<code>`) with its parameters; `message` is English. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** An RFC 9457 problem as the API writes it. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  /** English, by field; `faults` are the same to be said in the reader's language. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly faults?: readonly FieldFault[];
  readonly requestId?: string;
  readonly [detail: string]: unknown;
}

/** The faults as react-admin's forms take and translate them. */
const forForms = ({ faults, errors }: Problem): Problem['errors'] =>
  faults
    ? Object.fromEntries(
        faults.map(({ field, code, params, message }) => [
          field,
          `@@react-admin@@${JSON.stringify({ message: `faults.${code}`, args: { ...params, _: message } })}`,
        ]),
      )
    : errors;

/** What was refused; `message` is the key `failures.<code>`, `body` the problem document (react-admin lights `body.errors`). */
export class Refusal extends HttpError {
  declare readonly body: Problem;
  constructor(readonly problem: Problem) {
    super(`failures.${problem.code}`, problem.status, { ...problem, errors: forForms(problem) });
    // react-admin's HttpError sets its own prototype back in its constructor.
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = 'Refusal';
  }
  get code(): string {
    return this.problem.code;
  }
}

export const isRefusal = (error: unknown, code?: string): error is Refusal =>
  error instanceof Refusal && (code === undefined || error.code === code);

const offline: Problem = { status: 0, code: 'network.unreachable', title: 'The server cannot be reached.' };

const reach = (request: Promise<Response>): Promise<Response> =>
  request.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refusal(offline);
  });

const problemOf = async (response: Response): Promise<Problem> => {
  const isProblem = response.headers.get('Content-Type')?.includes('problem+json') ?? false;
  const code = response.status >= 500 ? 'service.failed' : 'request.malformed';
  const unknown: Problem = { status: response.status, code, title: response.statusText };
  if (!isProblem) return unknown;
  const read = (await response.json().catch(() => unknown)) as Problem;
  return read;
};

/** What a POST says, where it is words and cannot be broken off. */
const wordsOf = (path: string, { method, body, signal }: RequestInit): string | undefined => {
  if (method !== 'POST' || signal) return undefined;
  return typeof body === 'string' || body == null ? `${path} ${body ?? ''}` : undefined;
};

/** Fetches below `/api`; throws `Refusal` for every answer that is not a success (304 passes). */
export const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
  const headers = new Headers(init.headers);
  if (!headers.has('Accept')) headers.set('Accept', 'application/json');
  if (typeof init.body === 'string') headers.set('Content-Type', 'application/json');
  const asked = () => fetch(`${apiAddress}${path}`, { credentials: 'same-origin', ...init, headers });
  const words = wordsOf(path, init);
  const response = await reach(words === undefined ? asked() : sentOnce(words, asked));
  if (response.ok || response.status === 304) return response;
  throw new Refusal(await problemOf(response));
};

/** The JSON of an answer; undefined when it has none. */
export const fetchJson = async <Answer>(path: string, init?: RequestInit): Promise<Answer> => {
  const response = await send(path, init);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
};

export const postJson = <Answer>(path: string, body: unknown, headers: HeadersInit = {}): Promise<Answer> =>
  fetchJson<Answer>(path, { method: 'POST', body: JSON.stringify(body), headers });

/** A key for one submission: the same when it is tried again, so that it happens once. */
export const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const sendOnce = async (request: Request): Promise<Response> =>
  sentOnce(`${request.url} ${await request.clone().text()}`, () => fetch(request));

/** Typed calls beyond CRUD, by the contract; throws `Refusal`. */
export const api = createApiClient({
  baseUrl: '',
  fetch: (request) => reach(request.method === 'POST' ? sendOnce(request) : fetch(request)),
  refusalOf: async (response) => new Refusal(await problemOf(response)),
});

/** What a typed call answers; a refusal is thrown by the call itself. */
export const answered = async <Answer>(call: Promise<{ data?: Answer }>): Promise<Answer> =>
  (await call).data as Answer;
