import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { checkRules } from '@mufakat/planning/checks/all';
import type { CheckMute } from '@mufakat/planning/checks/mute';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { Instant, OneOf, Text, Uuid } from '../../platform/http/fields.js';
import { SeenPlan, type SubjectPlan } from '../plan-access.js';
import {
  CheckCannotBeMuted,
  CheckMuteNotFound,
  CheckRuleUnknown,
  PlanNotFound,
  RecordNotFound,
} from '../plan.failures.js';
import { CheckMutesService } from './check-mutes.service.js';

const rules = checkRules.map(({ rule }) => rule);

export class CheckMuteDraft {
  @OneOf('CheckRule', rules) rule: string;
  @Uuid({ optional: true, nullable: true, description: 'Absent: every finding of the rule in the plan' })
  recordId?: string | null;
  @Text({ optional: true, nullable: true, max: 100, description: 'As the finding names it; absent: all of the record' })
  field?: string | null;
  @Text({ max: 2000 }) reason: string;
}

export class CheckMuteView {
  @Uuid() id: string;
  @OneOf('CheckRule', rules) rule: string;
  @Uuid({ nullable: true }) record: string | null;
  @Text({ nullable: true }) field: string | null;
  @Text() reason: string;
  @Text({ nullable: true }) byName: string | null;
  @Instant() at: string;
  @Text({
    nullable: true,
    description: 'What stood there; where something else stands now, the mute has ended by itself',
  })
  seen: string | null;
}

/** Findings of the checks that may stand, with the reason. */
@Controller('plans/:id/check-mutes')
export class CheckMutesController {
  constructor(private readonly mutes: CheckMutesService) {}

  @Get()
  @Allow('plan.read-draft')
  @ApiOkResponse({ type: CheckMuteView, isArray: true })
  @Fails(PlanNotFound, NotAllowed)
  list(@Param('id', ParseUUIDPipe) _id: string, @SeenPlan() plan: SubjectPlan): Promise<readonly CheckMute[]> {
    return this.mutes.list(plan);
  }

  @Post()
  @Allow('plan.revise')
  @HttpCode(201)
  @ApiCreatedResponse({ type: CheckMuteView })
  @Fails(PlanNotFound, NotAllowed, RequestInvalid, CheckRuleUnknown, CheckCannotBeMuted, RecordNotFound)
  mute(
    @Param('id', ParseUUIDPipe) _id: string,
    @SeenPlan() plan: SubjectPlan,
    @Who() actor: Actor,
    @Body() asked: CheckMuteDraft,
  ): Promise<CheckMute> {
    return this.mutes.mute(plan, actor.id, asked);
  }

  @Delete(':mute')
  @Allow('plan.revise')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Fails(PlanNotFound, NotAllowed, CheckMuteNotFound)
  unmute(
    @Param('id', ParseUUIDPipe) _id: string,
    @SeenPlan() plan: SubjectPlan,
    @Who() actor: Actor,
    @Param('mute', ParseUUIDPipe) mute: string,
  ): Promise<void> {
    return this.mutes.unmute(plan, actor.id, mute);
  }
}
