import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotFound } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { BodyTrendView, RegionTrendView } from './trend-over-plans.dto.js';
import { TrendOverPlansService } from './trend-over-plans.service.js';
import { bodyTrendAnswer, regionTrendAnswer } from './trend.answer.js';

/** How the plans of a region, and what a body leads over its plans, went from half year to half year. */
@Controller()
export class TrendOverPlansController {
  constructor(private readonly trends: TrendOverPlansService) {}

  @Get('regions/:id/trend')
  @Allow('region.read')
  @Header('Cache-Control', 'private, no-cache')
  @Fails(NotFound)
  @ApiOkResponse({ type: RegionTrendView })
  async ofRegion(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<RegionTrendView> {
    return regionTrendAnswer(await this.trends.ofRegion(id, actor));
  }

  @Get('bodies/:id/trend')
  @Allow('body.read')
  @Header('Cache-Control', 'private, no-cache')
  @Fails(NotFound)
  @ApiOkResponse({ type: BodyTrendView })
  async ofBody(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<BodyTrendView> {
    return bodyTrendAnswer(await this.trends.ofBody(id, actor));
  }
}
