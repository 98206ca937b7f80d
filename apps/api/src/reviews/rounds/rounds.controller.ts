import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { AdviceAlreadyReleased, ReviewerUnknown, ReviewNotAsked, ReviewRoundHasEnded } from '../review.failures.js';
import { OpenedView, Refusal, ReviewRoundView } from '../reviews.dto.js';
import { ConsultationsService } from './consultations.service.js';
import { FollowUpDesk } from './follow-up.desk.js';
import { GuestsService } from './guests.service.js';
import {
  Answering,
  ConsultationRequest,
  Extension,
  FollowUpView,
  GuestLinkView,
  HeldDecision,
  Invitation,
  LinkPermission,
  RemindedView,
} from './rounds.dto.js';
import {
  ConsultationNeedsInvitees,
  DeadlineHasPassed,
  GuestUnreachable,
  LinksNotAllowed,
  NotLater,
  RestrictedHasNoLinks,
} from './rounds.failures.js';

@Controller('consultations')
export class ConsultationsController {
  constructor(private readonly consultations: ConsultationsService) {}

  /** Freezes the text and opens a round on it; the links of guests are answered here once. */
  @Post()
  @Allow('review.request')
  @Fails(RequestInvalid, NotAllowed, NotFound, ReviewerUnknown)
  @Fails(ConsultationNeedsInvitees, DeadlineHasPassed, RestrictedHasNoLinks)
  @ApiCreatedResponse({ type: OpenedView })
  open(@Body() request: ConsultationRequest, @Who() actor: Actor): Promise<OpenedView> {
    return this.consultations.open(request, actor);
  }
}

/** Verbs on a round of either kind. */
@Controller('review-rounds/:id')
export class RoundsController {
  constructor(
    private readonly consultations: ConsultationsService,
    private readonly guests: GuestsService,
    private readonly desk: FollowUpDesk,
  ) {}

  @Post('invitees')
  @Allow('review.request')
  @Fails(RequestInvalid, NotAllowed, NotFound, ReviewerUnknown, ReviewRoundHasEnded, LinksNotAllowed)
  @ApiCreatedResponse({ type: OpenedView })
  invite(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() invitation: Invitation,
    @Who() actor: Actor,
  ): Promise<OpenedView> {
    return this.consultations.invite(id, invitation, actor);
  }

  @Post('extension')
  @Allow('review.request')
  @Fails(RequestInvalid, NotAllowed, NotFound, ReviewRoundHasEnded, NotLater, DeadlineHasPassed)
  @ApiCreatedResponse({ type: ReviewRoundView })
  extend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() extension: Extension,
    @Who() actor: Actor,
  ): Promise<ReviewRoundView> {
    return this.consultations.extend(id, extension, actor);
  }

  @Post('cancellation')
  @Allow('review.request')
  @Fails(RequestInvalid, NotAllowed, NotFound, ReviewRoundHasEnded)
  @ApiCreatedResponse({ type: ReviewRoundView })
  cancel(@Param('id', ParseUUIDPipe) id: string, @Body() { reason }: Refusal, @Who() actor: Actor) {
    return this.consultations.cancel(id, reason, actor);
  }

  /** A body asked in a consultation has said all it wants to say. */
  @Post('answer')
  @Allow('review.answer')
  @Fails(RequestInvalid, NotAllowed, NotFound, ReviewRoundHasEnded, ReviewNotAsked, AdviceAlreadyReleased)
  @ApiCreatedResponse({ type: ReviewRoundView })
  answer(@Param('id', ParseUUIDPipe) id: string, @Body() answering: Answering, @Who() actor: Actor) {
    return this.consultations.answer(id, answering, actor);
  }

  /** Keeps when somebody who was asked first opened the round. */
  @Post('opening')
  @Allow('consultation.take-part')
  @HttpCode(204)
  @Fails(NotFound)
  @ApiNoContentResponse()
  opened(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<void> {
    return this.desk.open(id, actor);
  }

  @Get('follow-up')
  @Allow('consultation.take-part')
  @Fails(NotFound, NotAllowed, ReviewNotAsked)
  @ApiOkResponse({ type: FollowUpView })
  followUp(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<FollowUpView> {
    return this.desk.read(id, actor);
  }

  /** Writes to everybody who is waited for. */
  @Post('reminders')
  @Allow('review.request')
  @Fails(NotAllowed, NotFound, ReviewNotAsked, ReviewRoundHasEnded)
  @ApiCreatedResponse({ type: RemindedView })
  remind(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<RemindedView> {
    return this.desk.remind(id, actor);
  }

  @Post('links')
  @Allow('review.request')
  @Fails(RequestInvalid, NotAllowed, NotFound, ReviewRoundHasEnded, RestrictedHasNoLinks)
  @ApiCreatedResponse({ type: ReviewRoundView })
  allow(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() permission: LinkPermission,
    @Who() actor: Actor,
  ): Promise<ReviewRoundView> {
    return this.guests.allow(id, permission, actor);
  }

  @Post('public-link')
  @Allow('review.request')
  @Fails(NotAllowed, NotFound, ReviewRoundHasEnded)
  @ApiCreatedResponse({ type: ReviewRoundView })
  replacePublicLink(@Param('id', ParseUUIDPipe) id: string, @Who() actor: Actor): Promise<ReviewRoundView> {
    return this.guests.replacePublicLink(id, actor);
  }

  @Post('guests/:guestId/link')
  @Allow('review.request')
  @Fails(NotAllowed, NotFound, ReviewRoundHasEnded, GuestUnreachable)
  @ApiCreatedResponse({ type: GuestLinkView })
  renew(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('guestId', ParseUUIDPipe) guestId: string,
    @Who() actor: Actor,
  ): Promise<GuestLinkView> {
    return this.guests.renew(id, guestId, actor);
  }

  @Delete('guests/:guestId')
  @Allow('review.request')
  @HttpCode(204)
  @Fails(NotAllowed, NotFound, ReviewRoundHasEnded)
  @ApiNoContentResponse()
  withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('guestId', ParseUUIDPipe) guestId: string,
    @Who() actor: Actor,
  ): Promise<void> {
    return this.guests.withdraw(id, guestId, actor);
  }

  /** What somebody said by the public link: taken in, or left out. */
  @Post('held-comments/:commentId')
  @Allow('comment.dispose')
  @HttpCode(204)
  @Fails(RequestInvalid, NotAllowed, NotFound)
  @ApiNoContentResponse()
  decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('commentId', ParseUUIDPipe) commentId: string,
    @Body() { take }: HeldDecision,
    @Who() actor: Actor,
  ): Promise<void> {
    return this.desk.decide({ roundId: id, commentId }, take, actor);
  }
}
