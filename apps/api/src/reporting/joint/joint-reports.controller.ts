import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { EditedMeanwhile, NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { ReportView } from '../reporting.dto.js';
import {
  CompletedWithoutEvidence,
  FormIncomplete,
  ReportIncomplete,
  ReportNeedsClearance,
  ReportNotInThisState,
  RoundIsNotOpen,
  ValueMalformed,
} from '../reporting.failures.js';
import { JointSubmission } from './joint-reports.dto.js';
import { JointReportsService } from './joint-reports.service.js';

/** Rounds of several plans that share a calendar's day, as one body answers them. */
@Controller('joint-rounds/:id')
export class JointReportsController {
  constructor(private readonly reports: JointReportsService) {}

  @Post('submission')
  @Allow('report.submit')
  @Fails(RequestInvalid, NotAllowed, NotFound, EditedMeanwhile, RoundIsNotOpen, ReportNotInThisState)
  @Fails(CompletedWithoutEvidence, FormIncomplete, ReportIncomplete, ReportNeedsClearance, ValueMalformed)
  @ApiCreatedResponse({ type: ReportView, isArray: true })
  submit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reports }: JointSubmission,
    @Who() actor: Actor,
  ): Promise<readonly ReportView[]> {
    return this.reports.submit(id, reports, actor);
  }
}
