import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { type Asked, AskedBy } from '../platform/access/asked.js';
import { Who } from '../platform/access/who.js';
import { EndsBeforeItBegins } from '../platform/days.js';
import {
  EditedMeanwhile,
  IfMatchMissing,
  NotAllowed,
  NotFound,
  ReferenceUnknown,
  RequestInvalid,
} from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../platform/http/list.js';
import { answered, OnVersion } from '../platform/http/record.js';
import { AgendaService } from './agenda.service.js';
import { AgendaIsEmpty, MeetingIsOver, MeetingMoveNeedsReason, MeetingMoveNotPossible } from './meeting.failures.js';
import {
  AgendaLineChanges,
  AgendaLineDraft,
  AgendaOrder,
  MeetingChanges,
  MeetingDraft,
  MeetingMoving,
  MeetingSummary,
  MeetingView,
} from './meetings.dto.js';
import { MeetingsService } from './meetings.service.js';

@Controller('meetings')
export class MeetingsController {
  constructor(private readonly meetings: MeetingsService) {}

  @Get()
  @Allow('meeting.read')
  @Fails(RequestInvalid)
  @Lists(MeetingSummary)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly MeetingSummary[]> {
    const page = pageOf(query, this.meetings.words);
    return sendPage(reply, 'meetings', page, await this.meetings.list(page, actor));
  }

  @Post()
  @Allow('meeting.manage')
  @Fails(RequestInvalid, NotFound, NotAllowed, EndsBeforeItBegins, ReferenceUnknown)
  @ApiCreatedResponse({ type: MeetingView })
  plan(@Body() draft: MeetingDraft, @Who() actor: Actor): Promise<MeetingView> {
    return this.meetings.plan(draft, actor);
  }

  @Get(':id')
  @Allow('meeting.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: MeetingView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingView> {
    return answered(reply, await this.meetings.read(id, actor));
  }

  @Patch(':id')
  @Allow('meeting.manage')
  @OnVersion()
  @Fails(RequestInvalid, NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, MeetingIsOver)
  @ApiOkResponse({ type: MeetingView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: MeetingChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingView> {
    return answered(reply, await this.meetings.change(id, changes, asked));
  }

  @Post(':id/moves')
  @Allow('meeting.manage')
  @Fails(RequestInvalid, NotFound, NotAllowed, MeetingMoveNotPossible, MeetingMoveNeedsReason, AgendaIsEmpty)
  @ApiCreatedResponse({ type: MeetingView })
  move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() moving: MeetingMoving,
    @Who() actor: Actor,
  ): Promise<MeetingView> {
    return this.meetings.move(id, moving, actor);
  }
}

@Controller()
export class AgendaController {
  constructor(private readonly agenda: AgendaService) {}

  @Post('meetings/:id/agenda')
  @Allow('meeting.manage')
  @Fails(RequestInvalid, NotFound, NotAllowed, ReferenceUnknown, MeetingIsOver)
  @ApiCreatedResponse({ type: MeetingView })
  add(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() draft: AgendaLineDraft,
    @Who() actor: Actor,
  ): Promise<MeetingView> {
    return this.agenda.add(id, draft, actor);
  }

  @Patch('agenda-lines/:id')
  @Allow('meeting.manage')
  @OnVersion()
  @Fails(RequestInvalid, NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, MeetingIsOver)
  @ApiOkResponse({ type: MeetingView })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: AgendaLineChanges,
    @AskedBy() asked: Asked,
  ): Promise<MeetingView> {
    return this.agenda.change(id, changes, asked);
  }

  @Post('agenda-lines/:id/place')
  @Allow('meeting.manage')
  @Fails(RequestInvalid, NotFound, NotAllowed, ReferenceUnknown, MeetingIsOver)
  @ApiCreatedResponse({ type: MeetingView })
  move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { before }: AgendaOrder,
    @Who() actor: Actor,
  ): Promise<MeetingView> {
    return this.agenda.move(id, before, actor);
  }
}
