import { faultWords } from '@mufakat/planning/faults/fault';
import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { FailureClass } from '../failure.js';
import { statusOfKind } from './problem.filter.js';

/** The shape that every refusal shares, as `components.schemas.Problem` (RFC 9457). */
export const problemSchema = {
  type: 'object' as const,
  required: ['type', 'status', 'code', 'title'],
  properties: {
    type: { type: 'string' as const },
    status: { type: 'integer' as const },
    code: { type: 'string' as const, description: 'Stable; the key of its translation' },
    title: { type: 'string' as const },
    errors: { type: 'object' as const, additionalProperties: { type: 'string' as const }, description: 'By field' },
    faults: {
      type: 'array' as const,
      description: 'What is wrong with a field: a stable code, its parameters, and English',
      items: {
        type: 'object' as const,
        required: ['field', 'code', 'params', 'message'],
        properties: {
          field: { type: 'string' as const },
          code: { type: 'string' as const, enum: Object.keys(faultWords) },
          params: { type: 'object' as const, additionalProperties: true },
          message: { type: 'string' as const },
        },
      },
    },
    requestId: { type: 'string' as const },
  },
  additionalProperties: true,
};

/** A refusal whose code is one of these. */
const refusal = (codes: readonly string[]) => ({
  'application/problem+json': {
    schema: {
      allOf: [
        { $ref: '#/components/schemas/Problem' },
        { type: 'object' as const, properties: { code: { type: 'string' as const, enum: [...codes] } } },
      ],
    },
  },
});

/** Publishes the refusals of a route: OpenAPI gets one response per status with the possible codes, the client their union. */
export const Fails = (...failures: readonly FailureClass[]): MethodDecorator => {
  const codes = new Map<number, string[]>();
  for (const failure of failures) {
    const status = statusOfKind[failure.kind];
    codes.set(status, [...(codes.get(status) ?? []), failure.code]);
  }
  return applyDecorators(
    ...[...codes].map(([status, possible]) =>
      ApiResponse({ status, description: possible.join(', '), content: refusal(possible) }),
    ),
  );
};
