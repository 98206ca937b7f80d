import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { RateLimit, TooManyTries } from '../../platform/access/rate-limit.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { NothingBefore, RoundIsNotOpen } from '../reporting.failures.js';
import { AnswerDoorService } from './answer-door.service.js';
import { AnswerLinksService } from './answer-links.service.js';
import { AnswerLinksRequest, AnswerLinksSent, AnswerLinkView, LinkAnswer } from './links.dto.js';
import { AnswerLinkSpent, AnswerLinkUnknown, AnswerNeedsWord, RestrictedHasNoAnswerLinks } from './links.failures.js';

@Controller('reporting-rounds/:id/answer-links')
export class AnswerLinksController {
  constructor(private readonly links: AnswerLinksService) {}

  @Post()
  @Allow('report.stand-in')
  @Fails(RequestInvalid, NotAllowed, NotFound, RoundIsNotOpen, RestrictedHasNoAnswerLinks)
  @ApiCreatedResponse({ type: AnswerLinksSent })
  send(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { bodyIds }: AnswerLinksRequest,
    @Who() actor: Actor,
  ): Promise<AnswerLinksSent> {
    return this.links.send(id, bodyIds, actor);
  }
}

const looking = { tries: 120, seconds: 60 };
/* A ministry may sit behind one address; a token is not to be guessed. */
const saying = { tries: 600, seconds: 3600 };

/** Where somebody answers by a link from a letter. GET shows and changes nothing, since scanners of mail follow links. */
@Controller('answer-links/:token')
export class AnswerDoorController {
  constructor(
    private readonly door: AnswerDoorService,
    private readonly limit: RateLimit,
  ) {}

  @Get()
  @Allow('anyone')
  @Fails(AnswerLinkUnknown, TooManyTries)
  @ApiOkResponse({ type: AnswerLinkView })
  @Header('Cache-Control', 'no-store')
  async read(@Param('token') token: string, @Req() request: FastifyRequest): Promise<AnswerLinkView> {
    await this.limit.count('answer-look', request.ip, looking);
    return this.door.read(token);
  }

  @Post()
  @Allow('anyone')
  @Fails(RequestInvalid, AnswerLinkUnknown, AnswerLinkSpent, AnswerNeedsWord, NothingBefore, TooManyTries)
  @ApiCreatedResponse({ type: AnswerLinkView })
  @Header('Cache-Control', 'no-store')
  async answer(
    @Param('token') token: string,
    @Body() said: LinkAnswer,
    @Req() request: FastifyRequest,
  ): Promise<AnswerLinkView> {
    await this.limit.count('answer-say', request.ip, saying);
    return this.door.answer(token, said);
  }
}
