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
import { EndsBeforeItBegins } from '../platform/days.js';
import {
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
import { BodyChanges, BodyDraft, BodyReplacement, BodyView } from './bodies.dto.js';
import { WithinItself } from './bodies.failures.js';
import { BodiesService } from './bodies.service.js';

@Controller('bodies')
export class BodiesController {
  constructor(private readonly bodies: BodiesService) {}

  @Get()
  @Allow('body.read')
  @Lists(BodyView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly BodyView[]> {
    const page = pageOf(query, this.bodies.words);
    return sendPage(reply, 'bodies', page, await this.bodies.list(page, actor));
  }

  @Get(':id')
  @Allow('body.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: BodyView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BodyView> {
    return answered(reply, await this.bodies.read(id, actor));
  }

  @Post()
  @Allow('body.manage')
  @Fails(NotAllowed, ReferenceUnknown, EndsBeforeItBegins)
  @ApiCreatedResponse({ type: BodyView })
  async add(
    @Content() draft: BodyDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BodyView> {
    return answered(reply, await this.bodies.add(draft, actor));
  }

  @Patch(':id')
  @Allow('body.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, ReferenceUnknown, EndsBeforeItBegins, WithinItself)
  @ApiOkResponse({ type: BodyView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() changes: BodyChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BodyView> {
    return answered(reply, await this.bodies.change(id, changes, asked));
  }

  @Put(':id')
  @Allow('body.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, ReferenceUnknown, EndsBeforeItBegins, WithinItself)
  @ApiOkResponse({ type: BodyView })
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() content: BodyReplacement,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BodyView> {
    return answered(reply, await this.bodies.change(id, content, asked));
  }

  @Delete(':id')
  @Allow('body.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, StillInUse)
  @ApiOkResponse({ type: BodyView })
  remove(@Param('id', ParseUUIDPipe) id: string, @AskedBy() asked: Asked): Promise<BodyView> {
    return this.bodies.remove(id, asked);
  }
}
