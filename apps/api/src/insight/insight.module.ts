import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { BodyWorkController } from './body/body-work.controller.js';
import { BodyWorkRepository } from './body/body-work.repository.js';
import { BodyWorkService } from './body/body-work.service.js';
import { CollaborationController } from './collaboration/collaboration.controller.js';
import { CollaborationService } from './collaboration/collaboration.service.js';
import { AgendaProposals, AgendaProposalsController, StandingMatters } from './agenda/agenda-proposals.js';
import { CoverageController, CoverageService } from './coverage.controller.js';
import { HandoverController } from './handover/handover.controller.js';
import { HandoverRepository } from './handover/handover.repository.js';
import { HandoverService } from './handover/handover.service.js';
import { HomeController } from './home.controller.js';
import { HomeRepository } from './home.repository.js';
import { HomeService } from './home.service.js';
import { PapersController } from './paper/papers.controller.js';
import { PaperAtFreeze, PaperSources, PapersService } from './paper/papers.service.js';
import { PlanChecksController } from './plan-checks.controller.js';
import { PlanChecksRepository } from './plan-checks.repository.js';
import { PlanChecksService } from './plan-checks.service.js';
import { ProgressController } from './progress.controller.js';
import { ProgressReader } from './progress.reader.js';
import { ProgressRepository } from './progress.repository.js';
import { ProgressService } from './progress.service.js';
import { RegionFiguresController } from './region-figures.controller.js';
import { RegionFiguresService } from './region-figures.service.js';
import { RegionService } from './region.service.js';
import { ResultsController } from './results/results.controller.js';
import { ResultsRepository } from './results/results.repository.js';
import { ResultsService } from './results/results.service.js';
import { RenewalController } from './renewal/renewal.controller.js';
import { RenewalService } from './renewal/renewal.service.js';
import { SearchController } from './search/search.controller.js';
import { SearchRepository } from './search/search.repository.js';
import { SearchService } from './search/search.service.js';

import { TrendOverPlansController } from './trend/trend-over-plans.controller.js';
import { TrendOverPlansService } from './trend/trend-over-plans.service.js';
import { TrendController } from './trend/trend.controller.js';
import { TrendService } from './trend/trend.service.js';

@Module({
  imports: [ObligationsModule, PlansModule, ReportingModule, MeetingsModule],
  controllers: [
    ProgressController,
    RegionFiguresController,
    ResultsController,
    HomeController,
    RenewalController,
    PlanChecksController,
    CoverageController,
    HandoverController,
    SearchController,
    PapersController,
    BodyWorkController,
    TrendController,
    TrendOverPlansController,
    CollaborationController,
    AgendaProposalsController,
  ],
  exports: [ProgressReader],
  providers: [
    ProgressReader,
    ...[HandoverRepository, HandoverService],
    ...[
      ProgressRepository,
      ProgressService,
      ResultsRepository,
      ResultsService,
      RegionService,
      RegionFiguresService,
      HomeRepository,
      HomeService,
      RenewalService,
    ],
    ...[PlanChecksRepository, PlanChecksService, CoverageService, SearchRepository, SearchService],
    ...[PaperSources, PapersService, PaperAtFreeze, StandingMatters, AgendaProposals],
    ...[BodyWorkRepository, BodyWorkService, TrendService, TrendOverPlansService, CollaborationService],
  ],
})
export class InsightModule {}
