import { Controller, Get, Header, Param, ParseUUIDPipe, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUUID } from 'class-validator';
import type { Actor } from '../access/actor.js';
import { Allow } from '../access/allow.js';
import { Who } from '../access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../failure.js';
import { Fails } from '../http/fails.js';
import { Count, Text, Uuid } from '../http/fields.js';
import { FileKindRefused, FileMissing, FileTooLarge } from './file.failures.js';
import { Files } from './files.js';
import { attachment } from './media-types.js';
import { readUpload } from './uploads.js';

export class FileView {
  @Uuid() id: string;
  @Text() name: string;
  @Text() mediaType: string;
  @Count({ description: 'Bytes' }) size: number;
  @Text({ description: 'In hexadecimal' }) sha256: string;
}

const multipart = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary' },
    planId: { type: 'string', format: 'uuid' },
    bodyId: { type: 'string', format: 'uuid' },
  },
};

const idIn = (fields: Readonly<Record<string, string>>, name: string): string | undefined => {
  const id = fields[name];
  if (id !== undefined && !isUUID(id)) throw new RequestInvalid({ [name]: 'must be a uuid' });
  return id;
};

@Controller('files')
export class FilesController {
  constructor(private readonly files: Files) {}

  @Post()
  @Allow('file.add')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: multipart })
  @Fails(RequestInvalid, FileMissing, FileTooLarge, FileKindRefused, NotFound, NotAllowed)
  @ApiCreatedResponse({ type: FileView })
  async add(@Req() request: FastifyRequest, @Who() actor: Actor): Promise<FileView> {
    const { name, bytes, fields } = await readUpload(request, Object.keys(multipart.properties));
    return this.files.keep({ name, bytes, planId: idIn(fields, 'planId'), bodyId: idIn(fields, 'bodyId') }, actor);
  }

  @Get(':id')
  @Allow('file.read')
  @Fails(NotFound)
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'private, no-cache')
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.files.find(id, actor);
    void reply.header('ETag', `"${file.sha256}"`);
    return new StreamableFile(this.files.stream(file.sha256), {
      type: file.mediaType,
      disposition: attachment(file.name),
      length: file.size,
    });
  }
}
