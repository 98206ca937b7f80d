import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { SignedOut } from '../failure.js';
import { currentContext } from '../context.js';
import type { Actor } from './actor.js';

export const actorNow = (): Actor => {
  const actor = currentContext()?.actor;
  if (!actor) throw new SignedOut();
  return actor;
};

/** The person who asks, as a controller parameter. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<{ actor?: Actor }>();
  if (!request.actor) throw new SignedOut();
  return request.actor;
});
