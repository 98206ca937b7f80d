import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../../platform/http/list.js';
import { PlanIsNotAdopted, RoundDaysOutOfOrder } from '../reporting.failures.js';
import { CommitmentCallDraft, CommitmentCallView, CommitmentSheet, CommitmentsSigned } from './commitments.dto.js';
import { AnswerLacks, NobodyIsAsked, NotAskedToCommit, YearIsAsked } from './commitments.failures.js';
import { CommitmentsService } from './commitments.service.js';

@Controller('commitment-calls')
export class CommitmentsController {
  constructor(private readonly commitments: CommitmentsService) {}

  @Get()
  @Allow('plan.read-draft')
  @Lists(CommitmentCallView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly CommitmentCallView[]> {
    const page = pageOf(query, this.commitments.words);
    return sendPage(reply, 'commitment-calls', page, await this.commitments.list(page, actor));
  }

  @Get(':id')
  @Allow('plan.read-draft')
  @Fails(NotFound)
  @ApiOkResponse({ type: CommitmentSheet })
  read(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<CommitmentSheet> {
    return this.commitments.read(id, actor);
  }

  @Post()
  @Allow('reporting-round.open')
  @Fails(RequestInvalid, NotAllowed, NotFound, PlanIsNotAdopted, RoundDaysOutOfOrder, YearIsAsked, NobodyIsAsked)
  @ApiCreatedResponse({ type: CommitmentSheet })
  ask(@Body() draft: CommitmentCallDraft, @Who() actor: Actor): Promise<CommitmentSheet> {
    return this.commitments.ask(draft, actor);
  }

  /** Signs answers for a body; an answer given before is replaced, with a reason. */
  @Post(':id/commitments')
  @Allow('commitment.sign')
  @Fails(RequestInvalid, NotAllowed, NotFound, NotAskedToCommit, AnswerLacks)
  @ApiCreatedResponse({ type: CommitmentSheet })
  sign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() signed: CommitmentsSigned,
    @Who() actor: Actor,
  ): Promise<CommitmentSheet> {
    return this.commitments.sign(id, signed, actor);
  }
}
