import { Controller, Get, Header, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiQuery } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound } from '../../platform/failure.js';
import { attachment, mediaTypeOf } from '../../platform/files/media-types.js';
import { Fails } from '../../platform/http/fails.js';
import { HandoverPack } from './handover.dto.js';
import { handoverLanguages } from './handover-words.rules.js';
import { HandoverService } from './handover.service.js';

@Controller('posts/:id')
export class HandoverController {
  constructor(private readonly handovers: HandoverService) {}

  @Get('handover')
  @Allow('report.read')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: HandoverPack })
  @Header('Cache-Control', 'private, no-cache')
  read(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<HandoverPack> {
    return this.handovers.pack(id, actor);
  }

  @Get('handover.docx')
  @Allow('report.read')
  @Fails(NotFound, NotAllowed)
  @ApiQuery({ name: 'language', required: false, enum: handoverLanguages })
  @ApiProduces('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Cache-Control', 'private, no-cache')
  async docx(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('language') language: string | undefined,
    @Who() actor: Actor,
  ): Promise<StreamableFile> {
    const spoken = (language ?? actor.language) === 'ar' ? 'ar' : 'en';
    const { bytes, name } = await this.handovers.docx(id, spoken, actor);
    return new StreamableFile(bytes, {
      ...{ type: String(mediaTypeOf(name)), disposition: attachment(name), length: bytes.length },
    });
  }
}
