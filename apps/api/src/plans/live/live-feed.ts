import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { filter, type Observable, Subject } from 'rxjs';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Attendance, type Attendant, type Presence } from './attendance.js';

/** What a stream tells of a plan: that it changed, or who has it open and where they are. */
export type LiveMessage =
  | { readonly type: 'revision'; readonly plan: string; readonly revision: number; readonly factsRevision: number }
  | { readonly type: 'presence'; readonly plan: string; readonly people: readonly Attendant[] };

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

  private readonly attendance = new Attendance();
  private readonly pages = new Map<string, number>();

  constructor(
    dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    this.url = (dataSource.options as { url: string }).url;
  }

  async of(plan: string): Promise<Observable<LiveMessage>> {
    await this.listen();
    return this.messages.pipe(filter((message) => message.plan === plan));
  }

  /** Tells every process that a page of this person is open, or still is. */
  stay({ plan, person }: Presence): void {
    this.announce({ plan, person });
  }

  enter(presence: Presence): void {
    this.count(presence, 1);
    this.stay(presence);
  }

  /** A person with another page open in this process is still there. */
  leave({ plan, person }: Presence): void {
    if (this.count({ plan, person }, -1) === 0) this.announce({ plan, person, isGone: true });
  }

  peopleIn(plan: string): LiveMessage {
    return { type: 'presence', plan, people: this.attendance.of(plan) };
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
    this.timer ??= setInterval(() => this.look(), heldBack).unref();
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
    else if (payload) this.note(JSON.parse(payload) as Presence);
  }

  private note(presence: Presence): void {
    if (this.attendance.note(presence, this.clock.now().getTime())) this.tellPeople(presence.plan);
  }

  private tellPeople(plan: string): void {
    this.messages.next(this.peopleIn(plan));
  }

  private look(): void {
    for (const plan of this.attendance.forget(this.clock.now().getTime())) this.tellPeople(plan);
    this.read();
  }

  private count({ plan, person }: Presence, by: 1 | -1): number {
    const page = `${plan} ${person.id}`;
    const count = (this.pages.get(page) ?? 0) + by;
    if (count > 0) this.pages.set(page, count);
    else this.pages.delete(page);
    return count;
  }

  /* What is lost here is said again with the next ping. */
  private announce(presence: Presence): void {
    this.client?.query(`select pg_notify('presence', $1)`, [JSON.stringify(presence)]).catch(() => undefined);
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
