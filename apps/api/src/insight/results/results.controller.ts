import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { PlanAsked } from '../plan-asked.js';
import { PlanResultsView } from './results.dto.js';
import { ResultsService } from './results.service.js';

/** What the indicators of a plan come to. */
@Controller('plans')
export class ResultsController {
  constructor(private readonly results: ResultsService) {}

  @Get(':id/results')
  @Allow('progress.read')
  @Header('Cache-Control', 'private, no-cache')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: PlanResultsView })
  ofPlan(
    @Param('id', ParseUUIDPipe) _id: string,
    @PlanAsked() plan: PlanSubject | undefined,
    @Who() actor: Actor,
  ): Promise<PlanResultsView> {
    return this.results.ofPlan(plan, actor);
  }
}
