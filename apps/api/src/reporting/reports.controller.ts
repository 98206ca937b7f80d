import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { type Asked, AskedBy, type Asking, AskingBy } from '../platform/access/asked.js';
import { Who } from '../platform/access/who.js';
import { EditedMeanwhile, IfMatchMissing, NotAllowed, NotFound, RequestInvalid } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../platform/http/list.js';
import { answered, MayNameVersion, OnVersion } from '../platform/http/record.js';
import {
  AnswerMalformed,
  JudgementUnknown,
  EvidenceFileUnknown,
  LineNotInThisState,
  LineUnknown,
  NothingBefore,
  ReportNotInThisState,
  ReturnNeedsReasons,
  RoundIsNotOpen,
  ValueMalformed,
} from './reporting.failures.js';
import { UpdateNotOfAction } from './initiatives/initiatives.failures.js';
import { ReportChanges, ReportReturn, ReportSummary, ReportVerification, ReportView } from './reporting.dto.js';
import { asking } from './report-desk.js';
import { ReportsService } from './reports.service.js';

@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @Get()
  @Allow('report.read')
  @Lists(ReportSummary)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ReportSummary[]> {
    const page = pageOf(query, this.reports.words);
    return sendPage(reply, 'reports', page, await this.reports.list(page, actor));
  }

  @Get(':id')
  @Allow('report.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: ReportView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    return answered(reply, await this.reports.read(id, actor));
  }

  @Patch(':id')
  @Allow('report.write')
  @OnVersion()
  @Fails(RequestInvalid, NotAllowed, NotFound, IfMatchMissing, EditedMeanwhile, RoundIsNotOpen, ReportNotInThisState)
  @Fails(LineUnknown, AnswerMalformed, NothingBefore, ValueMalformed, JudgementUnknown, EvidenceFileUnknown)
  @Fails(UpdateNotOfAction)
  @ApiOkResponse({ type: ReportView })
  async write(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: ReportChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    return answered(reply, await this.reports.write(id, changes, asked));
  }

  /** The same as PATCH: a line that is not named stays, for a report is never without the lines it owes. */
  @Put(':id')
  @Allow('report.write')
  @OnVersion()
  @Fails(RequestInvalid, NotAllowed, NotFound, IfMatchMissing, EditedMeanwhile, RoundIsNotOpen, ReportNotInThisState)
  @Fails(LineUnknown, AnswerMalformed, NothingBefore, ValueMalformed, JudgementUnknown, EvidenceFileUnknown)
  @Fails(UpdateNotOfAction)
  @ApiOkResponse({ type: ReportView })
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: ReportChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    return answered(reply, await this.reports.write(id, changes, asked));
  }

  @Post(':id/return')
  @Allow('report.verify')
  @MayNameVersion()
  @Fails(
    RequestInvalid,
    NotAllowed,
    NotFound,
    EditedMeanwhile,
    RoundIsNotOpen,
    ReportNotInThisState,
    ReturnNeedsReasons,
  )
  @ApiCreatedResponse({ type: ReportView })
  async giveBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() back: ReportReturn,
    @AskingBy() asker: Asking,
  ): Promise<ReportView> {
    return this.reports.giveBack(id, back, asking(asker));
  }

  @Post(':id/verification')
  @Allow('report.verify')
  @MayNameVersion()
  @Fails(
    RequestInvalid,
    NotAllowed,
    NotFound,
    EditedMeanwhile,
    RoundIsNotOpen,
    ReportNotInThisState,
    LineUnknown,
    LineNotInThisState,
    JudgementUnknown,
  )
  @ApiCreatedResponse({ type: ReportView })
  async verify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() verification: ReportVerification,
    @AskingBy() asker: Asking,
  ): Promise<ReportView> {
    return this.reports.verify(id, verification.lines ?? [], asking(asker));
  }
}
