import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { SignedRequest } from '../platform/access/access.guard.js';
import type { PlanSubject } from '../platform/access/actor.source.js';

/** The plan that the route names, as the session statement read it. */
export const PlanAsked = createParamDecorator(
  (_: unknown, context: ExecutionContext): PlanSubject | undefined =>
    context.switchToHttp().getRequest<SignedRequest>().planSubject,
);
