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
import { EditedMeanwhile, IfMatchMissing, NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../../platform/http/list.js';
import { answered, OnVersion } from '../../platform/http/record.js';
import { LibraryEntryChanges, LibraryEntryDraft, LibraryEntryReplacement, LibraryEntryView } from './library.dto.js';
import { LibraryService } from './library.service.js';

/** Actions and indicators to copy into plans: the product's own, those of one's jurisdiction and of one's body. */
@Controller('library-entries')
export class LibraryController {
  constructor(private readonly library: LibraryService) {}

  @Get()
  @Allow('library.read')
  @Lists(LibraryEntryView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly LibraryEntryView[]> {
    const page = pageOf(query, this.library.words);
    return sendPage(reply, 'library-entries', page, await this.library.list(page, actor));
  }

  @Get(':id')
  @Allow('library.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: LibraryEntryView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LibraryEntryView> {
    return answered(reply, await this.library.read(id, actor));
  }

  @Post()
  @Allow('library.keep')
  @Fails(NotAllowed, RequestInvalid, NotFound)
  @ApiCreatedResponse({ type: LibraryEntryView })
  async add(
    @Content() draft: LibraryEntryDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LibraryEntryView> {
    return answered(reply, await this.library.add(draft, actor));
  }

  @Patch(':id')
  @Allow('library.keep')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, RequestInvalid)
  @ApiOkResponse({ type: LibraryEntryView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() changes: LibraryEntryChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LibraryEntryView> {
    return answered(reply, await this.library.change(id, changes, asked));
  }

  @Put(':id')
  @Allow('library.keep')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, RequestInvalid)
  @ApiOkResponse({ type: LibraryEntryView })
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Content() { title, content }: LibraryEntryReplacement,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LibraryEntryView> {
    return answered(reply, await this.library.change(id, { title, content }, asked));
  }

  @Delete(':id')
  @Allow('library.keep')
  @OnVersion()
  @Fails(NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile)
  @ApiOkResponse({ type: LibraryEntryView })
  remove(@Param('id', ParseUUIDPipe) id: string, @AskedBy() asked: Asked): Promise<LibraryEntryView> {
    return this.library.remove(id, asked);
  }
}
