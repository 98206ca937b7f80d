import { Body, Controller, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../platform/access/allow.js';
import { type Asking, AskingBy } from '../platform/access/asked.js';
import { EditedMeanwhile, NotAllowed, NotFound, RequestInvalid } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { answered, MayNameVersion } from '../platform/http/record.js';
import { asking } from './report-desk.js';
import { ReportSubmissionService } from './report-submission.service.js';
import { ReportSentBack, ReportView, StandInRequest } from './reporting.dto.js';
import {
  CompletedWithoutEvidence,
  NobodyClears,
  FormIncomplete,
  ReportIncomplete,
  ReportNeedsClearance,
  ReportNotInThisState,
  RoundIsNotOpen,
  ValueMalformed,
} from './reporting.failures.js';

/** How a report leaves its body. */
@Controller('reports/:id')
export class ReportSubmissionController {
  constructor(private readonly submission: ReportSubmissionService) {}

  @Post('submission')
  @Allow('report.submit')
  @MayNameVersion()
  @Fails(NotAllowed, NotFound, EditedMeanwhile, RoundIsNotOpen, ReportNotInThisState)
  @Fails(CompletedWithoutEvidence, FormIncomplete, ReportIncomplete, ReportNeedsClearance, ValueMalformed)
  @ApiCreatedResponse({ type: ReportView })
  async submit(
    @Param('id', ParseUUIDPipe) id: string,
    @AskingBy() asker: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    return answered(reply, await this.submission.submit(id, asking(asker)));
  }

  @Post('clearance')
  @Allow('report.write')
  @MayNameVersion()
  @Fails(NotAllowed, NotFound, EditedMeanwhile, RoundIsNotOpen, ReportNotInThisState)
  @Fails(CompletedWithoutEvidence, FormIncomplete, ReportIncomplete, NobodyClears, ValueMalformed)
  @ApiCreatedResponse({ type: ReportView })
  async handIn(
    @Param('id', ParseUUIDPipe) id: string,
    @AskingBy() asker: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    return answered(reply, await this.submission.handIn(id, asking(asker)));
  }

  @Post('send-back')
  @Allow('report.clear')
  @MayNameVersion()
  @Fails(RequestInvalid, NotAllowed, NotFound, EditedMeanwhile, RoundIsNotOpen, ReportNotInThisState)
  @ApiCreatedResponse({ type: ReportView })
  async sendBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReportSentBack,
    @AskingBy() asker: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    return answered(reply, await this.submission.sendBack(id, reason, asking(asker)));
  }

  @Post('stand-in')
  @Allow('report.stand-in')
  @MayNameVersion()
  @Fails(RequestInvalid, NotAllowed, NotFound, EditedMeanwhile, RoundIsNotOpen, ReportNotInThisState)
  @ApiCreatedResponse({ type: ReportView })
  async standIn(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: StandInRequest,
    @AskingBy() asker: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    return answered(reply, await this.submission.standIn(id, reason, asking(asker)));
  }
}
