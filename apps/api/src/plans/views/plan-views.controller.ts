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
import { SavedViewChanges, SavedViewDraft, SavedViewReplacement, SavedView } from './plan-views.dto.js';
import { PlanViewsService } from './plan-views.service.js';

@Controller('plan-views')
export class PlanViewsController {
  constructor(private readonly views: PlanViewsService) {}

  @Get()
  @Allow('plan.read')
  @Lists(SavedView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly SavedView[]> {
    const page = pageOf(query, this.views.words);
    return sendPage(reply, 'plan-views', page, await this.views.list(page, actor));
  }

  @Get(':id')
  @Allow('plan.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: SavedView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedView> {
    return answered(reply, await this.views.read(id, actor));
  }

  @Post()
  @Allow('plan.read')
  @Fails(NotAllowed, ReferenceUnknown, NotFound)
  @ApiCreatedResponse({ type: SavedView })
  async add(
    @Content() draft: SavedViewDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedView> {
    return answered(reply, await this.views.add(draft, actor));
  }

  @Patch(':id')
  @Allow('plan.read')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, ReferenceUnknown)
  @ApiOkResponse({ type: SavedView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() changes: SavedViewChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedView> {
    return answered(reply, await this.views.change(id, changes, asked));
  }

  @Put(':id')
  @Allow('plan.read')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, ReferenceUnknown)
  @ApiOkResponse({ type: SavedView })
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() { name, isShared, content }: SavedViewReplacement,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedView> {
    return answered(reply, await this.views.change(id, { name, isShared, content }, asked));
  }

  @Delete(':id')
  @Allow('plan.read')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile)
  @ApiOkResponse({ type: SavedView })
  remove(@Param('id', ParseUUIDPipe) id: string, @AskedBy() asked: Asked): Promise<SavedView> {
    return this.views.remove(id, asked);
  }
}
