import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import type { Change } from '@mufakat/planning/changes/change';
import { toView } from '@mufakat/planning/records/record';
import { Allow } from '../../platform/access/allow.js';
import { NotAllowed, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { SeenPlan, type SubjectPlan } from '../plan-access.js';
import {
  ChangeConflicts,
  ChangesMalformed,
  CodeIsRegistered,
  MoveIsGuarded,
  MoveNotPossible,
  PlanHasEnded,
  PlanNotFound,
  PlanReferenceUnknown,
} from '../plan.failures.js';
import { AppliedChangesView, DifferencesView, PlanDocumentAnswer } from '../plans.dto.js';
import {
  AmendmentHasEnded,
  AmendmentMustBeDecided,
  AmendmentNotFound,
  NotOfAnAmendment,
  PlanIsNotAdopted,
} from './amendment.failures.js';
import { AmendmentActsService } from './amendment-acts.service.js';
import { AmendmentPagesService } from './amendment-pages.service.js';
import {
  AmendingActDraft,
  AmendmentDraft,
  AmendmentEditDraft,
  AmendmentEditView,
  AmendmentMoveRequest,
  AmendmentSummary,
  AmendmentView,
  Choices,
} from './amendments.dto.js';
import { AmendmentsService } from './amendments.service.js';

/** The amendments of one plan. */
@Controller('plans/:id/amendments')
export class PlanAmendmentsController {
  constructor(
    private readonly amendments: AmendmentsService,
    private readonly pages: AmendmentPagesService,
  ) {}

  @Get()
  @Allow('plan.read')
  @ApiOkResponse({ type: AmendmentSummary, isArray: true })
  @Fails(PlanNotFound)
  list(@Param('id', ParseUUIDPipe) _id: string, @SeenPlan() plan: SubjectPlan): Promise<readonly AmendmentSummary[]> {
    return this.pages.list(plan);
  }

  @Post()
  @Allow('plan.amend')
  @ApiCreatedResponse({ type: AmendmentView })
  @Fails(PlanNotFound, NotAllowed, RequestInvalid, PlanIsNotAdopted, PlanHasEnded)
  async open(@Param('id', ParseUUIDPipe) id: string, @Body() { title }: AmendmentDraft): Promise<AmendmentView> {
    return this.pages.show(await this.amendments.open(id, title));
  }
}

/** One amendment: read, edited, decided, adopted, abandoned. */
@Controller('amendments/:id')
export class AmendmentsController {
  constructor(
    private readonly amendments: AmendmentsService,
    private readonly acts: AmendmentActsService,
    private readonly pages: AmendmentPagesService,
  ) {}

  @Get()
  @Allow('plan.read-draft')
  @ApiOkResponse({ type: AmendmentView })
  @Fails(AmendmentNotFound)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<AmendmentView> {
    return this.pages.show(id);
  }

  /** The plan as it stands with what waits in it; `revision` is the amendment's. */
  @Get('document')
  @Allow('plan.read-draft')
  @ApiOkResponse({ type: PlanDocumentAnswer })
  @Fails(AmendmentNotFound)
  async document(@Param('id', ParseUUIDPipe) id: string): Promise<PlanDocumentAnswer> {
    return toView(await this.amendments.document(id));
  }

  /** What the amendment makes of the text: of the plan as it stands while it waits, of the version before once adopted. */
  @Get('differences')
  @Allow('plan.read-draft')
  @ApiOkResponse({ type: DifferencesView })
  @Fails(AmendmentNotFound)
  differences(@Param('id', ParseUUIDPipe) id: string): Promise<DifferencesView> {
    return this.pages.differences(id);
  }

  @Get('change-sets')
  @Allow('plan.read-draft')
  @ApiQuery({ name: 'after', required: false, type: Number, description: 'Edits after this revision, oldest first' })
  @ApiOkResponse({ type: AmendmentEditView, isArray: true })
  @Fails(AmendmentNotFound, RequestInvalid)
  async edits(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('after') after?: string,
  ): Promise<readonly AmendmentEditView[]> {
    if (after !== undefined && !/^\d{1,9}$/.test(after)) throw new RequestInvalid({ after: 'is a revision' });
    return this.amendments.editsAfter(id, Number(after ?? 0));
  }

  @Post('change-sets')
  @Allow('plan.amend')
  @ApiCreatedResponse({ type: AppliedChangesView })
  @Fails(
    ...[AmendmentNotFound, NotAllowed, RequestInvalid, ChangesMalformed, ChangeConflicts, CodeIsRegistered],
    ...[AmendmentHasEnded, AmendmentMustBeDecided, NotOfAnAmendment],
  )
  edit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { baseRevision, changes }: AmendmentEditDraft,
  ): Promise<AppliedChangesView> {
    return this.amendments.edit(id, { baseRevision, changes: changes as unknown as readonly Change[] });
  }

  /** Decides where the plan has changed meanwhile; what is not named keeps the plan's. */
  @Post('decisions')
  @Allow('plan.amend')
  @ApiCreatedResponse({ type: AmendmentView })
  @Fails(AmendmentNotFound, NotAllowed, RequestInvalid, AmendmentHasEnded)
  async decide(@Param('id', ParseUUIDPipe) id: string, @Body() { choices }: Choices): Promise<AmendmentView> {
    await this.amendments.decide(id, choices);
    return this.pages.show(id);
  }

  /** Records that a body adopted it: applies the amendment and freezes the amended text. */
  @Post('acts')
  @Allow('plan.record-act')
  @ApiCreatedResponse({ type: AmendmentView })
  @Fails(
    ...[AmendmentNotFound, NotAllowed, RequestInvalid, PlanReferenceUnknown],
    ...[AmendmentHasEnded, MoveIsGuarded, CodeIsRegistered],
  )
  async record(@Param('id', ParseUUIDPipe) id: string, @Body() act: AmendingActDraft): Promise<AmendmentView> {
    await this.acts.record(id, act);
    return this.pages.show(id);
  }

  @Post('moves')
  @Allow('plan.amend')
  @ApiCreatedResponse({ type: AmendmentView })
  @Fails(AmendmentNotFound, NotAllowed, RequestInvalid, AmendmentHasEnded, MoveNotPossible, MoveIsGuarded)
  async move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { move, reason }: AmendmentMoveRequest,
  ): Promise<AmendmentView> {
    await this.acts.abandon(id, move, reason);
    return this.pages.show(id);
  }
}
