import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, Query, Req, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiParam,
  ApiProduces,
  ApiQuery,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { FileKindRefused, FileMissing, FileTooLarge } from '../../platform/files/file.failures.js';
import { attachment } from '../../platform/files/media-types.js';
import { readUpload } from '../../platform/files/uploads.js';
import { Fails } from '../../platform/http/fails.js';
import { refusalsOfBringing } from '../../reviews/reviews.commands.js';
import { FileUnreadable } from '../exchange.failures.js';
import { BroughtFilesService } from './brought-files.service.js';
import { BroughtDecision, BroughtFileView } from './round-files.dto.js';
import {
  AlreadyStored,
  AuthorNeeded,
  FileIsOfAnotherRound,
  FileIsOfAnotherVersion,
  FileIsOfNoRound,
} from './round-files.failures.js';
import { RoundFilesService } from './round-files.service.js';

const files = [
  { name: 'comment-matrix.docx', form: 'matrix', kind: 'docx' },
  { name: 'comment-matrix.xlsx', form: 'matrix', kind: 'xlsx' },
  { name: 'review-pack.docx', form: 'pack', kind: 'docx' },
] as const;
const tag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

const form = {
  type: 'object' as const,
  required: ['file'],
  properties: { file: { type: 'string' as const, format: 'binary' } },
};

/** What a round is reviewed in without an account or a network: taken out here, brought back here. */
@Controller('review-rounds/:id')
export class RoundFilesController {
  constructor(
    private readonly files: RoundFilesService,
    private readonly brought: BroughtFilesService,
  ) {}

  @Get('files/:file')
  @Allow('consultation.take-part')
  @Fails(NotFound, RequestInvalid)
  @ApiParam({ name: 'file', enum: files.map(({ name }) => name) })
  @ApiQuery({ name: 'language', required: false, type: String, description: 'Of the words around the text' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Cache-Control', 'private, no-cache')
  @Header('X-Content-Type-Options', 'nosniff')
  async take(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('file') file: string,
    @Query('language') language: string | undefined,
    @Who() actor: Actor,
  ): Promise<StreamableFile> {
    const asked = files.find(({ name }) => name === file);
    if (!asked) throw new NotFound('No such file');
    if (language !== undefined && !tag.test(language))
      throw new RequestInvalid({ language: 'must hold language tags' });
    const { bytes, mediaType, name } = await this.files.take(id, { ...asked, language }, actor);
    return new StreamableFile(bytes, { type: mediaType, disposition: attachment(name), length: bytes.length });
  }

  /** What a filled-in file says, word by word; nothing is said in the round yet. */
  @Post('brought-files')
  @Allow('consultation.take-part')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: form })
  @Fails(
    ...[RequestInvalid, NotAllowed, NotFound, FileMissing, FileTooLarge, FileKindRefused, FileUnreadable],
    ...[FileIsOfNoRound, FileIsOfAnotherRound, FileIsOfAnotherVersion],
  )
  @ApiCreatedResponse({ type: BroughtFileView })
  async bring(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Who() actor: Actor,
  ): Promise<BroughtFileView> {
    return this.brought.take(id, await readUpload(request, []), actor);
  }
}

/** A file that was brought: shown, then stored. */
@Controller('brought-files/:id')
export class BroughtFilesController {
  constructor(private readonly brought: BroughtFilesService) {}

  @Get()
  @Allow('consultation.take-part')
  @Fails(NotFound)
  @ApiOkResponse({ type: BroughtFileView })
  read(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<BroughtFileView> {
    return this.brought.read(id, actor);
  }

  @Post('words')
  @Allow('consultation.take-part')
  @Fails(RequestInvalid, NotAllowed, NotFound, AlreadyStored, AuthorNeeded, ...refusalsOfBringing)
  @ApiCreatedResponse({ type: BroughtFileView })
  store(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() decision: BroughtDecision,
    @Who() actor: Actor,
  ): Promise<BroughtFileView> {
    return this.brought.store(id, decision, actor);
  }
}
