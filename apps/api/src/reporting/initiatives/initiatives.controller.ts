import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiQuery } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { type Asked, AskedBy } from '../../platform/access/asked.js';
import { Who } from '../../platform/access/who.js';
import { EndsBeforeItBegins } from '../../platform/days.js';
import {
  EditedMeanwhile,
  IfMatchMissing,
  NotAllowed,
  NotFound,
  ReferenceUnknown,
  RequestInvalid,
} from '../../platform/failure.js';
import { Files } from '../../platform/files/files.js';
import { attachment } from '../../platform/files/media-types.js';
import { Fails } from '../../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../../platform/http/list.js';
import { answered, OnVersion } from '../../platform/http/record.js';
import { EvidenceFileUnknown, ValueMalformed } from '../reporting.failures.js';
import { InitiativeInsightService } from './initiative-insight.service.js';
import { InitiativeLinksService } from './initiative-links.service.js';
import {
  InitiativeChanges,
  InitiativeDraft,
  InitiativeFiguresView,
  InitiativeLinkDraft,
  InitiativePage,
  InitiativeReason,
  InitiativeUpdateDraft,
  InitiativeView,
  LinkableRecordView,
  OfferedToLine,
  OverlapView,
} from './initiatives.dto.js';
import {
  CorrectionNeedsReason,
  InitiativeIsArchived,
  MoneyNeedsCurrency,
  NotLinkable,
  UpdatedThatDay,
} from './initiatives.failures.js';
import { InitiativesService } from './initiatives.service.js';

const ids = (asked: Readonly<Record<string, string | undefined>>): void => {
  for (const [name, id] of Object.entries(asked))
    if (id !== undefined && !isUUID(id)) throw new RequestInvalid({ [name]: 'must be a uuid' });
};

@Controller('initiatives')
export class InitiativesController {
  constructor(
    private readonly initiatives: InitiativesService,
    private readonly insight: InitiativeInsightService,
  ) {}

  @Get()
  @Allow('initiative.read')
  @Lists(InitiativeView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly InitiativeView[]> {
    const page = pageOf(query, this.initiatives.words);
    return sendPage(reply, 'initiatives', page, await this.initiatives.list(page, actor));
  }

  @Get('figures')
  @Allow('initiative.read')
  @ApiQuery({ name: 'planId', format: 'uuid', required: false })
  @ApiQuery({ name: 'bodyId', format: 'uuid', required: false })
  @Fails(RequestInvalid)
  @ApiOkResponse({ type: InitiativeFiguresView })
  figures(
    @Who() actor: Actor,
    @Query('planId') planId?: string,
    @Query('bodyId') bodyId?: string,
  ): Promise<InitiativeFiguresView> {
    ids({ planId, bodyId });
    return this.insight.figures({ planId, bodyId }, actor);
  }

  @Get('overlaps')
  @Allow('initiative.read')
  @ApiQuery({ name: 'planId', format: 'uuid', required: false })
  @ApiQuery({ name: 'place', required: false })
  @ApiQuery({ name: 'targetGroup', required: false })
  @Fails(RequestInvalid)
  @ApiOkResponse({ type: OverlapView, isArray: true })
  overlaps(
    @Who() actor: Actor,
    @Query('planId') planId?: string,
    @Query('place') place?: string,
    @Query('targetGroup') targetGroup?: string,
  ): Promise<OverlapView[]> {
    ids({ planId });
    return this.insight.overlaps({ planId, place, targetGroup }, actor);
  }

  @Get(':id')
  @Allow('initiative.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: InitiativePage })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InitiativePage> {
    return answered(reply, await this.initiatives.read(id, actor));
  }

  @Post()
  @Allow('initiative.write')
  @Fails(RequestInvalid, NotAllowed, ReferenceUnknown, EndsBeforeItBegins, MoneyNeedsCurrency)
  @ApiCreatedResponse({ type: InitiativePage })
  async add(
    @Body() draft: InitiativeDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InitiativePage> {
    return answered(reply, await this.initiatives.add(draft, actor));
  }

  @Patch(':id')
  @Allow('initiative.write')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, ReferenceUnknown, EndsBeforeItBegins)
  @Fails(RequestInvalid, MoneyNeedsCurrency, InitiativeIsArchived)
  @ApiOkResponse({ type: InitiativePage })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: InitiativeChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InitiativePage> {
    return answered(reply, await this.initiatives.change(id, changes, asked));
  }

  @Post(':id/archive')
  @Allow('initiative.write')
  @Fails(RequestInvalid, NotFound, NotAllowed)
  @ApiCreatedResponse({ type: InitiativePage })
  archive(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: InitiativeReason,
    @Who() actor: Actor,
  ): Promise<InitiativePage> {
    return this.initiatives.archive(id, reason, actor);
  }

  /** Takes it back from the archive. */
  @Delete(':id/archive')
  @Allow('initiative.write')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: InitiativePage })
  takeBack(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<InitiativePage> {
    return this.initiatives.takeBack(id, actor);
  }
}

@Controller()
export class InitiativeLinksController {
  constructor(
    private readonly links: InitiativeLinksService,
    private readonly insight: InitiativeInsightService,
    private readonly files: Files,
  ) {}

  /** Actions and indicators of a plan that an initiative may be linked to. */
  @Get('plans/:id/linkable-records')
  @Allow('initiative.write')
  @Fails(NotFound, NotLinkable)
  @ApiOkResponse({ type: LinkableRecordView, isArray: true })
  linkable(@Param('id', ParseUUIDPipe) id: string): Promise<LinkableRecordView[]> {
    return this.links.linkable(id);
  }

  /** Initiatives linked to the actions of a report, with what they say of its period. */
  @Get('reports/:id/initiatives')
  @Allow('report.read')
  @ApiOkResponse({ type: OfferedToLine, isArray: true })
  offered(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<OfferedToLine[]> {
    return this.insight.offered(id, actor);
  }

  @Get('initiatives/:id/files/:file')
  @Allow('initiative.read')
  @Fails(NotFound)
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'private, no-cache')
  async file(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('file', ParseUUIDPipe) fileId: string,
    @Who() actor: Actor,
  ): Promise<StreamableFile> {
    const { sha256, mediaType, name, size } = await this.links.file(id, fileId, actor);
    const about = { type: mediaType, disposition: attachment(name), length: size };
    return new StreamableFile(this.files.stream(sha256), about);
  }

  @Post('initiatives/:id/links')
  @Allow('initiative.write')
  @Fails(RequestInvalid, NotFound, NotAllowed, NotLinkable, InitiativeIsArchived)
  @ApiCreatedResponse({ type: InitiativePage })
  link(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() draft: InitiativeLinkDraft,
    @Who() actor: Actor,
  ): Promise<InitiativePage> {
    return this.links.link(id, draft, actor);
  }

  @Delete('initiatives/:id/links/:record')
  @Allow('initiative.write')
  @Fails(NotFound, NotAllowed, InitiativeIsArchived)
  @ApiOkResponse({ type: InitiativePage })
  unlink(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('record', ParseUUIDPipe) record: string,
    @Who() actor: Actor,
  ): Promise<InitiativePage> {
    return this.links.unlink(id, record, actor);
  }

  @Post('initiatives/:id/updates')
  @Allow('initiative.write')
  @Fails(RequestInvalid, NotFound, NotAllowed, UpdatedThatDay, CorrectionNeedsReason, InitiativeIsArchived)
  @Fails(ValueMalformed, EvidenceFileUnknown)
  @ApiCreatedResponse({ type: InitiativePage })
  update(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() draft: InitiativeUpdateDraft,
    @Who() actor: Actor,
  ): Promise<InitiativePage> {
    return this.links.update(id, draft, actor);
  }
}
