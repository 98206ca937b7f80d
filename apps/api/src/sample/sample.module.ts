import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { PublishedPlansLoader } from './published-plans.loader.js';
import { SampleLoader, SampleLoaders, SampleNow } from './sample.loader.js';
import { SampleWorldLoader } from './sample-world.loader.js';

/** Sees every feature, and nobody sees it. */
@Module({
  imports: [BodiesModule, PeopleModule, PlansModule],
  providers: [SampleWorldLoader, PublishedPlansLoader, SampleNow, SampleLoaders, SampleLoader],
})
export class SampleModule {}
