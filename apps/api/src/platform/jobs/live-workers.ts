import { Injectable } from '@nestjs/common';
import type { WorkerEvents } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';

/** Of advisory locks that workers hold while they live. */
const lockClass = 7263520;

/**
 * Each worker holds an advisory lock for as long as its process lives: PostgreSQL lets go of it in the moment the
 * process is gone, however it ended. What a dead worker had begun is begun again by another, within a minute instead of
 * the four hours after which the queue itself would give up on it.
 */
@Injectable()
export class LiveWorkers {
  private readonly workers = new Set<string>();
  private client?: pg.Client;
  private opening?: Promise<pg.Client>;

  constructor(private readonly dataSource: DataSource) {}

  /** Events for the runner, by which every worker it makes becomes known. */
  async open(): Promise<WorkerEvents> {
    const events: WorkerEvents = new EventEmitter();
    await this.takeOver();
    events.on('worker:create', ({ worker }) => {
      this.workers.add(worker.workerId);
      void this.connection().then((client) => this.hold(client, worker.workerId));
    });
    events.on('worker:stop', ({ worker }) => this.workers.delete(worker.workerId));
    return events;
  }

  /** Frees the jobs of workers that are gone. */
  async takeOver(): Promise<void> {
    const client = await this.connection();
    await client.query(
      `select graphile_worker.force_unlock_workers(array_agg(worker)) from (
         select distinct locked_by as worker from graphile_worker.jobs
         where locked_by is not null and locked_at < now() - interval '5 seconds') busy
       where not exists (select from pg_locks where locktype = 'advisory' and classid = $1 and objid = hashtext(worker)::oid
         and granted and database = (select oid from pg_database where datname = current_database()))
       having count(*) > 0`,
      [lockClass],
    );
  }

  async close(): Promise<void> {
    const client = await this.opening?.catch(() => undefined);
    this.client = this.opening = undefined;
    await client?.end();
  }

  /** The connection that holds the locks; a new one, with every lock again, where the server let go of it. */
  private connection(): Promise<pg.Client> {
    this.opening ??= this.connect();
    return this.opening;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: (this.dataSource.options as PostgresDataSourceOptions).url });
    const forget = () => {
      if (this.client === client) this.client = this.opening = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    try {
      await client.connect();
      for (const worker of this.workers) await this.hold(client, worker);
    } catch (fault) {
      this.opening = undefined;
      throw fault;
    }
    this.client = client;
    return client;
  }

  private async hold(client: pg.Client, worker: string): Promise<void> {
    await client.query('select pg_try_advisory_lock($1, hashtext($2))', [lockClass, worker]);
  }
}
