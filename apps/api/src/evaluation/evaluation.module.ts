import { Module } from '@nestjs/common';
import { InsightModule } from '../insight/insight.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { AgendaRecommendations } from './agenda-recommendations.js';
import { CarriedService } from './carried.service.js';
import {
  EvaluationsController,
  EvaluationTextController,
  ManagementResponseController,
} from './evaluation.controllers.js';
import { EvaluationDocuments } from './evaluation-documents.js';
import { EvaluationDocumentsController } from './evaluation-documents.controller.js';
import { EvaluationDesk, EvaluationWorld } from './evaluation-desk.js';
import { EvaluationFiles } from './evaluation-files.js';
import { EvaluationMoves } from './evaluation-moves.js';
import { EvaluationsReader } from './evaluations.reader.js';
import { EvaluationsRepository } from './evaluations.repository.js';
import { EvaluationsService } from './evaluations.service.js';
import { FactSheets } from './fact-sheets.js';
import { FindingsService } from './findings.service.js';
import { RecommendationsService } from './recommendations.service.js';

@Module({
  imports: [InsightModule, MeetingsModule, ObligationsModule, PlansModule],
  controllers: [
    ...[EvaluationsController, EvaluationTextController, ManagementResponseController],
    EvaluationDocumentsController,
  ],
  exports: [EvaluationsReader],
  providers: [
    ...[EvaluationsRepository, EvaluationWorld, EvaluationDesk, EvaluationMoves, FactSheets, EvaluationFiles],
    ...[EvaluationsService, FindingsService, RecommendationsService, CarriedService, EvaluationsReader],
    ...[EvaluationDocuments, AgendaRecommendations],
  ],
})
export class EvaluationModule {}
