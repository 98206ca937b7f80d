import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module.js';
import { EvaluationModule } from '../evaluation/evaluation.module.js';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ReviewsModule } from '../reviews/reviews.module.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService, PlanSurroundings } from './exports.service.js';
import { FileReading } from './file-reading.js';
import { FileWriting } from './file-writing.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService, ImportWorld } from './imports.service.js';
import { AttachedRows } from './rows/attached-rows.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { ReportSheetsController } from './report-sheets/report-sheets.controller.js';
import { ReportSheetsService } from './report-sheets/report-sheets.service.js';
import { RecommendationTablesController } from './recommendation-tables/recommendation-tables.controller.js';
import { RecommendationTablesService } from './recommendation-tables/recommendation-tables.service.js';
import { RowLetters } from './rows/row-letters.js';
import { RowNotices, RowRequestsService, RowWorld } from './rows/row-requests.service.js';
import { ReturnFiles, RowReturnsService } from './rows/row-returns.service.js';
import { RowRequestsController, RowReturnsController } from './rows/rows.controller.js';
import { BroughtFileDesk, BroughtFilesService } from './round-files/brought-files.service.js';
import { RoundFileReading } from './round-files/round-file-reading.js';
import { BroughtFilesController, RoundFilesController } from './round-files/round-files.controller.js';
import { RoundFilesService, RoundFileSources } from './round-files/round-files.service.js';
import { TranslationSheetsController } from './translation-sheets.controller.js';
import { TranslationSheetsService } from './translation-sheets.service.js';
import { VerificationsController } from './verifications.controller.js';
import { VerificationsService } from './verifications.service.js';

@Module({
  imports: [
    BodiesModule,
    PeopleModule,
    ObligationsModule,
    PlansModule,
    ReviewsModule,
    ReportingModule,
    EvaluationModule,
  ],
  controllers: [
    ReportSheetsController,
    RecommendationTablesController,
    ...[ImportsController, ExportsController, VerificationsController, TranslationSheetsController],
    ...[RowRequestsController, RowReturnsController, RoundFilesController, BroughtFilesController],
  ],
  providers: [
    ReportSheetsService,
    RecommendationTablesService,
    ...[FileReading, FileWriting, PlanSurroundings],
    ...[ImportWorld, ImportsService, ExportsService, VerificationsService, TranslationSheetsService],
    ...[AttachedRows, RowLetters, RowWorld, RowNotices, RowRequestsService, ReturnFiles, RowReturnsService],
    ...[RoundFileSources, RoundFilesService, RoundFileReading, BroughtFileDesk, BroughtFilesService],
  ],
})
export class ExchangeModule {}
