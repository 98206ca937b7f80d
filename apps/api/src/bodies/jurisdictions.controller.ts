import {
  Body as Content,
  Controller,
  Delete,
  Get,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { type Asked, AskedBy } from '../platform/access/asked.js';
import { Who } from '../platform/access/who.js';
import {
  AlreadyTaken,
  EditedMeanwhile,
  IfMatchMissing,
  NotAllowed,
  NotFound,
  ReferenceUnknown,
  StillInUse,
} from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../platform/http/list.js';
import { answered, OnVersion } from '../platform/http/record.js';
import { TimeZoneUnknown, WithinItself } from './bodies.failures.js';
import {
  JurisdictionChanges,
  JurisdictionDraft,
  JurisdictionReplacement,
  JurisdictionView,
} from './jurisdictions.dto.js';
import { JurisdictionsService } from './jurisdictions.service.js';

@Controller('jurisdictions')
export class JurisdictionsController {
  constructor(private readonly jurisdictions: JurisdictionsService) {}

  @Get()
  @Allow('jurisdiction.read')
  @Lists(JurisdictionView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly JurisdictionView[]> {
    const page = pageOf(query, this.jurisdictions.words);
    return sendPage(reply, 'jurisdictions', page, await this.jurisdictions.list(page, actor));
  }

  @Get(':id')
  @Allow('jurisdiction.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: JurisdictionView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JurisdictionView> {
    return answered(reply, await this.jurisdictions.read(id, actor));
  }

  @Post()
  @Allow('jurisdiction.manage')
  @Fails(NotAllowed, ReferenceUnknown, AlreadyTaken, TimeZoneUnknown)
  @ApiCreatedResponse({ type: JurisdictionView })
  async add(
    @Content() draft: JurisdictionDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JurisdictionView> {
    return answered(reply, await this.jurisdictions.add(draft, actor));
  }

  @Patch(':id')
  @Allow('jurisdiction.manage')
  @OnVersion()
  @Fails(
    NotFound,
    NotAllowed,
    IfMatchMissing,
    EditedMeanwhile,
    ReferenceUnknown,
    AlreadyTaken,
    TimeZoneUnknown,
    WithinItself,
  )
  @ApiOkResponse({ type: JurisdictionView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() changes: JurisdictionChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JurisdictionView> {
    return answered(reply, await this.jurisdictions.change(id, changes, asked));
  }

  @Put(':id')
  @Allow('jurisdiction.manage')
  @OnVersion()
  @Fails(
    NotFound,
    NotAllowed,
    IfMatchMissing,
    EditedMeanwhile,
    ReferenceUnknown,
    AlreadyTaken,
    TimeZoneUnknown,
    WithinItself,
  )
  @ApiOkResponse({ type: JurisdictionView })
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() content: JurisdictionReplacement,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JurisdictionView> {
    return answered(reply, await this.jurisdictions.change(id, content, asked));
  }

  @Delete(':id')
  @Allow('jurisdiction.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, StillInUse)
  @ApiOkResponse({ type: JurisdictionView })
  remove(@Param('id', ParseUUIDPipe) id: string, @AskedBy() asked: Asked): Promise<JurisdictionView> {
    return this.jurisdictions.remove(id, asked);
  }
}
