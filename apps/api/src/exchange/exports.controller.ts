import { Controller, Get, Header, Param, ParseUUIDPipe, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiQuery } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../platform/access/allow.js';
import { NotFound, RequestInvalid } from '../platform/failure.js';
import { attachment } from '../platform/files/media-types.js';
import { Fails } from '../platform/http/fails.js';
import { ExportsService } from './exports.service.js';

/** Taking a plan out as a file: the draft as it stands, or a frozen version. */
@Controller('plans/:id/exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get(':file')
  @Allow('plan.read')
  @Fails(NotFound, RequestInvalid)
  @ApiQuery({
    name: 'version',
    required: false,
    type: String,
    description:
      'Number of a frozen version; absent: the draft, or the newest version where the draft is not to be read',
  })
  @ApiQuery({
    name: 'body',
    required: false,
    type: String,
    description: 'Only the rows this body leads, as Excel or Word to be edited and sent back',
  })
  @ApiQuery({
    name: 'language',
    required: false,
    type: String,
    description: 'Of the reader; words around the text are in it where the plan is written in it',
  })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({
    description: 'plan.xlsx, plan.docx, plan.csv or plan.json',
    schema: { type: 'string', format: 'binary' },
  })
  @Header('Cache-Control', 'private, no-cache')
  @Header('X-Content-Type-Options', 'nosniff')
  async take(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('file') file: string,
    @Query() asked: { version?: string; language?: string; body?: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { bytes, mediaType, name, sha256 } = await this.exports.take(id, file, asked);
    void reply.header('ETag', `"${sha256}"`);
    return new StreamableFile(bytes, { type: mediaType, disposition: attachment(name), length: bytes.length });
  }
}
