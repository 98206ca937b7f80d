import { Injectable } from '@nestjs/common';
import { currentContext } from '../context.js';
import { Database } from '../database/database.js';

/** Something that happened, past tense, plain data; `facts` holds before and after where they are not in `plan_change`. */
export interface DomainEvent {
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectId?: string | null;
  readonly planId?: string | null;
  readonly jurisdictionId?: string | null;
  readonly bodyId?: string | null;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Writes the event inside the caller's transaction; commit tells every replica (`notify`). Events tell, they never decide. */
@Injectable()
export class Events {
  constructor(private readonly database: Database) {}

  async publish(event: DomainEvent): Promise<void> {
    const context = currentContext();
    await this.database.query({
      name: 'event.publish',
      text: `with written as (
               insert into event (type, person_id, body_id, plan_id, jurisdiction_id, subject_kind, subject_id, facts, request_id)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9))
             select pg_notify('event', '')`,
      values: [
        event.type,
        context?.actor?.id,
        ...[event.bodyId, event.planId, event.jurisdictionId],
        ...[event.subjectKind, event.subjectId],
        event.facts && JSON.stringify(event.facts),
        context?.requestId,
      ],
    });
  }
}
