import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AlignmentModule } from './alignment/alignment.module.js';
import { BodiesModule } from './bodies/bodies.module.js';
import { EvaluationModule } from './evaluation/evaluation.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { optionsFor } from './data-source.js';
import { HistoryModule } from './history/history.module.js';
import { InsightModule } from './insight/insight.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { ObligationsModule } from './obligations/obligations.module.js';
import { PeopleModule } from './people/people.module.js';
import type { Environment } from './platform/config/environment.js';
import { PlansModule } from './plans/plans.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { ReportingModule } from './reporting/reporting.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { SampleModule } from './sample/sample.module.js';

const features: NonNullable<DynamicModule['imports']> = [
  BodiesModule,
  PeopleModule,
  ObligationsModule,
  PlansModule,
  AlignmentModule,
  ReviewsModule,
  ReportingModule,
  MeetingsModule,
  InsightModule,
  EvaluationModule,
  ExchangeModule,
  HistoryModule,
  SampleModule,
];

/** The whole product: platform, and the features in the order in which they may know each other. */
@Module({})
export class AppModule {
  static for(environment: Environment, databaseUrl: string): DynamicModule {
    const dataSource = () => new DataSource(optionsFor(databaseUrl, environment.poolSize)).initialize();
    return { module: AppModule, imports: [PlatformModule.for(environment, dataSource), ...features] };
  }
}
