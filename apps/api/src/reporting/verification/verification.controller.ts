import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { EditedMeanwhile, NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { type ListQuery, Lists, pageOf, sendPage } from '../../platform/http/list.js';
import {
  ConfirmedByItsReporter,
  ConfirmedInTheFuture,
  EvidenceFileUnknown,
  JudgementUnknown,
  LineNotInThisState,
  ReportNotInThisState,
  ReturnNeedsReasons,
  RoundIsNotOpen,
  ValueMalformed,
  ValueNotCorrectable,
  VerifierHasAHandInIt,
} from '../reporting.failures.js';
import { LineView } from '../reporting.dto.js';
import { CorrectionsService } from './corrections.service.js';
import { InboxService } from './inbox.service.js';
import {
  ConfirmationForm,
  LinesDone,
  LinesToReturn,
  LinesToVerify,
  LineToVerifyView,
  ValueCorrection,
  VerificationPolicyView,
} from './verification.dto.js';
import { VerificationPolicies } from './verification-policies.js';
import { VerificationService } from './verification.service.js';

/** What waits for a verifier, and what verifiers do with lines of whatever reports. */
@Controller()
export class VerificationController {
  constructor(
    private readonly inbox: InboxService,
    private readonly verification: VerificationService,
    private readonly corrections: CorrectionsService,
    private readonly policies: VerificationPolicies,
  ) {}

  @Get('lines-to-verify')
  @Allow('report.verify')
  @Lists(LineToVerifyView)
  async list(
    @Query() query: ListQuery,
    @Who() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly LineToVerifyView[]> {
    const page = pageOf(query, this.inbox.words);
    return sendPage(reply, 'lines-to-verify', page, await this.inbox.list(page, actor));
  }

  @Post('line-verifications')
  @Allow('report.verify')
  @Fails(RequestInvalid, NotAllowed, NotFound, EditedMeanwhile, RoundIsNotOpen, ReportNotInThisState)
  @Fails(LineNotInThisState, VerifierHasAHandInIt, JudgementUnknown)
  @ApiCreatedResponse({ type: LinesDone })
  verify(@Body() { lines }: LinesToVerify, @Who() actor: Actor): Promise<LinesDone> {
    return this.verification.verify(lines, actor);
  }

  @Post('line-returns')
  @Allow('report.verify')
  @Fails(RequestInvalid, NotAllowed, NotFound, EditedMeanwhile, RoundIsNotOpen, ReportNotInThisState)
  @Fails(LineNotInThisState, ReturnNeedsReasons)
  @ApiCreatedResponse({ type: LinesDone })
  giveBack(@Body() { lines }: LinesToReturn, @Who() actor: Actor): Promise<LinesDone> {
    return this.verification.giveBack(lines, actor);
  }

  @Post('report-lines/:id/confirmations')
  @Allow('report.verify')
  @Fails(RequestInvalid, NotAllowed, NotFound, EditedMeanwhile, RoundIsNotOpen)
  @Fails(ConfirmedByItsReporter, ConfirmedInTheFuture, EvidenceFileUnknown)
  @ApiCreatedResponse({ type: LineView })
  confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() form: ConfirmationForm,
    @Who() actor: Actor,
  ): Promise<LineView> {
    return this.corrections.confirm(id, form, actor);
  }

  /** A new value with the reason; the old one stays readable. */
  @Post('report-lines/:id/corrections')
  @Allow('report.verify')
  @Fails(RequestInvalid, NotAllowed, NotFound, EditedMeanwhile, RoundIsNotOpen, ValueMalformed, ValueNotCorrectable)
  @ApiCreatedResponse({ type: LineView })
  correct(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() correction: ValueCorrection,
    @Who() actor: Actor,
  ): Promise<LineView> {
    return this.corrections.correct(id, correction, actor);
  }

  @Get('plans/:id/verification-policy')
  @Allow('progress.read')
  @Fails(NotFound, NotAllowed)
  @ApiOkResponse({ type: VerificationPolicyView })
  policy(@Param('id', ParseUUIDPipe) id: string): Promise<VerificationPolicyView> {
    return this.policies.read(id);
  }

  @Put('plans/:id/verification-policy')
  @HttpCode(200)
  @Allow('plan.move')
  @Fails(RequestInvalid, NotFound, NotAllowed)
  @ApiOkResponse({ type: VerificationPolicyView })
  setPolicy(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() policy: VerificationPolicyView,
  ): Promise<VerificationPolicyView> {
    return this.policies.set(id, policy);
  }
}
