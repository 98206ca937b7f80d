import { Injectable } from '@nestjs/common';
import { areMinutesOut, meetingStates } from '@mufakat/planning/lifecycles/meeting';
import type { DecisionAnswer } from '@mufakat/planning/meetings/meeting';
import type { Translated } from '@mufakat/planning/records/record';
import type { Actor } from '../platform/access/actor.js';
import { planTitle } from '../platform/access/plan-facts.js';
import { Database } from '../platform/database/database.js';
import { Rows } from '../platform/database/rows.js';
import { type Clause, type FactColumns, visibleTo } from '../platform/database/visible.js';
import { AgendaLine, Meeting, MeetingDecision } from './meeting.entity.js';
import type { DecisionActionView, MeetingPaperView, MeetingPlanView, MeetingSummary } from './meetings.dto.js';

const facts: FactColumns = {
  jurisdictionId: { sql: 'meeting.jurisdiction_id' },
  planId: { list: true, sql: 'meeting.plan_ids' },
  invitedBodyIds: {
    list: true,
    sql: `case when meeting.agenda_sent_at is not null then meeting.invited_body_ids else '{}' end`,
  },
  boundBodyIds: {
    list: true,
    sql: 'array(select unnest(bound.body_ids) from meeting_decision bound where bound.meeting_id = meeting.id)',
  },
};

/** Who runs it, those invited once its agenda is out, and whom it bound; over a row of `meeting`. */
export const meetingsVisibleTo = (actor: Actor): Clause => visibleTo(actor, 'meeting.read', facts);

const out = meetingStates.filter(areMinutesOut).map((state) => `'${state}'`);

/** Over a row of `meeting_decision` as `decision` and its `meeting`: until the minutes are agreed a body sees those that bind it. */
export const decisionsVisibleTo = (actor: Actor): Clause => {
  const reads = meetingsVisibleTo(actor);
  const runs = visibleTo(actor, 'meeting.manage', facts, reads.values.length);
  const bound = reads.values.length + runs.values.length;
  const own = `$${String(bound + 1)}::uuid[]`;
  return {
    sql: `(${reads.sql} and (${runs.sql} or meeting.state in (${out.join(', ')}) or decision.body_ids && ${own}))`,
    values: [...reads.values, ...runs.values, [...actor.bodies]],
  };
};

export interface AnswerRow {
  readonly decisionId: string;
  readonly bodyId: string;
  readonly answer: DecisionAnswer;
  readonly words: string | null;
  readonly evidenceUrl: string | null;
  readonly at: Date;
  readonly byName: string | null;
}

const isWaiting = `decision.state in ('open', 'answered')`;

type Summary = Pick<MeetingSummary, keyof MeetingSummary>;

@Injectable()
export class MeetingsRepository extends Rows<Summary> {
  constructor(database: Database) {
    super(database, {
      entity: Meeting,
      none: 'No meeting',
      select: `meeting.id, meeting.version, meeting.jurisdiction_id as "jurisdictionId", meeting.plan_id as "planId",
        meeting.plan_ids as "planIds", meeting.kind, meeting.title, meeting.body_id as "bodyId", body.name as "bodyName",
        ${planTitle('meeting.plan_id')} as "planTitle", starts_on as "startsOn", ends_on as "endsOn", begins_at as "beginsAt",
        meeting.time_zone as "timeZone", place, meeting.state, 0 as "openDecisions"`,
      from: 'meeting left join body on body.id = meeting.body_id',
      id: 'meeting.id',
      words: {
        sortedBy: 'startsOn',
        sort: { id: 'meeting.id', startsOn: 'starts_on', title: 'meeting.title', state: 'meeting.state' },
        filter: {
          planId: '(?)::uuid = any(meeting.plan_ids)',
          state: 'meeting.state',
          bodyId: 'meeting.body_id',
          isAhead: `(meeting.state in ('planned', 'agenda-sent') and ends_on >= day_of(meeting.jurisdiction_id)) = (?)::boolean`,
        },
      },
    });
  }

  entity(id: string): Promise<Meeting> {
    return this.database.repository(Meeting).findOneByOrFail({ id });
  }

  /** How many decisions of each meeting wait, as far as the reader sees them. */
  async counted(actor: Actor, meetings: readonly Summary[]): Promise<Summary[]> {
    const wall = decisionsVisibleTo(actor);
    const rows = await this.database.query<{ id: string; count: number }>(
      `select meeting.id, count(*)::int as count from meeting_decision decision join meeting on meeting.id = decision.meeting_id
       where ${wall.sql} and ${isWaiting} and meeting.id = any($${String(wall.values.length + 1)}::uuid[]) group by meeting.id`,
      [...wall.values, meetings.map(({ id }) => id)],
    );
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return meetings.map((one) => ({ ...one, openDecisions: counts.get(one.id) ?? 0 }));
  }

  /** The day it is where the meeting is at home. */
  async today(id: string): Promise<string> {
    const [row] = await this.database.query<{ today: string }>(
      'select day_of(jurisdiction_id) as today from meeting where id = $1',
      [id],
    );
    return row?.today ?? '';
  }

  lines(meetingId: string): Promise<AgendaLine[]> {
    return this.database.repository(AgendaLine).find({ where: { meetingId }, order: { place: 'ASC', id: 'ASC' } });
  }

  /** Locks the meeting, so that two lines or decisions never get one place or number. */
  async lock(meetingId: string): Promise<void> {
    await this.database.query('select from meeting where id = $1 for update', [meetingId]);
  }

  async addLines(lines: readonly Partial<AgendaLine>[]): Promise<void> {
    if (lines.length > 0) await this.database.repository(AgendaLine).insert([...lines] as object[]);
  }

  async placeLines(lines: readonly { readonly id: string }[]): Promise<void> {
    await this.database.query(
      `update agenda_line set place = ordered.place from unnest($1::uuid[]) with ordinality ordered(id, place)
       where agenda_line.id = ordered.id`,
      [lines.map(({ id }) => id)],
    );
  }

  async plans(ids: readonly string[]): Promise<MeetingPlanView[]> {
    const rows = await this.database.query<MeetingPlanView>(
      'select plan.id, plan_root.title from plan left join plan_root on plan_root.id = plan.id where plan.id = any($1::uuid[])',
      [ids],
    );
    return ids.map((id) => rows.find((row) => row.id === id) ?? { id, title: null });
  }

  async hasPaper(roundId: string, planIds: readonly string[]): Promise<boolean> {
    const found = await this.database.query(
      `select from reporting_round where id = $1 and state = 'frozen' and plan_id = any($2::uuid[])`,
      [roundId, planIds],
    );
    return found.length > 0;
  }

  /** The round frozen last, of the first plan that has one. */
  async latestPaper(planIds: readonly string[]): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      `select id from reporting_round where state = 'frozen' and plan_id = any($1::uuid[])
       order by array_position($1::uuid[], plan_id), frozen_at desc, id limit 1`,
      [planIds],
    );
    return row?.id ?? null;
  }

  /** Null where it is not frozen, or not the reader's to know of. */
  async paper(roundId: string | null): Promise<MeetingPaperView | null> {
    if (!roundId) return null;
    const [row] = await this.database.query<MeetingPaperView>(
      `select id as "roundId", title from reporting_round where id = $1 and state = 'frozen'`,
      [roundId],
    );
    return row ?? null;
  }

  async bodyNames(ids: readonly string[]): Promise<Record<string, Translated>> {
    const rows = await this.database.query<{ id: string; name: Translated }>(
      'select id, name from body where id = any($1::uuid[])',
      [ids],
    );
    return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  }

  /** The plan of these an action stands in. */
  async planOfAction(planIds: readonly string[], actionId: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ planId: string }>(
      `select plan_id as "planId" from plan_record where kind = 'action' and plan_id = any($1::uuid[]) and id = $2`,
      [planIds, actionId],
    );
    return row?.planId;
  }

  /** How many of these are actions of one of the plans. */
  async knownActions(planIds: readonly string[], actionIds: readonly string[]): Promise<number> {
    const [row] = await this.database.query<{ known: number }>(
      `select count(*)::int as known from plan_record where kind = 'action' and plan_id = any($1::uuid[]) and id = any($2::uuid[])`,
      [planIds, actionIds],
    );
    return row?.known ?? 0;
  }
}

@Injectable()
export class DecisionsRepository {
  constructor(private readonly database: Database) {}

  /** Those of a meeting the reader sees, in their order. */
  async of(meetingId: string, actor: Actor): Promise<MeetingDecision[]> {
    const wall = decisionsVisibleTo(actor);
    const rows = await this.database.query<{ id: string }>(
      `select decision.id from meeting_decision decision join meeting on meeting.id = decision.meeting_id
       where ${wall.sql} and meeting.id = $${String(wall.values.length + 1)}`,
      [...wall.values, meetingId],
    );
    const seen = new Set(rows.map(({ id }) => id));
    const all = await this.all(meetingId);
    return all.filter(({ id }) => seen.has(id));
  }

  all(meetingId: string): Promise<MeetingDecision[]> {
    return this.database.repository(MeetingDecision).find({ where: { meetingId }, order: { number: 'ASC' } });
  }

  find(id: string): Promise<MeetingDecision | null> {
    return this.database.repository(MeetingDecision).findOneBy({ id });
  }

  /** So that of two bodies that answer at once the second sees the first one's word. */
  async lock(id: string): Promise<void> {
    await this.database.query('select from meeting_decision where id = $1 for update', [id]);
  }

  /** Newest first. */
  answers(decisionIds: readonly string[]): Promise<AnswerRow[]> {
    return this.database.query<AnswerRow>(
      `select a.decision_id as "decisionId", a.body_id as "bodyId", a.answer, a.words, a.evidence_url as "evidenceUrl", a.at,
         person.name as "byName"
       from decision_answer a left join person on person.id = a.by_person_id
       where a.decision_id = any($1::uuid[]) order by a.at desc, a.id desc`,
      [decisionIds],
    );
  }

  /** Code and title where the plan is the reader's. */
  actions(ids: readonly string[]): Promise<DecisionActionView[]> {
    return this.database.query<DecisionActionView>(
      `select r.id, r.plan_id as "planId", r.code, action.title from plan_record r left join action on action.id = r.id
       where r.id = any($1::uuid[]) order by r.code nulls last, r.id`,
      [ids],
    );
  }
}
