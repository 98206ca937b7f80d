import { Module } from '@nestjs/common';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { AmendedPlan, AmendingVerbs } from './amendments/amended-plan.js';
import { AmendmentActsService } from './amendments/amendment-acts.service.js';
import { AmendmentTrail } from './amendments/amendment-trail.js';
import { AmendmentText } from './amendments/amendment-text.js';
import { AmendmentPagesService, AmendmentReading } from './amendments/amendment-pages.service.js';
import { AmendmentsReader } from './amendments/amendments.reader.js';
import { AmendmentsController, PlanAmendmentsController } from './amendments/amendments.controller.js';
import { AmendmentsRepository } from './amendments/amendments.repository.js';
import { AmendmentsService } from './amendments/amendments.service.js';
import { CheckedDraft } from './checks/checked-draft.js';
import { CheckMutesController } from './checks/check-mutes.controller.js';
import { CheckMutesRepository } from './checks/check-mutes.repository.js';
import { CheckMutesService } from './checks/check-mutes.service.js';
import { ChangeSetsRepository } from './change-sets.repository.js';
import { ChangeSetsService } from './change-sets.service.js';
import { HistoryRepository } from './history.repository.js';
import { LibraryController } from './library/library.controller.js';
import { LibraryRows, LibraryService } from './library/library.service.js';
import { LifecycleConsequences } from './lifecycle-consequences.js';
import { LifecycleService } from './lifecycle.service.js';
import { LiveController } from './live/live.controller.js';
import { LiveFeed } from './live/live-feed.js';
import { PlanContentController } from './plan-content.controller.js';
import { PlanLifecycleController } from './plan-lifecycle.controller.js';
import { PlanPageService } from './plan-page.service.js';
import { PlansCommands, PlanVerbs } from './plans.commands.js';
import { nameReferences } from './plans.constraints.js';
import { PlansController } from './plans.controller.js';
import { PlansReader, VersionsReader } from './plans.reader.js';
import { PlansRepository } from './plans.repository.js';
import { PlansService } from './plans.service.js';
import { PlanVersionsController } from './plan-versions.controller.js';
import { DocumentsRepository } from './records/documents.repository.js';
import { DocumentsService } from './records/documents.service.js';
import { RecordRowsRepository } from './records/record-rows.repository.js';
import { recordControllers } from './records/records.controller.js';
import { RecordsRepository } from './records/records.repository.js';
import { RecordsService } from './records/records.service.js';
import { TextFreshnessRepository } from './translations/text-freshness.repository.js';
import { TranslationsController } from './translations/translations.controller.js';
import { TranslationsReader } from './translations/translations.reader.js';
import { TranslationRecord, TranslationsService } from './translations/translations.service.js';
import { VersionsService } from './versions.service.js';
import { PlanViewsController } from './views/plan-views.controller.js';
import { PlanViewRows, PlanViewsService } from './views/plan-views.service.js';

nameReferences();

@Module({
  imports: [ObligationsModule],
  controllers: [
    ...[PlansController, PlanContentController, PlanLifecycleController, PlanVersionsController],
    ...[PlanAmendmentsController, AmendmentsController],
    ...[LiveController, TranslationsController],
    ...[PlanViewsController, CheckMutesController, LibraryController],
    ...recordControllers,
  ],
  providers: [
    ...[
      PlansRepository,
      DocumentsRepository,
      RecordRowsRepository,
      TextFreshnessRepository,
      ChangeSetsRepository,
      HistoryRepository,
    ],
    ...[RecordsRepository, RecordsService],
    ...[PlansService, PlanPageService, DocumentsService, ChangeSetsService, VersionsService],
    ...[LifecycleService, LifecycleConsequences],
    ...[TranslationsReader, TranslationRecord, TranslationsService],
    ...[CheckMutesRepository, CheckMutesService, CheckedDraft],
    ...[PlanVerbs, PlansCommands, PlansReader, VersionsReader],
    ...[
      AmendmentsRepository,
      AmendmentTrail,
      AmendmentText,
      AmendingVerbs,
      AmendedPlan,
      AmendmentsService,
      AmendmentActsService,
    ],
    ...[AmendmentReading, AmendmentPagesService, AmendmentsReader],
    ...[LiveFeed, PlanViewRows, PlanViewsService, LibraryRows, LibraryService],
  ],
  exports: [AmendmentsReader, TranslationsReader, PlansCommands, PlansReader, VersionsReader],
})
export class PlansModule {}
