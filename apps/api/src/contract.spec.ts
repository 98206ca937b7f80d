import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiOkResponse, type OpenAPIObject } from '@nestjs/swagger';
import { permissions } from '@mufakat/planning/permissions/permissions';
import { contract, describe as described } from './openapi.js';
import { Text } from './platform/http/fields.js';

interface Operation {
  readonly operationId?: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema?: object }>> }>>;
  readonly 'x-permission'?: string;
}

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const;
let document: OpenAPIObject;
let operations: readonly { readonly name: string; readonly verb: string; readonly operation: Operation }[];

beforeAll(async () => {
  document = await contract();
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    verbs.flatMap((verb) => {
      const operation = item[verb] as Operation | undefined;
      return operation ? [{ name: `${verb} ${path}`, verb, operation }] : [];
    }),
  );
});

const namesWhere = (fails: (operation: Operation, verb: string) => boolean) =>
  operations.filter(({ operation, verb }) => fails(operation, verb)).map(({ name }) => name);

/** Two classes of one name, answered by one controller. */
const ambiguous = () => {
  const [Titled, Numbered] = [
    class Ambiguous {
      title: string;
    },
    class Ambiguous {
      number: string;
    },
  ];
  Text()(Titled.prototype, 'title');
  Text()(Numbered.prototype, 'number');

  @Controller()
  class Both {
    @Get('one') @ApiOkResponse({ type: Titled }) one(): void {}
    @Get('other') @ApiOkResponse({ type: Numbered }) other(): void {}
  }
  @Module({ controllers: [Both] })
  class Ambiguity {}
  return NestFactory.create(Ambiguity, new FastifyAdapter(), { preview: true, logger: false });
};

describe('the contract', () => {
  it('is refused where two classes of one name describe different things', async () => {
    const app = await ambiguous();
    expect(() => described(app)).toThrow('"Ambiguous" is defined multiple times');
    await app.close();
  });

  it('describes the whole product', () => {
    expect(operations.length).toBeGreaterThan(100);
  });

  it('says of every operation who may call it', () => {
    const known = new Set<string>([...permissions, 'anyone', 'signed-in']);
    expect(namesWhere((operation) => !known.has(String(operation['x-permission'])))).toEqual([]);
  });

  it('names every operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(ids.filter((id, at) => !id || ids.indexOf(id) !== at)).toEqual([]);
  });

  it('shows the shape of every success but an empty one', () => {
    const shapeless = namesWhere(({ responses }) =>
      Object.entries(responses).some(
        ([status, { content }]) =>
          status.startsWith('2') &&
          !['202', '204'].includes(status) &&
          !Object.values(content ?? {}).some(({ schema }) => schema),
      ),
    );
    expect(shapeless).toEqual([]);
  });

  it('lists the refusals of every write', () => {
    const open = ['delete /api/session'];
    const silent = namesWhere(
      ({ responses }, verb) => verb !== 'get' && !Object.keys(responses).some((status) => /^[45]/.test(status)),
    );
    expect(silent.filter((name) => !open.includes(name))).toEqual([]);
  });

  it('calls no schema a Dto', () => {
    expect(Object.keys(document.components?.schemas ?? {}).filter((name) => /Dto|DTO/.test(name))).toEqual([]);
  });
});
