import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
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
  const [by, direction] = value as [unknown, unknown];
  if (typeof by !== 'string' || !Object.hasOwn(words.sort, by))
    throw new RequestInvalid({ sort: `is one of ${Object.keys(words.sort).join(', ')}` });
  return { by, descending: direction === 'DESC' };
};

const filterOf = (value: unknown, words: ListWords): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RequestInvalid({ filter: 'is an object' });
  const known = ['id', ...Object.keys(words.filter)];
  for (const word of Object.keys(value))
    if (!known.includes(word))
      throw new RequestInvalid({ [`filter.${word}`]: `is unknown; known are ${known.join(', ')}` });
  return value as Record<string, unknown>;
};

/** Reads the query of a list; an unknown sort or filter word is refused by name. */
export const pageOf = (query: ListQuery, words: ListWords): Page => {
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
  for (const [word, value] of Object.entries(page.filter)) {
    const expression = word === 'id' ? idColumn : (words.filter[word] ?? idColumn);
    values.push(Array.isArray(value) ? value.map(String) : String(value));
    const place = `$${String(bound + values.length)}`;
    if (expression.includes('?')) where.push(`(${expression.replaceAll('?', place)})`);
    else
      where.push(
        Array.isArray(value) ? `(${expression})::text = any(${place}::text[])` : `(${expression})::text = ${place}`,
      );
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
    const range = JSON.stringify([next, next + page.limit - 1]);
    void reply.header('Link', `</api/${resource}?range=${encodeURIComponent(range)}>; rel="next"`);
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
