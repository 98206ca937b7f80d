import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { today } from '@mufakat/planning/obligations/day';
import { DataSource } from 'typeorm';
import { SamplePeopleCommands } from '../people/sample-people.commands.js';
import { Clock } from '../platform/clock.js';
import { Environment } from '../platform/config/environment.js';
import { withContext } from '../platform/context.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { PublishedPlansLoader } from './published-plans.loader.js';
import { tellSampleStory } from './sample-story.js';
import { SampleWorldLoader } from './sample-world.loader.js';

const told = 'sample.told';

/** When it is told, and that it was. */
@Injectable()
export class SampleNow {
  constructor(
    readonly clock: Clock,
    readonly events: Events,
  ) {}
}

/** The parts of the sample. */
@Injectable()
export class SampleLoaders {
  constructor(
    readonly world: SampleWorldLoader,
    readonly published: PublishedPlansLoader,
    readonly people: SamplePeopleCommands,
    readonly now: SampleNow,
  ) {}
}

/** Fills an empty database on a machine of one's own, once; a first run that was cut off begins anew. */
@Injectable()
export class SampleLoader {
  constructor(
    private readonly database: Database,
    private readonly dataSource: DataSource,
    private readonly loaders: SampleLoaders,
    private readonly environment: Environment,
  ) {}

  async loadIfFirstRun(app: NestFastifyApplication): Promise<void> {
    if (!this.environment.sampleAllowed || (await this.isTold()) || !(await this.mayBegin())) return;
    const world = await this.asJob(async () => this.loaders.world.load(await this.loaders.published.load()));
    const day = today(this.loaders.now.clock.now(), 'Asia/Jakarta');
    await tellSampleStory(app, { world, today: day, password: this.loaders.people.password });
    await this.asJob(() => this.loaders.now.events.publish({ type: told, subjectKind: 'sample' }));
    await this.dataSource.query('delete from sample_beginning');
  }

  private async isTold(): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>('select from event where type = $1 limit 1', [told]);
    return rows.length > 0;
  }

  /** Only an empty database takes the mark of a beginning; what stands behind the mark is a part of a story cut off. */
  private async mayBegin(): Promise<boolean> {
    const begun = await this.dataSource.query<unknown[]>('select from sample_beginning limit 1');
    if (begun.length > 0) await this.empty();
    else
      await this.dataSource.query(
        'insert into sample_beginning select now() where not exists (select from person) and not exists (select from plan)',
      );
    return (await this.dataSource.query<unknown[]>('select from sample_beginning limit 1')).length > 0;
  }

  private async empty(): Promise<void> {
    const tables = this.dataSource.entityMetadatas.map(({ tableName }) => tableName).join(', ');
    await this.dataSource.query(`truncate ${tables} cascade`);
  }

  private asJob<T>(work: () => Promise<T>): Promise<T> {
    return withContext({ requestId: 'sample', role: 'job' }, () => this.database.transaction(work));
  }
}
