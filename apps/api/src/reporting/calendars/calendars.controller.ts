import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { type Asked, AskedBy } from '../../platform/access/asked.js';
import { Who } from '../../platform/access/who.js';
import { EditedMeanwhile, IfMatchMissing, NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../../platform/http/list.js';
import { answered, OnVersion } from '../../platform/http/record.js';
import { PlanIsNotAdopted } from '../reporting.failures.js';
import { ReportingCalendarChanges, ReportingCalendarDraft, ReportingCalendarView } from './calendars.dto.js';
import { CalendarDaysOutOfOrder, CalendarNamesNobody, FormMalformed } from './calendars.failures.js';
import { CalendarsService } from './calendars.service.js';

@Controller('reporting-calendars')
export class CalendarsController {
  constructor(private readonly calendars: CalendarsService) {}

  @Get()
  @Allow('progress.read')
  @Lists(ReportingCalendarView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ReportingCalendarView[]> {
    const page = pageOf(query, this.calendars.words);
    return sendPage(reply, 'reporting-calendars', page, await this.calendars.list(page, actor));
  }

  @Get(':id')
  @Allow('progress.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: ReportingCalendarView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportingCalendarView> {
    return answered(reply, await this.calendars.read(id, actor));
  }

  @Post()
  @Allow('reporting-round.open')
  @Fails(RequestInvalid, NotAllowed, NotFound, PlanIsNotAdopted)
  @Fails(CalendarDaysOutOfOrder, CalendarNamesNobody, FormMalformed)
  @ApiCreatedResponse({ type: ReportingCalendarView })
  async add(
    @Body() draft: ReportingCalendarDraft,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportingCalendarView> {
    return answered(reply, await this.calendars.add(draft));
  }

  @Patch(':id')
  @Allow('reporting-round.open')
  @OnVersion()
  @Fails(RequestInvalid, NotAllowed, NotFound, IfMatchMissing, EditedMeanwhile, PlanIsNotAdopted)
  @Fails(CalendarDaysOutOfOrder, CalendarNamesNobody, FormMalformed)
  @ApiOkResponse({ type: ReportingCalendarView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: ReportingCalendarChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportingCalendarView> {
    return answered(reply, await this.calendars.change(id, changes, asked));
  }
}
