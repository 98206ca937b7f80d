import { Controller, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse } from '@nestjs/swagger';
import { type RecommendationFault, recommendationFaults } from '@mufakat/plan-documents/reading/recommendation-table';
import { type RecommendationPriority, recommendationPriorities } from '@mufakat/planning/evaluations/evaluation';
import type { Translated } from '@mufakat/planning/records/record';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { FileMissing, FileTooLarge } from '../../platform/files/file.failures.js';
import { readUpload } from '../../platform/files/uploads.js';
import { Count, OneOf, Part, Text, Uuid, Words } from '../../platform/http/fields.js';
import { Fails } from '../../platform/http/fails.js';
import { FileUnreadable, RecommendationsNotFound } from '../exchange.failures.js';
import { RecommendationTablesService } from './recommendation-tables.service.js';

export class RecommendationCellFault {
  @OneOf('RecommendationFault', recommendationFaults) fault: RecommendationFault;
  @Text({ min: 0, max: 40_000, description: 'What the cell says' }) said: string;
}
export class RecommendationBodyRead {
  @Uuid() id: string;
  @Words() name: Translated;
}
export class RecommendationRowView {
  @Count({ description: 'Row of the sheet, from 1' }) row: number;
  @Text({ min: 0, max: 40_000 }) text: string;
  @OneOf('RecommendationPriority', recommendationPriorities) priority: RecommendationPriority;
  @Part(() => RecommendationBodyRead, { many: true }) bodies: readonly RecommendationBodyRead[];
  @Uuid({ many: true }) findings: readonly string[];
  @Part(() => RecommendationCellFault, { many: true, description: 'What could not be read' })
  faults: readonly RecommendationCellFault[];
}

const form = {
  type: 'object' as const,
  required: ['file'],
  properties: { file: { type: 'string' as const, format: 'binary' } },
};

/** Recommendations of an evaluation from a table made elsewhere. */
@Controller('evaluations/:id/recommendation-table')
export class RecommendationTablesController {
  constructor(private readonly tables: RecommendationTablesService) {}

  /** What a spreadsheet or pasted rows hold; nothing is kept. What is wanted of it is added as any recommendation is. */
  @Post()
  @HttpCode(200)
  @Allow('evaluation.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: form })
  @Fails(NotFound, NotAllowed, RequestInvalid, FileMissing, FileTooLarge, FileUnreadable, RecommendationsNotFound)
  @ApiOkResponse({ type: RecommendationRowView, isArray: true })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Who() actor: Actor,
  ): Promise<readonly RecommendationRowView[]> {
    return this.tables.read(id, await readUpload(request, []), actor);
  }
}
