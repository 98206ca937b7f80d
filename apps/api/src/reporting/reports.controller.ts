import { Body, Controller, Get, Headers, Param, ParseUUIDPipe, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { type Asked, AskedBy } from '../platform/access/asked.js';
import { Who } from '../platform/access/who.js';
import { EditedMeanwhile, IfMatchMissing, NotAllowed, NotFound, RequestInvalid } from '../platform/failure.js';
import { versionAsked } from '../platform/http/etag.js';
import { Fails } from '../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../platform/http/list.js';
import { answered, OnVersion } from '../platform/http/record.js';
import {
  JudgementUnknown,
  EvidenceFileUnknown,
  LineUnknown,
  NothingBefore,
  ReportIncomplete,
  ReportNotInThisState,
  ReturnNeedsReasons,
  RoundIsNotOpen,
  ValueMalformed,
} from './reporting.failures.js';
import { ReportChanges, ReportReturn, ReportSummary, ReportVerification, ReportView } from './reporting.dto.js';
import { ReportsService } from './reports.service.js';

/** POST verbs honour If-Match when it is sent. */
const asking = (actor: Actor, ifMatch: string | undefined) => ({
  actor,
  ...(ifMatch !== undefined && { version: versionAsked(ifMatch) }),
});

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
  @Fails(LineUnknown, NothingBefore, ValueMalformed, JudgementUnknown, EvidenceFileUnknown)
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
  @Fails(LineUnknown, NothingBefore, ValueMalformed, JudgementUnknown, EvidenceFileUnknown)
  @ApiOkResponse({ type: ReportView })
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: ReportChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    return answered(reply, await this.reports.write(id, changes, asked));
  }

  @Post(':id/submission')
  @Allow('report.submit')
  @Fails(NotAllowed, NotFound, EditedMeanwhile, RoundIsNotOpen, ReportNotInThisState, ReportIncomplete)
  @ApiCreatedResponse({ type: ReportView })
  async submit(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-match') ifMatch?: string,
  ): Promise<ReportView> {
    return answered(reply, await this.reports.submit(id, asking(actor, ifMatch)));
  }

  @Post(':id/return')
  @Allow('report.verify')
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
    @Who() actor: Actor,
    @Headers('if-match') ifMatch?: string,
  ): Promise<ReportView> {
    return this.reports.giveBack(id, back, asking(actor, ifMatch));
  }

  @Post(':id/verification')
  @Allow('report.verify')
  @Fails(
    RequestInvalid,
    NotAllowed,
    NotFound,
    EditedMeanwhile,
    RoundIsNotOpen,
    ReportNotInThisState,
    LineUnknown,
    JudgementUnknown,
  )
  @ApiCreatedResponse({ type: ReportView })
  async verify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() verification: ReportVerification,
    @Who() actor: Actor,
    @Headers('if-match') ifMatch?: string,
  ): Promise<ReportView> {
    return this.reports.verify(id, verification.lines ?? [], asking(actor, ifMatch));
  }
}
