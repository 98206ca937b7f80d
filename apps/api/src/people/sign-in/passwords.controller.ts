import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';
import type { SignedRequest } from '../../platform/access/access.guard.js';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { RateLimit, TooManyTries } from '../../platform/access/rate-limit.js';
import { Who } from '../../platform/access/who.js';
import { Fails } from '../../platform/http/fails.js';
import { PasswordIsOfASample, PasswordWrong } from '../people.failures.js';
import { PasswordsService } from './passwords.service.js';
import { PasswordChange } from './sessions.dto.js';

const tries = { tries: 10, seconds: 900 };

@Controller('people/me/password')
export class PasswordsController {
  constructor(
    private readonly passwords: PasswordsService,
    private readonly limit: RateLimit,
  ) {}

  /** One's own; every other session of the person ends. */
  @Post()
  @Allow('signed-in')
  @HttpCode(204)
  @Fails(PasswordWrong, PasswordIsOfASample, TooManyTries)
  @ApiNoContentResponse()
  async change(@Body() change: PasswordChange, @Who() actor: Actor, @Req() request: SignedRequest): Promise<void> {
    await this.limit.count('own-password', actor.id, tries);
    await this.passwords.change(change, { actor, sessionId: String(request.sessionId) });
    await this.limit.forget('own-password', actor.id);
  }
}
