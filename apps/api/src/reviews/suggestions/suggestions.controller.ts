import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { refusalsOfChanges } from '../../plans/plans.commands.js';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../../platform/http/list.js';
import { answered } from '../../platform/http/record.js';
import {
  DispositionNeedsReason,
  RecordNotInPlan,
  ReviewNotAsked,
  ReviewRoundHasEnded,
  SuggestionAlreadyDecided,
  SuggestionsConflict,
} from '../review.failures.js';
import {
  Acceptance,
  DecisionsDraft,
  DecisionsView,
  Rejection,
  SuggestionDraft,
  SuggestionView,
} from './suggestions.dto.js';
import { DecisionsService } from './decisions.service.js';
import { SuggestionsService } from './suggestions.service.js';

@Controller('suggestions')
export class SuggestionsController {
  constructor(
    private readonly suggestions: SuggestionsService,
    private readonly decisions: DecisionsService,
  ) {}

  @Get()
  @Allow('suggestion.make')
  @Lists(SuggestionView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly SuggestionView[]> {
    const page = pageOf(query, this.suggestions.words);
    return sendPage(reply, 'suggestions', page, await this.suggestions.list(page, actor));
  }

  @Get(':id')
  @Allow('suggestion.make')
  @Fails(NotFound)
  @ApiOkResponse({ type: SuggestionView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SuggestionView> {
    return answered(reply, await this.suggestions.read(id, actor));
  }

  @Post()
  @Allow('suggestion.make')
  @Fails(RequestInvalid, NotAllowed, NotFound, RecordNotInPlan, ReviewNotAsked, ReviewRoundHasEnded)
  @ApiCreatedResponse({ type: SuggestionView })
  async make(
    @Body() draft: SuggestionDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SuggestionView> {
    return answered(reply, await this.suggestions.make(draft, actor));
  }

  /** One, several, or all of a person, a body or a round; those accepted become one change set. */
  @Post('decisions')
  @Allow('suggestion.decide')
  @Fails(
    ...[RequestInvalid, NotAllowed, NotFound, DispositionNeedsReason, SuggestionAlreadyDecided, SuggestionsConflict],
    ...refusalsOfChanges,
  )
  @ApiCreatedResponse({ type: DecisionsView })
  decide(@Body() draft: DecisionsDraft, @Who() actor: Actor): Promise<DecisionsView> {
    return this.decisions.decide(draft, actor);
  }

  @Post(':id/acceptance')
  @Allow('suggestion.decide')
  @Fails(
    RequestInvalid,
    NotAllowed,
    NotFound,
    DispositionNeedsReason,
    SuggestionAlreadyDecided,
    SuggestionsConflict,
    ...refusalsOfChanges,
  )
  @ApiCreatedResponse({ type: SuggestionView })
  accept(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() acceptance: Acceptance,
    @Who() actor: Actor,
  ): Promise<SuggestionView> {
    return this.decisions.accept(id, acceptance, actor);
  }

  @Post(':id/rejection')
  @Allow('suggestion.decide')
  @Fails(RequestInvalid, NotAllowed, NotFound, SuggestionAlreadyDecided)
  @ApiCreatedResponse({ type: SuggestionView })
  reject(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() rejection: Rejection,
    @Who() actor: Actor,
  ): Promise<SuggestionView> {
    return this.decisions.reject(id, rejection.reason, actor);
  }

  @Post(':id/withdrawal')
  @Allow('suggestion.make')
  @Fails(NotAllowed, NotFound, SuggestionAlreadyDecided)
  @ApiCreatedResponse({ type: SuggestionView })
  withdraw(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<SuggestionView> {
    return this.suggestions.withdraw(id, actor);
  }
}
