import { Injectable } from '@nestjs/common';
import { type Due, dueState } from '@mufakat/planning/obligations/due';
import type { EscalationStep } from '@mufakat/planning/obligations/escalation';
import type { ObligationKind } from '@mufakat/planning/obligations/kinds';
import { delegationsInForce } from '../people/people.reader.js';
import type { Actor } from '../platform/access/actor.js';
import { planTitle } from '../platform/access/plan-facts.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Rows } from '../platform/database/rows.js';
import { type Clause, visibleTo } from '../platform/database/visible.js';
import type { Listed, Page } from '../platform/http/list.js';
import { coordinates } from './coordinates.js';
import { Obligation } from './obligation.entity.js';
import type { ObligationView } from './obligations.dto.js';

/** A row as it is read: with whose it is and in which zone its days end. */
type Row = Omit<ObligationView, 'state' | 'isVacant' | 'daysLeft'> & {
  readonly timeZone: string;
  readonly hasHolder: boolean;
};

const zone = `coalesce(jurisdiction.time_zone, 'UTC')`;
const day = 'day_of(obligation.jurisdiction_id)';

/* A post is held by a person on it today; a body by anybody whose grant for it is in force. */
export const obligationIsHeld = `(case
  when obligation.person_id is not null then true
  when obligation.post_id is not null then exists (
    select from post_holding join person on person.id = post_holding.person_id and person.is_active
    where post_holding.post_id = obligation.post_id and ${day} between post_holding.from_on and coalesce(post_holding.to_on, 'infinity'))
  else exists (
    select from access_grant join person on person.id = access_grant.person_id and person.is_active
    where access_grant.body_id = obligation.body_id and ${day} between access_grant.from_on and coalesce(access_grant.to_on, 'infinity'))
  end)`;

const person = `nullif(current_setting('app.person', true), '')::uuid`;
/* A person's own and those of the bodies they speak for. */
const isOwn = `(obligation.person_id = ${person} or obligation.body_id = any(nullif(current_setting('app.bodies', true), '')::uuid[])) is true`;
const isTaken = `(obligation.state = 'open' and obligation.step = 'coordinator' and ${coordinates(person)})`;
const isMine = `(${isOwn} or ${isTaken})`;

const delegated = (name: string, whose: string) =>
  `(${delegationsInForce({ select: `string_agg(${name}, ', ')`, join: 'join person taker on taker.id = delegate.id', where: `d.post_id = obligation.post_id and ${whose}.id = ${person}` })})`;
const movedFrom = `(select string_agg(person.name, ', ' order by person.name) from post_holding join person on person.id = post_holding.person_id
  where obligation.step <> 'holder' and post_holding.post_id = obligation.post_id and not post_holding.is_deputy
    and ${day} between post_holding.from_on and coalesce(post_holding.to_on, 'infinity'))`;
const movedAt = `(select max(at) from obligation_move where obligation_move.obligation_id = obligation.id and obligation.step <> 'holder')`;

const facts = {
  planId: { sql: 'obligation.plan_id' },
  jurisdictionId: { sql: 'obligation.jurisdiction_id' },
  bodyId: { sql: 'obligation.body_id' },
  personId: { sql: 'obligation.person_id' },
  kind: { sql: 'obligation.kind' },
  sensitivity: { sql: '(select plan.sensitivity from plan where plan.id = obligation.plan_id)' },
};

const select = `obligation.id, obligation.kind, obligation.subject_kind as "subjectKind", obligation.subject_id as "subjectId",
  obligation.plan_id as "planId", ${planTitle('obligation.plan_id')} as "planTitle", obligation.jurisdiction_id as "jurisdictionId",
  obligation.post_id as "postId", post.name as "postName", obligation.body_id as "bodyId", body.name as "bodyName",
  obligation.person_id as "personId", obligation.opens_on as "opensOn", obligation.due_on as "dueOn",
  obligation.opened_at as "openedAt", obligation.closed_at as "closedAt",
  obligation.escalated_to_body_id as "escalatedToBodyId", obligation.step, ${movedAt} as "movedAt", ${movedFrom} as "movedFrom",
  ${delegated('giver.name', 'delegate')} as "delegatedBy", ${delegated('taker.name', 'giver')} as "delegatedTo",
  obligation.state as stored, ${isMine} as "isMine", not ${isOwn} and ${isTaken} as "isTakenOver",
  ${zone} as "timeZone", ${obligationIsHeld} as "hasHolder"`;

const from = `obligation
  left join post on post.id = obligation.post_id
  left join body on body.id = obligation.body_id
  left join jurisdiction on jurisdiction.id = obligation.jurisdiction_id`;

@Injectable()
class ObligationRows extends Rows<Row> {
  constructor(database: Database) {
    super(database, {
      entity: Obligation,
      none: 'No obligation',
      select,
      from,
      id: 'obligation.id',
      words: {
        sortedBy: 'dueOn',
        sort: {
          id: 'obligation.id',
          dueOn: 'obligation.due_on',
          openedAt: 'obligation.opened_at',
          kind: 'obligation.kind',
        },
        filter: {
          ...{
            kind: 'obligation.kind',
            stored: 'obligation.state',
            plan: 'obligation.plan_id',
            body: 'obligation.body_id',
          },
          ...{ subject: 'obligation.subject_id', jurisdiction: 'obligation.jurisdiction_id' },
          isVacant: `${obligationIsHeld} = (not (?)::boolean) and obligation.state = 'open'`,
          isOverdue: `(obligation.state = 'open' and coalesce(obligation.due_on < ${day}, false)) = (?)::boolean`,
          /* `mine`: a person's own, those of their bodies and what moved on to them; `others`: what waits on somebody else. */
          whose: `${isMine} = ((?) = 'mine')`,
        },
      },
    });
  }
}

export { obligationWords } from './reminder-letter.rules.js';

/** A letter that reminded somebody of an obligation. */
export interface SentReminder {
  readonly at: Date;
  readonly daysLeft: number;
  readonly bodyId: string | null;
  readonly toName: string;
  /** Null where the calendar wrote it. */
  readonly byName: string | null;
}

/** That something unanswered moved on. */
export interface ObligationMoved {
  readonly at: Date;
  readonly step: EscalationStep;
  readonly kind: ObligationKind;
  readonly bodyId: string | null;
}

/** The questions others ask about what is due; home is the same list. */
@Injectable()
export class ObligationsReader {
  private readonly rows: ObligationRows;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.rows = new ObligationRows(database);
  }

  get words() {
    return this.rows.words;
  }

  /** What the actor may know of, as it stands on this day in each jurisdiction; one statement. */
  list(page: Page, actor: Actor): Promise<Listed<ObligationView>> {
    return this.database.read(async () => {
      const { rows, total } = await this.rows.list(page, obligationsOf(actor));
      return { rows: rows.map((row) => this.view(row)), total };
    });
  }

  /** Of one subject, such as a round: every obligation with its state on this day. */
  async ofSubject(subjectId: string): Promise<readonly (Row & { readonly due: Due })[]> {
    const rows = await this.database.query<Row>(
      `select ${select} from ${from} where obligation.subject_id = $1 order by obligation.id`,
      [subjectId],
    );
    return rows.map((row) => ({ ...row, due: this.dueOf(row) }));
  }

  /** The letters that named obligations of these subjects, newest first. */
  remindersOf(subjectIds: readonly string[]): Promise<readonly SentReminder[]> {
    return this.database.query<SentReminder>(
      `select reminder.at, reminder.days_left as "daysLeft", obligation.body_id as "bodyId", person.name as "toName", sender.name as "byName"
       from obligation_reminder reminder join obligation on obligation.id = reminder.obligation_id
       join person on person.id = reminder.person_id left join person sender on sender.id = reminder.by_person_id
       where obligation.subject_id = any($1::uuid[]) order by reminder.at desc, reminder.id`,
      [subjectIds],
    );
  }

  /** That obligations of these subjects moved on, newest first. */
  movesOf(subjectIds: readonly string[]): Promise<readonly ObligationMoved[]> {
    return this.database.query<ObligationMoved>(
      `select move.at, move.step, obligation.kind, obligation.body_id as "bodyId"
       from obligation_move move join obligation on obligation.id = move.obligation_id
       where obligation.subject_id = any($1::uuid[]) order by move.at desc, move.id`,
      [subjectIds],
    );
  }

  private view({ timeZone, hasHolder, ...row }: Row): ObligationView {
    const { state, isVacant, daysLeft = null } = this.dueOf({ ...row, timeZone, hasHolder });
    return { ...row, state, isVacant, daysLeft };
  }

  private dueOf(row: Row): Due {
    return dueState({ ...row, state: row.stored }, this.clock.now(), row.timeZone);
  }
}

const obligationsOf = (actor: Actor): Clause => visibleTo(actor, 'obligation.read', facts);
