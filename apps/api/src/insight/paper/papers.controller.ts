import {
  Body,
  Controller,
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
import { type RoundPaperFormat, roundPaperFormats, writeRoundPaper } from '@mufakat/plan-documents/writing/round-paper';
import { roundPaperWords } from '@mufakat/plan-documents/writing/round-paper-words';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { type Asked, AskedBy } from '../../platform/access/asked.js';
import { Who } from '../../platform/access/who.js';
import { EditedMeanwhile, IfMatchMissing, NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { attachment } from '../../platform/files/media-types.js';
import { Fails } from '../../platform/http/fails.js';
import { answered, OnVersion } from '../../platform/http/record.js';
import { PaperChanges, PaperMakingAgain, PaperView } from './papers.dto.js';
import { PapersService, RoundNotFrozen } from './papers.service.js';

const office = 'application/vnd.openxmlformats-officedocument';
const mediaTypes: Readonly<Record<RoundPaperFormat, string>> = {
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pdf: 'application/pdf',
};

const formatOf = (file: string): RoundPaperFormat => {
  const format = roundPaperFormats.find((one) => file === `report.${one}`);
  if (!format) throw new NotFound('No such file');
  return format;
};

/** The consolidated report of a frozen round: its figures, its words, and the files for the meeting table. */
@Controller('reporting-rounds/:id/paper')
export class PapersController {
  constructor(private readonly papers: PapersService) {}

  /** Freezing makes it; this is for rounds that were frozen before it did. */
  @Post()
  @Allow('reporting-round.freeze')
  @Fails(NotFound, NotAllowed, RoundNotFrozen)
  @ApiCreatedResponse({ type: PaperView })
  make(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<PaperView> {
    return this.papers.make(id, actor);
  }

  /** After corrections: new figures, the words as they were edited; the one before is kept. */
  @Post('editions')
  @Allow('reporting-round.freeze')
  @Fails(RequestInvalid, NotFound, NotAllowed, RoundNotFrozen)
  @ApiCreatedResponse({ type: PaperView })
  makeAgain(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: PaperMakingAgain,
    @Who() actor: Actor,
  ): Promise<PaperView> {
    return this.papers.makeAgain(id, reason, actor);
  }

  @Get()
  @Allow('progress.read')
  @Fails(NotFound)
  @ApiOkResponse({ type: PaperView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PaperView> {
    return answered(reply, await this.papers.read(id, actor));
  }

  @Patch()
  @Allow('reporting-round.freeze')
  @OnVersion()
  @Fails(RequestInvalid, NotFound, NotAllowed, IfMatchMissing, EditedMeanwhile)
  @ApiOkResponse({ type: PaperView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: PaperChanges,
    @AskedBy() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PaperView> {
    return answered(reply, await this.papers.change(id, changes, asked));
  }

  @Get(':file')
  @Allow('progress.read')
  @Fails(NotFound)
  @ApiQuery({ name: 'language', required: false, type: String, description: 'Of the words around the text' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({
    description: 'report.docx, report.xlsx or report.pdf',
    schema: { type: 'string', format: 'binary' },
  })
  @Header('Cache-Control', 'private, no-cache')
  @Header('X-Content-Type-Options', 'nosniff')
  async take(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('file') file: string,
    @Query('language') language: string | undefined,
    @Who() actor: Actor,
  ): Promise<StreamableFile> {
    const format = formatOf(file);
    const { figures, words, madeAt } = await this.papers.read(id, actor);
    const written = language?.startsWith('ar') ? 'ar' : 'en';
    const bytes = await writeRoundPaper({ figures, words }, format, {
      title: figures.round.title,
      stateLine: `${roundPaperWords(written).figuresAsOf} ${figures.asOf} · ${madeAt.slice(0, 10)}`,
      language: written,
      direction: written === 'ar' ? 'rtl' : 'ltr',
    });
    const disposition = attachment(`${figures.round.title}.${format}`);
    return new StreamableFile(bytes, { type: mediaTypes[format], disposition, length: bytes.length });
  }
}
