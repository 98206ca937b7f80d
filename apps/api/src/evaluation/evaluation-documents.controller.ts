import { Controller, Get, Header, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { Who } from '../platform/access/who.js';
import { NotFound } from '../platform/failure.js';
import { attachment } from '../platform/files/media-types.js';
import { Fails } from '../platform/http/fails.js';
import { EvaluationDocuments } from './evaluation-documents.js';

@Controller('evaluations/:id/documents')
export class EvaluationDocumentsController {
  constructor(private readonly documents: EvaluationDocuments) {}

  /** The terms of reference, the report of the evaluators, or what shows a follow-up, as it was uploaded. */
  @Get(':file')
  @Allow('evaluation.read')
  @Fails(NotFound)
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Cache-Control', 'private, no-cache')
  @Header('X-Content-Type-Options', 'nosniff')
  async take(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('file', ParseUUIDPipe) file: string,
    @Who() actor: Actor,
  ): Promise<StreamableFile> {
    const { bytes, name, mediaType, size } = await this.documents.take(id, file, actor);
    return new StreamableFile(bytes, { type: mediaType, disposition: attachment(name), length: size });
  }
}
