import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { RoundIsNotOpen } from '../reporting.failures.js';
import { BodiesRemindedView, RoundLetterView, RoundMoveView } from './round-reminders.dto.js';
import { ReportReminders } from './round-reminders.service.js';

/** “Remind now”, and the letters that went out about a reporting round. */
@Controller('reporting-rounds/:id')
export class RoundRemindersController {
  constructor(private readonly reminders: ReportReminders) {}

  @Get('reminders')
  @Allow('reporting-round.open')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: RoundLetterView, isArray: true })
  log(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<readonly RoundLetterView[]> {
    return this.reminders.log(id, actor);
  }

  @Get('escalations')
  @Allow('reporting-round.open')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: RoundMoveView, isArray: true })
  moves(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<readonly RoundMoveView[]> {
    return this.reminders.moves(id, actor);
  }

  @Post('reminders')
  @Allow('reporting-round.open')
  @Fails(NotFound, NotAllowed, RoundIsNotOpen)
  @ApiCreatedResponse({ type: BodiesRemindedView })
  remind(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<BodiesRemindedView> {
    return this.reminders.now(id, actor);
  }
}
