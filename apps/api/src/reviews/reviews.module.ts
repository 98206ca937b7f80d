import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module.js';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { CommentsController } from './comments.controller.js';
import { CommentsService, PlanDoors } from './comments.service.js';
import { ReviewRoundsController } from './review-rounds.controller.js';
import { ReviewRoundsService, ReviewWorld } from './review-rounds.service.js';
import { CommentsRepository, ReviewRoundsRepository, SuggestionsRepository } from './reviews.repository.js';
import { SaidService } from './said.service.js';
import { SuggestionsController } from './suggestions.controller.js';
import { SuggestionsService } from './suggestions.service.js';

@Module({
  imports: [BodiesModule, PeopleModule, ObligationsModule, PlansModule],
  controllers: [ReviewRoundsController, CommentsController, SuggestionsController],
  providers: [
    ...[ReviewRoundsRepository, CommentsRepository, SuggestionsRepository],
    ...[PlanDoors, ReviewWorld, SaidService],
    ...[ReviewRoundsService, CommentsService, SuggestionsService],
  ],
})
export class ReviewsModule {}
