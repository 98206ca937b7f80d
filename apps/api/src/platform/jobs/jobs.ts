import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger as NestLogger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type CronItem, Logger, type LogLevel, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { Environment } from '../config/environment.js';
import { withContext } from '../context.js';
import { LiveWorkers } from './live-workers.js';
import { Database } from '../database/database.js';

type Payload = Readonly<Record<string, unknown>>;
type Work = (payload: Payload) => Promise<void>;

export interface JobOptions {
  /** A waiting job with the same key is replaced, not added twice. */
  readonly key?: string;
  /** Not before this instant. */
  readonly at?: Date;
}

/**
 * Work that outlives its request. `add` belongs to the caller's transaction: rolled back, it never was. Features say in
 * `onModuleInit` what a job does; a job that throws is tried again later, twelve times.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new NestLogger('jobs');
  private readonly tasks: TaskList = {};
  private readonly repeated: CronItem[] = [];
  private runner?: Runner;

  constructor(
    private readonly environment: Environment,
    private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly live: LiveWorkers,
  ) {}

  handle(name: string, work: Work): void {
    this.tasks[name] = (payload, { job }) =>
      withContext({ requestId: `job-${job.id}`, role: 'job' }, () => work((payload ?? {}) as Payload));
  }

  /** Runs a job by the clock (`minute hour day month weekday`, UTC), once whatever the number of processes. */
  repeat(name: string, cron: string): void {
    this.repeated.push({ task: name, match: cron });
  }

  async add(name: string, payload: Payload = {}, { key, at }: JobOptions = {}): Promise<void> {
    await this.database.query({
      name: 'job.add',
      text: 'select add_job($1, $2::json, $3, $4)',
      values: [name, JSON.stringify(payload), key ?? null, at ?? null],
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.environment.jobs) return;
    const events = await this.live.open();
    this.handle('jobs.take-over', () => this.live.takeOver());
    this.repeat('jobs.take-over', '* * * * *');
    this.runner = await run({
      connectionString: (this.dataSource.options as PostgresDataSourceOptions).url,
      taskList: this.tasks,
      parsedCronItems: parseCronItems(this.repeated),
      concurrency: 2,
      maxPoolSize: 3,
      noHandleSignals: true,
      events,
      logger: new Logger(() => (level, message) => this.log(level, message)),
    });
  }

  /** Before the pools are closed, so that a job under way can finish. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
    await this.live.close();
  }

  private log(level: `${LogLevel}`, message: string): void {
    if (level === 'error') this.logger.error(message);
    else if (level === 'warning') this.logger.warn(message);
    else this.logger.debug(message);
  }
}
