import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module.js';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { CommentsController } from './comments/comments.controller.js';
import { CommentsService } from './comments/comments.service.js';
import { DispositionsController } from './dispositions.controller.js';
import { DispositionsService } from './dispositions.service.js';
import { PlanDoors } from './plan-doors.js';
import { ReviewRoundsController } from './review-rounds.controller.js';
import { ReviewRoundsService, ReviewWorld } from './review-rounds.service.js';
import { CommentsRepository } from './comments/comments.repository.js';
import { ReviewRoundsRepository } from './reviews.repository.js';
import { SuggestionsRepository } from './suggestions/suggestions.repository.js';
import { SaidService } from './said/said.service.js';
import { SuggestionsController } from './suggestions/suggestions.controller.js';
import { SuggestionsService } from './suggestions/suggestions.service.js';

@Module({
  imports: [BodiesModule, PeopleModule, ObligationsModule, PlansModule],
  controllers: [ReviewRoundsController, DispositionsController, CommentsController, SuggestionsController],
  providers: [
    ...[ReviewRoundsRepository, CommentsRepository, SuggestionsRepository],
    ...[PlanDoors, ReviewWorld, SaidService],
    ...[DispositionsService, ReviewRoundsService, CommentsService, SuggestionsService],
  ],
})
export class ReviewsModule {}
