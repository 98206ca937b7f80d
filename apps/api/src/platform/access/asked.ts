import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { SignedOut } from '../failure.js';
import { versionAsked } from '../http/etag.js';
import type { SignedRequest } from './access.guard.js';
import type { Actor } from './actor.js';

/** Who asks for a change, and the version of the record it was made on. */
export interface Asked {
  readonly actor: Actor;
  readonly version: number;
}

/** Who asks for a verb, with If-Match where they sent it. */
export interface Asking {
  readonly actor: Actor;
  readonly ifMatch?: string;
}

export const AskingBy = createParamDecorator((_: unknown, context: ExecutionContext): Asking => {
  const { actor, headers } = context.switchToHttp().getRequest<SignedRequest>();
  if (!actor) throw new SignedOut();
  return { actor, ifMatch: headers['if-match'] };
});

/** The asker with the version of If-Match, as a controller parameter; without If-Match the request is refused (428). */
export const AskedBy = createParamDecorator((_: unknown, context: ExecutionContext): Asked => {
  const { actor, headers } = context.switchToHttp().getRequest<SignedRequest>();
  if (!actor) throw new SignedOut();
  return { actor, version: versionAsked(headers['if-match']) };
});
