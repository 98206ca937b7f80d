import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { type Asked, AskedBy } from '../platform/access/asked.js';
import { Who } from '../platform/access/who.js';
import {
  EditedMeanwhile,
  IfMatchMissing,
  NotAllowed,
  NotFound,
  ReferenceUnknown,
  RequestInvalid,
} from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { OnVersion } from '../platform/http/record.js';
import { DecisionsService } from './decisions.service.js';
import {
  BodyNotInvited,
  DecisionHasEnded,
  MeetingMoveNeedsReason,
  MeetingMoveNotPossible,
  NotAtTheTable,
} from './meeting.failures.js';
import {
  DecisionAnswerDraft,
  DecisionChanges,
  DecisionDraft,
  DecisionView,
  MeetingMoving,
  MeetingView,
} from './meetings.dto.js';

@Controller()
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Post('meetings/:id/decisions')
  @Allow('meeting.manage')
  @Fails(RequestInvalid, NotFound, NotAllowed, ReferenceUnknown, NotAtTheTable, BodyNotInvited)
  @ApiCreatedResponse({ type: MeetingView })
  take(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() draft: DecisionDraft,
    @Who() actor: Actor,
  ): Promise<MeetingView> {
    return this.decisions.take(id, draft, actor);
  }

  @Get('meeting-decisions/:id')
  @Allow('meeting.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: DecisionView })
  read(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<DecisionView> {
    return this.decisions.read(id, actor);
  }

  @Patch('meeting-decisions/:id')
  @Allow('meeting.manage')
  @OnVersion()
  @Fails(RequestInvalid, NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, DecisionHasEnded)
  @ApiOkResponse({ type: MeetingView })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: DecisionChanges,
    @AskedBy() asked: Asked,
  ): Promise<MeetingView> {
    return this.decisions.change(id, changes, asked);
  }

  @Post('meeting-decisions/:id/moves')
  @Allow('meeting.manage')
  @Fails(RequestInvalid, NotFound, NotAllowed, MeetingMoveNotPossible, MeetingMoveNeedsReason)
  @ApiCreatedResponse({ type: MeetingView })
  move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() moving: MeetingMoving,
    @Who() actor: Actor,
  ): Promise<MeetingView> {
    return this.decisions.move(id, moving, actor);
  }

  @Post('meeting-decisions/:id/answers')
  @Allow('decision.answer')
  @Fails(RequestInvalid, NotFound, NotAllowed, BodyNotInvited, DecisionHasEnded)
  @ApiCreatedResponse({ type: DecisionView })
  answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() draft: DecisionAnswerDraft,
    @Who() actor: Actor,
  ): Promise<DecisionView> {
    return this.decisions.answer(id, draft, actor);
  }
}
