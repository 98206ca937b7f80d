import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../platform/access/allow.js';
import { RequestInvalid } from '../platform/failure.js';
import { FileMissing, FileTooLarge } from '../platform/files/file.failures.js';
import { readUpload } from '../platform/files/uploads.js';
import { Fails } from '../platform/http/fails.js';
import { Verification } from './verifications.dto.js';
import { VerificationsService } from './verifications.service.js';

const form = {
  type: 'object' as const,
  required: ['file'],
  properties: { file: { type: 'string' as const, format: 'binary' } },
};

/** "Is this file ours, unchanged?" Nothing of the file is kept. */
@Controller('verifications')
export class VerificationsController {
  constructor(private readonly verifications: VerificationsService) {}

  @Post()
  @HttpCode(200)
  @Allow('file.add')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: form })
  @Fails(RequestInvalid, FileMissing, FileTooLarge)
  @ApiOkResponse({ type: Verification })
  async verify(@Req() request: FastifyRequest): Promise<Verification> {
    const { bytes } = await readUpload(request, []);
    return this.verifications.verify(bytes);
  }
}
