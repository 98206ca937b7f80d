import { Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { FileMissing, FileTooLarge } from '../../platform/files/file.failures.js';
import { attachment, mediaTypeOf } from '../../platform/files/media-types.js';
import { readUpload } from '../../platform/files/uploads.js';
import { Fails } from '../../platform/http/fails.js';
import { FileUnreadable, ReportSheetUnknown } from '../exchange.failures.js';
import { ReportSheetView } from './report-sheets.dto.js';
import { ReportSheetsService } from './report-sheets.service.js';

const form = {
  type: 'object' as const,
  required: ['file'],
  properties: { file: { type: 'string' as const, format: 'binary' } },
};

/** A body's report as a spreadsheet to fill in, out and back. */
@Controller('reports/:id/sheet')
export class ReportSheetsController {
  constructor(private readonly sheets: ReportSheetsService) {}

  @Get()
  @Allow('report.write')
  @Fails(NotFound, NotAllowed)
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Cache-Control', 'no-store')
  @Header('X-Content-Type-Options', 'nosniff')
  async take(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<StreamableFile> {
    const { name, bytes } = await this.sheets.take(id, actor);
    return new StreamableFile(bytes, {
      type: mediaTypeOf(name) ?? 'application/octet-stream',
      disposition: attachment(name),
      length: bytes.length,
    });
  }

  /** What a filled-in sheet would change; nothing is kept and nothing changes. */
  @Post()
  @HttpCode(200)
  @Allow('report.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: form })
  @Fails(NotFound, NotAllowed, RequestInvalid, FileMissing, FileTooLarge, FileUnreadable, ReportSheetUnknown)
  @ApiOkResponse({ type: ReportSheetView })
  async compare(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Who() actor: Actor,
  ): Promise<ReportSheetView> {
    return this.sheets.compare(id, await readUpload(request, []), actor);
  }
}
