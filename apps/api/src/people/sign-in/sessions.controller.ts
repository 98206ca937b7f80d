import { createHash } from 'node:crypto';
import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedRequest } from '../../platform/access/access.guard.js';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { RateLimit, TooManyTries } from '../../platform/access/rate-limit.js';
import { clearSessionCookie, setSessionCookie } from '../../platform/access/session-cookie.js';
import { Who } from '../../platform/access/who.js';
import { Environment } from '../../platform/config/environment.js';
import { SignedOut } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { SignInRefused } from '../people.failures.js';
import { Credentials, SessionView } from './sessions.dto.js';
import { asStored, sessionLength, SessionsService } from './sessions.service.js';

const tries = { tries: 10, seconds: 900 };

/** Of one address on the network and one e-mail, in a form of fixed length. */
export const tryOf = (ip: string, email: string): string =>
  createHash('sha256')
    .update(`${ip} ${asStored(email)}`)
    .digest('base64url');

@Controller('session')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly limit: RateLimit,
    private readonly environment: Environment,
  ) {}

  @Post()
  @Allow('anyone')
  @Fails(SignInRefused, TooManyTries)
  @ApiCreatedResponse({ type: SessionView })
  async open(
    @Body() credentials: Credentials,
    @Req() request: SignedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const asked = tryOf(request.ip, credentials.email);
    await this.limit.count('sign-in', asked, tries);
    const { token, view } = await this.sessions.open(credentials);
    await this.limit.forget('sign-in', asked);
    setSessionCookie(reply, token, { secure: this.isSecure, seconds: sessionLength });
    return view;
  }

  @Get()
  @Allow('signed-in')
  @Fails(SignedOut)
  @ApiOkResponse({ type: SessionView })
  read(@Who() actor: Actor, @Req() request: SignedRequest): Promise<SessionView> {
    return this.sessions.view(actor, String(request.sessionId));
  }

  @Delete()
  @Allow('anyone')
  @HttpCode(204)
  @ApiNoContentResponse()
  async close(@Req() request: SignedRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (request.sessionId) await this.sessions.close(request.sessionId);
    clearSessionCookie(reply, this.isSecure);
  }

  private get isSecure(): boolean {
    return this.environment.publicUrl?.startsWith('https:') ?? false;
  }
}
