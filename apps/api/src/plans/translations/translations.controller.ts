import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/access/allow.js';
import { NotAllowed, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../../platform/http/list.js';
import { mustNow, SeenPlan, type SubjectPlan } from '../plan-access.js';
import {
  ChangeConflicts,
  ChangesMalformed,
  PlanHasEnded,
  PlanNotFound,
  PlanTextIsAdopted,
  SteeringNeedsReason,
} from '../plan.failures.js';
import { AppliedChangesView } from '../plans.dto.js';
import {
  LanguageCountView,
  TextFreshnessView,
  TranslationsConfirmed,
  TranslationsDraft,
  TranslationView,
} from './translations.dto.js';
import { TranslationsReader } from './translations.reader.js';
import { TranslationsService } from './translations.service.js';

/** A plan's texts in its languages, each fresh, older than its original, or missing. */
@Controller('plans/:id/translations')
export class TranslationsController {
  constructor(
    private readonly translations: TranslationsService,
    private readonly reader: TranslationsReader,
  ) {}

  /** Filters: `language`, `state` and `record`, each one or several. */
  @Get()
  @Allow('plan.read-draft')
  @Lists(TranslationView)
  @Fails(PlanNotFound, NotAllowed, RequestInvalid)
  async list(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenPlan() plan: SubjectPlan,
    @Query() query: ListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly TranslationView[]> {
    mustNow('plan.read-draft', plan);
    const page = pageOf(query, this.translations.words);
    return sendPage(reply, 'translations', page, await this.translations.list(id, page));
  }

  @Get('languages')
  @Allow('plan.read-draft')
  @ApiOkResponse({ type: LanguageCountView, isArray: true })
  @Fails(PlanNotFound, NotAllowed)
  languages(@Param('id', ParseUUIDPipe) id: string, @SeenPlan() plan: SubjectPlan): Promise<LanguageCountView[]> {
    mustNow('plan.read-draft', plan);
    return this.translations.languages(id);
  }

  /** What the states rest on, for who has the document and works them out beside the typing. */
  @Get('freshness')
  @Allow('plan.read-draft')
  @ApiOkResponse({ type: TextFreshnessView, isArray: true })
  @Fails(PlanNotFound, NotAllowed)
  freshness(@Param('id', ParseUUIDPipe) id: string, @SeenPlan() plan: SubjectPlan): Promise<TextFreshnessView[]> {
    mustNow('plan.read-draft', plan);
    return this.reader.known(id);
  }

  @Post()
  @Allow('plan.read-draft')
  @ApiCreatedResponse({ type: AppliedChangesView })
  @Fails(PlanNotFound, NotAllowed, RequestInvalid, ChangesMalformed, ChangeConflicts)
  @Fails(PlanTextIsAdopted, SteeringNeedsReason, PlanHasEnded)
  write(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenPlan() plan: SubjectPlan,
    @Body() draft: TranslationsDraft,
  ): Promise<AppliedChangesView> {
    mustNow('plan.read-draft', plan);
    return this.translations.write(id, draft);
  }

  @Post('confirmations')
  @Allow('plan.read-draft')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Fails(PlanNotFound, NotAllowed, RequestInvalid, PlanHasEnded)
  confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenPlan() plan: SubjectPlan,
    @Body() said: TranslationsConfirmed,
  ): Promise<void> {
    mustNow('plan.read-draft', plan);
    return this.translations.confirm(id, said);
  }
}
