import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { fault } from '@mufakat/planning/faults/fault';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { RequestInvalid } from '../failure.js';

/** A list request in the dialect of ra-data-simple-rest: `range=[0,24]&sort=["title","ASC"]&filter={"id":["…"]}`. */
export interface ListQuery {
  readonly range?: string;
  readonly sort?: string;
  readonly filter?: string;
}

export interface Page {
  readonly offset: number;
  readonly limit: number;
  readonly sort: { readonly by: string; readonly descending: boolean };
  readonly filter: Readonly<Record<string, unknown>>;
}

export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** What a resource may be sorted and filtered by; the value is the SQL the word stands for. */
export interface ListWords {
  readonly sort: Readonly<Record<string, string>>;
  readonly filter: Readonly<Record<string, string>>;
  readonly sortedBy: string;
}

const longestPage = 1000;
const parsed = (name: string, value: string | undefined, fallback: unknown): unknown => {
  if (value === undefined) return fallback;
  const refuse = () => new RequestInvalid({ [name]: 'is not JSON' });
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw refuse();
  }
};

const rangeOf = (value: unknown): { offset: number; limit: number } => {
  const [from, to] = Array.isArray(value) ? (value as unknown[]) : [];
  if (!Number.isInteger(from) || !Number.isInteger(to) || Number(from) < 0 || Number(to) < Number(from))
    throw new RequestInvalid({ range: 'is [first, last], counted from 0' });
  return { offset: Number(from), limit: Math.min(Number(to) - Number(from) + 1, longestPage) };
};

const sortOf = (value: unknown, words: ListWords) => {
  const [by, direction = 'ASC'] = value as [unknown, unknown];
  if (typeof by !== 'string' || !Object.hasOwn(words.sort, by))
    throw new RequestInvalid({ sort: fault('not-one-of', { options: Object.keys(words.sort).join(', ') }) });
  if (direction !== 'ASC' && direction !== 'DESC') throw new RequestInvalid({ sort: 'is [field, "ASC" or "DESC"]' });
  return { by, descending: direction === 'DESC' };
};

/* What PostgreSQL would refuse to read as the type an expression casts to. */
const readable: Readonly<Record<string, { is: (value: string) => boolean; called: string }>> = {
  uuid: { is: (value) => isUUID(value, 'loose'), called: 'a uuid' },
  timestamptz: {
    is: (value) => /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)),
    called: 'an instant',
  },
  boolean: { is: (value) => value === 'true' || value === 'false', called: 'true or false' },
};
const plain = (value: unknown): string | undefined => {
  if (value === null) return 'null';
  if (typeof value === 'string') return value.includes('\0') ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const mustFit = (word: string, given: unknown, expression: string | undefined): void => {
  const kind = readable[/\?\)?::(\w+)/.exec(expression ?? '')?.[1] ?? ''];
  for (const value of listOf(given).map(plain)) {
    if (value === undefined) throw new RequestInvalid({ [`filter.${word}`]: 'is a value or a list of values' });
    if (kind?.is(value) === false)
      throw new RequestInvalid({ [`filter.${word}`]: fault('not-of-type', { type: kind.called }) });
  }
};

const filterOf = (value: unknown, words: ListWords): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RequestInvalid({ filter: 'must be an object' });
  const known = ['id', ...Object.keys(words.filter)];
  for (const [word, given] of Object.entries(value)) {
    if (!known.includes(word))
      throw new RequestInvalid({ [`filter.${word}`]: fault('unknown-among', { known: known.join(', ') }) });
    mustFit(word, given, words.filter[word]);
  }
  return value as Record<string, unknown>;
};

const asked = ['range', 'sort', 'filter'];
const mustBeKnown = (query: ListQuery): void => {
  const unknown = Object.keys(query).filter((name) => !asked.includes(name));
  const refusal = fault('unknown-among', { known: asked.join(', ') });
  if (unknown.length > 0) throw new RequestInvalid(Object.fromEntries(unknown.map((name) => [name, refusal])));
};

/** Reads the query of a list; an unknown parameter, sort or filter word is refused by name. */
export const pageOf = (query: ListQuery, words: ListWords): Page => {
  mustBeKnown(query);
  const filter = filterOf(parsed('filter', query.filter, {}), words);
  const sort = parsed('sort', query.sort, [words.sortedBy, 'ASC']);
  if (!Array.isArray(sort)) throw new RequestInvalid({ sort: 'is [field, "ASC" or "DESC"]' });
  const byIds = Array.isArray(filter['id']);
  const range = byIds ? { offset: 0, limit: longestPage } : rangeOf(parsed('range', query.range, [0, 24]));
  return { ...range, sort: sortOf(sort, words), filter };
};

/** The same question for its first row only: how many there are, where a page lies past the end. */
export const firstOf = (page: Page): Page => ({ ...page, offset: 0, limit: 1 });

interface FilterParts {
  readonly where: string[];
  readonly values: unknown[];
}

/** `where` parts and values for a page's filter; `$n` begins after the values already bound. */
export const filterSql = (page: Page, words: ListWords, idColumn: string, bound = 0): FilterParts => {
  const where: string[] = [];
  const values: unknown[] = [];
  const bind = (given: unknown): string => `$${String(bound + values.push(given))}`;
  for (const [word, value] of Object.entries(page.filter)) {
    const expression = word === 'id' ? idColumn : (words.filter[word] ?? idColumn);
    const wanted = listOf(value).map(String);
    if (expression.includes('?'))
      where.push(`(${['false', ...wanted.map((one) => `(${expression.replaceAll('?', bind(one))})`)].join(' or ')})`);
    else where.push(`(${expression})::text = any(${bind(wanted)}::text[])`);
  }
  return { where, values };
};

export const orderSql = (page: Page, words: ListWords, idColumn: string): string =>
  `order by ${words.sort[page.sort.by] ?? idColumn} ${page.sort.descending ? 'desc' : 'asc'} nulls last, ${idColumn} limit ${String(page.limit)} offset ${String(page.offset)}`;

/** Content-Range, X-Total-Count and Link, as react-admin's simple REST provider and curl users expect. */
export const sendPage = <Row>(
  reply: FastifyReply,
  resource: string,
  page: Page,
  listed: Listed<Row>,
): readonly Row[] => {
  const last = Math.max(page.offset, page.offset + listed.rows.length - 1);
  void reply.header('Content-Range', `${resource} ${String(page.offset)}-${String(last)}/${String(listed.total)}`);
  void reply.header('X-Total-Count', String(listed.total));
  const next = page.offset + page.limit;
  if (next < listed.total) {
    const said = new URLSearchParams({
      range: JSON.stringify([next, next + page.limit - 1]),
      sort: JSON.stringify([page.sort.by, page.sort.descending ? 'DESC' : 'ASC']),
      filter: JSON.stringify(page.filter),
    });
    void reply.header('Link', `</api/${resource}?${said.toString()}>; rel="next"`);
  }
  return listed.rows;
};

/** OpenAPI of a list route. */
export const Lists = (type: new () => object): MethodDecorator =>
  applyDecorators(
    ApiQuery({ name: 'range', required: false, type: String, example: '[0,24]' }),
    ApiQuery({ name: 'sort', required: false, type: String, example: '["id","ASC"]' }),
    ApiQuery({ name: 'filter', required: false, type: String, example: '{}' }),
    ApiOkResponse({ type: type, isArray: true }),
  );
