import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { Who } from '../platform/access/who.js';
import { NotFound } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { RegionAnswersView, RegionResultsView } from './region-figures.dto.js';
import { RegionFiguresService } from './region-figures.service.js';

/** What the plans released to a region come to beside their status. */
@Controller('regions')
export class RegionFiguresController {
  constructor(private readonly figures: RegionFiguresService) {}

  @Get(':id/results')
  @Allow('region.read')
  @Header('Cache-Control', 'private, no-cache')
  @Fails(NotFound)
  @ApiOkResponse({ type: RegionResultsView })
  results(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<RegionResultsView> {
    return this.figures.resultsOf(id, actor);
  }

  @Get(':id/answers')
  @Allow('region.read')
  @Header('Cache-Control', 'private, no-cache')
  @Fails(NotFound)
  @ApiOkResponse({ type: RegionAnswersView })
  answers(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<RegionAnswersView> {
    return this.figures.answersOf(id, actor);
  }
}
