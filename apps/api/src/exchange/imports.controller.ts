import {
  Body,
  Controller,
  Get,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalsOfChanges } from '../plans/plans.commands.js';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { type Asked, AskedBy } from '../platform/access/asked.js';
import { Who } from '../platform/access/who.js';
import { EditedMeanwhile, IfMatchMissing, NotAllowed, NotFound, RequestInvalid } from '../platform/failure.js';
import { FileKindRefused, FileMissing, FileTooLarge } from '../platform/files/file.failures.js';
import { readUpload } from '../platform/files/uploads.js';
import { Fails } from '../platform/http/fails.js';
import { answered, OnVersion } from '../platform/http/record.js';
import { Application, ImportChanges, ImportRows, ImportView, mostRows } from './exchange.dto.js';
import { FileUnreadable, ImportAlreadyApplied, MappingMalformed, NothingToImport } from './exchange.failures.js';
import { ImportsService } from './imports.service.js';

const text = { type: 'string' } as const;
const form = {
  type: 'object' as const,
  required: ['file'],
  properties: {
    file: { type: 'string' as const, format: 'binary' },
    plan: { ...text, format: 'uuid', description: 'The plan it goes into; without it the fields of a new plan' },
    jurisdictionId: { ...text, format: 'uuid' },
    ownerBodyId: { ...text, format: 'uuid' },
    title: { ...text, description: 'Words, or JSON language → words' },
    ...{ kind: text, preset: text, languages: text, startsOn: text, endsOn: text },
    language: { ...text, description: 'Of texts that do not show their own' },
    encoding: { ...text, description: 'Of a plain-text file' },
  },
};

/** Bringing a plan in from a file. */
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Post()
  @Allow('plan.import')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: form })
  @Fails(RequestInvalid, NotAllowed, NotFound, FileMissing, FileTooLarge, FileKindRefused, FileUnreadable)
  @ApiCreatedResponse({ type: ImportView })
  async propose(
    @Req() request: FastifyRequest,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    return answered(reply, await this.imports.propose(await readUpload(request, Object.keys(form.properties)), actor));
  }

  @Get(':id')
  @Allow('plan.import')
  @Fails(NotFound)
  @ApiOkResponse({ type: ImportView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    return answered(reply, await this.imports.read(id, actor));
  }

  @Get(':id/sheets/:sheet/rows')
  @Allow('plan.import')
  @ApiQuery({ name: 'from', type: Number, description: `First row, counted from 0; at most ${mostRows} are answered` })
  @Fails(RequestInvalid, NotFound, FileUnreadable)
  @ApiOkResponse({ type: ImportRows })
  rows(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('sheet', ParseIntPipe) sheet: number,
    @Query('from', ParseIntPipe) from: number,
    @Who() actor: Actor,
  ): Promise<ImportRows> {
    return this.imports.rows(id, { sheet, from }, actor);
  }

  @Patch(':id')
  @Allow('plan.import')
  @OnVersion()
  @Fails(NotFound, IfMatchMissing, EditedMeanwhile, MappingMalformed, FileUnreadable, ImportAlreadyApplied)
  @ApiOkResponse({ type: ImportView })
  async correct(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: ImportChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    return answered(reply, await this.imports.correct(id, changes, asked));
  }

  @Post(':id/application')
  @Allow('plan.import')
  @Fails(NotFound, NotAllowed, ImportAlreadyApplied, NothingToImport, ...refusalsOfChanges)
  @ApiCreatedResponse({ type: ImportView })
  async apply(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() application: Application,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    return answered(reply, await this.imports.apply(id, application, actor));
  }
}
