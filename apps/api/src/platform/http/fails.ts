import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { FailureClass } from '../failure.js';
import { statusOfKind } from './problem.filter.js';

/** Publishes the refusals of a route: OpenAPI gets one response per status with the possible codes, the client their union. */
export const Fails = (...failures: readonly FailureClass[]): MethodDecorator => {
  const codes = new Map<number, string[]>();
  for (const failure of failures) {
    const status = statusOfKind[failure.kind];
    codes.set(status, [...(codes.get(status) ?? []), failure.code]);
  }
  return applyDecorators(
    ...[...codes].map(([status, possible]) =>
      ApiResponse({
        status,
        description: possible.join(', '),
        content: {
          'application/problem+json': {
            schema: {
              type: 'object',
              required: ['type', 'status', 'code', 'title'],
              properties: {
                type: { type: 'string' },
                status: { type: 'integer' },
                code: { type: 'string', enum: possible },
                title: { type: 'string' },
                errors: { type: 'object', additionalProperties: { type: 'string' } },
                requestId: { type: 'string' },
              },
              additionalProperties: true,
            },
          },
        },
      }),
    ),
  );
};
