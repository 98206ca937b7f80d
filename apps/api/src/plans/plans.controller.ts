import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { type Asked, AskedBy } from '../platform/access/asked.js';
import { Who } from '../platform/access/who.js';
import { EditedMeanwhile, IfMatchMissing, NotAllowed, RequestInvalid } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { Lists, type ListQuery, pageOf, sendPage } from '../platform/http/list.js';
import { answered, changesOf, OnVersion } from '../platform/http/record.js';
import { PlanIsNotUntouched, PlanNotFound, PlanReferenceUnknown } from './plan.failures.js';
import { PlanPageService } from './plan-page.service.js';
import { governed, GovernanceChanges, PlanDraft, PlanReplacement, PlanSummary, PlanView } from './plans.dto.js';
import { PlansService } from './plans.service.js';

@Controller('plans')
export class PlansController {
  constructor(
    private readonly plans: PlansService,
    private readonly pages: PlanPageService,
  ) {}

  @Get()
  @Allow('plan.read')
  @Lists(PlanSummary)
  @Fails(RequestInvalid)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly PlanSummary[]> {
    const page = pageOf(query, this.plans.words);
    const { rows, total } = await this.plans.list(actor, page);
    return sendPage(reply, 'plans', page, { rows: rows.map((row) => PlanSummary.of(row)), total });
  }

  @Get(':id')
  @Allow('plan.read')
  @Fails(PlanNotFound)
  @ApiOkResponse({ type: PlanView })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    return answered(reply, PlanView.on(await this.pages.show(actor, id)));
  }

  @Post()
  @Allow('plan.draft')
  @Fails(NotAllowed, RequestInvalid, PlanReferenceUnknown)
  @ApiCreatedResponse({ type: PlanView })
  async draft(
    @Body() draft: PlanDraft,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    const id = await this.plans.draft(draft);
    return answered(reply, PlanView.on(await this.pages.show(actor, id)));
  }

  @Patch(':id')
  @Allow('plan.revise')
  @OnVersion()
  @Fails(PlanNotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, PlanReferenceUnknown, RequestInvalid)
  @ApiOkResponse({ type: PlanView })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() changes: GovernanceChanges,
    @AskedBy() { actor, version }: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    await this.plans.govern(id, changesOf(changes, governed), version);
    return answered(reply, PlanView.on(await this.pages.show(actor, id)));
  }

  @Put(':id')
  @Allow('plan.revise')
  @OnVersion()
  @Fails(PlanNotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, PlanReferenceUnknown, RequestInvalid)
  @ApiOkResponse({ type: PlanView })
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() content: PlanReplacement,
    @AskedBy() { actor, version }: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    await this.plans.govern(id, changesOf(content, governed), version);
    return answered(reply, PlanView.on(await this.pages.show(actor, id)));
  }

  @Delete(':id')
  @Allow('plan.draft')
  @OnVersion()
  @Fails(PlanNotFound, NotAllowed, IfMatchMissing, EditedMeanwhile, PlanIsNotUntouched)
  @ApiOkResponse({ type: PlanView })
  async remove(@Param('id', ParseUUIDPipe) id: string, @AskedBy() { actor, version }: Asked): Promise<PlanView> {
    const page = await this.pages.show(actor, id);
    await this.plans.remove(id, version);
    return PlanView.on(page);
  }
}
