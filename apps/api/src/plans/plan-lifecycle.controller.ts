import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../platform/access/allow.js';
import { type Asking, AskingBy } from '../platform/access/asked.js';
import { EditedMeanwhile, NotAllowed } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { answered, MayNameVersion } from '../platform/http/record.js';
import { LifecycleService } from './lifecycle.service.js';
import { SeenPlan, type SubjectPlan } from './plan-access.js';
import {
  ActOnAdoptedTextOnly,
  DraftDiffersFromVersion,
  MoveIsGuarded,
  MoveNeedsReason,
  MoveNotPossible,
  PlanCannotBeAdopted,
  PlanNotFound,
  PlanReferenceUnknown,
  VersionHashUnknown,
} from './plan.failures.js';
import { PlanPageService } from './plan-page.service.js';
import { ActDraft, ActView, MoveRequest, MoveView, PlanView } from './plans.dto.js';

/** The stages of a plan and the acts that bodies make outside the system. */
@Controller('plans/:id')
export class PlanLifecycleController {
  constructor(
    private readonly lifecycle: LifecycleService,
    private readonly pages: PlanPageService,
  ) {}

  @Get('moves')
  @Allow('plan.read')
  @ApiOkResponse({ type: MoveView, isArray: true })
  @Fails(PlanNotFound)
  moves(@Param('id', ParseUUIDPipe) _id: string, @SeenPlan() plan: SubjectPlan): Promise<readonly MoveView[]> {
    return this.lifecycle.movesOf(plan);
  }

  @Post('moves')
  @Allow('plan.move')
  @MayNameVersion()
  @HttpCode(201)
  @ApiCreatedResponse({ type: PlanView })
  @Fails(PlanNotFound, NotAllowed, EditedMeanwhile, MoveNotPossible, MoveNeedsReason, MoveIsGuarded)
  async move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() request: MoveRequest,
    @AskingBy() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    return answered(reply, PlanView.on(await this.pages.move(asking, id, request)));
  }

  @Get('acts')
  @Allow('plan.read')
  @ApiOkResponse({ type: ActView, isArray: true })
  @Fails(PlanNotFound)
  async acts(@Param('id', ParseUUIDPipe) _id: string, @SeenPlan() plan: SubjectPlan): Promise<readonly ActView[]> {
    return (await this.lifecycle.listActs(plan)).map((act) => ActView.of(act));
  }

  @Post('acts')
  @Allow('plan.record-act')
  @ApiCreatedResponse({ type: ActView })
  @Fails(
    ...[PlanNotFound, NotAllowed, PlanReferenceUnknown, VersionHashUnknown],
    ...[ActOnAdoptedTextOnly, PlanCannotBeAdopted, DraftDiffersFromVersion],
  )
  async record(@Param('id', ParseUUIDPipe) id: string, @Body() act: ActDraft): Promise<ActView> {
    return ActView.of(await this.pages.recordAct(id, act));
  }
}
