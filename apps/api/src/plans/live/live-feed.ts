import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { filter, type Observable, Subject } from 'rxjs';
import { DataSource } from 'typeorm';

/** What a stream tells of a plan: that it changed, or who is where in it. */
export type LiveMessage =
  | { readonly type: 'revision'; readonly plan: string; readonly revision: number; readonly factsRevision: number }
  | ({ readonly type: 'presence' } & Presence);

/** Where somebody is, as they said a moment ago; kept nowhere. */
export interface Presence {
  readonly plan: string;
  readonly person: { readonly id: string; readonly name: string };
  /** Record and field they are in; both null when they left. */
  readonly record: string | null;
  readonly field: string | null;
}

interface Cursor {
  readonly xid: string;
  readonly id: number;
}

/* An event may commit after a later one: only what lies before every transaction under way is read, in order of (xid, id). */
const settled = `(pg_snapshot_xmin(pg_current_snapshot())::text)::bigint`;
const beginning = `select (${settled} - 1)::text as xid, 2147483647 as id`;
const news = `
  select xid::text as xid, id, plan_id as plan from event
  where (xid, id) > ($1::bigint, $2) and xid < ${settled} order by xid, id limit 1000`;
const revisions = `
  select id as plan, revision, facts_revision as "factsRevision" from plan where id = any($1::uuid[])`;

const patience = 500;
const heldBack = 1000;

/** Listens on one connection a process, from the first listener on, and tells every stream of this process. */
@Injectable()
export class LiveFeed implements BeforeApplicationShutdown {
  private readonly logger = new Logger('live');
  private readonly messages = new Subject<LiveMessage>();
  /** Streams end with the process, so that shutdown does not wait for browsers. */
  readonly ended = new Subject<void>();
  private readonly url: string;
  private client: pg.Client | undefined;
  private cursor: Cursor | undefined;
  private reading: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private isEnding = false;

  constructor(dataSource: DataSource) {
    this.url = (dataSource.options as { url: string }).url;
  }

  async of(plan: string): Promise<Observable<LiveMessage>> {
    await this.listen();
    return this.messages.pipe(filter((message) => message.plan === plan));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isEnding = true;
    clearInterval(this.timer);
    this.ended.next();
    this.messages.complete();
    await this.reading;
    await this.client?.end();
  }

  private async listen(): Promise<void> {
    if (this.client || this.isEnding) return;
    const client = new pg.Client({ connectionString: this.url, keepAlive: true, application_name: 'mufakat live' });
    this.client = client;
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ channel, payload }) => this.hear(channel, payload));
    try {
      await client.connect();
      await client.query('listen event; listen presence');
      this.cursor ??= (await client.query<Cursor>(beginning)).rows[0];
    } catch (error) {
      this.lose(client);
      throw error;
    }
    this.read();
    /* What was held back by a transaction under way gets no second notification. */
    this.timer ??= setInterval(() => this.read(), heldBack).unref();
  }

  private lose(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
    if (this.isEnding) return;
    setTimeout(() => {
      this.listen().catch((error: unknown) => this.logger.warn(`No live updates for the moment: ${String(error)}`));
    }, patience).unref();
  }

  private hear(channel: string, payload: string | undefined): void {
    if (channel === 'event') this.read();
    else if (payload) this.messages.next({ type: 'presence', ...(JSON.parse(payload) as Presence) });
  }

  private read(): void {
    this.reading = this.reading.then(() => this.tellNews()).catch(() => undefined);
  }

  private async tellNews(): Promise<void> {
    const { client, cursor } = this;
    if (!client || !cursor || this.isEnding || !this.messages.observed) return;
    const { rows } = await client.query<Cursor & { plan: string | null }>(news, [cursor.xid, cursor.id]);
    const last = rows.at(-1);
    if (!last) return;
    this.cursor = last;
    const plans = [...new Set(rows.flatMap(({ plan }) => plan ?? []))];
    const changed = await client.query<{ plan: string; revision: number; factsRevision: number }>(revisions, [plans]);
    for (const row of changed.rows) this.messages.next({ type: 'revision', ...row });
    if (rows.length === 1000) await this.tellNews();
  }
}
