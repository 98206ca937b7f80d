import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../platform/access/actor.js';
import type { PlanSubject } from '../platform/access/actor.source.js';
import { Allow } from '../platform/access/allow.js';
import { Who } from '../platform/access/who.js';
import { NotAllowed, NotFound } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { PlanAsked } from './plan-asked.js';
import { planAnswer, regionAnswer } from './progress.answer.js';
import { PlanProgressView, RegionProgressView } from './progress.dto.js';
import { ProgressService } from './progress.service.js';
import { RegionService } from './region.service.js';

/** How a plan, and the plans released to a region, stand today. */
@Controller()
export class ProgressController {
  constructor(
    private readonly progress: ProgressService,
    private readonly regions: RegionService,
  ) {}

  @Get('plans/:id/progress')
  @Allow('progress.read')
  @Header('Cache-Control', 'private, no-cache')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: PlanProgressView })
  async ofPlan(
    @Param('id', ParseUUIDPipe) _id: string,
    @PlanAsked() plan: PlanSubject | undefined,
    @Who() actor: Actor,
  ): Promise<PlanProgressView> {
    return planAnswer(await this.progress.ofPlan(plan, actor));
  }

  @Get('regions/:id/progress')
  @Allow('region.read')
  @Header('Cache-Control', 'private, no-cache')
  @Fails(NotFound)
  @ApiOkResponse({ type: RegionProgressView })
  async ofRegion(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<RegionProgressView> {
    return regionAnswer(await this.regions.progressOf(id, actor));
  }
}
