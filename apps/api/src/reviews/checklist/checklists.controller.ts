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
import { EditedMeanwhile, IfMatchMissing, NotAllowed, NotFound, ReferenceUnknown } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../../platform/http/list.js';
import { answered, OnVersion } from '../../platform/http/record.js';
import { ChecklistChanges, ChecklistDraft, ChecklistReplacement, ChecklistView } from './checklist.dto.js';
import { ChecklistsService } from './checklists.service.js';

/** What a body looks for in plans. */
@Controller('checklists')
export class ChecklistsController {
  constructor(private readonly checklists: ChecklistsService) {}

  @Get()
  @Allow('review.advise')
  @Lists(ChecklistView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ChecklistView[]> {
    const page = pageOf(query, this.checklists.words);
    return sendPage(reply, 'checklists', page, await this.checklists.list(page, actor));
  }

  @Get(':id')
  @Allow('review.advise')
  @Fails(NotFound)
  @ApiOkResponse({ type: ChecklistView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChecklistView> {
    return answered(reply, await this.checklists.read(id, actor));
  }

  @Post()
  @Allow('review.advise')
  @Fails(NotAllowed, ReferenceUnknown, NotFound)
  @ApiCreatedResponse({ type: ChecklistView })
  async add(
    @Content() draft: ChecklistDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChecklistView> {
    return answered(reply, await this.checklists.add(draft, actor));
  }

  @Patch(':id')
  @Allow('review.advise')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, ReferenceUnknown)
  @ApiOkResponse({ type: ChecklistView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() changes: ChecklistChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChecklistView> {
    return answered(reply, await this.checklists.change(id, changes, asked));
  }

  @Put(':id')
  @Allow('review.advise')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, ReferenceUnknown)
  @ApiOkResponse({ type: ChecklistView })
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() { title, items }: ChecklistReplacement,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChecklistView> {
    return answered(reply, await this.checklists.change(id, { title, items }, asked));
  }

  @Delete(':id')
  @Allow('review.advise')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile)
  @ApiOkResponse({ type: ChecklistView })
  remove(@Param('id', ParseUUIDPipe) id: string, @AskedBy() asked: Asked): Promise<ChecklistView> {
    return this.checklists.remove(id, asked);
  }
}
