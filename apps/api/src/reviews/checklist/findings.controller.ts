import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { type Asked, AskedBy, type Asking, AskingBy } from '../../platform/access/asked.js';
import { Who } from '../../platform/access/who.js';
import { EditedMeanwhile, IfMatchMissing, NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { MayNameVersion, OnVersion } from '../../platform/http/record.js';
import { AdviceAlreadyReleased, RecordNotInPlan, ReviewNotAsked, ReviewRoundHasEnded } from '../review.failures.js';
import { ChecklistFindingDraft, ChecklistFindingView } from './checklist.dto.js';
import { FindingsService } from './findings.service.js';

const mayNotFind = [NotAllowed, ReviewNotAsked, ReviewRoundHasEnded, AdviceAlreadyReleased];

/** What the bodies asked find of each item of a checklist. */
@Controller('review-rounds/:id/findings')
export class FindingsController {
  constructor(private readonly findings: FindingsService) {}

  @Get()
  @Allow('consultation.take-part')
  @Fails(NotFound)
  @ApiOkResponse({ type: ChecklistFindingView, isArray: true, description: 'As far as the reader may see them' })
  list(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<ChecklistFindingView[]> {
    return this.findings.list(id, actor);
  }

  @Put(':itemId')
  @Allow('review.advise')
  @MayNameVersion()
  @Fails(...[RequestInvalid, RecordNotInPlan, NotFound, IfMatchMissing, EditedMeanwhile], ...mayNotFind)
  @ApiOkResponse({
    type: ChecklistFindingView,
    description: 'If-Match is demanded where the body found something before',
  })
  find(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('itemId') itemId: string,
    @Body() draft: ChecklistFindingDraft,
    @AskingBy() asking: Asking,
  ): Promise<ChecklistFindingView> {
    return this.findings.find(id, itemId, { draft, asking });
  }

  @Delete(':itemId')
  @Allow('review.advise')
  @OnVersion()
  @Fails(...[NotFound, IfMatchMissing, EditedMeanwhile], ...mayNotFind)
  @ApiQuery({ name: 'checklistId', required: false, type: String })
  @ApiOkResponse({ type: ChecklistFindingView })
  takeBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('itemId') itemId: string,
    @Query('checklistId') checklistId: string | undefined,
    @AskedBy() asked: Asked,
  ): Promise<ChecklistFindingView> {
    return this.findings.takeBack(id, itemId, { checklistId, asked });
  }
}
