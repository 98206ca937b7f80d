import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { type Asked, AskedBy } from '../platform/access/asked.js';
import { Who } from '../platform/access/who.js';
import { EditedMeanwhile, IfMatchMissing, NotAllowed, NotFound, RequestInvalid } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../platform/http/list.js';
import { answered, OnVersion } from '../platform/http/record.js';
import {
  AdviceAlreadyReleased,
  CommentsStillOpen,
  LeadNotAsked,
  LeadReleasesAdvice,
  ReviewerUnknown,
  ReviewNotAsked,
  ReviewRoundHasEnded,
} from './review.failures.js';
import { ReviewRoundsService } from './review-rounds.service.js';
import { Opinion, Refusal, ReviewRequest, ReviewRoundChanges, ReviewRoundView, RoundEnd } from './reviews.dto.js';

@Controller('review-rounds')
export class ReviewRoundsController {
  constructor(private readonly rounds: ReviewRoundsService) {}

  @Get()
  @Allow('consultation.take-part')
  @Lists(ReviewRoundView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ReviewRoundView[]> {
    const page = pageOf(query, this.rounds.words);
    return sendPage(reply, 'review-rounds', page, await this.rounds.list(page, actor));
  }

  @Get(':id')
  @Allow('consultation.take-part')
  @Fails(NotFound)
  @ApiOkResponse({ type: ReviewRoundView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewRoundView> {
    return answered(reply, await this.rounds.read(id, actor));
  }

  @Post()
  @Allow('review.request')
  @Fails(RequestInvalid, NotAllowed, NotFound, ReviewerUnknown, LeadNotAsked)
  @ApiCreatedResponse({ type: ReviewRoundView })
  async ask(
    @Body() request: ReviewRequest,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewRoundView> {
    return answered(reply, await this.rounds.ask(request, actor));
  }

  @Patch(':id')
  @Allow('review.request')
  @OnVersion()
  @Fails(RequestInvalid, NotAllowed, NotFound, IfMatchMissing, EditedMeanwhile, ReviewRoundHasEnded)
  @ApiOkResponse({ type: ReviewRoundView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: ReviewRoundChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewRoundView> {
    return answered(reply, await this.rounds.change(id, changes, asked));
  }

  @Post(':id/opinion')
  @Allow('review.advise')
  @Fails(
    RequestInvalid,
    NotAllowed,
    NotFound,
    ReviewNotAsked,
    AdviceAlreadyReleased,
    LeadReleasesAdvice,
    ReviewRoundHasEnded,
  )
  @ApiCreatedResponse({ type: ReviewRoundView })
  advise(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() opinion: Opinion,
    @Who() actor: Actor,
  ): Promise<ReviewRoundView> {
    return this.rounds.advise(id, opinion, actor);
  }

  @Post(':id/declination')
  @Allow('review.answer')
  @Fails(
    RequestInvalid,
    NotAllowed,
    NotFound,
    ReviewNotAsked,
    AdviceAlreadyReleased,
    LeadReleasesAdvice,
    ReviewRoundHasEnded,
  )
  @ApiCreatedResponse({ type: ReviewRoundView })
  decline(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() refusal: Refusal,
    @Who() actor: Actor,
  ): Promise<ReviewRoundView> {
    return this.rounds.decline(id, refusal.reason, actor);
  }

  @Post(':id/closure')
  @Allow('review.request')
  @Fails(RequestInvalid, NotAllowed, NotFound, ReviewRoundHasEnded, CommentsStillOpen)
  @ApiCreatedResponse({ type: ReviewRoundView })
  close(@Param('id', ParseUUIDPipe) id: string, @Body() end: RoundEnd, @Who() actor: Actor): Promise<ReviewRoundView> {
    return this.rounds.close(id, end, actor);
  }
}
