import { Body, Controller, Delete, Get, Header, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { hashOfToken } from '../../people/people.commands.js';
import { refusalsOfChanges } from '../../plans/plans.commands.js';
import { Allow } from '../../platform/access/allow.js';
import { RateLimit, TooManyTries } from '../../platform/access/rate-limit.js';
import { NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { RecordNotInPlan } from '../review.failures.js';
import { GuestDoorService } from './guest-door.service.js';
import {
  GuestCommentDraft,
  GuestCommentView,
  GuestDocumentView,
  GuestSuggestionDraft,
  IntroducedView,
  Introduction,
  LinkView,
} from './rounds.dto.js';
import { GuestsDoNotSuggest, LinkExpired, LinkUnknown, LinkWithdrawn, NotIntroduced } from './rounds.failures.js';

const looking = { tries: 120, seconds: 60 };
const saying = { tries: 60, seconds: 3600 };
const introducing = { tries: 20, seconds: 3600 };

/** Where a guest without an account comes in: the signed link is the only key, and opens this and nothing else. */
@Controller('consultation-links/:token')
export class ConsultationLinksController {
  constructor(
    private readonly door: GuestDoorService,
    private readonly limit: RateLimit,
  ) {}

  @Get()
  @Allow('anyone')
  @Fails(LinkUnknown, LinkWithdrawn, LinkExpired, TooManyTries)
  @ApiOkResponse({ type: LinkView })
  @Header('Cache-Control', 'no-store')
  async read(@Param('token') token: string, @Req() request: FastifyRequest): Promise<LinkView> {
    await this.limit.count('link-look', request.ip, looking);
    return this.door.read(token);
  }

  @Get('document')
  @Allow('anyone')
  @Fails(LinkUnknown, LinkWithdrawn, LinkExpired, TooManyTries)
  @ApiOkResponse({ type: GuestDocumentView })
  @Header('Cache-Control', 'no-store')
  async document(@Param('token') token: string, @Req() request: FastifyRequest): Promise<GuestDocumentView> {
    await this.limit.count('link-look', request.ip, looking);
    return this.door.document(token);
  }

  @Post('introduction')
  @Allow('anyone')
  @Fails(RequestInvalid, LinkUnknown, LinkWithdrawn, LinkExpired, TooManyTries)
  @ApiCreatedResponse({ type: IntroducedView })
  @Header('Cache-Control', 'no-store')
  async introduce(
    @Param('token') token: string,
    @Body() introduction: Introduction,
    @Req() request: FastifyRequest,
  ): Promise<IntroducedView> {
    await this.limit.count('link-introduce', request.ip, introducing);
    return this.door.introduce(token, introduction);
  }

  /** The guest's own words and what became of them. */
  @Get('comments')
  @Allow('anyone')
  @Fails(LinkUnknown, LinkWithdrawn, LinkExpired, TooManyTries)
  @ApiOkResponse({ type: GuestCommentView, isArray: true })
  @Header('Cache-Control', 'no-store')
  async comments(@Param('token') token: string, @Req() request: FastifyRequest): Promise<GuestCommentView[]> {
    await this.limit.count('link-look', request.ip, looking);
    return this.door.comments(token);
  }

  @Post('comments')
  @Allow('anyone')
  @Fails(RequestInvalid, LinkUnknown, LinkWithdrawn, LinkExpired, NotIntroduced, RecordNotInPlan, TooManyTries)
  @ApiCreatedResponse({ type: GuestCommentView, isArray: true })
  @Header('Cache-Control', 'no-store')
  async say(
    @Param('token') token: string,
    @Body() draft: GuestCommentDraft,
    @Req() request: FastifyRequest,
  ): Promise<GuestCommentView[]> {
    await this.limit.count('link-look', request.ip, looking);
    await this.limit.count('link-say', hashOfToken(token), saying);
    return this.door.say(token, draft);
  }

  /** Other words for what is read; they wait for the owner. */
  @Post('suggestions')
  @Allow('anyone')
  @Fails(
    ...[RequestInvalid, LinkUnknown, LinkWithdrawn, LinkExpired, NotIntroduced, RecordNotInPlan, GuestsDoNotSuggest],
    ...[...refusalsOfChanges, TooManyTries],
  )
  @ApiCreatedResponse({ type: GuestCommentView, isArray: true })
  @Header('Cache-Control', 'no-store')
  async suggest(
    @Param('token') token: string,
    @Body() draft: GuestSuggestionDraft,
    @Req() request: FastifyRequest,
  ): Promise<GuestCommentView[]> {
    await this.limit.count('link-look', request.ip, looking);
    await this.limit.count('link-say', hashOfToken(token), saying);
    return this.door.suggest(token, draft);
  }

  /** Takes back an own comment or suggestion that nobody answered yet. */
  @Delete('comments/:id')
  @Allow('anyone')
  @Fails(LinkUnknown, LinkWithdrawn, LinkExpired, NotIntroduced, NotFound, TooManyTries)
  @ApiOkResponse({ type: GuestCommentView, isArray: true })
  @Header('Cache-Control', 'no-store')
  async withdraw(
    @Param('token') token: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<GuestCommentView[]> {
    await this.limit.count('link-look', request.ip, looking);
    return this.door.withdraw(token, id);
  }
}
