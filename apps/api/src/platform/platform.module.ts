import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AccessGuard } from './access/access.guard.js';
import { Clock, SystemClock } from './clock.js';
import { Environment } from './config/environment.js';
import { Database } from './database/database.js';
import { Events } from './events/events.js';
import { HealthController } from './http/health.controller.js';
import { ProblemFilter } from './http/problem.filter.js';

const shared = [Database, Events, { provide: Clock, useClass: SystemClock }];

/** What would remain if planning were removed. */
@Global()
@Module({})
export class PlatformModule {
  static for(environment: Environment, dataSource: () => Promise<DataSource>): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        { provide: Environment, useValue: environment },
        { provide: DataSource, useFactory: dataSource },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        ...shared,
      ],
      exports: [Environment, DataSource, Database, Events, Clock],
    };
  }
}
