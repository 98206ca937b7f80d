import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import type { PlanSubject } from '../../platform/access/actor.source.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { PlanAsked } from '../plan-asked.js';
import { trendAnswer } from './trend.answer.js';
import { PlanTrendView } from './trend.dto.js';
import { TrendService } from './trend.service.js';

@Controller('plans')
export class TrendController {
  constructor(private readonly trends: TrendService) {}

  @Get(':id/trend')
  @Allow('progress.read')
  @Header('Cache-Control', 'private, no-cache')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: PlanTrendView })
  async ofPlan(
    @Param('id', ParseUUIDPipe) _id: string,
    @PlanAsked() plan: PlanSubject | undefined,
    @Who() actor: Actor,
  ): Promise<PlanTrendView> {
    return trendAnswer(await this.trends.ofPlan(plan, actor));
  }
}
