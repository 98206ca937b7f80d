import { Body, Controller, HttpCode, type MessageEvent, Param, ParseUUIDPipe, Post, Sse } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  concat,
  defer,
  filter,
  finalize,
  interval,
  map,
  merge,
  type Observable,
  of,
  takeUntil,
  tap,
  timer,
} from 'rxjs';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { Text, Uuid } from '../../platform/http/fields.js';
import { mayNow, mustNow, SeenPlan, type SubjectPlan } from '../plan-access.js';
import { PlanNotFound } from '../plan.failures.js';
import type { Presence } from './attendance.js';
import { LiveFeed, type LiveMessage } from './live-feed.js';

/** Where the person is; left empty when they leave. */
export class PresenceNote {
  @Uuid({ optional: true }) record?: string;
  @Text({ optional: true, max: 200 }) field?: string;
}

const second = 1000;
const pings = interval(15 * second).pipe(map((): MessageEvent => ({ type: 'ping', data: {} })));
/** A browser comes back by itself, and is asked again who it is. */
const longest = 600 * second;

const eventOf = ({ type, ...data }: LiveMessage): MessageEvent => ({ type, data });

@Controller('plans/:id')
export class LiveController {
  constructor(
    private readonly feed: LiveFeed,
    private readonly database: Database,
  ) {}

  /** Server-sent events `revision` { plan, revision, factsRevision }, `presence` { plan, people: [{ id, name, record, field }] }, `ping`. */
  @Sse('stream')
  @Allow('plan.read')
  @ApiOkResponse({ description: 'text/event-stream', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @Fails(PlanNotFound)
  async stream(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenPlan() plan: SubjectPlan,
    @Who() { id: person, name }: Actor,
  ): Promise<Observable<MessageEvent>> {
    const seesPeople = mayNow('plan.read-draft', plan);
    const { revision, factsRevision } = plan;
    const now = eventOf({ type: 'revision', plan: id, revision, factsRevision });
    const live = await this.feed.of(id);
    const told = live.pipe(
      filter(({ type }) => type === 'revision' || seesPeople),
      map(eventOf),
    );
    const open = merge(told, seesPeople ? this.attended({ plan: id, person: { id: person, name } }) : pings);
    const first = seesPeople ? of(now, eventOf(this.feed.peopleIn(id))) : of(now);
    return concat(first, open).pipe(takeUntil(merge(timer(longest), this.feed.ended)));
  }

  @Post('presence')
  @Allow('plan.read-draft')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Fails(PlanNotFound, NotAllowed)
  async note(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenPlan() plan: SubjectPlan,
    @Who() actor: Actor,
    @Body() { record, field }: PresenceNote,
  ): Promise<void> {
    mustNow('plan.read-draft', plan);
    const person = { id: actor.id, name: actor.name };
    const presence: Presence = { plan: id, person, record: record ?? null, field: field ?? null };
    await this.database.read(() => this.database.query(`select pg_notify('presence', $1)`, [JSON.stringify(presence)]));
  }

  /** Pings that tell the others that the page is open, until it is closed. */
  private attended(presence: Presence): Observable<MessageEvent> {
    return defer(() => {
      this.feed.enter(presence);
      return pings.pipe(
        tap(() => this.feed.stay(presence)),
        finalize(() => this.feed.leave(presence)),
      );
    });
  }
}
