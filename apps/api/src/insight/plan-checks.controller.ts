import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { checkRules } from '@mufakat/planning/checks/all';
import { type Check, severities } from '@mufakat/planning/checks/check';
import type { ActionFacts, BodyTerms } from '@mufakat/planning/checks/context';
import { statuses } from '@mufakat/planning/status/scale';
import { CheckMuteView, PlanNotFound } from '../plans/plans.reader.js';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { Who } from '../platform/access/who.js';
import { NotAllowed } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { Count, Day, Flag, Json, OneOf, Part, Text, Uuid } from '../platform/http/fields.js';
import { type ChecksOfPlan, type ContextOfPlan, PlanChecksService } from './plan-checks.service.js';

export class BodyTermsView {
  @Uuid() id: string;
  @Day({ nullable: true }) validFrom: string | null;
  @Day({ nullable: true }) validTo: string | null;
}
export class ActionFactsView {
  @Uuid() action: string;
  @OneOf('Status', statuses, { optional: true }) status?: string;
  @Text({ many: true, optional: true, description: 'One name a file or address' }) evidence?: readonly string[];
  @Count({ optional: true, description: 'In a row, up to the last one due' }) roundsMissed?: number;
}
export class CheckContextView {
  @Day() today: string;
  @Flag({ description: 'A plan in preparation or in force follows this one' }) hasSuccessor: boolean;
  @Json({ as: 'texts', description: 'Code registered at adoption → its record' })
  registeredCodes: Readonly<Record<string, string>>;
  @Part(() => BodyTermsView, { many: true }) bodies: readonly BodyTerms[];
  @Part(() => ActionFactsView, { many: true }) facts: readonly ActionFacts[];
  @Part(() => CheckMuteView, { many: true }) mutes: readonly CheckMuteView[];
  @Json({ many: true, description: 'How fresh each wording is' }) texts: readonly object[];
}
export class CheckMessageView {
  @OneOf('CheckRule', checkRules.map(({ rule }) => rule)) code: string;
  @Json({ as: 'textsOrNumbers' }) params: Check['message']['params'];
}
export class CheckView {
  @OneOf('CheckRule', checkRules.map(({ rule }) => rule)) rule: string;
  @OneOf('Severity', severities) severity: string;
  @Uuid() record: string;
  @Text({ optional: true, description: 'Field or address in the record' }) field?: string;
  @Part(() => CheckMessageView) message: CheckMessageView;
  @Json({ many: true, optional: true, description: 'Changes that would settle it' }) fix?: readonly object[];
  @Part(() => CheckMuteView, { optional: true, description: 'It may stand, and why' }) muted?: CheckMuteView;
}
export class PlanChecksView {
  @Count() revision: number;
  @Day() today: string;
  @Part(() => CheckView, { many: true }) checks: readonly CheckView[];
}

/** What the checks find in a plan, and what they know beside its text. */
@Controller('plans/:id')
export class PlanChecksController {
  constructor(private readonly checks: PlanChecksService) {}

  @Get('checks')
  @Allow('plan.read-draft')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOkResponse({ type: PlanChecksView })
  @Fails(PlanNotFound, NotAllowed)
  ofPlan(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<ChecksOfPlan> {
    return this.checks.checks(id, actor);
  }

  @Get('check-context')
  @Allow('plan.read-draft')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOkResponse({ type: CheckContextView })
  @Fails(PlanNotFound, NotAllowed)
  context(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<ContextOfPlan> {
    return this.checks.context(id, actor);
  }
}
