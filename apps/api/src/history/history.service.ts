import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { planFacts, planJurisdiction } from '../platform/access/plan-facts.js';
import { Database } from '../platform/database/database.js';
import { Rows } from '../platform/database/rows.js';
import { visibleTo } from '../platform/database/visible.js';
import { EventRow } from '../platform/events/event.entity.js';
import type { Listed, Page } from '../platform/http/list.js';
import type { EventView } from './history.dto.js';

const facts = {
  planId: { sql: 'event.plan_id' },
  jurisdictionId: { sql: `coalesce(event.jurisdiction_id, ${planJurisdiction('event.plan_id')})` },
};

@Injectable()
export class EventRows extends Rows<EventView> {
  constructor(database: Database) {
    super(database, {
      entity: EventRow,
      none: 'No event',
      select: `event.id, event.at, event.type, event.person_id as "personId", person.name as "personName",
        event.body_id as "bodyId", event.plan_id as "planId", event.jurisdiction_id as "jurisdictionId",
        event.subject_kind as "subjectKind", event.subject_id as "subjectId",
        event.facts, event.request_id as "requestId"`,
      from: 'event left join person on person.id = event.person_id',
      id: 'event.id',
      words: {
        sortedBy: 'id',
        sort: { id: 'event.id', at: 'event.at', type: 'event.type' },
        filter: {
          ...{ plan: 'event.plan_id', subject: 'event.subject_id', person: 'event.person_id', type: 'event.type' },
          ...{ body: 'event.body_id', jurisdiction: 'event.jurisdiction_id', subjectKind: 'event.subject_kind' },
          ...{ since: 'event.at >= (?)::timestamptz', until: 'event.at < (?)::timestamptz' },
        },
      },
    });
  }
}

/** The audit trail as far as the actor may read it. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly database: Database,
    private readonly events: EventRows,
  ) {}

  get words() {
    return this.events.words;
  }

  list(page: Page, actor: Actor): Promise<Listed<EventView>> {
    return this.database.read(async () => {
      const { rows, total } = await this.events.list(page, visibleTo(actor, 'history.read', facts));
      const open = await this.plansRead(rows, actor);
      for (const event of rows) if (event.planId !== null && !open.has(event.planId)) event.facts = null;
      return { rows, total };
    });
  }

  /** Of the plans these events are of, those whose words the actor may read. */
  private async plansRead(rows: readonly EventView[], actor: Actor): Promise<ReadonlySet<string>> {
    const ids = [...new Set(rows.flatMap(({ planId }) => planId ?? []))];
    if (ids.length === 0) return new Set();
    const wall = visibleTo(actor, 'plan.read', planFacts('plan'), 1);
    const read = await this.database.query<{ id: string }>(
      `select plan.id from plan where plan.id = any($1) and ${wall.sql}`,
      [ids, ...wall.values],
    );
    return new Set(read.map(({ id }) => id));
  }
}
