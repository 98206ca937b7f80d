import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { type Asked, AskedBy } from '../platform/access/asked.js';
import { Who } from '../platform/access/who.js';
import { EditedMeanwhile, IfMatchMissing, NotAllowed, NotFound, RequestInvalid } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../platform/http/list.js';
import { answered, OnVersion } from '../platform/http/record.js';
import {
  NobodyOwesAReport,
  PlanIsNotAdopted,
  ReportsNotSettled,
  RoundDaysOutOfOrder,
  RoundFormIsFixed,
  RoundIsNotOpen,
} from './reporting.failures.js';
import { FormMalformed } from './calendars/calendars.failures.js';
import { ReportingRoundsService } from './reporting-rounds.service.js';
import {
  CancelRequest,
  FreezeRequest,
  ReportingRoundChanges,
  ReportingRoundDraft,
  ReportingRoundView,
} from './reporting-rounds.dto.js';

@Controller('reporting-rounds')
export class ReportingRoundsController {
  constructor(private readonly rounds: ReportingRoundsService) {}

  @Get()
  @Allow('progress.read')
  @Lists(ReportingRoundView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ReportingRoundView[]> {
    const page = pageOf(query, this.rounds.words);
    return sendPage(reply, 'reporting-rounds', page, await this.rounds.list(page, actor));
  }

  @Get(':id')
  @Allow('progress.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: ReportingRoundView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportingRoundView> {
    return answered(reply, await this.rounds.read(id, actor));
  }

  @Post()
  @Allow('reporting-round.open')
  @Fails(RequestInvalid, NotAllowed, NotFound, PlanIsNotAdopted, NobodyOwesAReport, RoundDaysOutOfOrder, FormMalformed)
  @ApiCreatedResponse({ type: ReportingRoundView })
  async plan(
    @Body() draft: ReportingRoundDraft,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportingRoundView> {
    return answered(reply, await this.rounds.plan(draft));
  }

  @Patch(':id')
  @Allow('reporting-round.open')
  @OnVersion()
  @Fails(
    RequestInvalid,
    NotAllowed,
    NotFound,
    IfMatchMissing,
    EditedMeanwhile,
    RoundDaysOutOfOrder,
    RoundIsNotOpen,
    FormMalformed,
    RoundFormIsFixed,
  )
  @ApiOkResponse({ type: ReportingRoundView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: ReportingRoundChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportingRoundView> {
    return answered(reply, await this.rounds.change(id, changes, asked));
  }

  @Post(':id/opening')
  @Allow('reporting-round.open')
  @Fails(NotAllowed, NotFound, NobodyOwesAReport)
  @ApiCreatedResponse({ type: ReportingRoundView })
  open(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<ReportingRoundView> {
    return this.rounds.openNow(id, actor);
  }

  @Post(':id/freeze')
  @Allow('reporting-round.freeze')
  @Fails(RequestInvalid, NotAllowed, NotFound, RoundIsNotOpen, ReportsNotSettled)
  @ApiCreatedResponse({ type: ReportingRoundView })
  freeze(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() request: FreezeRequest,
    @Who() actor: Actor,
  ): Promise<ReportingRoundView> {
    return this.rounds.freeze(id, request, actor);
  }

  @Post(':id/cancellation')
  @Allow('reporting-round.open')
  @Fails(RequestInvalid, NotAllowed, NotFound, RoundIsNotOpen)
  @ApiCreatedResponse({ type: ReportingRoundView })
  cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() request: CancelRequest,
    @Who() actor: Actor,
  ): Promise<ReportingRoundView> {
    return this.rounds.cancel(id, request.reason, actor);
  }
}
