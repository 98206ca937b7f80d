import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { refusalsOfChanges } from '../../plans/plans.commands.js';
import { DerivedDraft, DerivedPlan, UnfinishedAction } from './renewal.dto.js';
import { RenewalService } from './renewal.service.js';

/** Plans begun from other plans. */
@Controller('plans/:id')
export class RenewalController {
  constructor(private readonly renewal: RenewalService) {}

  @Get('unfinished-actions')
  @Allow('progress.read')
  @ApiOkResponse({ type: UnfinishedAction, isArray: true })
  @Fails(NotFound, NotAllowed)
  unfinished(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<readonly UnfinishedAction[]> {
    return this.renewal.unfinished(id, actor);
  }

  @Post('derived')
  @Allow('plan.draft')
  @ApiCreatedResponse({ type: DerivedPlan })
  @Fails(NotFound, NotAllowed, RequestInvalid, ...refusalsOfChanges)
  derive(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() draft: DerivedDraft,
    @Who() actor: Actor,
  ): Promise<DerivedPlan> {
    return this.renewal.derive(id, draft, actor);
  }
}
