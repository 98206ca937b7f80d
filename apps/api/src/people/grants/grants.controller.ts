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
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { type Asked, AskedBy } from '../../platform/access/asked.js';
import { Who } from '../../platform/access/who.js';
import {
  EditedMeanwhile,
  IfMatchMissing,
  NotAllowed,
  NotFound,
  ReferenceUnknown,
  StillInUse,
} from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../../platform/http/list.js';
import { answered, OnVersion } from '../../platform/http/record.js';
import { EndsBeforeItBegins } from '../../platform/days.js';
import { LastAdministrator, ScopeMissing } from '../people.failures.js';
import { GrantChanges, GrantDraft, GrantReplacement, GrantView } from './grants.dto.js';
import { GrantsService } from './grants.service.js';

@Controller('grants')
export class GrantsController {
  constructor(private readonly grants: GrantsService) {}

  @Get()
  @Allow('grant.manage')
  @Lists(GrantView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly GrantView[]> {
    const page = pageOf(query, this.grants.words);
    return sendPage(reply, 'grants', page, await this.grants.list(page, actor));
  }

  @Get(':id')
  @Allow('grant.manage')
  @Fails(NotFound)
  @ApiOkResponse({ type: GrantView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantView> {
    return answered(reply, await this.grants.read(id, actor));
  }

  @Post()
  @Allow('grant.manage')
  @Fails(NotAllowed, ReferenceUnknown, EndsBeforeItBegins, ScopeMissing)
  @ApiCreatedResponse({ type: GrantView })
  async add(
    @Content() draft: GrantDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantView> {
    return answered(reply, await this.grants.add(draft, actor));
  }

  @Patch(':id')
  @Allow('grant.manage')
  @OnVersion()
  @Fails(
    NotFound,
    NotAllowed,
    IfMatchMissing,
    EditedMeanwhile,
    ReferenceUnknown,
    EndsBeforeItBegins,
    ScopeMissing,
    LastAdministrator,
  )
  @ApiOkResponse({ type: GrantView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() changes: GrantChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantView> {
    return answered(reply, await this.grants.change(id, changes, asked));
  }

  @Put(':id')
  @Allow('grant.manage')
  @OnVersion()
  @Fails(
    NotFound,
    NotAllowed,
    IfMatchMissing,
    EditedMeanwhile,
    ReferenceUnknown,
    EndsBeforeItBegins,
    ScopeMissing,
    LastAdministrator,
  )
  @ApiOkResponse({ type: GrantView })
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() content: GrantReplacement,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantView> {
    return answered(reply, await this.grants.change(id, content, asked));
  }

  @Delete(':id')
  @Allow('grant.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, StillInUse)
  @ApiOkResponse({ type: GrantView })
  remove(@Param('id', ParseUUIDPipe) id: string, @AskedBy() asked: Asked): Promise<GrantView> {
    return this.grants.remove(id, asked);
  }
}
