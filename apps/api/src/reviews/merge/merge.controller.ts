import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { CommentView } from '../comments/comments.dto.js';
import { AdviceAlreadyReleased, CannotBeMerged, LeadOnly, ReviewRoundHasEnded } from '../review.failures.js';
import { ReviewRoundView } from '../reviews.dto.js';
import { SuggestionView } from '../suggestions/suggestions.dto.js';
import { Advice, MergedDraft, Weighing } from './merge.dto.js';
import { MergeService } from './merge.service.js';

const refusals = [RequestInvalid, NotAllowed, NotFound, LeadOnly, CannotBeMerged, ReviewRoundHasEnded] as const;

/** The merge board: what the lead body of a round makes of what several said. */
@Controller()
export class MergeController {
  constructor(private readonly merges: MergeService) {}

  @Post('review-rounds/:id/merged-comments')
  @Allow('review.advise')
  @Fails(...refusals)
  @ApiCreatedResponse({ type: CommentView })
  merge(@Param('id', ParseUUIDPipe) id: string, @Body() draft: MergedDraft, @Who() actor: Actor): Promise<CommentView> {
    return this.merges.merge(id, draft, actor);
  }

  @Post('review-rounds/:id/advice')
  @Allow('review.advise')
  @Fails(...refusals, AdviceAlreadyReleased)
  @ApiCreatedResponse({ type: ReviewRoundView })
  release(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() advice: Advice,
    @Who() actor: Actor,
  ): Promise<ReviewRoundView> {
    return this.merges.release(id, advice, actor);
  }

  @Post('comments/:id/separation')
  @Allow('review.advise')
  @Fails(...refusals)
  @ApiCreatedResponse({ type: CommentView, description: 'The merged comment, gone now' })
  separate(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<CommentView> {
    return this.merges.separate(id, actor);
  }

  @Post('comments/:id/weighing')
  @Allow('review.advise')
  @Fails(...refusals)
  @ApiCreatedResponse({ type: CommentView })
  weigh(@Param('id', ParseUUIDPipe) id: string, @Body() weighing: Weighing, @Who() actor: Actor): Promise<CommentView> {
    return this.merges.weighComment(id, weighing, actor);
  }

  @Post('suggestions/:id/weighing')
  @Allow('review.advise')
  @Fails(...refusals)
  @ApiCreatedResponse({ type: SuggestionView })
  weighSuggestion(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() weighing: Weighing,
    @Who() actor: Actor,
  ): Promise<SuggestionView> {
    return this.merges.weighSuggestion(id, weighing, actor);
  }
}
