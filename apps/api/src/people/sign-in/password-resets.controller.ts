import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../../platform/access/allow.js';
import { RateLimit, TooManyTries } from '../../platform/access/rate-limit.js';
import { Fails } from '../../platform/http/fails.js';
import { LinkNotValid } from '../people.failures.js';
import { PasswordResetsService } from './password-resets.service.js';
import { tryOf } from './sessions.controller.js';
import { NewPassword, ResetRequest } from './sessions.dto.js';

const tries = { tries: 5, seconds: 3600 };

@Controller('password-resets')
export class PasswordResetsController {
  constructor(
    private readonly resets: PasswordResetsService,
    private readonly limit: RateLimit,
  ) {}

  /** Accepted whether or not anybody has this address. */
  @Post()
  @Allow('anyone')
  @HttpCode(202)
  @Fails(TooManyTries)
  @ApiAcceptedResponse()
  async ask(@Body() { email }: ResetRequest, @Req() request: FastifyRequest): Promise<void> {
    await this.limit.count('password-reset', tryOf(request.ip, email), tries);
    await this.resets.ask(email);
  }

  @Post('completion')
  @Allow('anyone')
  @HttpCode(204)
  @Fails(LinkNotValid)
  @ApiNoContentResponse()
  async complete(@Body() { token, password }: NewPassword): Promise<void> {
    await this.resets.complete(token, password);
  }
}
