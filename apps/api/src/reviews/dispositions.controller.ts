import { Controller, Get, Header, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiQuery } from '@nestjs/swagger';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { Who } from '../platform/access/who.js';
import { NotFound } from '../platform/failure.js';
import { attachment } from '../platform/files/media-types.js';
import { Fails } from '../platform/http/fails.js';
import { DispositionsService } from './dispositions.service.js';
import { tableLanguages } from './disposition-words.rules.js';

/** The disposition table as Word and Excel. */
@Controller('review-rounds/:id')
export class DispositionsController {
  constructor(private readonly dispositions: DispositionsService) {}

  @Get('dispositions.docx')
  @Allow('consultation.take-part')
  @Fails(NotFound)
  @ApiQuery({ name: 'language', required: false, enum: tableLanguages })
  @ApiProduces('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Cache-Control', 'private, no-cache')
  docx(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('language') language: string | undefined,
    @Who() actor: Actor,
  ): Promise<StreamableFile> {
    return this.file(id, { format: 'docx', language }, actor);
  }

  @Get('dispositions.xlsx')
  @Allow('consultation.take-part')
  @Fails(NotFound)
  @ApiQuery({ name: 'language', required: false, enum: tableLanguages })
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Cache-Control', 'private, no-cache')
  xlsx(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('language') language: string | undefined,
    @Who() actor: Actor,
  ): Promise<StreamableFile> {
    return this.file(id, { format: 'xlsx', language }, actor);
  }

  private async file(
    id: string,
    { format, language }: { format: 'docx' | 'xlsx'; language: string | undefined },
    actor: Actor,
  ): Promise<StreamableFile> {
    const spoken = (language ?? actor.language) === 'ar' ? 'ar' : 'en';
    const { bytes, mediaType, name } = await this.dispositions.take(id, { format, language: spoken }, actor);
    return new StreamableFile(bytes, { type: mediaType, disposition: attachment(name), length: bytes.length });
  }
}
