import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { packed, RowTable } from '@mufakat/planning/figures/packed';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotFound } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { BodyWorkView } from './body-work.dto.js';
import { BodyWorkService } from './body-work.service.js';

@Controller('bodies')
export class BodyWorkController {
  constructor(private readonly works: BodyWorkService) {}

  @Get(':id/work')
  @Allow('body.read')
  @Header('Cache-Control', 'private, no-cache')
  @Fails(NotFound)
  @ApiOkResponse({ type: BodyWorkView })
  async work(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<BodyWorkView> {
    const { plans, leads, supports, ...rest } = await this.works.of(id, actor);
    const table = new RowTable(rest.actions.map((action) => action.id));
    return {
      ...rest,
      leads: packed(leads, table),
      supports: packed(supports, table),
      plans: plans.map((plan) => ({
        ...plan,
        leads: packed(plan.leads, table),
        supports: packed(plan.supports, table),
      })),
    };
  }
}
