import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module.js';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { CalendarsController } from './calendars/calendars.controller.js';
import { CalendarsRepository } from './calendars/calendars.repository.js';
import { CalendarsService } from './calendars/calendars.service.js';
import { PlanningAhead } from './calendars/planning-ahead.js';
import { CommitmentsController } from './commitments/commitments.controller.js';
import { CommitmentsRepository } from './commitments/commitments.repository.js';
import { CommitmentsService } from './commitments/commitments.service.js';
import { YearlyCalls } from './commitments/yearly-calls.js';
import { InitiativeInsightService } from './initiatives/initiative-insight.service.js';
import { InitiativeLinksService } from './initiatives/initiative-links.service.js';
import { InitiativeLinksController, InitiativesController } from './initiatives/initiatives.controller.js';
import { InitiativesReach } from './initiatives/initiatives.reach.js';
import { InitiativesRecord } from './initiatives/initiatives.record.js';
import { InitiativesRepository } from './initiatives/initiatives.repository.js';
import { InitiativesService } from './initiatives/initiatives.service.js';
import { ReportLinesRepository } from './report-lines.repository.js';
import { LineRewrites } from './rewriting/line-rewrites.repository.js';
import { ReportLinesService } from './report-lines.service.js';
import { ReportingRoundsController } from './reporting-rounds.controller.js';
import { ReportingRoundsService } from './reporting-rounds.service.js';
import { IndicatorEntriesController } from './results/indicator-entries.controller.js';
import { IndicatorEntriesRepository } from './results/indicator-entries.repository.js';
import { IndicatorEntriesService } from './results/indicator-entries.service.js';
import { FrozenRounds } from './reporting.commands.js';
import { JointReportsController } from './joint/joint-reports.controller.js';
import { JointReportsService } from './joint/joint-reports.service.js';
import { LeadMovesController } from './lead-moves/lead-moves.controller.js';
import { LeadMovesRepository } from './lead-moves/lead-moves.repository.js';
import { LeadMoveParts, LeadMovesService } from './lead-moves/lead-moves.service.js';
import { ReportingRecord, ReportingWorld } from './reporting-world.js';
import { OpenableRounds, RoundOpening } from './round-opening.js';
import { ReportingRoundsRepository, ReportsRepository } from './reporting.repository.js';
import { CorrectionsService } from './verification/corrections.service.js';
import { InboxRepository } from './verification/inbox.repository.js';
import { InboxService } from './verification/inbox.service.js';
import { LineVerdicts } from './verification/line-verdicts.js';
import { RoundRemindersController } from './verification/round-reminders.controller.js';
import { ReportReminderParts, ReportReminders } from './verification/round-reminders.service.js';
import { VerificationController } from './verification/verification.controller.js';
import { VerificationPolicies } from './verification/verification-policies.js';
import { ReportsOfLines, VerificationService } from './verification/verification.service.js';
import { ReportsController } from './reports.controller.js';
import { AnswerDoorService } from './links/answer-door.service.js';
import { DigestLinks } from './links/digest-links.js';
import { AnswerLinksService, LinkPost } from './links/answer-links.service.js';
import { AnswerDoorController, AnswerLinksController } from './links/links.controllers.js';
import { LinksRepository } from './links/links.repository.js';
import { ReportDesk, ReportParts } from './report-desk.js';
import { ReportSubmissionController } from './report-submission.controller.js';
import { ReportSubmissionService } from './report-submission.service.js';
import { ReportsReader } from './reports.reader.js';
import { ReportsService } from './reports.service.js';
import { ScaleUse, ScaleUseController } from './scale-use.controller.js';

@Module({
  imports: [BodiesModule, ObligationsModule, PlansModule],
  controllers: [
    CalendarsController,
    CommitmentsController,
    ReportingRoundsController,
    ReportsController,
    ReportSubmissionController,
    AnswerLinksController,
    AnswerDoorController,
    VerificationController,
    IndicatorEntriesController,
    RoundRemindersController,
    ScaleUseController,
    LeadMovesController,
    ...[InitiativesController, InitiativeLinksController],
    JointReportsController,
  ],
  exports: [ReportsReader, FrozenRounds],
  providers: [
    ...[ReportsReader, FrozenRounds],
    ...[LinksRepository, LinkPost, AnswerLinksService, DigestLinks, AnswerDoorService],
    ...[ReportingRoundsRepository, ReportsRepository, ReportLinesRepository, LineRewrites],
    ...[InitiativesRepository, InitiativesReach, InitiativesRecord],
    ...[InitiativesService, InitiativeLinksService, InitiativeInsightService],
    ...[IndicatorEntriesRepository, IndicatorEntriesService],
    ...[
      ReportingRecord,
      ReportingWorld,
      ReportParts,
      ...[CommitmentsRepository, CommitmentsService, YearlyCalls],
      ReportDesk,
      ReportSubmissionService,
      ...[CalendarsRepository, PlanningAhead, OpenableRounds, RoundOpening, CalendarsService],
      ReportingRoundsService,
      ReportsService,
      ReportLinesService,
    ],
    ...[InboxRepository, InboxService, LineVerdicts, VerificationPolicies],
    ...[ReportsOfLines, VerificationService, CorrectionsService],
    ...[ReportReminderParts, ReportReminders, ScaleUse],
    JointReportsService,
    ...[LeadMovesRepository, LeadMoveParts, LeadMovesService],
  ],
})
export class ReportingModule {}
