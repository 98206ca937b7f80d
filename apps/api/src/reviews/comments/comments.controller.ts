import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { type Asked, AskedBy } from '../../platform/access/asked.js';
import { Who } from '../../platform/access/who.js';
import { EditedMeanwhile, IfMatchMissing, NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../../platform/http/list.js';
import { answered, OnVersion } from '../../platform/http/record.js';
import { CommentsService } from './comments.service.js';
import { ThreadsService } from './threads.service.js';
import {
  CommentIsAnothers,
  CommentNotOpen,
  DispositionNeedsReason,
  MentionCannotSee,
  NoteNeedsBody,
  RecordNotInPlan,
  ReviewNotAsked,
  ReviewRoundHasEnded,
} from '../review.failures.js';
import {
  CommentChanges,
  CommentDraft,
  CommentEditView,
  CommentView,
  DispositionDraft,
  MentionableView,
  MentionPlace,
  Reopening,
} from './comments.dto.js';

@Controller('comments')
export class CommentsController {
  constructor(
    private readonly comments: CommentsService,
    private readonly threads: ThreadsService,
  ) {}

  @Get()
  @Allow('consultation.take-part')
  @Lists(CommentView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly CommentView[]> {
    const page = pageOf(query, this.comments.words);
    return sendPage(reply, 'comments', page, await this.comments.list(page, actor));
  }

  @Get(':id')
  @Allow('consultation.take-part')
  @Fails(NotFound)
  @ApiOkResponse({ type: CommentView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommentView> {
    return answered(reply, await this.comments.read(id, actor));
  }

  @Post()
  @Allow('consultation.take-part')
  @Fails(
    RequestInvalid,
    NotAllowed,
    NotFound,
    RecordNotInPlan,
    ReviewNotAsked,
    ReviewRoundHasEnded,
    MentionCannotSee,
    NoteNeedsBody,
  )
  @ApiCreatedResponse({ type: CommentView })
  async make(
    @Body() draft: CommentDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommentView> {
    return answered(reply, await this.comments.make(draft, actor));
  }

  @Patch(':id')
  @Allow('consultation.take-part')
  @OnVersion()
  @Fails(RequestInvalid, NotAllowed, NotFound, IfMatchMissing, EditedMeanwhile, CommentIsAnothers)
  @ApiOkResponse({ type: CommentView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: CommentChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommentView> {
    return answered(reply, await this.comments.change(id, changes, asked));
  }

  @Delete(':id')
  @Allow('consultation.take-part')
  @OnVersion()
  @Fails(NotAllowed, NotFound, IfMatchMissing, EditedMeanwhile, CommentIsAnothers)
  @ApiOkResponse({ type: CommentView })
  withdraw(@Param('id', ParseUUIDPipe) id: string, @AskedBy() asked: Asked): Promise<CommentView> {
    return this.comments.withdraw(id, asked);
  }

  @Post(':id/disposition')
  @Allow('comment.dispose')
  @Fails(RequestInvalid, NotAllowed, NotFound, DispositionNeedsReason, CommentNotOpen)
  @ApiCreatedResponse({ type: CommentView })
  dispose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() disposition: DispositionDraft,
    @Who() actor: Actor,
  ): Promise<CommentView> {
    return this.threads.dispose(id, disposition, actor);
  }

  @Post(':id/resolution')
  @Allow('comment.make')
  @Fails(NotAllowed, NotFound, CommentNotOpen)
  @ApiCreatedResponse({ type: CommentView })
  resolve(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<CommentView> {
    return this.threads.resolve(id, actor);
  }

  @Post(':id/reopening')
  @Allow('comment.make')
  @Fails(RequestInvalid, NotAllowed, NotFound, CommentNotOpen, DispositionNeedsReason)
  @ApiCreatedResponse({ type: CommentView })
  reopen(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() reopening: Reopening,
    @Who() actor: Actor,
  ): Promise<CommentView> {
    return this.threads.reopen(id, reopening, actor);
  }

  @Post(':id/release')
  @Allow('comment.make')
  @Fails(NotAllowed, NotFound, CommentNotOpen, CommentIsAnothers)
  @ApiCreatedResponse({ type: CommentView })
  release(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<CommentView> {
    return this.threads.release(id, actor);
  }

  @Get(':id/edits')
  @Allow('comment.make')
  @Fails(NotFound)
  @ApiOkResponse({ type: CommentEditView, isArray: true })
  edits(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<CommentEditView[]> {
    return this.comments.edits(id, actor);
  }

  @Post('mentionable')
  @HttpCode(200)
  @Allow('comment.make')
  @Fails(RequestInvalid, NotAllowed, NotFound, ReviewNotAsked, ReviewRoundHasEnded, NoteNeedsBody)
  @ApiOkResponse({ type: MentionableView, isArray: true })
  mentionable(@Body() place: MentionPlace, @Who() actor: Actor): Promise<MentionableView[]> {
    return this.comments.mentionable(place, actor);
  }
}
