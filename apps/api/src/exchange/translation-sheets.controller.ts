import {
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiQuery } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../platform/access/allow.js';
import { NotAllowed, NotFound, RequestInvalid } from '../platform/failure.js';
import { FileMissing, FileTooLarge } from '../platform/files/file.failures.js';
import { attachment, mediaTypeOf } from '../platform/files/media-types.js';
import { readUpload } from '../platform/files/uploads.js';
import { Fails } from '../platform/http/fails.js';
import { FileUnreadable, TranslationSheetUnknown } from './exchange.failures.js';
import { TranslationSheetView } from './translation-sheets.dto.js';
import { TranslationSheetsService } from './translation-sheets.service.js';

const form = {
  type: 'object' as const,
  required: ['file'],
  properties: { file: { type: 'string' as const, format: 'binary' } },
};

const tag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const language = (name: string, value: string | undefined): string => {
  if (value === undefined || !tag.test(value)) throw new RequestInvalid({ [name]: 'must hold language tags' });
  return value;
};

/** A plan's texts in two languages as a spreadsheet for a translator, out and back. */
@Controller('plans/:id/translations/sheet')
export class TranslationSheetsController {
  constructor(private readonly sheets: TranslationSheetsService) {}

  @Get()
  @Allow('plan.export')
  @Fails(NotFound, NotAllowed, RequestInvalid)
  @ApiQuery({ name: 'from', type: String, description: 'Language tag of the originals' })
  @ApiQuery({ name: 'to', type: String, description: 'Language tag of the translations' })
  @ApiQuery({ name: 'only', required: false, enum: ['todo'], description: 'What is missing or older' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Cache-Control', 'private, no-cache')
  @Header('X-Content-Type-Options', 'nosniff')
  async take(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() asked: { from?: string; to?: string; only?: string },
  ): Promise<StreamableFile> {
    const [from, to] = [language('from', asked.from), language('to', asked.to)];
    const bytes = await this.sheets.take(id, { from, to, isTodo: asked.only === 'todo' });
    const name = `${from}-${to}.xlsx`;
    return new StreamableFile(bytes, {
      type: mediaTypeOf(name) ?? 'application/octet-stream',
      disposition: attachment(name),
      length: bytes.length,
    });
  }

  /** What a sheet that came back would change; nothing is kept and nothing changes. */
  @Post()
  @HttpCode(200)
  @Allow('plan.read-draft')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: form })
  @Fails(NotFound, NotAllowed, RequestInvalid, FileMissing, FileTooLarge, FileUnreadable, TranslationSheetUnknown)
  @ApiOkResponse({ type: TranslationSheetView })
  async compare(@Param('id', ParseUUIDPipe) id: string, @Req() request: FastifyRequest): Promise<TranslationSheetView> {
    return this.sheets.compare(id, await readUpload(request, []));
  }
}
