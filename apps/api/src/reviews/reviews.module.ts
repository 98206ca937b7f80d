import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module.js';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { CommentsController } from './comments/comments.controller.js';
import { MentionLetters } from './comments/mention-letters.js';
import { MentionsService, MentionWorld } from './comments/mentions.service.js';
import { ThreadsService } from './comments/threads.service.js';
import { CommentsService } from './comments/comments.service.js';
import { RoundAnswersController } from './answers/round-answers.controller.js';
import { CarriedOver, CarryOverService } from './answers/carry-over.service.js';
import { RoundAnswersService, TextOfRound } from './answers/round-answers.service.js';
import { BroughtWords } from './brought/brought-words.service.js';
import { Outsiders } from './brought/outsiders.repository.js';
import { AskedBody } from './checklist/asked-body.js';
import { ChecklistsController } from './checklist/checklists.controller.js';
import { ChecklistRows, ChecklistsService } from './checklist/checklists.service.js';
import { FindingsController } from './checklist/findings.controller.js';
import { FindingRows, FindingsService } from './checklist/findings.service.js';
import { DispositionsController } from './dispositions.controller.js';
import { DispositionsService } from './dispositions.service.js';
import { MergeController } from './merge/merge.controller.js';
import { MergeRepository } from './merge/merge.repository.js';
import { MergeService, SaidRows } from './merge/merge.service.js';
import { PlanDoors } from './plan-doors.js';
import { ReviewRoundsController } from './review-rounds.controller.js';
import { ReviewRoundsService, ReviewWorld, RoundParts } from './review-rounds.service.js';
import { CommentsRepository } from './comments/comments.repository.js';
import { ReviewsCommands } from './reviews.commands.js';
import { ReviewsReader } from './reviews.reader.js';
import { ReviewRoundsRepository } from './reviews.repository.js';
import { SuggestionsRepository } from './suggestions/suggestions.repository.js';
import { SaidService } from './said/said.service.js';
import { SuggestionsController } from './suggestions/suggestions.controller.js';
import { DecisionsService } from './suggestions/decisions.service.js';
import { SuggestionsService } from './suggestions/suggestions.service.js';
import { ConsultationLinksController } from './rounds/consultation-links.controller.js';
import { ConsultationsService } from './rounds/consultations.service.js';
import { FollowUpDesk, FollowUpDoors, HeldComments } from './rounds/follow-up.desk.js';
import { FollowUpRepository } from './rounds/follow-up.repository.js';
import { FollowUpService, FollowUpTable, RoundObligations } from './rounds/follow-up.service.js';
import { GuestDoorService, GuestEntrance, GuestReading } from './rounds/guest-door.service.js';
import { GuestWords } from './rounds/guest-words.repository.js';
import { GuestsRepository } from './rounds/guests.repository.js';
import { GuestsService } from './rounds/guests.service.js';
import { ParticipationController, ParticipationFileController } from './rounds/participation.controller.js';
import { ParticipationRows, ParticipationService } from './rounds/participation.service.js';
import { RoundInvitations } from './rounds/round-invitations.js';
import { RoundLetters } from './rounds/round-letters.js';
import { GuestReminders, RoundLetterSource, RoundReminders } from './rounds/round-reminders.service.js';
import { ConsultationsController, RoundsController } from './rounds/rounds.controller.js';

@Module({
  imports: [BodiesModule, PeopleModule, ObligationsModule, PlansModule],
  controllers: [
    ReviewRoundsController,
    DispositionsController,
    CommentsController,
    SuggestionsController,
    ConsultationsController,
    RoundsController,
    ParticipationController,
    ParticipationFileController,
    ConsultationLinksController,
    MergeController,
    RoundAnswersController,
    ChecklistsController,
    FindingsController,
  ],
  providers: [
    ...[ReviewRoundsRepository, CommentsRepository, SuggestionsRepository],
    ...[MergeRepository, SaidRows, MergeService, RoundParts],
    ...[PlanDoors, ReviewWorld, SaidService, MentionLetters, MentionWorld, MentionsService],
    ...[RoundLetters, GuestsRepository, RoundInvitations, ConsultationsService, GuestsService],
    ...[
      FollowUpRepository,
      FollowUpService,
      RoundObligations,
      FollowUpTable,
      FollowUpDoors,
      FollowUpDesk,
      HeldComments,
    ],
    ...[RoundLetterSource, GuestReminders, RoundReminders, ParticipationRows, ParticipationService],
    ...[GuestWords, GuestReading, GuestEntrance, GuestDoorService],
    ...[ChecklistRows, ChecklistsService, AskedBody, FindingRows, FindingsService],
    ...[DispositionsService, TextOfRound, RoundAnswersService, CarriedOver, CarryOverService],
    ...[ReviewRoundsService, CommentsService],
    ...[ThreadsService, SuggestionsService, DecisionsService],
    ...[Outsiders, BroughtWords, ReviewsReader, ReviewsCommands],
  ],
  exports: [ReviewsCommands, ReviewsReader],
})
export class ReviewsModule {}
