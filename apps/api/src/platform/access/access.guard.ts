import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { couldEver } from '@mufakat/planning/permissions/can';
import type { FastifyRequest } from 'fastify';
import { currentContext } from '../context.js';
import { NotAllowed, NotFound, SignedOut } from '../failure.js';
import type { Actor } from './actor.js';
import { ActorSource, type PlanSubject } from './actor.source.js';
import { allowedTo, type RoutePermission } from './allow.js';
import { sessionTokenOf } from './session-cookie.js';

export interface SignedRequest extends FastifyRequest {
  actor?: Actor;
  sessionId?: string;
  planSubject?: PlanSubject;
}

const foreign = new Set(['cross-site', 'same-site']);

/** Deny by default: a route that names no permission answers nothing. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<RoutePermission | undefined>(allowedTo, context.getHandler());
    const request = context.switchToHttp().getRequest<SignedRequest>();
    if (!permission) throw new NotFound();
    this.refuseForeignWrites(request);
    await this.recognise(request);
    if (permission === 'anyone') return true;
    if (!request.actor) throw new SignedOut();
    if (permission !== 'signed-in' && !couldEver(request.actor, permission)) throw new NotAllowed(permission);
    return true;
  }

  private async recognise(request: SignedRequest): Promise<void> {
    const token = sessionTokenOf(request);
    if (!token) return;
    const found = await this.actors.find({ token, planId: planOf(request) });
    if (!found) return;
    request.actor = found.actor;
    request.sessionId = found.sessionId;
    if (found.plan) request.planSubject = found.plan;
    const current = currentContext();
    if (current) current.actor = found.actor;
  }

  /** Another site's page cannot make a browser write here; programs send neither header. */
  private refuseForeignWrites(request: FastifyRequest): void {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    if (foreign.has(String(request.headers['sec-fetch-site']))) throw new NotAllowed('same-origin');
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const planOf = (request: FastifyRequest): string | undefined => {
  const id = (request.params as { id?: string } | undefined)?.id;
  return id && request.url.startsWith('/api/plans/') && uuid.test(id) ? id : undefined;
};
