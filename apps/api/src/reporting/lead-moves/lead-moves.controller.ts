import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { PlanNotFound } from '../../plans/plans.reader.js';
import { refusalsOfChanges } from '../../plans/plans.commands.js';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { LeadMoveDraft, LeadMoveView } from './lead-moves.dto.js';
import { LeadCannotMove } from './lead-moves.failures.js';
import { LeadMovesService } from './lead-moves.service.js';

/** How the leads of a plan went from body to body. */
@Controller('plans/:id/lead-moves')
export class LeadMovesController {
  constructor(private readonly moves: LeadMovesService) {}

  @Get()
  @Allow('plan.read')
  @Fails(PlanNotFound)
  @ApiQuery({ name: 'record', required: false, description: 'Only those of this record' })
  @ApiOkResponse({ type: LeadMoveView, isArray: true })
  list(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('record', new ParseUUIDPipe({ optional: true })) record?: string,
  ): Promise<readonly LeadMoveView[]> {
    return this.moves.list(id, record);
  }

  @Post()
  @Allow('plan.steer')
  @Fails(PlanNotFound, NotFound, NotAllowed, RequestInvalid, LeadCannotMove, ...refusalsOfChanges)
  @ApiCreatedResponse({ type: LeadMoveView, isArray: true })
  move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() draft: LeadMoveDraft,
    @Who() actor: Actor,
  ): Promise<readonly LeadMoveView[]> {
    return this.moves.move(id, draft, actor);
  }
}
