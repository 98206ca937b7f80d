import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AccessGuard } from './access/access.guard.js';
import { PlanSubjects } from './access/plan-subjects.js';
import { RateLimit } from './access/rate-limit.js';
import { Clock, SystemClock } from './clock.js';
import { Days } from './days.js';
import { Environment } from './config/environment.js';
import { Database } from './database/database.js';
import { Events } from './events/events.js';
import { Files } from './files/files.js';
import { FilesController } from './files/files.controller.js';
import { HealthController } from './http/health.controller.js';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Jobs } from './jobs/jobs.js';
import { LiveWorkers } from './jobs/live-workers.js';
import { Mailer, SmtpMailer } from './mail/mailer.js';
import { MailRows, MailsController } from './mail/mails.controller.js';
import { Mails } from './mail/mails.js';

const shared = [
  Database,
  Events,
  LiveWorkers,
  Jobs,
  Mails,
  Files,
  RateLimit,
  PlanSubjects,
  Days,
  { provide: Clock, useClass: SystemClock },
];

const mailerOf = ({ smtpUrl, mailFrom }: Environment): Mailer | undefined =>
  smtpUrl ? new SmtpMailer(smtpUrl, { name: 'Mufakat', email: mailFrom }) : undefined;

/** What would remain if planning were removed. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static for(environment: Environment, dataSource: () => Promise<DataSource>): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController, FilesController, MailsController],
      providers: [
        { provide: Environment, useValue: environment },
        { provide: DataSource, useFactory: dataSource },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        { provide: Mailer, useFactory: () => mailerOf(environment) },
        MailRows,
        ...shared,
      ],
      exports: [Environment, DataSource, Database, Events, Jobs, Mails, Files, RateLimit, PlanSubjects, Days, Clock],
    };
  }

  /** After everything that works on it, the pool. */
  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
