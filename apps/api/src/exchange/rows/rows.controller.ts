import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { refusalsOfChanges } from '../../plans/plans.commands.js';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { FileKindRefused, FileMissing, FileTooLarge } from '../../platform/files/file.failures.js';
import { readUpload } from '../../platform/files/uploads.js';
import { Fails } from '../../platform/http/fails.js';
import { FileUnreadable } from '../exchange.failures.js';
import { RowRequestsService } from './row-requests.service.js';
import { RowReturnsService } from './row-returns.service.js';
import { ReturnDecision, RowRequestDraft, RowRequestView, RowReturnView } from './rows.dto.js';
import {
  BodyHasNoRows,
  ConflictsUndecided,
  FileIsNotOurs,
  FileIsOfAnotherBody,
  RestrictedRowsStay,
  ReturnAlreadySuggested,
} from './rows.failures.js';

const form = {
  type: 'object' as const,
  required: ['file', 'plan'],
  properties: {
    file: { type: 'string' as const, format: 'binary' },
    plan: { type: 'string' as const, format: 'uuid' },
    body: { type: 'string' as const, format: 'uuid', description: 'Whose edits they are, where the file does not say' },
  },
};

/** Sending a body its rows, and what was sent. */
@Controller()
export class RowRequestsController {
  constructor(private readonly requests: RowRequestsService) {}

  @Post('row-requests')
  @Allow('suggestion.decide')
  @Fails(RequestInvalid, NotAllowed, NotFound, BodyHasNoRows, RestrictedRowsStay)
  @ApiCreatedResponse({ type: RowRequestView })
  send(@Body() draft: RowRequestDraft, @Who() actor: Actor): Promise<RowRequestView> {
    return this.requests.send(draft, actor);
  }

  @Get('row-requests/:id')
  @Allow('plan.read-draft')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: RowRequestView })
  read(@Param('id', ParseUUIDPipe) id: string): Promise<RowRequestView> {
    return this.requests.read(id);
  }

  @Get('plans/:id/row-requests')
  @Allow('plan.read-draft')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: RowRequestView, isArray: true })
  ofPlan(@Param('id', ParseUUIDPipe) id: string): Promise<RowRequestView[]> {
    return this.requests.ofPlan(id);
  }
}

/** Taking an edited file back: read and shown first, then stored as suggestions of its body. */
@Controller('row-returns')
export class RowReturnsController {
  constructor(private readonly returns: RowReturnsService) {}

  @Post()
  @Allow('suggestion.make')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: form })
  @Fails(
    ...[RequestInvalid, NotAllowed, NotFound, FileMissing, FileTooLarge, FileKindRefused, FileUnreadable],
    ...[FileIsNotOurs, FileIsOfAnotherBody],
  )
  @ApiCreatedResponse({ type: RowReturnView })
  async take(@Req() request: FastifyRequest, @Who() actor: Actor): Promise<RowReturnView> {
    return this.returns.take(await readUpload(request, Object.keys(form.properties)), actor);
  }

  @Get(':id')
  @Allow('suggestion.make')
  @Fails(NotFound)
  @ApiOkResponse({ type: RowReturnView })
  read(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<RowReturnView> {
    return this.returns.read(id, actor);
  }

  @Post(':id/suggestions')
  @Allow('suggestion.make')
  @Fails(NotFound, NotAllowed, ReturnAlreadySuggested, ConflictsUndecided, ...refusalsOfChanges)
  @ApiCreatedResponse({ type: RowReturnView })
  suggest(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() decision: ReturnDecision,
    @Who() actor: Actor,
  ): Promise<RowReturnView> {
    return this.returns.suggest(id, decision, actor);
  }
}
