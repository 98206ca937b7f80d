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
import { ReceiverUnclear } from '../people.failures.js';
import { ReleaseChanges, ReleaseDraft, ReleaseReplacement, ReleaseView } from './releases.dto.js';
import { ReleasesService } from './releases.service.js';

@Controller('releases')
export class ReleasesController {
  constructor(private readonly releases: ReleasesService) {}

  @Get()
  @Allow('release.read')
  @Lists(ReleaseView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ReleaseView[]> {
    const page = pageOf(query, this.releases.words);
    return sendPage(reply, 'releases', page, await this.releases.list(page, actor));
  }

  @Get(':id')
  @Allow('release.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: ReleaseView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReleaseView> {
    return answered(reply, await this.releases.read(id, actor));
  }

  @Post()
  @Allow('release.manage')
  @Fails(NotAllowed, ReferenceUnknown, EndsBeforeItBegins, ReceiverUnclear, NotFound)
  @ApiCreatedResponse({ type: ReleaseView })
  async add(
    @Content() draft: ReleaseDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReleaseView> {
    return answered(reply, await this.releases.add(draft, actor));
  }

  @Patch(':id')
  @Allow('release.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, ReferenceUnknown, EndsBeforeItBegins, ReceiverUnclear)
  @ApiOkResponse({ type: ReleaseView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() changes: ReleaseChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReleaseView> {
    return answered(reply, await this.releases.change(id, changes, asked));
  }

  @Put(':id')
  @Allow('release.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, ReferenceUnknown, EndsBeforeItBegins, ReceiverUnclear)
  @ApiOkResponse({ type: ReleaseView })
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() content: ReleaseReplacement,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReleaseView> {
    return answered(reply, await this.releases.change(id, content, asked));
  }

  @Delete(':id')
  @Allow('release.manage')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, StillInUse)
  @ApiOkResponse({ type: ReleaseView })
  remove(@Param('id', ParseUUIDPipe) id: string, @AskedBy() asked: Asked): Promise<ReleaseView> {
    return this.releases.remove(id, asked);
  }
}
