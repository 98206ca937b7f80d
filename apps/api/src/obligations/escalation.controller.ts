import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { EscalationPolicy } from '@mufakat/planning/obligations/escalation';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { Who } from '../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { Count } from '../platform/http/fields.js';
import { EscalationOutOfOrder } from './escalation.failures.js';
import { EscalationService } from './escalation.service.js';

export class EscalationDays implements EscalationPolicy {
  @Count({ max: 365, description: 'Days after the due day' }) toDeputyAfter: number;
  @Count({ max: 365, description: 'Days after the due day' }) toCoordinatorAfter: number;
}

@Controller('plans/:id/escalation')
export class EscalationController {
  constructor(private readonly escalation: EscalationService) {}

  @Get()
  @Allow('progress.read')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: EscalationDays })
  read(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<EscalationDays> {
    return this.escalation.policyOf(id, actor);
  }

  @Put()
  @Allow('reporting-round.open')
  @Fails(RequestInvalid, NotFound, NotAllowed, EscalationOutOfOrder)
  @ApiOkResponse({ type: EscalationDays })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() days: EscalationDays,
    @Who() actor: Actor,
  ): Promise<EscalationDays> {
    return this.escalation.setPolicy(id, days, actor);
  }
}
